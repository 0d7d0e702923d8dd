import RDF

/// Patterns whose objects are searched for a text.
extension Evaluation {
  /// How many objects are searched between two ticks.
  private static let searchInterval = 4096

  func search(
    _ pattern: QuadPattern, _ condition: TextCondition, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    guard let lookup = Lookup(pattern, row),
      let selection = data.selection(graph(pattern.graph, row))
    else {
      return quads(pattern, &row) { test(condition.expression, $0) == true ? sink(&$0) : true }
    }
    let matches = lookup.matches(data.dataset, selection)
    let objects = matches.terms(at: .object)
    for start in stride(from: objects.startIndex, to: objects.endIndex, by: Self.searchInterval) {
      let part = objects[start..<min(start + Self.searchInterval, objects.endIndex)]
      guard tick(part.count), searchPart(part, of: matches, pattern, condition.search, &row, sink)
      else {
        return false
      }
    }
    return true
  }

  /// Goes on with each quad in a part of the matches whose object has the text.
  private func searchPart(
    _ part: ArraySlice<UInt32>, of matches: MatchSequence, _ pattern: QuadPattern,
    _ search: TextSearch, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let free = row.unbound(pattern.slotsInPlace)
    defer { row.clear(free) }
    var rest = part
    while true {
      let position = data.dataset.firstPosition(of: search, in: rest)
      guard position < rest.endIndex else { return true }
      rest = rest[(position + 1)...]
      row.clear(free)
      guard bind(pattern, to: matches[position], &row) else { continue }
      guard tick(), sink(&row) else { return false }
    }
  }
}
