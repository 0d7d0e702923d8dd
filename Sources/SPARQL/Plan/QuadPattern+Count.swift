import RDF

extension QuadPattern {
  /// The number of triples, in all graphs of its kind, that have the terms of the pattern.
  func count(in dataset: Dataset) -> Int {
    var ids: [TermID?] = []
    for place in [subject, predicate, object] {
      switch place {
      case .slot: ids.append(nil)
      case .cell(let cell):
        guard let id = cell.id else { return 0 }
        ids.append(id)
      }
    }
    return dataset.matches(
      subject: ids[0], predicate: ids[1], object: ids[2],
      in: graph == .defaultGraph ? .defaultGraph : .anyNamed
    ).count
  }
}
