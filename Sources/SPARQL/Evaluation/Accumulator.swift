import RDF

/// An aggregate over the solutions of a group seen so far (SPARQL 1.1 §18.5.1).
struct Accumulator {
  private let function: SetFunction
  private let isDistinct: Bool
  private let separator: String
  private var seen = Set<Cell>()
  private var seenRows = Set<ContiguousArray<Cell>>()
  private var counted = 0
  private var hasError = false
  private var sum: Numeric? = .integer(0)
  private var chosen: Operand?
  private var texts: [String] = []
  /// How much it keeps, in cells.
  private(set) var size = 0

  init(_ aggregate: Aggregate<PlanExpression>) {
    function = aggregate.function
    isDistinct = aggregate.isDistinct
    separator = aggregate.separator
  }

  /// Whether a value counts: it is the first of its kind, or all of them do.
  mutating func isNew(_ cell: Cell) -> Bool {
    guard isDistinct else { return true }
    guard seen.insert(cell).inserted else { return false }
    size += 1
    return true
  }

  /// Adds a whole solution, for `COUNT(*)`.
  mutating func add(_ row: Row, _ slots: [Int]) {
    if isDistinct {
      guard seenRows.insert(ContiguousArray(slots.map { row[$0] })).inserted else { return }
      size += slots.count
    }
    counted += 1
  }

  /// Adds a value of which only is asked whether it is there.
  mutating func count(_ cell: Cell) {
    if cell != .unbound { counted += 1 }
  }

  /// Adds a value; `nil` is an error.
  mutating func add(_ value: Operand?) {
    guard let value else { return hasError = true }
    counted += 1
    switch function {
    case .count: break
    case .sum, .average:
      guard case .numeric(let number) = value.value else { return hasError = true }
      sum = sum.flatMap { Numeric.apply(.add, $0, number) }
    case .minimum: if isFirst({ Comparison.solutionOrder(value, $0) }) { chosen = value }
    case .maximum: if isFirst({ Comparison.solutionOrder($0, value) }) { chosen = value }
    case .sample: chosen = chosen ?? value
    case .concatenation:
      guard let text = value.term.text else { return hasError = true }
      texts.append(text)
      size += 1 + text.utf8.count / MemoryLayout<Cell>.stride
    }
  }

  private func isFirst(_ order: (Operand) -> Int) -> Bool { chosen.map { order($0) < 0 } ?? true }

  /// The value; `nil` for an error, as when one of the values has one.
  var result: Term? {
    switch function {
    case .count: .integer(counted)
    case .sum: hasError ? nil : sum?.term
    case .average: hasError ? nil : average
    case .minimum, .maximum: hasError ? nil : chosen?.term
    case .sample: chosen?.term
    case .concatenation: hasError ? nil : .string(texts.joined(separator: separator))
    }
  }

  private var average: Term? {
    guard counted > 0 else { return .integer(0) }
    return sum.flatMap { Numeric.apply(.divide, $0, .integer(counted)) }?.term
  }
}
