import RDF

/// One run of a plan over a dataset.
///
/// Solutions are pushed: an operator binds slots in the one row there is, calls what comes after it,
/// and unbinds them. What comes after answers whether it wants more.
final class Evaluation {
  /// What a solution is handed to; false ends the evaluation.
  typealias Sink = (inout Row) -> Bool

  let data: ActiveDataset
  let terms: LocalTerms
  let environment: Environment
  /// How many solutions each counted plan had.
  var counts: [Int]
  /// Where the searches of patterns ended that are asked for with rising terms.
  var cursors: [MatchCursor?] = []
  private let meter: Meter

  init(
    _ data: ActiveDataset, _ terms: LocalTerms, _ environment: Environment, _ meter: Meter,
    counters: Int = 0
  ) {
    self.data = data
    self.terms = terms
    self.environment = environment
    self.meter = meter
    counts = [Int](repeating: 0, count: counters)
  }

  /// Notes that there is another solution, or as much work as for some; false when a limit is reached.
  @inline(__always)
  func tick(_ solutions: Int = 1) -> Bool {
    environment.solution += solutions
    return environment.solution < meter.nextLook || meter.look(environment.solution)
  }

  /// Notes that some cells are kept in memory; false when a limit is reached.
  func keep(_ cells: Int) -> Bool { meter.keep(cells) }

  /// Notes that the answer will have so many rows; false when a limit is reached.
  func answer(_ rows: Int) -> Bool { meter.answer(rows) }

  /// Hands every solution of `plan` that agrees with `row` to `sink`; false when it had enough.
  ///
  /// `dynamic` keeps the optimiser from making a copy for every closure that is passed within a
  /// closure, which has no end.
  dynamic func run(_ plan: Plan, _ row: inout Row, _ sink: Sink) -> Bool {
    switch plan {
    case .unit: sink(&row)
    case .quads(let pattern): quads(pattern, &row, sink)
    case .search(let pattern, let condition): search(pattern, condition, &row, sink)
    case .rising(let pattern, let slot, let number): rising(pattern, slot, number, &row, sink)
    case .path(let pattern): path(pattern, &row, sink)
    case .intersection(let slot, let patterns): intersection(slot, patterns[...], &row, sink)
    case .values(let slots, let rows): values(slots, rows, &row, sink)
    case .literals(let slot, let range): literals(slot, range, &row, sink)
    case .join(let left, let right): run(left, &row) { run(right, &$0, sink) }
    case .hashJoin(let left, let right, let keys): hashJoin(left, right, keys, &row, sink)
    case .leftJoin(let left, let right, let condition):
      leftJoin(left, right, condition, &row, sink)
    case .hashLeftJoin(let left, let right, let keys, let condition):
      hashLeftJoin(left, right, keys, condition, &row, sink)
    case .minus(let left, let right): minus(left, right, &row, sink)
    case .union(let left, let right): run(left, &row, sink) && run(right, &row, sink)
    case .filter(let condition, let inner): filter(condition, inner, &row, sink)
    case .extend(let inner, let slot, let value):
      run(inner, &row) { extend(&$0, slot, value, sink) }
    case .graph(let slot, let hidden, let inner): graphs(slot, hidden, inner, &row, sink)
    case .graphNamed(let name, let inner): isGraph(name) ? run(inner, &row, sink) : true
    case .group(let inner, let keys, let aggregates): group(inner, keys, aggregates, &row, sink)
    case .tally(let pattern, let keys, let aggregates):
      tally(pattern, keys, aggregates, &row, sink)
    case .order(let inner, let sort): order(inner, sort, &row, sink)
    case .project(let inner, _): run(inner, &row, sink)
    case .distinct(let inner, let slots): distinct(inner, slots, &row, sink)
    case .slice(let inner, let offset, let limit): slice(inner, offset, limit, &row, sink)
    case .counted(let number, let inner): counting(number, inner, &row, sink)
    }
  }

  /// The graph that a pattern looks in, given a row.
  func graph(_ graph: ActiveGraph, _ row: Row) -> ActiveDataset.Graph {
    switch graph {
    case .defaultGraph: return .defaultGraph
    case .named(let place):
      guard let id = place.cell(row).id, data.isNamedGraph(id) else { return .absent }
      return .named(id)
    }
  }

  private func filter(
    _ condition: PlanExpression, _ inner: Plan, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    run(inner, &row) { test(condition, $0) == true ? sink(&$0) : true }
  }

  private func counting(_ number: Int, _ inner: Plan, _ row: inout Row, _ sink: Sink) -> Bool {
    run(inner, &row) {
      counts[number] += 1
      return sink(&$0)
    }
  }

  private func values(_ slots: [Int], _ rows: [[Cell]], _ row: inout Row, _ sink: Sink) -> Bool {
    let free = row.unbound(slots)
    defer { row.clear(free) }
    for values in rows {
      row.clear(free)
      guard zip(slots, values).allSatisfy({ row.bind($0, $1) }) else { continue }
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  private func extend(
    _ row: inout Row, _ slot: Int, _ value: PlanExpression, _ sink: Sink
  ) -> Bool {
    let old = row[slot]
    defer { row[slot] = old }
    return row.bind(slot, cell(of: value, row)) ? sink(&row) : true
  }

  // MARK: Graphs

  private func graphs(
    _ slot: Int, _ hidden: Int, _ inner: Plan, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let known = row[slot]
    if known != .unbound, !isGraph(known) { return true }
    let names = known == .unbound ? data.namedGraphs.map(Cell.stored) : [known]
    defer { row[hidden] = .unbound }
    for name in names {
      row[hidden] = name
      guard tick(), run(inner, &row, { bind(name, to: .slot(slot), &$0, sink) }) else {
        return false
      }
    }
    return true
  }

  private func isGraph(_ cell: Cell) -> Bool {
    if let id = cell.id { data.isNamedGraph(id) } else { false }
  }

  // MARK: Modifiers

  private func distinct(_ inner: Plan, _ slots: [Int], _ row: inout Row, _ sink: Sink) -> Bool {
    var seen = CellTable(width: slots.count)
    return run(inner, &row) { row in
      guard seen.insert({ row[slots[$0]] }).isNew else { return true }
      return keep(slots.count) && sink(&row)
    }
  }

  private func slice(
    _ inner: Plan, _ offset: Int, _ limit: Int?, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    guard limit != 0 else { return true }
    var count = 0
    var wantsMore = true
    _ = run(inner, &row) { row in
      count += 1
      guard count > offset else { return true }
      wantsMore = sink(&row)
      return wantsMore && count - offset != limit
    }
    return wantsMore
  }
}
