import RDF

/// Property paths (SPARQL 1.1 §9.3 and §18.4).
extension Evaluation {
  func path(_ pattern: PathPattern, _ row: inout Row, _ sink: Sink) -> Bool {
    let graph = graph(pattern.graph, row)
    guard graph != .absent else { return true }
    let subject = pattern.subject.cell(row)
    let object = pattern.object.cell(row)
    let walk = PathWalk(data: data, graph: graph)
    if subject != .unbound {
      guard isAllowed(subject, pattern, graph) else { return true }
      return walk.reach(pattern.path, subject) { bind($0, to: pattern.object, &row, sink) }
    }
    if object != .unbound {
      guard isAllowed(object, pattern, graph) else { return true }
      return walk.reach(.inverse(pattern.path), object) {
        bind($0, to: pattern.subject, &row, sink)
      }
    }
    return data.nodes(of: graph) { node in
      bind(.stored(node), to: pattern.subject, &row) { row in
        walk.reach(pattern.path, .stored(node)) { bind($0, to: pattern.object, &row, sink) }
      }
    }
  }

  /// Between two variables a path runs over nodes of the graph only, also when it is empty.
  private func isAllowed(
    _ cell: Cell, _ pattern: PathPattern, _ graph: ActiveDataset.Graph
  ) -> Bool {
    guard pattern.subject.slot != nil, pattern.object.slot != nil else { return true }
    guard let id = cell.id else { return false }
    return data.isNode(id, of: graph)
  }

  /// Goes on with a cell at a place, when it agrees with what is there.
  func bind(_ cell: Cell, to place: Place, _ row: inout Row, _ sink: Sink) -> Bool {
    switch place {
    case .cell(let expected): return expected == cell ? sink(&row) : true
    case .slot(let slot):
      let old = row[slot]
      defer { row[slot] = old }
      return row.bind(slot, cell) ? tick() && sink(&row) : true
    }
  }
}

/// Steps along a path in one graph.
private struct PathWalk {
  let data: ActiveDataset
  let graph: ActiveDataset.Graph

  /// Visits the nodes at the end of a path, those of a step as often as there are ways to them.
  ///
  /// The answer is false when `visit` said no. It is `dynamic` as `Evaluation.run` is.
  dynamic func reach(
    _ path: Path<TermID?>, _ node: Cell, backwards: Bool = false, _ visit: (Cell) -> Bool
  ) -> Bool {
    switch path {
    case .property(let property):
      guard let property else { return true }
      return step(node, property, backwards) { _, next in visit(next) }
    case .inverse(let inner): return reach(inner, node, backwards: !backwards, visit)
    case .sequence(let first, let second):
      let (near, far) = backwards ? (second, first) : (first, second)
      return reach(near, node, backwards: backwards) {
        reach(far, $0, backwards: backwards, visit)
      }
    case .alternative(let first, let second):
      return reach(first, node, backwards: backwards, visit)
        && reach(second, node, backwards: backwards, visit)
    case .zeroOrOne(let inner):
      var seen: Set = [node]
      return visit(node)
        && reach(inner, node, backwards: backwards) { seen.insert($0).inserted ? visit($0) : true }
    case .zeroOrMore(let inner): return closure(inner, [node], backwards, visit)
    case .oneOrMore(let inner):
      let start = successors(
        inner, node, backwards, notIn: CellSet(terms: data.dataset.termCount))
      return closure(inner, start, backwards, visit)
    case .negatedSet(let forward, let backward):
      return others(forward, node, backwards, visit) && others(backward, node, !backwards, visit)
    }
  }

  private func step(
    _ node: Cell, _ property: TermID?, _ backwards: Bool, _ visit: (TermID, Cell) -> Bool
  ) -> Bool {
    guard let id = node.id else { return true }
    return backwards
      ? data.matches(nil, property, id, in: graph) { visit($0.predicate, .stored($0.subject)) }
      : data.matches(id, property, nil, in: graph) { visit($0.predicate, .stored($0.object)) }
  }

  private func others(
    _ excluded: [TermID?]?, _ node: Cell, _ backwards: Bool, _ visit: (Cell) -> Bool
  ) -> Bool {
    guard let excluded else { return true }
    return step(node, nil, backwards) { property, next in
      excluded.contains(property) ? true : visit(next)
    }
  }

  /// The nodes at the end of a path, of which those in `seen` may be left out.
  private func successors(
    _ path: Path<TermID?>, _ node: Cell, _ backwards: Bool, notIn seen: CellSet
  ) -> [Cell] {
    var found: [Cell] = []
    if case .property(let property?) = path, let selection = data.selection(graph) {
      guard let id = node.id else { return [] }
      let (place, matches): (QuadPlace, MatchSequence) =
        backwards
        ? (.subject, data.dataset.matches(predicate: property, object: id, in: selection))
        : (.object, data.dataset.matches(subject: id, predicate: property, in: selection))
      for term in matches.terms(at: place) {
        let cell = Cell.stored(TermID(rawValue: term))
        if !seen.contains(cell) { found.append(cell) }
      }
      return found
    }
    _ = reach(path, node, backwards: backwards) {
      found.append($0)
      return true
    }
    return found
  }

  /// Visits `start` and all that is reached from it in any number of steps, each node once.
  private func closure(
    _ path: Path<TermID?>, _ start: [Cell], _ backwards: Bool, _ visit: (Cell) -> Bool
  ) -> Bool {
    var seen = CellSet(terms: data.dataset.termCount)
    var waiting = start
    while let node = waiting.popLast() {
      guard seen.insert(node) else { continue }
      guard visit(node) else { return false }
      waiting += successors(path, node, backwards, notIn: seen)
    }
    return true
  }
}
