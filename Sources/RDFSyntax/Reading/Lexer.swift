internal import SourceText

/// Cuts text of the Turtle family into tokens.
struct Lexer {
  var cursor: ByteCursor
  /// Whether line ends are tokens and strings have only one form, as in N-Triples.
  let isLineBased: Bool
  /// Where the last token begins.
  private(set) var start = 0

  /// Begins at `offset`, or after a byte order mark that the text begins with.
  init(_ bytes: [UInt8], at offset: Int = 0, isLineBased: Bool) {
    let hasMark = offset == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    cursor = ByteCursor(bytes, at: hasMark ? 3 : offset)
    self.isLineBased = isLineBased
  }

  /// The next token.
  mutating func next() throws(RDFSyntaxError) -> Token {
    skipSpace()
    start = cursor.offset
    guard let byte = cursor.peek else { return .end }
    switch byte {
    case "<": return try .iri(iri())
    case "\"", "'": return try .string(string(quote: byte))
    case "_" where cursor.peek(1) == ":": return try .blankNode(blankNodeLabel())
    case "@": return try .at(atWord())
    case "^" where cursor.peek(1) == "^":
      cursor.advance(2)
      return .datatype
    case "\n", "\r": return lineEnd()
    case "0"..."9", "+", "-": return try number()
    case "." where cursor.peek(1).map(isDigit) ?? false: return try number()
    default: return try markOrName(byte)
    }
  }

  /// The last token as it was written, cut after its first line or when it is long.
  var excerpt: String {
    let text = cursor.text(from: start)
    let head = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }.prefix(40)
    return head.count < text.unicodeScalars.count ? String(head) + "…" : text
  }

  /// An error about the text from `offset`, or else from the last token.
  func error(_ message: String, at offset: Int? = nil) -> RDFSyntaxError {
    RDFSyntaxError(message, at: offset ?? start, of: cursor.bytes)
  }

  private mutating func skipSpace() {
    while let byte = cursor.peek {
      switch byte {
      case " ", "\t": cursor.advance()
      case "\n", "\r":
        if isLineBased { return }
        cursor.advance()
      case "#": cursor.skip { $0 != "\n" && $0 != "\r" }
      default: return
      }
    }
  }

  private mutating func lineEnd() -> Token {
    cursor.skip { $0 == "\n" || $0 == "\r" }
    return .lineEnd
  }

  private mutating func markOrName(_ byte: UInt8) throws(RDFSyntaxError) -> Token {
    guard let mark = Token.Mark(rawValue: byte) else { return try name() }
    cursor.advance()
    return .mark(mark)
  }
}

extension Lexer {
  /// `@` and what a language tag may be made of.
  private mutating func atWord() throws(RDFSyntaxError) -> String {
    cursor.advance()
    let start = cursor.offset
    cursor.skip(while: isLetter)
    var isWhole = cursor.offset > start
    while isWhole, cursor.take("-") {
      let part = cursor.offset
      cursor.skip { isLetter($0) || isDigit($0) }
      isWhole = cursor.offset > part
    }
    guard isWhole else { throw error("expected a language tag, as @en-GB, after `@`") }
    return cursor.text(from: start)
  }

  /// An integer, a decimal or a double.
  private mutating func number() throws(RDFSyntaxError) -> Token {
    let start = cursor.offset
    if !cursor.take("+") { _ = cursor.take("-") }
    var digits = skipDigits()
    var hasPoint = false
    if cursor.peek == ".", cursor.peek(1).map({ isDigit($0) || (digits > 0 && isE($0)) }) ?? false {
      hasPoint = true
      cursor.advance()
      digits += skipDigits()
    }
    guard digits > 0 else { throw error("expected digits after the sign") }
    guard let byte = cursor.peek, isE(byte) else {
      let text = cursor.text(from: start)
      return hasPoint ? .decimal(text) : .integer(text)
    }
    cursor.advance()
    if !cursor.take("+") { _ = cursor.take("-") }
    guard skipDigits() > 0 else { throw error("expected digits in the exponent of the number") }
    return .double(cursor.text(from: start))
  }

  private mutating func skipDigits() -> Int {
    let start = cursor.offset
    cursor.skip(while: isDigit)
    return cursor.offset - start
  }

  private func isE(_ byte: UInt8) -> Bool { byte | 0x20 == "e" }
}
