extension DocumentSymbol {
  /// What the elements of a symbol say.
  package struct Components: Hashable, Sendable {
    /// The organ, as `A` or `APLC`.
    package var organ = ""
    /// The subsidiary body or conference, as `C.1`, `HRC` or `MSP.1`.
    package var subsidiary: String?
    /// The session or the year, as `64`, `S-13`, `XV` or `2004`.
    package var sessionOrYear: String?
    /// The series, as `RES`, `L` or `PV`.
    package var series: String?
    /// The number within all of these, as `56`, with the letter of a part: `54B`.
    package var serial: String?
    /// What was added to the document, as `Add.1` or `Corr.2`.
    package var modifiers: [String] = []
  }

  private static let series: Set<String> = [
    "RES", "DEC", "PV", "L", "SR", "INF", "CRP", "WP", "NGO", "Misc", "PRST", "PET", "NC",
  ]
  private static let modifiers: Set<String> = ["Add", "Corr", "Rev", "Amend", "Summary"]

  /// The elements by what they say.
  package var components: Components {
    var result = Components()
    var numbers: [String] = []
    var bodies: [String] = []
    for (index, element) in value.split(separator: "/").map(String.init).enumerated() {
      let stem = String(element.prefix { $0 != "." && $0 != "(" })
      if index == 0 {
        result.organ = element
      } else if Self.modifiers.contains(stem) {
        result.modifiers.append(element)
      } else if Self.series.contains(stem) {
        result.series = stem
        if element.count > stem.count { result.serial = String(element.dropFirst(stem.count + 1)) }
      } else if Self.isNumber(element) {
        numbers.append(element)
      } else {
        bodies.append(element)
      }
    }
    result.subsidiary = bodies.isEmpty ? nil : bodies.joined(separator: "/")
    result.place(numbers)
    return result
  }

  /// The symbol of the resolution that this one is a lettered part of: `A/RES/54/54` for `A/RES/54/54B`.
  package var composite: DocumentSymbol? {
    guard components.series == "RES" else { return nil }
    let main = value.prefix { $0 != "(" }
    let rest = value.dropFirst(main.count)
    let stem = main.reversed().drop { $0.isASCII && $0.isUppercase }
    guard stem.count < main.count, let last = stem.first, last.isNumber else { return nil }
    return DocumentSymbol(String(stem.reversed()) + rest)
  }

  /// Whether an element is a session, a year or a serial number: `64`, `54B`, `S-13`, `1514(XV)`.
  private static func isNumber(_ element: String) -> Bool {
    let digits = element.drop { "ES-".contains($0) }
    return digits.first?.isNumber ?? false
  }
}

extension DocumentSymbol.Components {
  /// Gives the numbers of a symbol to session and serial.
  fileprivate mutating func place(_ numbers: [String]) {
    var numbers = numbers
    if serial == nil, let last = numbers.popLast() {
      let number = last.prefix { $0 != "(" }
      serial = String(number)
      let bracket = last.dropFirst(number.count).dropFirst().dropLast()
      if series == "RES", !bracket.isEmpty { sessionOrYear = String(bracket) }
    }
    if let first = numbers.first { sessionOrYear = first }
  }
}
