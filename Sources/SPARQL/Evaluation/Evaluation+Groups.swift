import RDF

/// Grouping, which needs all solutions before the first comes out.
extension Evaluation {
  func group(
    _ inner: Plan, _ keys: [Int], _ aggregates: [Plan.NamedAggregate], _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    var groups = Groups(keys: keys, aggregates.map(\.aggregate))
    let visible = inner.possible.sorted()
    let inputs = aggregates.map { Input($0.aggregate, of: visible) }
    let isWhole = run(inner, &row) { row in
      let known = groups.count
      let group = groups.group(of: row)
      var kept = groups.count == known ? 0 : keys.count + 4 * aggregates.count
      for index in inputs.indices {
        kept -= groups.accumulators[group + index].size
        add(inputs[index], row, to: &groups.accumulators[group + index])
        kept += groups.accumulators[group + index].size
      }
      return kept == 0 || keep(kept)
    }
    guard isWhole else { return false }
    let free = row.unbound(keys + aggregates.map(\.slot))
    defer { row.clear(free) }
    for group in 0..<groups.count {
      row.clear(free)
      guard groups.bindKeys(of: group, &row) else { continue }
      for (index, named) in aggregates.enumerated() {
        let value = groups.accumulators[group * aggregates.count + index].result
        row[named.slot] = value.map(terms.cell) ?? .unbound
      }
      guard tick(), sink(&row) else { return false }
    }
    return true
  }

  /// What an aggregate takes of each solution.
  private enum Input {
    /// All variables in scope; those that a subquery hides are not.
    case row([Int])
    /// Whether there is a value, and maybe which.
    case cell(PlanExpression, isCounted: Bool)
    case value(PlanExpression)
    /// Whether a variable is bound.
    case bound(Int)

    init(_ aggregate: Aggregate<PlanExpression>, of visible: [Int]) {
      switch (aggregate.expression, aggregate.function) {
      case (nil, _): self = .row(visible)
      case (.variable(let slot)?, .count) where !aggregate.isDistinct: self = .bound(slot)
      case (let expression?, .count): self = .cell(expression, isCounted: true)
      case (let expression?, _) where aggregate.isDistinct:
        self = .cell(expression, isCounted: false)
      case (let expression?, _): self = .value(expression)
      }
    }
  }

  /// Adds what a solution gives to an aggregate.
  private func add(_ input: Input, _ row: Row, to accumulator: inout Accumulator) {
    switch input {
    case .row(let slots): accumulator.add(row, slots)
    case .bound(let slot): accumulator.count(row[slot])
    case .value(let expression): accumulator.add(operand(expression, row))
    case .cell(let expression, let isCounted):
      let cell = cell(of: expression, row)
      guard accumulator.isNew(cell) else { return }
      if isCounted { accumulator.count(cell) } else { accumulator.add(terms.operand(in: cell)) }
    }
  }
}

/// Groups of solutions, in the order in which they come up.
private struct Groups {
  private let keys: [Int]
  private let empty: [Accumulator]
  private var table: CellTable
  /// The accumulators of all groups, one after the other.
  var accumulators: [Accumulator] = []

  init(keys: [Int], _ aggregates: [Aggregate<PlanExpression>]) {
    self.keys = keys
    empty = aggregates.map(Accumulator.init)
    table = CellTable(width: keys.count)
    if keys.isEmpty { _ = group(of: Row(width: 0)) }
  }

  var count: Int { table.count }

  /// Where the accumulators of a solution's group begin.
  mutating func group(of row: Row) -> Int {
    let (number, isNew) = table.insert { row[keys[$0]] }
    if isNew { accumulators += empty }
    return number * empty.count
  }

  /// Binds the keys as a group has them; false when the row has them otherwise.
  func bindKeys(of group: Int, _ row: inout Row) -> Bool {
    for (index, key) in keys.enumerated() {
      guard row.bind(key, table[group, index]) else { return false }
    }
    return true
  }
}
