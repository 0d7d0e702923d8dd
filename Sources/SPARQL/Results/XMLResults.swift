import RDF

/// SPARQL Query Results XML Format.
enum XMLResults {
  static func text(_ answer: Bool) -> String {
    document("  <head/>\n  <boolean>\(answer)</boolean>\n")
  }

  static func text(_ solutions: Solutions) -> String {
    let head = solutions.variables.map { "    <variable name=\"\(escaped($0))\"/>\n" }.joined()
    let results = solutions.map { result($0, solutions.variables) }.joined()
    return document("  <head>\n\(head)  </head>\n  <results>\n\(results)  </results>\n")
  }

  private static func document(_ content: String) -> String {
    "<?xml version=\"1.0\"?>\n<sparql xmlns=\"http://www.w3.org/2005/sparql-results#\">\n"
      + content + "</sparql>\n"
  }

  private static func result(_ solution: Solution, _ variables: [String]) -> String {
    let bindings = zip(variables, solution.terms).compactMap { name, term in
      term.map { "      <binding name=\"\(escaped(name))\">\(element($0))</binding>\n" }
    }
    return "    <result>\n\(bindings.joined())    </result>\n"
  }

  private static func element(_ term: Term) -> String {
    switch term {
    case .iri(let iri): "<uri>\(escaped(iri.value))</uri>"
    case .blankNode(let node): "<bnode>\(escaped(node.label))</bnode>"
    case .literal(let literal):
      "<literal\(kind(of: literal))>\(escaped(literal.lexicalForm))</literal>"
    }
  }

  private static func kind(of literal: Literal) -> String {
    if let language = literal.language { return " xml:lang=\"\(escaped(language))\"" }
    return literal.datatype == XSD.string
      ? "" : " datatype=\"\(escaped(literal.datatype.value))\""
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "\r": "&#13;",
  ]

  /// Text for XML; what XML 1.0 cannot hold becomes U+FFFD.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] {
        escaped += escape
      } else {
        escaped.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return escaped
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 ? scalar.value & 0xFFFE != 0xFFFE : ["\t", "\n"].contains(scalar)
  }
}
