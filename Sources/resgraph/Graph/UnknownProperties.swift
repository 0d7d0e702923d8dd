internal import Questions
internal import RDF
internal import SPARQL
internal import SourceText

/// Properties that a query without an answer asks for, and that no triple has.
struct UnknownProperties {
  let dataset: Dataset
  let prefixes: [String: IRI]

  /// A note for each, with the property of the graph that is likely meant.
  func notes(on query: Query) -> [Diagnostic] {
    let unknown = query.properties.filter { !isKnown($0) }
    guard !unknown.isEmpty else { return [] }
    let names = TableWriter(prefixes: prefixes)
    let known = knownProperties.map(names.text)
    return unknown.map(names.text).map { name in
      let hint = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
      return Diagnostic(
        .note, "unknown-property", "no triple of the graph has the property \(name)\(hint)",
        file: "<query>")
    }
  }

  private func isKnown(_ property: IRI) -> Bool {
    guard let id = dataset.id(of: .iri(property)) else { return false }
    let graphs = [GraphSelection.defaultGraph, .anyNamed]
    return !graphs.allSatisfy { dataset.matches(predicate: id, in: $0).isEmpty }
  }

  private var knownProperties: [IRI] {
    let all = "SELECT DISTINCT ?p { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }"
    guard case .solutions(let solutions)? = try? Query(all).evaluate(on: dataset) else { return [] }
    return solutions.compactMap { solution in
      if case .iri(let property)? = solution["p"] { property } else { nil }
    }
  }
}
