import RDF

/// Counting the quads of a pattern, which needs the column of the key and nothing else.
extension Evaluation {
  func tally(
    _ pattern: QuadPattern, _ keys: [Int], _ aggregates: [Plan.NamedAggregate], _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    guard row.unbound(pattern.slotsInPlace).count == pattern.slotsInPlace.count,
      let lookup = Lookup(pattern, row), let selection = data.selection(graph(pattern.graph, row))
    else { return group(.quads(pattern), keys, aggregates, &row, sink) }
    let free = row.unbound(keys + aggregates.map(\.slot))
    defer { row.clear(free) }
    func emit(_ term: TermID?, _ count: Int) -> Bool {
      row.clear(free)
      if let term, let key = keys.first { row[key] = .stored(term) }
      let count = terms.cell(for: .integer(count))
      for named in aggregates { row[named.slot] = count }
      return tick() && sink(&row)
    }
    guard let place = keys.first.flatMap({ lookup.place(of: $0, in: pattern) }) else {
      return emit(nil, lookup.matches(data.dataset, selection).count)
    }
    if let matches = lookup.matches(data.dataset, selection, sortedBy: place) {
      return eachRun(of: matches.terms(at: place), emit)
    }
    let column = lookup.matches(data.dataset, selection).terms(at: place)
    guard let counts = TermCounts(of: column, tick) else {
      return group(.quads(pattern), keys, aggregates, &row, sink)
    }
    return counts.eachTerm(emit)
  }

  /// Visits each term of a sorted column and how often it is there, run by run.
  private func eachRun(
    of column: ArraySlice<UInt32>, _ visit: (TermID, Int) -> Bool
  ) -> Bool {
    var start = column.startIndex
    while start < column.endIndex {
      let term = column[start]
      let end = column.firstPosition(atLeast: term + 1, from: start)
      guard visit(TermID(rawValue: term), end - start) else { return false }
      start = end
    }
    return true
  }
}

/// How often each term is in a column, with a place for every number between the least and the greatest.
private struct TermCounts {
  private let least: UInt32
  private var counts: [UInt32]

  /// How many places there may be for each term of the column; a table by hashes takes as much.
  private static let density = 4
  /// How many terms are counted between two ticks.
  private static let interval = 4096

  /// Counts the terms of a column; `nil` where too few are spread too far, or when a limit is reached.
  init?(of column: ArraySlice<UInt32>, _ tick: (Int) -> Bool) {
    let terms = column.span
    var (least, greatest) = (UInt32.max, UInt32.min)
    for position in terms.indices {
      least = min(least, terms[position])
      greatest = max(greatest, terms[position])
    }
    guard least <= greatest, Int(greatest - least) < Self.density * terms.count else { return nil }
    self.least = least
    counts = [UInt32](repeating: 0, count: Int(greatest - least) + 1)
    var places = counts.mutableSpan
    for start in stride(from: 0, to: terms.count, by: Self.interval) {
      let part = start..<min(start + Self.interval, terms.count)
      guard tick(part.count) else { return nil }
      for position in part {
        places[Int(terms[position] - least)] += 1
      }
    }
  }

  /// Visits each term and its count, in the order of the terms.
  func eachTerm(_ visit: (TermID, Int) -> Bool) -> Bool {
    for place in counts.indices where counts[place] > 0 {
      let term = TermID(rawValue: least + UInt32(place))
      guard visit(term, Int(counts[place])) else { return false }
    }
    return true
  }
}
