internal import RDF
internal import SourceText

/// Reads statements of the Turtle family, one at a time; its extensions hold the grammar.
struct Parser {
  /// The quads of the last statement read.
  var quads: [Quad] = []
  /// The graph that quads go to.
  var graph: Term?
  /// Whether the parser is between the braces of a graph.
  var isInBlock = false

  private(set) var token: Token = .end
  let reader: RDFReader
  var base: IRI?
  var prefixes: [String: String] = [:]
  private var lexer: Lexer
  private var blankNodes = 0

  /// Begins at the start of the text, or of a later line of it.
  init(_ bytes: [UInt8], reader: RDFReader, at offset: Int = 0) throws(RDFSyntaxError) {
    self.reader = reader
    base = reader.base
    lexer = Lexer(bytes, at: offset, isLineBased: reader.format.isLineBased)
    try advance()
  }

  /// Where the text that is not read begins; in a format of lines, the line after the last statement.
  var offset: Int { lexer.cursor.offset }

  /// Reads one statement; `false` at the end of the text.
  mutating func readStatement() throws(RDFSyntaxError) -> Bool {
    switch reader.format {
    case .nTriples, .nQuads: try readLine()
    case .turtle, .triG: try readTurtleStatement()
    }
  }
}

extension Parser {
  /// Moves to the next token.
  mutating func advance() throws(RDFSyntaxError) { token = try lexer.next() }

  /// Moves over a mark, if it is here, and tells so.
  mutating func take(_ mark: Token.Mark) throws(RDFSyntaxError) -> Bool {
    guard token == .mark(mark) else { return false }
    try advance()
    return true
  }

  /// Moves over a mark that must be here.
  mutating func expect(_ mark: Token.Mark) throws(RDFSyntaxError) {
    guard try take(mark) else { throw expected("`\(mark.character)`") }
  }

  /// An error that says what should be here.
  func expected(_ what: String) -> RDFSyntaxError {
    let found =
      switch token {
      case .end: "the end of the text"
      case .lineEnd: "the end of the line"
      default: "`\(lexer.excerpt)`"
      }
    return lexer.error("expected \(what), found \(found)")
  }

  /// An error about the token that is here.
  func error(_ message: String) -> RDFSyntaxError { lexer.error(message) }

  /// Adds a quad of the present graph.
  mutating func emit(_ subject: Term, _ predicate: IRI, _ object: Term) {
    quads.append(Quad(subject, predicate, object, graph: graph))
  }

  /// A blank node that no label of the text can mean.
  mutating func freshBlankNode() -> Term {
    blankNodes += 1
    return .blankNode(BlankNode("\(reader.blankNodeScope)g\(blankNodes)"))
  }
}
