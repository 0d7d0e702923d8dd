internal import RDF

extension Parser {
  /// The IRI that is here, in full or by a prefix; `nil` when something else is here.
  mutating func takeIRI() throws(RDFSyntaxError) -> IRI? {
    let iri: IRI
    switch token {
    case .iri(let reference): iri = try resolve(reference)
    case .prefixedName(let prefix, let local) where !reader.format.isLineBased:
      guard let namespace = prefixes[prefix] else {
        throw error("the prefix `\(prefix):` is not declared; add `@prefix \(prefix): <…> .`")
      }
      iri = IRI(namespace + local)
    default: return nil
    }
    try advance()
    return iri
  }

  /// The blank node with a label that is here; `nil` when something else is here.
  mutating func takeBlankNode() throws(RDFSyntaxError) -> Term? {
    guard case .blankNode(let label) = token else { return nil }
    try advance()
    return .blankNode(BlankNode(reader.blankNodeScope + distinct(label)))
  }

  /// The literal that is here; `nil` when something else is here.
  mutating func takeLiteral() throws(RDFSyntaxError) -> Literal? {
    if case .string(let text) = token { return try takeString(text) }
    guard !reader.format.isLineBased else { return nil }
    let literal: Literal
    switch token {
    case .integer(let text): literal = Literal(text, datatype: XSD.integer)
    case .decimal(let text): literal = Literal(text, datatype: XSD.decimal)
    case .double(let text): literal = Literal(text, datatype: XSD.double)
    case .word("true"): literal = Literal("true", datatype: XSD.boolean)
    case .word("false"): literal = Literal("false", datatype: XSD.boolean)
    default: return nil
    }
    try advance()
    return literal
  }

  /// An IRI that may be relative, made absolute.
  func resolve(_ reference: String) throws(RDFSyntaxError) -> IRI {
    if IRI.isAbsolute(reference) { return IRI(reference) }
    guard !reader.format.isLineBased else {
      throw error("expected an absolute IRI; <\(reference)> has no scheme")
    }
    guard let base else {
      throw error("<\(reference)> is relative and there is no base; add `@base <…> .`")
    }
    return base.resolving(reference)
  }

  private mutating func takeString(_ text: String) throws(RDFSyntaxError) -> Literal {
    try advance()
    switch token {
    case .at(let language):
      try advance()
      return Literal(text, language: language)
    case .datatype:
      try advance()
      guard let datatype = try takeIRI() else { throw expected("the IRI of a datatype") }
      return Literal(text, datatype: datatype)
    default: return Literal(text)
    }
  }

  /// A label of the text, changed where it looks like one of ``freshBlankNode()``.
  ///
  /// `g1` becomes `gg1`, and `gg1` becomes `ggg1`, so that labels stay different.
  private func distinct(_ label: String) -> String {
    let digits = label.utf8.drop { $0 == "g" }
    let isAlike =
      !reader.format.isLineBased && label.utf8.first == "g" && digits.allSatisfy(isDigit)
    return isAlike ? "g" + label : label
  }
}
