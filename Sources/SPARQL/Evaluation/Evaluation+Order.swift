import RDF

/// Sorting, which needs all solutions before the first comes out.
extension Evaluation {
  func order(
    _ inner: Plan, _ keys: [OrderKey<PlanExpression>], _ limit: Int?, _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    var sorted = SortedSolutions(isDescending: keys.map(\.isDescending), limit: limit)
    let isWhole = run(inner, &row) { row in
      guard sorted.isWanted({ order(of: keys[$0].expression, row, against: $1) }) else {
        return true
      }
      sorted.insert(row, keys.map { operand($0.expression, row) })
      return limit != nil || keep(row.cells.count + 8 * keys.count)
    }
    guard isWhole else { return false }
    for var row in sorted.rows {
      guard tick(), sink(&row) else { return false }
    }
    return true
  }
}

extension Evaluation {
  /// How the value of an expression is ordered against another one.
  private func order(
    of expression: PlanExpression, _ row: Row, against other: Operand?
  ) -> Int {
    if let right = other?.plain, let left = plainValue(expression, row),
      let order = PlainValue.compare(left, right)
    {
      return order
    }
    return Comparison.solutionOrder(operand(expression, row), other)
  }
}

/// Solutions to be sorted; where only the first are wanted, others are let go on the way.
struct SortedSolutions {
  private let isDescending: [Bool]
  private let limit: Int?
  private var entries: [Entry] = []
  private var count = 0
  /// The last of those that are wanted so far.
  private var threshold: [Operand?]?

  private struct Entry {
    let number: Int
    let row: Row
    let values: [Operand?]
  }

  init(isDescending: [Bool], limit: Int?) {
    self.isDescending = isDescending
    self.limit = limit
  }

  /// Whether a solution with given values of the keys may be among those wanted.
  ///
  /// `order` compares the value of a key with another one.
  func isWanted(_ order: (_ key: Int, _ other: Operand?) -> Int) -> Bool {
    guard let threshold else { return limit != 0 }
    for index in isDescending.indices {
      let order = order(index, threshold[index])
      if order != 0 { return (order < 0) != isDescending[index] }
    }
    return false
  }

  mutating func insert(_ row: Row, _ values: [Operand?]) {
    entries.append(Entry(number: count, row: row, values: values))
    count += 1
    if let limit, entries.count >= 2 * max(limit, 128) { keepFirst(limit) }
  }

  /// The rows in order, those that are equal as they came.
  var rows: [Row] {
    mutating get {
      keepFirst(limit ?? entries.count)
      return entries.map(\.row)
    }
  }

  private mutating func keepFirst(_ wanted: Int) {
    entries.sort(by: precedes)
    guard entries.count > wanted else { return }
    entries.removeLast(entries.count - wanted)
    threshold = entries.last?.values
  }

  private func precedes(_ left: Entry, _ right: Entry) -> Bool {
    for index in isDescending.indices {
      let order = Comparison.solutionOrder(left.values[index], right.values[index])
      if order != 0 { return (order < 0) != isDescending[index] }
    }
    return left.number < right.number
  }
}
