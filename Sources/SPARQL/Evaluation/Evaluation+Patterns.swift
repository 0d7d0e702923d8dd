import RDF

/// Patterns, matched by the indexes of the dataset.
extension Evaluation {
  func quads(_ pattern: QuadPattern, _ row: inout Row, _ sink: Sink) -> Bool {
    guard let lookup = Lookup(pattern, row) else { return true }
    let graph = graph(pattern.graph, row)
    guard let selection = data.selection(graph) else {
      return merged(pattern, lookup, graph, &row, sink)
    }
    switch lookup.openPlaces {
    case 0: return lookup.matches(data.dataset, selection).isEmpty || (tick() && sink(&row))
    case 1:
      guard let (place, slot) = lookup.open(pattern) else { return true }
      return bind(slot, to: lookup.terms(at: place, data.dataset, selection), &row, sink)
    default: return scan(lookup.matches(data.dataset, selection), pattern, &row, sink)
    }
  }

  /// Goes on with each literal of a range, and with those that may be of it; once when the slot is known.
  func literals(
    _ slot: Int, _ range: LiteralRange, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    guard row[slot] == .unbound else { return sink(&row) }
    let order = data.dataset.valueOrder(of: range.kind)
    let literals = order.literals[range.positions]
    return bind(slot, to: order.others, &row, sink)
      && (range.isDescending
        ? bind(slot, to: literals.reversed(), &row, sink) : bind(slot, to: literals, &row, sink))
  }

  /// Goes on with each term in a slot.
  private func bind(
    _ slot: Int, to terms: some Sequence<TermID>, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    defer { row[slot] = .unbound }
    for term in terms {
      row[slot] = .stored(term)
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  private func bind(
    _ slot: Int, to terms: ArraySlice<UInt32>, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    defer { row[slot] = .unbound }
    for term in terms {
      row[slot] = .stored(TermID(rawValue: term))
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  /// Goes on with each quad where two or three places are open.
  private func scan(
    _ matches: MatchSequence, _ pattern: QuadPattern, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let free = row.unbound(pattern.slotsInPlace)
    defer { row.clear(free) }
    let subjects = matches.terms(at: .subject)
    let predicates = matches.terms(at: .predicate)
    let objects = matches.terms(at: .object)
    for position in subjects.indices {
      row.clear(free)
      guard bind(pattern.subject, subjects[position], &row),
        bind(pattern.predicate, predicates[position], &row),
        bind(pattern.object, objects[position], &row)
      else { continue }
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  /// Goes on with each quad of a union of graphs.
  private func merged(
    _ pattern: QuadPattern, _ lookup: Lookup, _ graph: ActiveDataset.Graph, _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    let free = row.unbound(pattern.slotsInPlace)
    defer { row.clear(free) }
    return data.matches(lookup.subject, lookup.predicate, lookup.object, in: graph) { quad in
      row.clear(free)
      return bind(pattern, to: quad, &row) ? tick() && sink(&row) : true
    }
  }

  /// Binds the slots of a pattern to the terms of a quad; false when one is bound to something else.
  func bind(_ pattern: QuadPattern, to quad: EncodedQuad, _ row: inout Row) -> Bool {
    bind(pattern.subject, quad.subject.rawValue, &row)
      && bind(pattern.predicate, quad.predicate.rawValue, &row)
      && bind(pattern.object, quad.object.rawValue, &row)
  }

  @inline(__always)
  private func bind(_ place: Place, _ term: UInt32, _ row: inout Row) -> Bool {
    guard let slot = place.slot else { return true }
    return row.bind(slot, .stored(TermID(rawValue: term)))
  }

  /// Goes on with each term that fits all patterns: the shortest list is gone through, and the others
  /// are searched from where the last search ended.
  func intersection(
    _ slot: Int, _ patterns: ArraySlice<QuadPattern>, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    guard let first = patterns.first else { return sink(&row) }
    guard row[slot] == .unbound, let selection = data.selection(graph(first.graph, row)) else {
      return quads(first, &row) { intersection(slot, patterns.dropFirst(), &$0, sink) }
    }
    defer { row[slot] = .unbound }
    if patterns.count == 2, let last = patterns.last {
      guard let left = candidates(first, selection, row),
        let right = candidates(last, selection, row)
      else { return true }
      return left.count < right.count
        ? bind(slot, toCommon: left, right, &row, sink)
        : bind(slot, toCommon: right, left, &row, sink)
    }
    var lists: [ArraySlice<UInt32>] = []
    for pattern in patterns {
      guard let list = candidates(pattern, selection, row) else { return true }
      lists.append(list)
    }
    lists.sort { $0.count < $1.count }
    return bind(slot, toCommon: lists, &row, sink)
  }

  /// The terms, sorted, that fit the one open place of a pattern; `nil` for none.
  private func candidates(
    _ pattern: QuadPattern, _ selection: GraphSelection, _ row: Row
  ) -> ArraySlice<UInt32>? {
    guard let lookup = Lookup(pattern, row), let (place, _) = lookup.open(pattern) else {
      return nil
    }
    let terms = lookup.terms(at: place, data.dataset, selection)
    return terms.isEmpty ? nil : terms
  }

  /// Two lists, the most frequent case.
  private func bind(
    _ slot: Int, toCommon short: ArraySlice<UInt32>, _ long: ArraySlice<UInt32>, _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    var position = long.startIndex
    for term in short {
      position = long.firstPosition(atLeast: term, from: position)
      guard position < long.endIndex else { break }
      if long[position] != term { continue }
      row[slot] = .stored(TermID(rawValue: term))
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  private func bind(
    _ slot: Int, toCommon lists: [ArraySlice<UInt32>], _ row: inout Row, _ sink: Sink
  ) -> Bool {
    var positions = lists.map { $0.startIndex }
    candidates: for term in lists[0] {
      for index in 1..<lists.count {
        let position = lists[index].firstPosition(atLeast: term, from: positions[index])
        guard position < lists[index].endIndex else { return true }
        positions[index] = position
        if lists[index][position] != term { continue candidates }
      }
      row[slot] = .stored(TermID(rawValue: term))
      guard tick(), sink(&row) else { return false }
    }
    return true
  }
}
