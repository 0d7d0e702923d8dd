/// Quads as one column of term numbers for each place.
struct QuadColumns: Sendable {
  private(set) var subjects: [UInt32] = []
  private(set) var predicates: [UInt32] = []
  private(set) var objects: [UInt32] = []
  /// Empty where all quads are in the default graph.
  private(set) var graphs: [UInt32] = []
  /// Whether the quads are in named graphs.
  let isNamed: Bool

  /// No quads.
  init(isNamed: Bool) { self.isNamed = isNamed }

  /// The number of quads.
  var count: Int { subjects.count }

  /// Adds a quad at the end.
  mutating func append(_ quad: EncodedQuad) {
    subjects.append(quad.subject.rawValue)
    predicates.append(quad.predicate.rawValue)
    objects.append(quad.object.rawValue)
    if isNamed, let graph = quad.graph { graphs.append(graph.rawValue) }
  }

  /// Adds quads at the end.
  mutating func append(_ other: QuadColumns) {
    subjects += other.subjects
    predicates += other.predicates
    objects += other.objects
    graphs += other.graphs
  }

  /// The column of a place.
  func column(_ place: QuadPlace) -> [UInt32] {
    switch place {
    case .subject: subjects
    case .predicate: predicates
    case .object: objects
    case .graph: graphs
    }
  }
}

/// Sorting by counting, which takes O(quads + terms) for each place.
extension QuadColumns {
  /// The quads sorted by a place and else in the order they had, and where those of each term begin.
  func sorted(
    by place: QuadPlace, terms: Int
  ) -> (columns: QuadColumns, starts: [UInt32]) {
    let key = column(place)
    let starts = Self.starts(of: key, terms: terms)
    var next = starts
    var targets = [UInt32](repeating: 0, count: count)
    for position in key.indices {
      let term = Int(key[position])
      targets[position] = next[term]
      next[term] += 1
    }
    var sorted = QuadColumns(isNamed: isNamed)
    sorted.subjects = Self.moved(subjects, to: targets)
    sorted.predicates = Self.moved(predicates, to: targets)
    sorted.objects = Self.moved(objects, to: targets)
    sorted.graphs = Self.moved(graphs, to: targets)
    return (sorted, starts)
  }

  /// For each term the number of quads with a lesser one, and the number of all at the end.
  static func starts(of key: [UInt32], terms: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: terms + 1)
    for term in key { starts[Int(term) + 1] += 1 }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    return starts
  }

  private static func moved(_ column: [UInt32], to targets: [UInt32]) -> [UInt32] {
    var moved = [UInt32](repeating: 0, count: column.count)
    for position in column.indices { moved[Int(targets[position])] = column[position] }
    return moved
  }

  /// Takes out each quad that is the same as the one before it.
  mutating func removeRepetitions() {
    guard count > 1 else { return }
    var kept = 1
    for position in 1..<count where !isSame(position, kept - 1) {
      subjects[kept] = subjects[position]
      predicates[kept] = predicates[position]
      objects[kept] = objects[position]
      if isNamed { graphs[kept] = graphs[position] }
      kept += 1
    }
    subjects.removeLast(subjects.count - kept)
    predicates.removeLast(predicates.count - kept)
    objects.removeLast(objects.count - kept)
    if isNamed { graphs.removeLast(graphs.count - kept) }
  }

  private func isSame(_ left: Int, _ right: Int) -> Bool {
    objects[left] == objects[right] && subjects[left] == subjects[right]
      && predicates[left] == predicates[right] && (!isNamed || graphs[left] == graphs[right])
  }
}
