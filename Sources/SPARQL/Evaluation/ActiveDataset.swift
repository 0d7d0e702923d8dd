import RDF

/// The dataset as the query's FROM and FROM NAMED make it (SPARQL 1.1 §13.2).
struct ActiveDataset {
  let dataset: Dataset
  /// The graphs whose union is the default graph; `nil` for the dataset's own.
  private let defaultGraphs: [TermID]?
  /// The names of the named graphs, in the order of their identifiers.
  let namedGraphs: [TermID]
  private let isNamed: Set<TermID>

  init(_ dataset: Dataset, _ clause: DatasetClause) {
    self.dataset = dataset
    let present = dataset.namedGraphs
    guard !clause.isEmpty else {
      defaultGraphs = nil
      namedGraphs = present
      isNamed = Set(present)
      return
    }
    let isPresent = Set(present)
    let ids = { (names: [IRI]) in
      Set(names.compactMap { dataset.id(of: .iri($0)) }).intersection(isPresent).sorted()
    }
    defaultGraphs = ids(clause.defaultGraphs)
    namedGraphs = ids(clause.namedGraphs)
    isNamed = Set(namedGraphs)
  }

  /// Whether a graph goes by this name.
  func isNamedGraph(_ name: TermID) -> Bool { isNamed.contains(name) }

  /// Visits the quads that match until `visit` says no; false when it did.
  func matches(
    _ subject: TermID?, _ predicate: TermID?, _ object: TermID?, in graph: Graph,
    _ visit: (EncodedQuad) -> Bool
  ) -> Bool {
    var seen = Set<EncodedQuad>()
    let selections = selections(graph)
    for selection in selections {
      let quads = dataset.matches(
        subject: subject, predicate: predicate, object: object, in: selection)
      for quad in quads {
        if selections.count > 1, !seen.insert(quad.withoutGraph).inserted { continue }
        guard visit(quad) else { return false }
      }
    }
    return true
  }

  /// Visits every subject and object of a graph once until `visit` says no; false when it did.
  func nodes(of graph: Graph, _ visit: (TermID) -> Bool) -> Bool {
    var seen = Set<TermID>()
    return matches(nil, nil, nil, in: graph) { quad in
      for node in [quad.subject, quad.object] where seen.insert(node).inserted {
        guard visit(node) else { return false }
      }
      return true
    }
  }

  /// Whether a term is the subject or the object of something.
  func isNode(_ id: TermID, of graph: Graph) -> Bool {
    !matches(id, nil, nil, in: graph) { _ in false }
      || !matches(nil, nil, id, in: graph) { _ in false }
  }

  /// The graph to look in, when it is known.
  enum Graph: Hashable {
    case defaultGraph
    case named(TermID)
    /// One that the dataset has not.
    case absent
  }

  private func selections(_ graph: Graph) -> [GraphSelection] {
    switch graph {
    case .defaultGraph: defaultGraphs?.map { .named($0) } ?? [.defaultGraph]
    case .named(let name): [.named(name)]
    case .absent: []
    }
  }
}

extension EncodedQuad {
  fileprivate var withoutGraph: EncodedQuad {
    EncodedQuad(subject: subject, predicate: predicate, object: object, graph: nil)
  }
}
