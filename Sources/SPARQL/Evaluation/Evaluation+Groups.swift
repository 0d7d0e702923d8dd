import RDF

/// Grouping and sorting, which need all solutions before the first comes out.
extension Evaluation {
  func group(
    _ inner: Plan, _ keys: [Int], _ aggregates: [Plan.NamedAggregate], _ row: inout Row,
    _ sink: Sink
  ) -> Bool {
    let empty = aggregates.map { Accumulator($0.aggregate) }
    var order: [[Cell]] = []
    var groups: [[Cell]: [Accumulator]] = [:]
    if keys.isEmpty {
      order = [[]]
      groups[[]] = empty
    }
    _ = run(inner, &row) { row in
      let key = keys.map { row[$0] }
      if groups[key] == nil { order.append(key) }
      for index in aggregates.indices {
        let value = sample(aggregates[index].aggregate, row)
        groups[key, default: empty][index].add(value)
      }
      if aggregates.isEmpty { groups[key] = empty }
      return true
    }
    let free = row.unbound(keys + aggregates.map(\.slot))
    defer { row.clear(free) }
    for key in order {
      row.clear(free)
      environment.solution += 1
      guard zip(keys, key).allSatisfy({ row.bind($0, $1) }) else { continue }
      for (named, accumulator) in zip(aggregates, groups[key] ?? []) {
        row[named.slot] = accumulator.result.map(terms.cell) ?? .unbound
      }
      guard sink(&row) else { return false }
    }
    return true
  }

  /// What a solution gives to an aggregate.
  private func sample(_ aggregate: Aggregate<PlanExpression>, _ row: Row) -> Accumulator.Sample {
    guard let expression = aggregate.expression else { return .row(row) }
    return value(expression, row).map(Accumulator.Sample.value) ?? .error
  }

  func order(
    _ inner: Plan, _ keys: [OrderKey<PlanExpression>], _ row: inout Row, _ sink: Sink
  ) -> Bool {
    var solutions: [(row: Row, values: [Term?])] = []
    _ = run(inner, &row) { row in
      solutions.append((row, keys.map { value($0.expression, row) }))
      return true
    }
    let sorted = solutions.indices.sorted { left, right in
      for (index, key) in keys.enumerated() {
        let (a, b) = (solutions[left].values[index], solutions[right].values[index])
        if Comparison.precedes(a, b) == true { return !key.isDescending }
        if Comparison.precedes(b, a) == true { return key.isDescending }
      }
      return left < right
    }
    for index in sorted {
      var copy = solutions[index].row
      environment.solution += 1
      guard sink(&copy) else { return false }
    }
    return true
  }
}

/// An aggregate over the solutions of a group seen so far (SPARQL 1.1 §18.5.1).
struct Accumulator {
  /// What one solution gives.
  enum Sample {
    case value(Term)
    case error
    /// A whole solution, for `COUNT(*)`.
    case row(Row)
  }

  private let function: SetFunction
  private let isDistinct: Bool
  private let separator: String
  private var seen = Set<Term>()
  private var seenRows = Set<ContiguousArray<Cell>>()
  private var count = 0
  private var hasError = false
  private var sum: Numeric? = .integer(0)
  private var chosen: Term?
  private var texts: [String] = []

  init(_ aggregate: Aggregate<PlanExpression>) {
    function = aggregate.function
    isDistinct = aggregate.isDistinct
    separator = aggregate.separator
  }

  mutating func add(_ sample: Sample) {
    switch sample {
    case .error: hasError = true
    case .row(let row):
      if !isDistinct || seenRows.insert(row.cells).inserted { count += 1 }
    case .value(let term):
      if !isDistinct || seen.insert(term).inserted { add(term) }
    }
  }

  private mutating func add(_ term: Term) {
    count += 1
    switch function {
    case .count: break
    case .sum, .average:
      guard let number = term.numeric else { return hasError = true }
      sum = sum.flatMap { Numeric.apply(.add, $0, number) }
    case .minimum: if isFirst(term, { Comparison.precedes($0, $1) }) { chosen = term }
    case .maximum: if isFirst(term, { Comparison.precedes($1, $0) }) { chosen = term }
    case .sample: chosen = chosen ?? term
    case .concatenation:
      guard let text = term.text else { return hasError = true }
      texts.append(text)
    }
  }

  private func isFirst(_ term: Term, _ precedes: (Term, Term) -> Bool?) -> Bool {
    chosen.map { precedes(term, $0) == true } ?? true
  }

  /// The value; `nil` for an error, as when one of the values has one.
  var result: Term? {
    switch function {
    case .count: .integer(count)
    case .sum: hasError ? nil : sum?.term
    case .average: hasError ? nil : average
    case .minimum, .maximum: hasError ? nil : chosen
    case .sample: chosen
    case .concatenation: hasError ? nil : .string(texts.joined(separator: separator))
    }
  }

  private var average: Term? {
    guard count > 0 else { return .integer(0) }
    return sum.flatMap { Numeric.apply(.divide, $0, .integer(count)) }?.term
  }
}
