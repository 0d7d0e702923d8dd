public import RDF

extension Query {
  /// The properties that the patterns of the query name, in the order of the patterns, each once.
  ///
  /// Those of what must not be there (`MINUS`, `NOT EXISTS`) are left out.
  public var properties: [IRI] {
    var seen: Set<IRI> = []
    return algebra.triplePatterns.flatMap(\.properties).filter { seen.insert($0).inserted }
  }
}

extension TriplePattern {
  fileprivate var properties: [IRI] {
    guard case .path(let path) = verb else { return [] }
    var found: [IRI] = []
    _ = path.map { property -> IRI in
      found.append(property)
      return property
    }
    return found
  }
}
