import RDF

/// SPARQL 1.1 Query Results CSV: values only, terms lose their kind.
enum CSVResults {
  static func text(_ solutions: Solutions) -> String {
    let rows = [solutions.variables.map(field)] + solutions.map { $0.terms.map(field) }
    return rows.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ term: Term?) -> String {
    switch term {
    case nil: ""
    case .iri(let iri)?: field(iri.value)
    case .blankNode(let node)?: field("_:" + node.label)
    case .literal(let literal)?: field(literal.lexicalForm)
    }
  }

  private static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

/// SPARQL 1.1 Query Results TSV: terms as SPARQL writes them.
enum TSVResults {
  static func text(_ solutions: Solutions) -> String {
    let rows = [solutions.variables.map { "?" + $0 }] + solutions.map { $0.terms.map(field) }
    return rows.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func field(_ term: Term?) -> String {
    guard let term else { return "" }
    if case .literal(let literal) = term, isBare(literal) { return literal.lexicalForm }
    return term.description
  }

  /// Whether a number in its own spelling is read back as itself.
  private static func isBare(_ literal: Literal) -> Bool {
    let unsigned = String(literal.lexicalForm.drop { $0 == "+" || $0 == "-" })
    let kinds: [IRI: Token.Kind] = [
      XSD.integer: .integer(unsigned), XSD.decimal: .decimal(unsigned),
      XSD.double: .double(unsigned),
    ]
    guard let kind = kinds[literal.datatype] else { return false }
    return Lexer.tokens(of: Array(unsigned.utf8)).map(\.kind) == [kind, .end]
  }
}
