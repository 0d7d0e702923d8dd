internal import RDF

/// The statements of Turtle and TriG: directives, triples, graphs.
extension Parser {
  /// Reads a directive, the triples of a subject, or a brace; `false` at the end of the text.
  mutating func readTurtleStatement() throws(RDFSyntaxError) -> Bool {
    if isInBlock {
      try readInBlock()
      return true
    }
    if token == .end { return false }
    if try readDirective() { return true }
    if reader.format == .triG, try openBlock() { return true }
    try readTriples()
    return true
  }

  private mutating func readDirective() throws(RDFSyntaxError) -> Bool {
    switch token {
    case .at("prefix"): try readPrefix(endsWithDot: true)
    case .at("base"): try readBase(endsWithDot: true)
    case .word(let word) where word.lowercased() == "prefix": try readPrefix(endsWithDot: false)
    case .word(let word) where word.lowercased() == "base": try readBase(endsWithDot: false)
    default: return false
    }
    return true
  }

  private mutating func readPrefix(endsWithDot: Bool) throws(RDFSyntaxError) {
    try advance()
    guard case .prefixedName(let prefix, "") = token else {
      throw expected("a prefix with a colon")
    }
    try advance()
    guard case .iri(let reference) = token else { throw expected("the IRI of the prefix") }
    prefixes[prefix] = try resolve(reference).value
    try advance()
    if endsWithDot { try expect(.dot) }
  }

  private mutating func readBase(endsWithDot: Bool) throws(RDFSyntaxError) {
    try advance()
    guard case .iri(let reference) = token else { throw expected("the IRI of the base") }
    base = try resolve(reference)
    try advance()
    if endsWithDot { try expect(.dot) }
  }

  /// Reads triples without a graph, or the name of a graph and its opening brace.
  private mutating func readTriples() throws(RDFSyntaxError) {
    var triples = TriplesGrammar()
    try triples.readSubject(&self)
    if reader.format == .triG, let name = triples.graphName, try take(.openBrace) {
      graph = name
      isInBlock = true
      return
    }
    try triples.readPredicates(&self)
    try expect(.dot)
  }
}

/// The graphs of TriG.
extension Parser {
  /// Reads the opening brace of a graph whose name is not the subject of a triple.
  private mutating func openBlock() throws(RDFSyntaxError) -> Bool {
    if case .word(let word) = token, word.lowercased() == "graph" {
      try advance()
      graph = try readGraphName()
      try expect(.openBrace)
    } else {
      guard try take(.openBrace) else { return false }
      graph = nil
    }
    isInBlock = true
    return true
  }

  private mutating func readGraphName() throws(RDFSyntaxError) -> Term {
    if let iri = try takeIRI() { return .iri(iri) }
    if let node = try takeBlankNode() { return node }
    guard try take(.openBracket), try take(.closeBracket) else {
      throw expected("the name of a graph: an IRI or a blank node")
    }
    return freshBlankNode()
  }

  /// Reads the triples of a subject in braces, or the closing brace.
  private mutating func readInBlock() throws(RDFSyntaxError) {
    if try !take(.closeBrace) {
      var triples = TriplesGrammar()
      try triples.readSubject(&self)
      try triples.readPredicates(&self)
      if try take(.dot) { return }
      guard try take(.closeBrace) else { throw expected("`.` or `}`") }
    }
    isInBlock = false
    graph = nil
  }
}
