/// Joins, which bring two sides together.
extension Evaluation {
  func hashJoin(
    _ left: Plan, _ right: Plan, _ keys: [Int], _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let table = table(of: right, keys, &row)
    return run(left, &row) { row in
      table.meet(&row) { row in
        environment.solution += 1
        return sink(&row)
      }
    }
  }

  func leftJoin(
    _ left: Plan, _ right: Plan, _ condition: PlanExpression?, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    run(left, &row) { row in
      optional(.plan(right), &row, condition, sink)
    }
  }

  func hashLeftJoin(
    _ left: Plan, _ right: Plan, _ keys: [Int], _ condition: PlanExpression?, _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    let table = table(of: right, keys, &row)
    return run(left, &row) { row in
      optional(.table(table), &row, condition, sink)
    }
  }

  /// Where the right side of a left join comes from.
  private enum RightSide {
    case plan(Plan)
    case table(SolutionTable)
  }

  /// The extensions of a row that meet the condition, or, when there is none, the row itself.
  private func optional(
    _ right: RightSide, _ row: inout Row, _ condition: PlanExpression?, _ sink: Sink
  ) -> Bool {
    var isExtended = false
    let extended: Sink = { row in
      if let condition, self.test(condition, row) != true { return true }
      isExtended = true
      self.environment.solution += 1
      return sink(&row)
    }
    let wantsMore =
      switch right {
      case .plan(let plan): run(plan, &row, extended)
      case .table(let table): table.meet(&row, extended)
      }
    return isExtended ? wantsMore : sink(&row)
  }

  func minus(_ left: Plan, _ right: Plan, _ row: inout Row, _ sink: Sink) -> Bool {
    let keys = left.certain.intersection(right.certain).sorted()
    let shared = left.possible.intersection(right.possible).sorted()
    let table = table(of: right, keys, &row)
    return run(left, &row) { row in
      table.excludes(row, shared) ? true : sink(&row)
    }
  }

  private func table(of plan: Plan, _ keys: [Int], _ row: inout Row) -> SolutionTable {
    var table = SolutionTable(keys: keys, slots: plan.possible.sorted())
    _ = run(plan, &row) { row in
      table.insert(row)
      return true
    }
    return table
  }
}

/// Solutions found by the values of some slots that all of them bind.
struct SolutionTable {
  private let keys: [Int]
  private let slots: [Int]
  private var rows: [[Cell]: [[Cell]]] = [:]

  init(keys: [Int], slots: [Int]) {
    self.keys = keys
    self.slots = slots
  }

  mutating func insert(_ row: Row) {
    rows[keys.map { row[$0] }, default: []].append(slots.map { row[$0] })
  }

  /// Extends a row, which binds the keys, by each solution that agrees with it.
  func meet(_ row: inout Row, _ sink: Evaluation.Sink) -> Bool {
    guard let candidates = rows[keys.map { row[$0] }] else { return true }
    let free = row.unbound(slots)
    defer { row.clear(free) }
    for cells in candidates {
      row.clear(free)
      guard zip(slots, cells).allSatisfy({ row.bind($0, $1) }) else { continue }
      guard sink(&row) else { return false }
    }
    return true
  }

  /// Whether a solution agrees with a row, and in at least one of the slots `shared`.
  func excludes(_ row: Row, _ shared: [Int]) -> Bool {
    guard !shared.isEmpty, let candidates = rows[keys.map { row[$0] }] else { return false }
    let indices = slots.indices.filter { shared.contains(slots[$0]) }
    return candidates.contains { cells in
      var agrees = false
      for index in indices where cells[index] != .unbound && row[slots[index]] != .unbound {
        guard cells[index] == row[slots[index]] else { return false }
        agrees = true
      }
      return agrees
    }
  }
}
