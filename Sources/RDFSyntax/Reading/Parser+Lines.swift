internal import RDF

/// The grammar of N-Triples and N-Quads.
extension Parser {
  /// Reads the statement of the next line that has one; `false` at the end of the text.
  mutating func readLine() throws(RDFSyntaxError) -> Bool {
    while token == .lineEnd { try advance() }
    guard token != .end else { return false }
    guard let subject = try takeNode() else { throw expected("an IRI or a blank node as subject") }
    guard let predicate = try takeIRI() else { throw expected("an IRI as predicate") }
    guard let object = try takeNodeOrLiteral() else {
      throw expected("an IRI, a blank node or a literal as object")
    }
    graph = reader.format == .nQuads ? try takeNode() : nil
    try expect(.dot)
    guard token == .lineEnd || token == .end else { throw expected("the end of the line") }
    emit(subject, predicate, object)
    return true
  }

  private mutating func takeNode() throws(RDFSyntaxError) -> Term? {
    if let iri = try takeIRI() { return .iri(iri) }
    return try takeBlankNode()
  }

  private mutating func takeNodeOrLiteral() throws(RDFSyntaxError) -> Term? {
    if let node = try takeNode() { return node }
    return try takeLiteral().map { .literal($0) }
  }
}
