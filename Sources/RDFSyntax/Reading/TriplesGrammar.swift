internal import RDF

/// Reads the triples of one subject, with brackets and lists to any depth.
///
/// What is open is kept in an array and not on the stack, so no nesting exhausts it:
///
/// ```
///   :s :p [ :q ( 1 2 ) ] .        open after `1`:  bracket(:s :p) › list(_:b :q)
/// ```
struct TriplesGrammar {
  /// What the subject is called when it can also name a graph.
  private(set) var graphName: Term?

  private var subject: Term = .iri(RDFNamespace.nil)
  private var predicate = RDFNamespace.first
  private var open: [Open] = []
  private var next = Next.verb

  /// A bracket or a list that is not closed, and where to go on when it is.
  private struct Open {
    let kind: Kind
    let subject: Term
    let predicate: IRI
    let next: Next

    enum Kind { case bracket, list }
  }

  /// What comes next.
  private enum Next {
    /// A predicate.
    case verb
    /// A predicate, or the end: the subject is a bracket that said something.
    case optionalVerb
    /// An object.
    case object
    /// `,` or `;` or a closing mark.
    case separator
  }

  /// Reads a subject without nesting, or the opening of one with it.
  mutating func readSubject(_ parser: inout Parser) throws(RDFSyntaxError) {
    if let iri = try parser.takeIRI() {
      subject = .iri(iri)
      graphName = subject
    } else if let node = try parser.takeBlankNode() {
      subject = node
      graphName = subject
    } else if try parser.take(.openBracket) {
      try openSubjectBracket(&parser)
    } else if try parser.take(.openParenthesis) {
      try openSubjectList(&parser)
    } else {
      throw parser.expected("a subject")
    }
  }

  /// Reads predicates and objects up to the mark that ends the triples, and leaves that.
  mutating func readPredicates(_ parser: inout Parser) throws(RDFSyntaxError) {
    var isOpen = true
    while isOpen {
      switch next {
      case .verb: try readVerb(&parser)
      case .optionalVerb: isOpen = try readOptionalVerb(&parser)
      case .object: try readObject(&parser)
      case .separator: isOpen = try readSeparator(&parser)
      }
    }
  }
}

/// Subjects with nesting.
extension TriplesGrammar {
  private mutating func openSubjectBracket(_ parser: inout Parser) throws(RDFSyntaxError) {
    subject = parser.freshBlankNode()
    if try parser.take(.closeBracket) {
      graphName = subject
    } else {
      push(.bracket, next: .optionalVerb)
    }
  }

  private mutating func openSubjectList(_ parser: inout Parser) throws(RDFSyntaxError) {
    if try parser.take(.closeParenthesis) { return }
    subject = parser.freshBlankNode()
    push(.list, next: .verb)
    predicate = RDFNamespace.first
    next = .object
  }

  private mutating func push(_ kind: Open.Kind, next: Next) {
    open.append(Open(kind: kind, subject: subject, predicate: predicate, next: next))
  }

  private mutating func pop(_ last: Open) {
    open.removeLast()
    subject = last.subject
    predicate = last.predicate
    next = last.next
  }
}

/// Predicates, objects and what stands between them.
extension TriplesGrammar {
  private mutating func readVerb(_ parser: inout Parser) throws(RDFSyntaxError) {
    if parser.token == .word("a") {
      try parser.advance()
      predicate = RDFNamespace.type
    } else if let iri = try parser.takeIRI() {
      predicate = iri
    } else {
      throw parser.expected("a predicate: an IRI or `a`")
    }
    next = .object
  }

  private mutating func readOptionalVerb(_ parser: inout Parser) throws(RDFSyntaxError) -> Bool {
    switch parser.token {
    case .mark(.dot), .mark(.closeBrace): return false
    default:
      next = .verb
      return true
    }
  }

  private mutating func readObject(_ parser: inout Parser) throws(RDFSyntaxError) {
    next = .separator
    if try parser.take(.openBracket) {
      try openBracket(&parser)
    } else if try parser.take(.openParenthesis) {
      try openList(&parser)
    } else if let iri = try parser.takeIRI() {
      parser.emit(subject, predicate, .iri(iri))
    } else if let node = try parser.takeBlankNode() {
      parser.emit(subject, predicate, node)
    } else if let literal = try parser.takeLiteral() {
      parser.emit(subject, predicate, .literal(literal))
    } else {
      throw parser.expected("an object")
    }
  }

  private mutating func openBracket(_ parser: inout Parser) throws(RDFSyntaxError) {
    let node = parser.freshBlankNode()
    parser.emit(subject, predicate, node)
    if try parser.take(.closeBracket) { return }
    push(.bracket, next: .separator)
    subject = node
    next = .verb
  }

  private mutating func openList(_ parser: inout Parser) throws(RDFSyntaxError) {
    if try parser.take(.closeParenthesis) {
      return parser.emit(subject, predicate, .iri(RDFNamespace.nil))
    }
    let node = parser.freshBlankNode()
    parser.emit(subject, predicate, node)
    push(.list, next: .separator)
    subject = node
    predicate = RDFNamespace.first
    next = .object
  }

  /// Reads what follows an object; `false` when nothing is open and the triples end.
  private mutating func readSeparator(_ parser: inout Parser) throws(RDFSyntaxError) -> Bool {
    if let last = open.last, last.kind == .list {
      try readItemEnd(&parser, last)
      return true
    }
    if try parser.take(.comma) {
      next = .object
      return true
    }
    let hasSemicolon = try parser.take(.semicolon)
    while try parser.take(.semicolon) {}
    if isEnd(parser.token) { return try close(&parser) }
    guard hasSemicolon else {
      throw parser.expected(open.isEmpty ? "`,`, `;` or `.`" : "`,`, `;` or `]`")
    }
    next = .verb
    return true
  }

  /// Whether a token ends the innermost predicates.
  private func isEnd(_ token: Token) -> Bool {
    open.isEmpty
      ? token == .mark(.dot) || token == .mark(.closeBrace) : token == .mark(.closeBracket)
  }

  private mutating func close(_ parser: inout Parser) throws(RDFSyntaxError) -> Bool {
    guard let last = open.last else { return false }
    try parser.advance()
    pop(last)
    return true
  }

  /// Reads the end of a list, or goes on to its next item.
  private mutating func readItemEnd(_ parser: inout Parser, _ list: Open) throws(RDFSyntaxError) {
    if try parser.take(.closeParenthesis) {
      parser.emit(subject, RDFNamespace.rest, .iri(RDFNamespace.nil))
      return pop(list)
    }
    let node = parser.freshBlankNode()
    parser.emit(subject, RDFNamespace.rest, node)
    subject = node
    predicate = RDFNamespace.first
    next = .object
  }
}
