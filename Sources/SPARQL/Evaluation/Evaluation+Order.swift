import RDF

/// Sorting, which needs all solutions before the first comes out.
extension Evaluation {
  func order(
    _ inner: Plan, _ sort: Plan.Sort, _ row: inout Row, _ sink: Sink
  ) -> Bool {
    let keys = sort.keys
    var sorted = SortedSolutions(
      terms: terms, isDescending: keys.map { $0.isDescending }, limit: sort.limit)
    var isEnough = false
    let isWhole = run(inner, &row) { row in
      switch sorted.place({ cell(of: keys[$0].expression, row) }) {
      case .wanted: break
      case .unwanted: return true
      case .unwantedByFirst:
        isEnough = sort.comesByFirst
        return !isEnough
      }
      sorted.insert(row, keys.map { cell(of: $0.expression, row) })
      if sort.isAnswer { guard answer(sorted.count) else { return false } }
      return sort.limit != nil || keep(row.cells.count + keys.count)
    }
    guard isWhole || isEnough else { return false }
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
  private(set) var count = 0
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

  /// Where a solution stands among those wanted.
  enum Place { case wanted, unwanted, unwantedByFirst }

  /// Where a solution with given keys stands, as far as is known.
  func place(_ key: (Int) -> Cell) -> Place {
    guard let threshold else { return limit == 0 ? .unwanted : .wanted }
    for index in isDescending.indices {
      let order = order(key(index), threshold[index], index)
      if order != 0 { return order < 0 ? .wanted : index == 0 ? .unwantedByFirst : .unwanted }
    }
    return .unwanted
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
      for index in isDescending.indices {
        let order = order(left.keys[index], right.keys[index], index)
        if order != 0 { return order < 0 }
      }
      return left.number < right.number
    }
    guard entries.count > wanted else { return }
    entries.removeLast(entries.count - wanted)
    threshold = entries.last?.keys
  }

  /// Negative, zero or positive as a key comes before, with or after another.
  private func order(_ left: Cell, _ right: Cell, _ index: Int) -> Int {
    let order = terms.order(left, right)
    return isDescending[index] ? -order : order
  }
}
