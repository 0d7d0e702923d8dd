/// Literals: numbers and strings.
extension Lexer {
  /// A number without sign: INTEGER, DECIMAL or DOUBLE.
  mutating func number() -> Token.Kind {
    let start = offset
    skipDigits()
    let integerEnd = offset
    var isDecimal = false
    if accept(".") {
      let fraction = offset
      skipDigits()
      isDecimal = offset > fraction
    }
    let mantissaEnd = isDecimal ? offset : integerEnd
    if skipExponent() { return .double(text(from: start)) }
    offset = mantissaEnd
    return isDecimal ? .decimal(text(from: start)) : .integer(text(from: start))
  }

  private mutating func skipDigits() {
    while (0x30...0x39).contains(peek()) { offset += 1 }
  }

  private mutating func skipExponent() -> Bool {
    guard accept("e") || accept("E") else { return false }
    if !accept("+") { _ = accept("-") }
    let digits = offset
    skipDigits()
    return offset > digits
  }

  /// A string in single or double quotes, short or long.
  mutating func string() throws(Failure) -> String {
    let quote = peek()
    let isLong = peek(1) == quote && peek(2) == quote
    offset += isLong ? 3 : 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let byte = peek()
      if byte == quote, !isLong || (peek(1) == quote && peek(2) == quote) {
        offset += isLong ? 3 : 1
        return String(decoding: text, as: UTF8.self)
      }
      if !isLong, byte == 0x0A || byte == 0x0D { break }
      if accept("\\") {
        text += try escape()
      } else {
        text.append(byte)
        offset += 1
      }
    }
    throw Failure("this string is not closed")
  }

  /// What `\t` and its kin stand for.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "'"): UInt8(ascii: "'"),
  ]

  private mutating func escape() throws(Failure) -> [UInt8] {
    if let byte = Self.escapes[peek()] {
      offset += 1
      return [byte]
    }
    return Array(try codePoint())
  }
}
