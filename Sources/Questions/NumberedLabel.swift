/// What people call sessions and meetings whose labels count them.
///
/// ```
///   General Assembly, session 64, meeting 55
///     ─▶ 55th meeting of the 64th session of the General Assembly
///     ─▶ fifty-fifth meeting of the sixty-fourth session
///     ─▶ meeting 55
/// ```
struct NumberedLabel {
  private let owner: String
  /// What is counted and its number, the widest first.
  private var parts: [(noun: String, number: Int)] = []

  /// Reads a label; `nil` when it is not of this kind.
  init?(_ label: String) {
    let pieces = label.split(separator: ", ").map(String.init)
    guard pieces.count > 1 else { return nil }
    owner = pieces[0]
    for piece in pieces.dropFirst() {
      let words = piece.split(separator: " ")
      guard words.count == 2, let number = Int(words[1]), number > 0 else { return nil }
      parts.append((String(words[0]), number))
    }
  }

  /// The names, from the shortest to the one that names all.
  ///
  /// - Parameters:
  ///   - kind: what such a thing is also called: `plenary meeting`.
  ///   - hasOrdinal: whether people say `55th meeting`, and not only `paragraph 1`.
  func names(alsoCalled kind: String? = nil, hasOrdinal: Bool = true) -> [String] {
    guard let last = parts.last else { return [] }
    let styles = hasOrdinal ? Self.styles : Array(Self.styles.prefix(1))
    return [last.noun, kind].compactMap(\.self).flatMap { noun in
      styles.flatMap { style in
        let wider = parts.dropLast().reversed().map { style($0.noun, $0.number) } + [owner]
        return wider.indices.reduce(into: [style(noun, last.number)]) { names, index in
          names.append(names[index] + " of the " + wider[index])
        }
      }
    }
  }

  private static let styles: [@Sendable (_ noun: String, _ number: Int) -> String] = [
    { "\($0) \($1)" }, { "\(ordinal($1)) \($0)" }, { "\(ordinalWord($1)) \($0)" },
  ]

  /// `64th`.
  private static func ordinal(_ number: Int) -> String {
    let suffixes = [1: "st", 2: "nd", 3: "rd"]
    let isTeen = 11...13 ~= number % 100
    return "\(number)" + (isTeen ? "th" : suffixes[number % 10] ?? "th")
  }

  /// `sixty-fourth`; digits from 100 on.
  private static func ordinalWord(_ number: Int) -> String {
    if number < 20 { return small[number] }
    guard number < 100 else { return ordinal(number) }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten.dropLast() + "ieth" : "\(ten)-\(small[number % 10])"
  }

  private static let small = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
