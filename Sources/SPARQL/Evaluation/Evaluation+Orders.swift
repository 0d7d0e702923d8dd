import RDF

/// Patterns that are searched from where the last search ended.
extension Evaluation {
  func rising(
    _ pattern: QuadPattern, _ slot: Int, _ number: Int, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    guard let term = row[slot].id, let cursor = cursor(number, pattern, slot, row) else {
      return quads(pattern, &row, sink)
    }
    let positions = cursor.positions(of: term)
    guard !positions.isEmpty else { return true }
    let free = row.unbound(pattern.slotsInPlace)
    defer { row.clear(free) }
    for position in positions {
      row.clear(free)
      guard bind(pattern, to: cursor.matches[position], &row) else { continue }
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  /// The cursor of a number, which is made when it is asked for first; `nil` for a union of graphs.
  private func cursor(
    _ number: Int, _ pattern: QuadPattern, _ slot: Int, _ row: Row
  ) -> MatchCursor? {
    if number < cursors.count, let known = cursors[number] { return known }
    let nothing = Row(width: row.cells.count)
    guard let lookup = Lookup(pattern, nothing), let place = lookup.place(of: slot, in: pattern),
      let selection = data.selection(graph(pattern.graph, nothing)),
      let matches = lookup.matches(data.dataset, selection, sortedBy: place)
    else { return nil }
    while cursors.count <= number { cursors.append(nil) }
    let cursor = MatchCursor(matches, by: place)
    cursors[number] = cursor
    return cursor
  }
}
