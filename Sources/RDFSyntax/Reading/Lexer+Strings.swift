internal import SourceText

extension Lexer {
  /// What stands between angle brackets, escapes undone.
  mutating func iri() throws(RDFSyntaxError) -> String {
    cursor.advance()
    let start = cursor.offset
    cursor.skip { isIRICharacter($0) }
    if cursor.peek == ">" {
      cursor.advance()
      return String(decoding: cursor.bytes[start..<cursor.offset - 1], as: UTF8.self)
    }
    cursor.offset = start
    return try escapedIRI()
  }

  private mutating func escapedIRI() throws(RDFSyntaxError) -> String {
    var text = String.UnicodeScalarView()
    while let byte = cursor.peek {
      let offset = cursor.offset
      switch byte {
      case ">":
        cursor.advance()
        return String(text)
      case "\\":
        let scalar = try numericEscape()
        guard !scalar.isASCII || isIRICharacter(UInt8(ascii: scalar)) else {
          throw error("an IRI does not hold this character, escaped or not", at: offset)
        }
        text.append(scalar)
      case _ where isIRICharacter(byte): text.append(nextScalar())
      default:
        throw error("an IRI does not hold this character; write it as %\(hex(byte))", at: offset)
      }
    }
    throw error("expected `>` at the end of the IRI")
  }

  /// A string in quotes of one of the forms of Turtle, escapes undone.
  mutating func string(quote: UInt8) throws(RDFSyntaxError) -> String {
    if isLineBased, quote != "\"" { throw error("expected a string in double quotes") }
    let isLong = !isLineBased && cursor.peek(1) == quote && cursor.peek(2) == quote
    cursor.advance(isLong ? 3 : 1)
    var text: [UInt8] = []
    var verbatim = cursor.offset
    while true {
      cursor.skip { $0 != quote && $0 != "\\" && (isLong || ($0 != "\n" && $0 != "\r")) }
      if cursor.peek == quote, isLong, !(cursor.peek(1) == quote && cursor.peek(2) == quote) {
        cursor.advance()
        continue
      }
      text += cursor.bytes[verbatim..<cursor.offset]
      if cursor.peek == quote {
        cursor.advance(isLong ? 3 : 1)
        return String(decoding: text, as: UTF8.self)
      }
      guard cursor.peek == "\\" else { throw unclosedString(quote, isLong: isLong) }
      text += UTF8.encode(try stringEscape()).map(Array.init) ?? []
      verbatim = cursor.offset
    }
  }

  private func unclosedString(_ quote: UInt8, isLong: Bool) -> RDFSyntaxError {
    let quotes = String(repeating: quote == "\"" ? "\"" : "'", count: isLong ? 3 : 1)
    return error("expected `\(quotes)` at the end of the string")
  }

  private mutating func stringEscape() throws(RDFSyntaxError) -> Unicode.Scalar {
    guard let byte = cursor.peek(1), let scalar = stringEscapes[byte] else {
      return try numericEscape()
    }
    cursor.advance(2)
    return scalar
  }

  /// The scalar of `\uXXXX` or `\UXXXXXXXX`.
  private mutating func numericEscape() throws(RDFSyntaxError) -> Unicode.Scalar {
    let start = cursor.offset
    let count = cursor.peek(1) == "u" ? 4 : 8
    guard cursor.peek(1) == "u" || cursor.peek(1) == "U" else {
      throw error("unknown escape; a backslash itself is written `\\\\`", at: start)
    }
    cursor.advance(2)
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = cursor.peek.flatMap(hexadecimalValue) else {
        throw error("expected \(count) hexadecimal digits in the escape", at: start)
      }
      value = value << 4 | digit
      cursor.advance()
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw error("the escape is no Unicode scalar value (a surrogate, or too large)", at: start)
    }
    return scalar
  }

  private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}

/// Whether a byte may stand in an IRI as it is (IRIREF).
func isIRICharacter(_ byte: UInt8) -> Bool {
  switch byte {
  case 0...0x20, "<", ">", "\"", "{", "}", "|", "^", "`", "\\": false
  default: true
  }
}

/// What follows a backslash in a string, and what it stands for (ECHAR).
private let stringEscapes: [UInt8: Unicode.Scalar] = [
  UInt8(ascii: "t"): "\t", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "n"): "\n",
  UInt8(ascii: "r"): "\r", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "\""): "\"",
  UInt8(ascii: "'"): "'", UInt8(ascii: "\\"): "\\",
]
