internal import RDF

/// A graph in the order of output: its subjects, and what it says about each.
struct GraphOutline {
  /// A predicate with its objects, sorted.
  struct Property {
    let predicate: IRI
    let objects: [Term]
  }

  /// The subjects in natural order.
  let subjects: [TermID]
  private let dataset: Dataset
  private let graph: GraphSelection
  private let ranks: [TermID: Int]

  /// Sorts the subjects, and the predicates by the names under which they are written, `a` first.
  init(of dataset: Dataset, in graph: GraphSelection, named name: (IRI) -> String) {
    self.dataset = dataset
    self.graph = graph
    var subjects: [TermID] = []
    var predicates: Set<TermID> = []
    for match in dataset.matches(in: graph) {
      if match.subject != subjects.last { subjects.append(match.subject) }
      predicates.insert(match.predicate)
    }
    self.subjects = subjects.sorted(byKey: { SortKey(dataset.term(for: $0)) })
    ranks = Self.ranks(of: predicates, in: dataset, named: name)
  }

  /// What the graph says about a subject.
  func properties(of subject: TermID) -> [Property] {
    let matches = dataset.matches(subject: subject, in: graph)
    let objects = Dictionary(grouping: matches, by: \.predicate)
    return objects.keys.sorted { ranks[$0, default: 0] < ranks[$1, default: 0] }.map {
      let objects = objects[$0, default: []].map { dataset.term(for: $0.object) }
      let sorted = objects.count > 1 ? objects.sorted(byKey: SortKey.init) : objects
      return Property(predicate: dataset.iri(for: $0), objects: sorted)
    }
  }

  private static func ranks(
    of predicates: Set<TermID>, in dataset: Dataset, named name: (IRI) -> String
  ) -> [TermID: Int] {
    let sorted = predicates.sorted(byKey: {
      let iri = dataset.iri(for: $0)
      return SortKey(iri == RDFNamespace.type ? "" : name(iri))
    })
    return Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
  }
}

extension Dataset {
  /// The names of the graphs in natural order.
  var sortedGraphs: [TermID] { namedGraphs.sorted(byKey: { SortKey(term(for: $0)) }) }

  /// The IRI of a predicate.
  fileprivate func iri(for predicate: TermID) -> IRI {
    guard case .iri(let iri) = term(for: predicate) else {
      preconditionFailure("a dataset has only IRIs as predicates")
    }
    return iri
  }
}
