import RDF

/// The value of a short integer or of a date without timezone, read without making a term.
///
/// Literals that are written another way have none, and are compared as ``Operand``.
struct PlainValue: Hashable, Sendable {
  private let kind: LiteralClass
  private let number: Int

  init?(_ kind: LiteralClass, _ text: ArraySlice<UInt8>) {
    let number: Int?
    switch kind {
    case .integer: number = Self.integer(text)
    case .date: number = Self.date(text)
    case .string, .languageString, .other: return nil
    }
    guard let number else { return nil }
    self.kind = kind
    self.number = number
  }

  /// The value of a literal.
  init?(_ literal: Literal) {
    let kind: LiteralClass
    switch literal.datatype {
    case XSD.integer: kind = .integer
    case XSD.date: kind = .date
    default: return nil
    }
    self.init(kind, Array(literal.lexicalForm.utf8)[...])
  }

  /// Negative, zero or positive as `left` is less, equal or greater; `nil` for different kinds.
  static func compare(_ left: PlainValue, _ right: PlainValue) -> Int? {
    guard left.kind == right.kind else { return nil }
    return left.number < right.number ? -1 : left.number == right.number ? 0 : 1
  }

  private static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    (1...18).contains(text.count) ? digits(text) : nil
  }

  /// `YYYY-MM-DD` as a number of those digits, for days that every month of the name has.
  private static func date(_ text: ArraySlice<UInt8>) -> Int? {
    let start = text.startIndex
    let hyphen = UInt8(ascii: "-")
    guard text.count == 10, text[start + 4] == hyphen, text[start + 7] == hyphen,
      let year = digits(text[start..<start + 4]), let month = digits(text[start + 5..<start + 7]),
      let day = digits(text[start + 8..<start + 10]), (1...12).contains(month),
      (1...(month == 2 ? 28 : 30)).contains(day)
    else { return nil }
    return year * 10_000 + month * 100 + day
  }

  private static func digits(_ text: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in text {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
