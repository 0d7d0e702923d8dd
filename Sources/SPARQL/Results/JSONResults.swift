import Digests
import RDF

/// SPARQL 1.1 Query Results JSON Format.
enum JSONResults {
  static func text(_ answer: Bool) -> String { "{\"head\":{},\"boolean\":\(answer)}\n" }

  static func text(_ solutions: Solutions) -> String {
    let names = solutions.variables.map(quoted)
    let rows = solutions.map { solution in
      let members = zip(names, solution.terms).compactMap { name, term in
        term.map { "\(name):\(json($0))" }
      }
      return "  {\(members.joined(separator: ","))}"
    }
    let bindings = rows.isEmpty ? "[]" : "[\n\(rows.joined(separator: ",\n"))\n]"
    return "{\"head\":{\"vars\":[\(names.joined(separator: ","))]},"
      + "\"results\":{\"bindings\":\(bindings)}}\n"
  }

  private static func json(_ term: Term) -> String {
    switch term {
    case .iri(let iri): object("uri", iri.value)
    case .blankNode(let node): object("bnode", node.label)
    case .literal(let literal): object("literal", literal.lexicalForm, kind(of: literal))
    }
  }

  private static func kind(of literal: Literal) -> String {
    if let language = literal.language { return ",\"xml:lang\":\(quoted(language))" }
    return literal.datatype == XSD.string ? "" : ",\"datatype\":\(quoted(literal.datatype.value))"
  }

  private static func object(_ type: String, _ value: String, _ rest: String = "") -> String {
    "{\"type\":\"\(type)\",\"value\":\(quoted(value))\(rest)}"
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{8}": "\\b",
    "\u{C}": "\\f",
  ]

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] {
        quoted += escape
      } else if scalar.value < 0x20 {
        quoted += "\\u00" + Digest.hexadecimal([UInt8(scalar.value)])
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
