internal import SourceText

extension Lexer {
  /// A prefixed name, or a word without a colon.
  mutating func name() throws(RDFSyntaxError) -> Token {
    let start = cursor.offset
    skipPrefix()
    guard cursor.peek == ":" else {
      guard cursor.offset > start else { throw error("no term begins with \(characterName)") }
      return .word(cursor.text(from: start))
    }
    let prefix = cursor.text(from: start)
    cursor.advance()
    return .prefixedName(prefix: prefix, local: try localName())
  }

  /// The label after `_:`.
  mutating func blankNodeLabel() throws(RDFSyntaxError) -> String {
    cursor.advance(2)
    let start = cursor.offset
    guard let first = scalar(), NameCharacters.isStart(first.value) else {
      throw error("expected a label after `_:`")
    }
    cursor.advance(first.length)
    skipName(while: NameCharacters.isInner)
    return cursor.text(from: start)
  }

  /// The scalar at the cursor, which moves over it; the text is known to be UTF-8.
  mutating func nextScalar() -> Unicode.Scalar {
    let (value, length) = scalar() ?? (0xFFFD, 0)
    cursor.advance(length)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The character at the cursor as Unicode names it, `U+00E9`.
  private var characterName: String {
    let digits = String(scalar()?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func skipPrefix() {
    guard let first = scalar(), NameCharacters.isBase(first.value) else { return }
    cursor.advance(first.length)
    skipName(while: NameCharacters.isInner)
  }

  /// Moves over characters that fit and dots between them.
  private mutating func skipName(while fits: (UInt32) -> Bool) {
    var end = cursor.offset
    while let next = scalar() {
      guard fits(next.value) || next.value == 0x2E else { break }
      cursor.advance(next.length)
      if next.value != 0x2E { end = cursor.offset }
    }
    cursor.offset = end
  }

  /// The part of a prefixed name after the colon (PN_LOCAL), escapes undone.
  private mutating func localName() throws(RDFSyntaxError) -> String {
    let start = cursor.offset
    guard isLocalStart else { return "" }
    skipName { NameCharacters.isInner($0) || $0 == 0x3A }
    guard hasEscape else { return cursor.text(from: start) }
    cursor.offset = start
    return try escapedLocalName()
  }

  private var isLocalStart: Bool {
    guard let first = scalar()?.value else { return false }
    return NameCharacters.isStart(first) || first == 0x3A || first == 0x25 || first == 0x5C
  }

  /// Whether an escape follows, maybe after dots.
  private var hasEscape: Bool {
    var ahead = cursor
    ahead.skip { $0 == "." }
    return ahead.peek == "%" || ahead.peek == "\\"
  }

  private mutating func escapedLocalName() throws(RDFSyntaxError) -> String {
    var text = ""
    var whole = (text: text, end: cursor.offset)
    while let next = scalar() {
      let isDot = next.value == 0x2E
      switch next.value {
      case 0x25: text += try percentEscape()
      case 0x5C: text.unicodeScalars.append(try localEscape())
      case _ where isDot || next.value == 0x3A || NameCharacters.isInner(next.value):
        text.unicodeScalars.append(nextScalar())
      default:
        cursor.offset = whole.end
        return whole.text
      }
      if !isDot { whole = (text, cursor.offset) }
    }
    cursor.offset = whole.end
    return whole.text
  }

  private mutating func percentEscape() throws(RDFSyntaxError) -> String {
    let start = cursor.offset
    cursor.advance()
    for _ in 0..<2 {
      guard cursor.peek.flatMap(hexadecimalValue) != nil else {
        throw error("expected two hexadecimal digits after `%`", at: start)
      }
      cursor.advance()
    }
    return cursor.text(from: start)
  }

  private mutating func localEscape() throws(RDFSyntaxError) -> Unicode.Scalar {
    guard let byte = cursor.peek(1), localEscapes.contains(byte) else {
      throw error("unknown escape in a name; write the IRI in full", at: cursor.offset)
    }
    cursor.advance(2)
    return Unicode.Scalar(byte)
  }

  /// The scalar at the cursor and its length in bytes.
  private func scalar() -> (value: UInt32, length: Int)? {
    guard let lead = cursor.peek else { return nil }
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
    for distance in 1..<length {
      value = value << 6 | UInt32(cursor.peek(distance) ?? 0) & 0x3F
    }
    return (value, length)
  }
}

/// The characters that a backslash lets stand in a local name (PN_LOCAL_ESC).
private let localEscapes = Set("_~.-!$&'()*+,;=/?#@%".utf8)
