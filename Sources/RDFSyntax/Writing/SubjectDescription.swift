internal import RDF

/// What a graph says about one subject, in the order of output.
struct SubjectDescription {
  /// A predicate with its objects, sorted.
  struct Property {
    let predicate: IRI
    let objects: [Term]
  }

  let subject: Term
  let properties: [Property]

  /// The subjects of a graph in natural order.
  static func subjects(of dataset: Dataset, in graph: GraphSelection) -> [TermID] {
    var ids: [TermID] = []
    for match in dataset.matches(in: graph) where match.subject != ids.last {
      ids.append(match.subject)
    }
    return ids.map { ($0, dataset.term(for: $0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// What `graph` says about a subject, predicates sorted as told.
  init(
    of subject: TermID, in graph: GraphSelection, of dataset: Dataset,
    sortedBy precedes: (IRI, IRI) -> Bool
  ) {
    var objects: [IRI: [Term]] = [:]
    for match in dataset.matches(subject: subject, in: graph) {
      let quad = dataset.quad(match)
      objects[quad.predicate, default: []].append(quad.object)
    }
    self.subject = dataset.term(for: subject)
    properties = objects.keys.sorted(by: precedes).map {
      Property(predicate: $0, objects: objects[$0, default: []].sorted())
    }
  }
}
