package import KnowledgeGraph
package import RDF

extension RDFTranslation {
  /// The documents whose named graphs are among the quads, as ``claims(of:)`` and ``topic(of:)`` wrote them.
  ///
  /// All else in the default graph is left aside, because it follows from the documents. Throws
  /// ``RDFReadingError`` at the first statement that this translation would not have written.
  package func documents(in quads: some Sequence<Quad>) throws(RDFReadingError) -> [DocumentClaims]
  {
    var graphs: [Term: [Triple]] = [:]
    var topics: [(graph: IRI, document: EntityID)] = []
    for quad in quads {
      if let graph = quad.graph {
        graphs[graph, default: []].append(quad.triple)
      } else if quad.predicate == Reused.primaryTopic {
        topics.append(try topic(quad))
      }
    }
    var documents: [DocumentClaims] = []
    for (graph, document) in topics.sorted(by: { $0.document < $1.document }) {
      let triples = graphs.removeValue(forKey: .iri(graph)) ?? []
      let reader = DocumentGraphReader(names: names, graph: graph, triples: triples)
      documents.append(try reader.read(document))
    }
    if let (graph, _) = graphs.min(by: { "\($0.key)" < "\($1.key)" }) {
      throw RDFReadingError(.noTopic, at: graph)
    }
    return documents
  }

  private func topic(
    _ quad: Quad
  ) throws(RDFReadingError) -> (graph: IRI, document: EntityID) {
    guard case .iri(let graph) = quad.subject, case .iri(let topic) = quad.object,
      let document = names.entity(topic)
    else { throw RDFReadingError(.otherBase(names.base), at: quad.object) }
    return (graph, document)
  }
}
