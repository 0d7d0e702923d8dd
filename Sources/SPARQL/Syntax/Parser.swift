import RDF

/// Tokens made a query, by recursive descent over the grammar of SPARQL 1.1 §19.8.
///
/// What this file holds is the cursor over the tokens; the grammar stands in the extensions.
struct Parser {
  /// How deep a query may nest, so that no query can exhaust the stack.
  static let maximumDepth = 256

  let bytes: [UInt8]
  let tokens: [Token]
  var index = 0
  var prologue: Prologue
  var depth = 0
  /// The aggregates met so far in this SELECT; `nil` where none may stand.
  var aggregates: [SelectQuery.NamedAggregate]?
  /// Counts the variables made up.
  var anonymousCount = 0
  /// The basic graph pattern in which each blank node label stands.
  var blankNodeScopes: [String: Int] = [:]
  /// The current basic graph pattern, by number.
  var scope = 0

  init(_ text: String, prologue: Prologue) {
    bytes = Array(text.utf8)
    tokens = Lexer.tokens(of: bytes)
    self.prologue = prologue
  }

  /// The token at the cursor.
  var token: Token { tokens[min(index, tokens.count - 1)] }

  /// The kind of the token after the one at the cursor.
  var following: Token.Kind { tokens[min(index + 1, tokens.count - 1)].kind }

  mutating func advance() { index += 1 }

  /// Whether the token at the cursor is this symbol.
  func at(_ symbol: Token.Symbol) -> Bool { token.kind == .symbol(symbol) }

  /// Whether the token at the cursor is this keyword, in any case.
  func at(_ keyword: String) -> Bool {
    if case .word(let word) = token.kind { word.uppercased() == keyword } else { false }
  }

  /// Takes the symbol when it comes next.
  mutating func accept(_ symbol: Token.Symbol) -> Bool {
    guard at(symbol) else { return false }
    advance()
    return true
  }

  /// Takes the keyword when it comes next.
  mutating func accept(_ keyword: String) -> Bool {
    guard at(keyword) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Token.Symbol) throws(SyntaxError) {
    guard accept(symbol) else { throw expected("'\(symbol.rawValue)'") }
  }

  mutating func expect(_ keyword: String) throws(SyntaxError) {
    guard accept(keyword) else { throw expected(keyword) }
  }

  /// The error that something else was expected at the cursor.
  func expected(_ what: String) -> SyntaxError {
    if case .invalid(let reason) = token.kind { return error(reason) }
    return error("expected \(what), found \(found)")
  }

  /// An error at the cursor, or at another place.
  func error(_ message: String, at range: Range<Int>? = nil) -> SyntaxError {
    SyntaxError(message, at: range ?? token.range, in: bytes)
  }

  private var found: String {
    if token.kind == .end { return "the end of the query" }
    let text = bytes[token.range]
    return text.count > 40 ? "'\(text: text.prefix(40))…'" : "'\(text: text)'"
  }

  /// Parses something that may hold itself.
  mutating func nested<Result>(
    _ parse: (inout Parser) throws(SyntaxError) -> Result
  ) throws(SyntaxError) -> Result {
    let outer = depth
    defer { depth = outer }
    try deepen()
    return try parse(&self)
  }

  /// Counts one more level, which also a chain of operators is, until `nested` ends.
  mutating func deepen() throws(SyntaxError) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw error("this query nests deeper than \(Self.maximumDepth) levels")
    }
  }

  /// A variable that no query can name.
  mutating func anonymousVariable() -> Variable {
    anonymousCount += 1
    return Variable(".\(anonymousCount)")
  }
}

extension String.StringInterpolation {
  /// UTF-8 bytes as text.
  fileprivate mutating func appendInterpolation(text: ArraySlice<UInt8>) {
    appendLiteral(String(decoding: text, as: UTF8.self))
  }
}
