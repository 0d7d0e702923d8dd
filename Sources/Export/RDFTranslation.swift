package import KnowledgeGraph
package import RDF

/// The knowledge graph in the terms of RDF, and back.
package struct RDFTranslation: Sendable {
  package let names: GraphNames

  /// A translation that names things below `base`.
  package init(base: String = GraphNames.defaultBase) { names = GraphNames(base: base) }

  /// What the named graph of a document is about: a triple for the default graph.
  package func topic(of document: DocumentClaims) -> Triple {
    Triple(
      .iri(names.graph(of: document.document)), Reused.primaryTopic,
      .iri(names.iri(of: document.document)))
  }

  /// What one document says, in its named graph.
  ///
  /// The graph is self-contained: types, labels and literals of all that it names are in it.
  package func claims(of document: DocumentClaims) -> [Quad] {
    let document = document.normalized()
    let graph = names.graph(of: document.document)
    return triples(of: document, in: graph).map { Quad($0, graph: .iri(graph)) }
  }

  /// What a document says in its named graph, and what that graph is about.
  package func quads(of document: DocumentClaims) -> [Quad] {
    [Quad(topic(of: document))] + claims(of: document)
  }

  /// What the documents say together, and where they disagree: the default graph.
  ///
  /// The text of paragraphs stays in the named graphs, and so do claims and evidence, but for those
  /// of a conflict.
  package func triples(
    of graph: ReconciledGraph, quoting documents: KnowledgeGraph
  ) -> [Triple] {
    var list = TripleList()
    append(graph.types, to: &list)
    for supported in graph.statements where supported.statement.property != .text {
      append(supported.statement, to: &list)
    }
    let labels = Labels(graph)
    for conflict in graph.conflicts {
      append(conflict, quoting: documents, labels: labels, to: &list)
    }
    return list.triples
  }

  private func triples(of document: DocumentClaims, in graph: IRI) -> [Triple] {
    var list = TripleList()
    append(document.sources, of: graph, to: &list)
    append(document.types, to: &list)
    for statement in document.descriptions.sorted() { append(statement, to: &list) }
    let claims = Dictionary(grouping: document.claims, by: document.key)
    for (key, sayings) in claims.sorted(by: { $0.key < $1.key }) {
      append(key.statement, to: &list)
      append(key, sayings, to: &list)
    }
    for act in Set(document.claims.compactMap(\.speechAct)).sorted() {
      appendSpeechAct(act, to: &list)
    }
    return list.triples
  }

  private func append(_ types: [EntityID: Set<EntityType>], to list: inout TripleList) {
    for (entity, types) in types.sorted(by: { $0.key < $1.key }) {
      let own = types.sorted { $0.rawValue < $1.rawValue }.map(\.iri)
      list.append(names.iri(of: entity), a: own + types.mostSpecific.flatMap(\.aligned))
    }
  }
}
