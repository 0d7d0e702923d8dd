import SourceText

/// A value of JSON whose texts know their place in the file.
indirect enum JSONValue {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(TracedText)
  /// A number, `true`, `false` or `null`, at its offset.
  case other(at: Int)

  /// The text of a string; `nil` for anything else.
  var text: TracedText? { if case .string(let text) = self { text } else { nil } }

  /// The values of a list; `nil` for anything else.
  var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// The value of a key; `nil` where there is none.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

/// Reads JSON (RFC 8259) and keeps the way from each text through its escapes back to the file.
struct JSONParser {
  private let file: SourceFile
  private var cursor: ByteCursor
  /// How deep values may stand in each other.
  private static let maximumDepth = 64

  private init(_ file: SourceFile, from start: Int) {
    self.file = file
    cursor = ByteCursor(file.bytes, at: start)
  }

  /// The value of the whole file from the offset `start`.
  static func value(of file: SourceFile, from start: Int) throws(UnreadableFile) -> JSONValue {
    var parser = JSONParser(file, from: start)
    let value = try parser.value(depth: 0)
    parser.skipSpaces()
    guard parser.cursor.peek == nil else { throw parser.unexpected }
    return value
  }

  private var unexpected: UnreadableFile { .invalidJSON(at: cursor.offset) }

  private mutating func skipSpaces() { cursor.skip { " \t\r\n".utf8.contains($0) } }

  private mutating func value(depth: Int) throws(UnreadableFile) -> JSONValue {
    guard depth < Self.maximumDepth else { throw unexpected }
    skipSpaces()
    switch cursor.peek {
    case UInt8(ascii: "{"): return .object(try object(depth))
    case UInt8(ascii: "["): return .array(try array(depth))
    case UInt8(ascii: "\""): return .string(try string())
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(UnreadableFile) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    cursor.advance()
    skipSpaces()
    if cursor.take("}") { return members }
    repeat {
      skipSpaces()
      guard cursor.peek == UInt8(ascii: "\"") else { throw unexpected }
      let key = try string().string
      skipSpaces()
      guard cursor.take(":") else { throw unexpected }
      members[key] = try value(depth: depth + 1)
      skipSpaces()
    } while cursor.take(",")
    guard cursor.take("}") else { throw unexpected }
    return members
  }

  private mutating func array(_ depth: Int) throws(UnreadableFile) -> [JSONValue] {
    var values: [JSONValue] = []
    cursor.advance()
    skipSpaces()
    if cursor.take("]") { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpaces()
    } while cursor.take(",")
    guard cursor.take("]") else { throw unexpected }
    return values
  }

  /// A number, `true`, `false` or `null`; which of them does not matter here.
  private mutating func word() throws(UnreadableFile) -> JSONValue {
    let start = cursor.offset
    cursor.skip { $0 >= 0x2B && $0 <= 0x7A && !",:[]".utf8.contains($0) }
    guard cursor.offset > start else { throw unexpected }
    return .other(at: start)
  }

  // MARK: Strings

  private mutating func string() throws(UnreadableFile) -> TracedText {
    var text = TracedText()
    cursor.advance()
    while let byte = cursor.peek {
      let start = cursor.offset
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return text
      case UInt8(ascii: "\\"):
        let scalar = try escape()
        text.append(String(Character(scalar)), for: start..<cursor.offset)
      case 0..<0x20: throw unexpected
      default:
        cursor.skip { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        text.append(file.bytes[start..<cursor.offset], at: start)
      }
    }
    throw unexpected
  }

  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private mutating func escape() throws(UnreadableFile) -> Unicode.Scalar {
    let start = cursor.offset
    cursor.advance()
    if let scalar = cursor.peek.flatMap({ Self.escapes[$0] }) {
      cursor.advance()
      return scalar
    }
    guard let unit = codeUnit() else { throw .invalidJSON(at: start) }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard cursor.take("\\"), let second = codeUnit(), (0xD800...0xDBFF).contains(unit),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw .invalidJSON(at: start) }
    return scalar
  }

  /// The four digits in `u00E9`.
  private mutating func codeUnit() -> UInt16? {
    guard cursor.take("u"), cursor.peek(3) != nil else { return nil }
    let digits = cursor.bytes[cursor.offset..<(cursor.offset + 4)]
    cursor.advance(4)
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
