import RDF

/// The dataset as the query's FROM and FROM NAMED make it (SPARQL 1.1 §13.2).
struct ActiveDataset {
  let dataset: Dataset
  /// The graphs whose union is the default graph; `nil` for the dataset's own.
  private let defaultGraphs: [TermID]?
  /// The names of the named graphs, in the order of their identifiers.
  let namedGraphs: [TermID]

  init(_ dataset: Dataset, _ clause: DatasetClause) {
    self.dataset = dataset
    let present = dataset.namedGraphs
    guard !clause.isEmpty else {
      defaultGraphs = nil
      namedGraphs = present
      return
    }
    let isPresent = Set(present)
    let ids = { (names: [IRI]) in
      Set(names.compactMap { dataset.id(of: .iri($0)) }).intersection(isPresent).sorted()
    }
    defaultGraphs = ids(clause.defaultGraphs)
    namedGraphs = ids(clause.namedGraphs)
  }

  /// Whether a graph goes by this name.
  func isNamedGraph(_ name: TermID) -> Bool {
    let position = namedGraphs[...].partitioningIndex { $0 >= name }
    return position < namedGraphs.count && namedGraphs[position] == name
  }

  /// What to look in for a graph that is one of the dataset; `nil` for a union of several, or of none.
  func selection(_ graph: Graph) -> GraphSelection? {
    switch graph {
    case .defaultGraph: defaultGraphs == nil ? .defaultGraph : nil
    case .named(let name): .named(name)
    case .absent: nil
    }
  }

  /// Visits the quads that match until `visit` says no; false when it did.
  func matches(
    _ subject: TermID?, _ predicate: TermID?, _ object: TermID?, in graph: Graph,
    _ visit: (EncodedQuad) -> Bool
  ) -> Bool {
    if let selection = selection(graph) {
      return dataset.matches(
        subject: subject, predicate: predicate, object: object, in: selection
      ).allSatisfy(visit)
    }
    var seen = Set<EncodedQuad>()
    return graphs(graph).allSatisfy { name in
      dataset.matches(subject: subject, predicate: predicate, object: object, in: .named(name))
        .allSatisfy { seen.insert($0.withoutGraph).inserted ? visit($0) : true }
    }
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

  /// The named graphs whose union a graph is.
  private func graphs(_ graph: Graph) -> [TermID] {
    switch graph {
    case .defaultGraph: defaultGraphs ?? []
    case .named(let name): [name]
    case .absent: []
    }
  }
}

extension ArraySlice {
  /// The first position at which `isAbove` holds, when it holds from there on (O(log n)).
  fileprivate func partitioningIndex(where isAbove: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isAbove(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension EncodedQuad {
  fileprivate var withoutGraph: EncodedQuad {
    EncodedQuad(subject: subject, predicate: predicate, object: object, graph: nil)
  }
}
