import RDF

/// Literals that follow one another in the order of their values, and those not in it beside them.
struct LiteralRange: Hashable, Sendable {
  var kind: LiteralClass
  /// Positions in the order that the dataset has of the kind.
  var positions: Range<Int>
  var isDescending = false
}

extension LiteralRange {
  /// The literals that meet the comparisons of a slot with plain values among some conditions.
  init?(meeting conditions: [PlanExpression], on slot: Int, in dataset: Dataset) {
    let bounds = conditions.compactMap { $0.comparison(on: slot) }
    guard let kind = bounds.first?.value.kind else { return nil }
    self.kind = kind
    positions = 0..<dataset.valueOrder(of: kind).literals.count
    for bound in bounds where bound.value.kind == kind {
      let start = dataset.position(of: bound.value, isAfter: false)
      let end = dataset.position(of: bound.value, isAfter: true)
      positions = bound.operation.positions(among: positions, around: start..<end)
    }
  }

  /// The number of literals.
  func count(in dataset: Dataset) -> Int {
    positions.count + dataset.valueOrder(of: kind).others.count
  }

  /// Roughly how many literals and triples are looked at for the triples of a pattern that have one of
  /// the range as object, as if all literals of the kind were objects equally often.
  func expectedWork(for pattern: QuadPattern, in dataset: Dataset) -> Double {
    let order = dataset.valueOrder(of: kind)
    let all = order.literals.count + order.others.count
    let count = Double(count(in: dataset))
    return count + count / Double(max(1, all)) * Double(pattern.count(in: dataset))
  }

  /// Whether there are no literals beside those in order.
  func isAll(in dataset: Dataset) -> Bool {
    dataset.valueOrder(of: kind).others.isEmpty
  }
}

extension PlanExpression {
  /// What the expression compares a slot with, the slot first; `nil` when that makes no range.
  fileprivate func comparison(on slot: Int) -> (operation: Operation, value: PlainValue)? {
    guard case .call(.operation(let operation), let arguments) = self, arguments.count == 2,
      let turned = operation.turned
    else { return nil }
    switch (arguments[0], arguments[1]) {
    case (.variable(slot), .constant(let operand)): return operand.plain.map { (operation, $0) }
    case (.constant(let operand), .variable(slot)):
      return operand.plain.map { (turned, $0) }
    default: return nil
    }
  }
}

extension Operation {
  /// The comparison with its sides exchanged; `nil` when what it holds for is no range.
  fileprivate var turned: Operation? {
    switch self {
    case .less: .greater
    case .greater: .less
    case .lessOrEqual: .greaterOrEqual
    case .greaterOrEqual: .lessOrEqual
    case .equal: .equal
    case .notEqual, .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate:
      nil
    }
  }

  /// Those of some sorted positions that compare so with a value.
  fileprivate func positions(among all: Range<Int>, around equal: Range<Int>) -> Range<Int> {
    switch self {
    case .less: all.clamped(to: 0..<equal.lowerBound)
    case .lessOrEqual: all.clamped(to: 0..<equal.upperBound)
    case .greater: all.clamped(to: equal.upperBound..<Int.max)
    case .greaterOrEqual: all.clamped(to: equal.lowerBound..<Int.max)
    case .equal: all.clamped(to: equal)
    case .notEqual, .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate:
      all
    }
  }
}
