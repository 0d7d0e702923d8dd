import RDF

/// Grouping, which needs all solutions before the first comes out.
extension Evaluation {
  func group(
    _ inner: Plan, _ keys: [Int], _ aggregates: [Plan.NamedAggregate], _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    var groups = Groups(keys: keys, aggregates.map(\.aggregate))
    let isWhole = run(inner, &row) { row in
      let known = groups.count
      let group = groups.group(of: row)
      for index in aggregates.indices {
        add(aggregates[index].aggregate, row, to: &groups.accumulators[group + index])
      }
      return groups.count == known || keep(keys.count + aggregates.count)
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

  /// Adds what a solution gives to an aggregate.
  private func add(
    _ aggregate: Aggregate<PlanExpression>, _ row: Row, to accumulator: inout Accumulator
  ) {
    guard let expression = aggregate.expression else { return accumulator.add(row) }
    if aggregate.function == .count || aggregate.isDistinct {
      let cell = cell(of: expression, row)
      guard accumulator.isNew(cell) else { return }
      if aggregate.function == .count { return accumulator.addCounted(cell) }
    }
    accumulator.add(operand(expression, row))
  }
}

/// Groups of solutions, in the order in which they come up.
private struct Groups {
  private let keys: [Int]
  private let empty: [Accumulator]
  private var numbers: [CellKey: Int] = [:]
  private var cells: [Cell] = []
  private(set) var count = 0
  /// The accumulators of all groups, one after the other.
  var accumulators: [Accumulator] = []

  init(keys: [Int], _ aggregates: [Aggregate<PlanExpression>]) {
    self.keys = keys
    empty = aggregates.map(Accumulator.init)
    if keys.isEmpty { add(Row(width: 0)) }
  }

  /// Where the accumulators of a solution's group begin.
  mutating func group(of row: Row) -> Int {
    if keys.isEmpty { return 0 }
    let key = CellKey(row, keys)
    if let number = numbers[key] { return number * empty.count }
    numbers[key] = count
    add(row)
    return (count - 1) * empty.count
  }

  private mutating func add(_ row: Row) {
    for key in keys { cells.append(row[key]) }
    accumulators += empty
    count += 1
  }

  /// Binds the keys as a group has them; false when the row has them otherwise.
  func bindKeys(of group: Int, _ row: inout Row) -> Bool {
    for (index, key) in keys.enumerated() {
      guard row.bind(key, cells[group * keys.count + index]) else { return false }
    }
    return true
  }
}
