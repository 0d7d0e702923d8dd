import RDF

/// Sorting, which needs all solutions before the first comes out.
extension Evaluation {
  func order(
    _ inner: Plan, _ keys: [OrderKey<PlanExpression>], _ limit: Int?, _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    var sorted = SortedSolutions(
      terms: terms, isDescending: keys.map { $0.isDescending }, limit: limit)
    let isWhole = run(inner, &row) { row in
      guard sorted.isWanted({ cell(of: keys[$0].expression, row) }) else { return true }
      sorted.insert(row, keys.map { cell(of: $0.expression, row) })
      return limit != nil || keep(row.cells.count + keys.count)
    }
    guard isWhole else { return false }
    for var row in sorted.rows {
      guard tick(), sink(&row) else { return false }
    }
    return true
  }
}

/// Solutions to be sorted; where only the first are wanted, others are let go on the way.
struct SortedSolutions {
  private let terms: LocalTerms
  private let isDescending: [Bool]
  private let limit: Int?
  private var entries: [Entry] = []
  private var count = 0
  /// The keys of the last of those that are wanted so far.
  private var threshold: [Cell]?

  private struct Entry {
    let number: Int
    let row: Row
    let keys: [Cell]
  }

  init(terms: LocalTerms, isDescending: [Bool], limit: Int?) {
    self.terms = terms
    self.isDescending = isDescending
    self.limit = limit
  }

  /// Whether a solution with given keys may be among those wanted.
  func isWanted(_ key: (Int) -> Cell) -> Bool {
    guard let threshold else { return limit != 0 }
    return order({ key($0) }, { threshold[$0] }) < 0
  }

  mutating func insert(_ row: Row, _ keys: [Cell]) {
    entries.append(Entry(number: count, row: row, keys: keys))
    count += 1
    if let limit, entries.count >= 2 * max(limit, 128) { keepFirst(limit) }
  }

  /// The rows in order, those that are equal as they came.
  var rows: [Row] {
    mutating get {
      keepFirst(limit ?? entries.count)
      return entries.map { $0.row }
    }
  }

  private mutating func keepFirst(_ wanted: Int) {
    entries = entries.sorted { left, right in
      let order = order({ left.keys[$0] }, { right.keys[$0] })
      return order != 0 ? order < 0 : left.number < right.number
    }
    guard entries.count > wanted else { return }
    entries.removeLast(entries.count - wanted)
    threshold = entries.last?.keys
  }

  /// Negative, zero or positive as some keys come before, with or after others.
  @inline(__always)
  private func order(_ left: (Int) -> Cell, _ right: (Int) -> Cell) -> Int {
    for index in isDescending.indices {
      let order = terms.order(left(index), right(index))
      if order != 0 { return isDescending[index] ? -order : order }
    }
    return 0
  }
}
