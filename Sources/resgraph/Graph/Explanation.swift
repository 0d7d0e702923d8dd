internal import Pipeline
internal import RDF
internal import SPARQL

/// The sentences that a solution rests on, found by a query of their own.
struct Explanation {
  /// Words of a document, with the place where they stand.
  struct Sentence: Hashable {
    let file: String
    let line: String
    let paragraph: String
    let words: String
  }

  private let dataset: Dataset

  init(of dataset: Dataset) { self.dataset = dataset }

  /// The words behind the triples that a solution of `query` rests on, each once.
  func sentences(behind solution: Solution, of query: Query) throws -> [Sentence] {
    var found: [Sentence] = []
    var seen: Set<Sentence> = []
    for ground in query.grounds(of: solution) where ground.subject != nil || ground.object != nil {
      for sentence in try sentences(claiming: ground) where seen.insert(sentence).inserted {
        found.append(sentence)
      }
    }
    return found
  }

  private func sentences(claiming ground: Query.Ground) throws -> [Sentence] {
    let claim = [
      ground.subject.map { "rdf:subject \($0)" }, ground.predicate.map { "rdf:predicate \($0)" },
      ground.object.map { "rdf:object \($0)" },
    ].compactMap(\.self).joined(separator: " ; ")
    let query = try Query(
      """
      SELECT ?file ?line ?paragraph ?words WHERE {
        GRAPH ?graph {
          ?claim a rg:Claim ; \(claim) ; rg:evidence ?evidence .
          ?evidence rg:line ?line ; oa:hasTarget ?target .
          ?target oa:hasSelector ?selector .
          ?selector oa:exact ?words ; oa:start ?start .
          OPTIONAL { ?claim rg:paragraph ?paragraph }
          OPTIONAL { ?target oa:hasSource/rg:fileName ?file }
          OPTIONAL { ?graph dcterms:source/rg:fileName ?file }
        }
      } ORDER BY ?file ?start ?words
      """, Query.Options(prefixes: Graph.prefixes()))
    guard case .solutions(let solutions) = query.evaluate(on: dataset) else { return [] }
    return solutions.map { row in
      Sentence(
        file: row.text("file"), line: row.text("line"), paragraph: row.text("paragraph"),
        words: row.text("words"))
    }
  }
}

extension Solution {
  /// The text of a literal, or what follows the `#` of an IRI; empty when there is none.
  fileprivate func text(_ variable: String) -> String {
    switch self[variable] {
    case .literal(let literal): literal.lexicalForm
    case .iri(let iri): iri.value.split(separator: "#").last.map(String.init) ?? iri.value
    case .blankNode, nil: ""
    }
  }
}
