import RDF

/// Terms as text, as N-Triples and SPARQL write them.
enum TermText {
  /// A term in N-Triples.
  static func nTriples(_ term: Term) -> String {
    switch term {
    case .iri(let iri): iri.description
    case .blankNode(let node): "_:" + node.label
    case .literal(let literal): self.literal(literal)
    }
  }

  private static func literal(_ literal: Literal) -> String {
    let text = quoted(literal.lexicalForm)
    if let language = literal.language { return "\(text)@\(language)" }
    return literal.datatype == XSD.string ? text : "\(text)^^\(literal.datatype)"
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
  ]

  /// Text in double quotes, with its line ends, tabs, quotes and backslashes escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] {
        quoted += escape
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
