/// The text of a query made tokens.
struct Lexer {
  /// A reason why the bytes at the cursor are no token.
  struct Failure: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  let bytes: [UInt8]
  var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All tokens, closed by `end`, or by `invalid` at the first place that is none.
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    var tokens: [Token] = []
    while true {
      lexer.skipBlanks()
      let start = lexer.offset
      do throws(Failure) {
        let kind = try lexer.next()
        tokens.append(Token(kind: kind, range: start..<lexer.offset))
        if kind == .end { return tokens }
      } catch {
        let end = min(max(lexer.offset, start + 1), bytes.count)
        tokens.append(Token(kind: .invalid(error.message), range: start..<end))
        return tokens
      }
    }
  }

  /// The byte `ahead` of the cursor; zero past the end.
  func peek(_ ahead: Int = 0) -> UInt8 {
    offset + ahead < bytes.count ? bytes[offset + ahead] : 0
  }

  /// Takes `byte` when it comes next.
  mutating func accept(_ byte: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, peek() == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      switch peek() {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "#"):
        while offset < bytes.count, peek() != 0x0A, peek() != 0x0D { offset += 1 }
      default: return
      }
    }
  }

  private mutating func next() throws(Failure) -> Token.Kind {
    guard offset < bytes.count else { return .end }
    switch peek() {
    case UInt8(ascii: "<"):
      if let iri = try iriReference() { return .iri(iri) }
    case UInt8(ascii: "?"), UInt8(ascii: "$"):
      if let name = variableName() { return .variable(name) }
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
    case UInt8(ascii: "@"): return .language(try languageTag())
    case UInt8(ascii: "_") where peek(1) == UInt8(ascii: ":"): return try blankNodeLabel()
    case 0x30...0x39: return number()
    case UInt8(ascii: ".") where (0x30...0x39).contains(peek(1)): return number()
    default: break
    }
    if let name = try nameOrWord() { return name }
    return try symbol()
  }

  private mutating func symbol() throws(Failure) -> Token.Kind {
    for symbol in Token.Symbol.allCases where bytes[offset...].starts(with: symbol.rawValue.utf8) {
      offset += symbol.rawValue.utf8.count
      return .symbol(symbol)
    }
    let (scalar, length) = scalarHere() ?? ("\u{FFFD}", 1)
    offset += length
    throw Failure("'\(scalar)' has no meaning here")
  }

  /// The scalar at the cursor and its length in bytes; `nil` at the end and in broken UTF-8.
  func scalarHere() -> (Unicode.Scalar, Int)? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return (Unicode.Scalar(bytes[offset]), 1) }
    var decoder = UTF8()
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }

  /// Skips scalars as long as they are of a class.
  mutating func skip(while isOfClass: (Unicode.Scalar) -> Bool) {
    while let (scalar, length) = scalarHere(), isOfClass(scalar) { offset += length }
  }

  /// The text from `start` to the cursor.
  func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }
}
