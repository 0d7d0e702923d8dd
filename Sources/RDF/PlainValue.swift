/// The value of a short integer or of a date without timezone, read without making a term.
///
/// Literals that are written another way have none, and are compared by whoever reads all of them.
package struct PlainValue: Hashable, Sendable {
  package let kind: LiteralClass
  let number: Int

  package init?(_ kind: LiteralClass, _ text: ArraySlice<UInt8>) {
    let number: Int?
    switch kind {
    case .integer: number = Self.integer(text)
    case .date: number = Self.date(text)
    case .string, .languageString, .number, .other: return nil
    }
    guard let number else { return nil }
    self.kind = kind
    self.number = number
  }

  /// The value of a literal.
  package init?(_ literal: Literal) {
    self.init(LiteralClass(literal), Array(literal.lexicalForm.utf8)[...])
  }

  /// Negative, zero or positive as `left` is less, equal or greater; `nil` for different kinds.
  package static func compare(_ left: PlainValue, _ right: PlainValue) -> Int? {
    guard left.kind == right.kind else { return nil }
    return left.number < right.number ? -1 : left.number == right.number ? 0 : 1
  }

  private static func integer(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    guard (1...18).contains(digits.count), let number = number(digits) else { return nil }
    return isNegative ? -number : number
  }

  /// `YYYY-MM-DD` as a number of those digits.
  private static func date(_ text: ArraySlice<UInt8>) -> Int? {
    let start = text.startIndex
    let hyphen = UInt8(ascii: "-")
    guard text.count == 10, text[start + 4] == hyphen, text[start + 7] == hyphen,
      let year = number(text[start..<start + 4]), let month = number(text[start + 5..<start + 7]),
      let day = number(text[start + 8..<start + 10]), (1...12).contains(month),
      (1...days(in: month, of: year)).contains(day)
    else { return nil }
    return year * 10_000 + month * 100 + day
  }

  /// How many days a month of the Gregorian calendar has.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
