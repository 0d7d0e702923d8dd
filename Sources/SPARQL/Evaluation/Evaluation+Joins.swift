/// Joins, which bring two sides together.
extension Evaluation {
  func hashJoin(
    _ left: Plan, _ right: Plan, _ keys: [Int], _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let table = table(of: right, keys, &row)
    return run(left, &row) { row in
      table.meet(&row) { tick() && sink(&$0) }
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
      return self.tick() && sink(&row)
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
      return keep(table.slots.count)
    }
    return table
  }
}
