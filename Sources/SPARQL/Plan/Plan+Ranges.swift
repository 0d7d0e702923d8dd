import RDF

/// A pass that finds what lies between two values by the order of values that the dataset has.
///
/// ```
///   Filter (>= ?date 1980)               Join
///     Match ?d :adoptedOn ?date    ─▶      Filter (>= ?date 1980)
///                                            Range ?date
///                                          Match ?d :adoptedOn ?date
/// ```
extension Plan {
  /// The plan in which filters on the object of a pattern go through literals by value, where
  /// those are fewer than the triples.
  func withRangesFound(in dataset: Dataset, given bound: Set<Int> = []) -> Plan {
    switch self {
    case .join(let left, let right):
      return .join(
        left.withRangesFound(in: dataset, given: bound),
        right.withRangesFound(in: dataset, given: bound.union(left.possible)))
    case .leftJoin(let left, let right, let condition):
      return .leftJoin(
        left.withRangesFound(in: dataset, given: bound),
        right.withRangesFound(in: dataset, given: bound.union(left.possible)),
        condition: condition)
    case .filter:
      let (conditions, inner) = filters
      guard case .quads(let pattern) = inner, pattern.slots.isDisjoint(with: bound),
        let slot = pattern.object.slot,
        let range = LiteralRange(meeting: conditions, on: slot, in: dataset),
        range.count(in: dataset) <= pattern.count(in: dataset)
      else { fallthrough }
      return conditions.reduce(.join(.literals(slot: slot, range), inner)) { $0.filtered(by: $1) }
    default: return mapChildren { $0.withRangesFound(in: dataset, given: bound) }
    }
  }

  /// The conditions of filters that stand one in another, outer ones first, and what is in the last of them.
  private var filters: (conditions: [PlanExpression], inner: Plan) {
    guard case .filter(let condition, let inner) = self else { return ([], self) }
    let (others, innermost) = inner.filters
    return ([condition] + others, innermost)
  }
}

/// A pass that notes where solutions come in the order that they are wanted in.
extension Plan {
  /// The plan in which literals are gone through in the direction of the sort above them.
  func withSortsSpared(in dataset: Dataset) -> Plan {
    let plan = mapChildren { $0.withSortsSpared(in: dataset) }
    guard case .order(let inner, let keys, let limit, _) = plan,
      let first = keys.first, case .variable(let sorted) = first.expression
    else { return plan }
    var comesByFirst = false
    let directed = inner.mapLeading { leading in
      guard case .literals(sorted, var range) = leading, range.isAll(in: dataset) else {
        return leading
      }
      comesByFirst = true
      range.isDescending = first.isDescending
      return .literals(slot: sorted, range)
    }
    return .order(directed, keys, limit: limit, comesByFirst: comesByFirst)
  }

  /// The plan with that one in it changed whose order its solutions follow.
  private func mapLeading(_ change: (Plan) -> Plan) -> Plan {
    switch self {
    case .join(let left, let right): .join(left.mapLeading(change), right)
    case .leftJoin(let left, let right, let condition):
      .leftJoin(left.mapLeading(change), right, condition: condition)
    case .filter(let condition, let inner): .filter(condition, inner.mapLeading(change))
    case .extend(let inner, let slot, let value):
      .extend(inner.mapLeading(change), slot: slot, value)
    default: change(self)
    }
  }
}

extension LiteralRange {
  /// The literals that meet the comparisons of a slot with plain values among some conditions.
  fileprivate init?(meeting conditions: [PlanExpression], on slot: Int, in dataset: Dataset) {
    let bounds = conditions.compactMap { $0.comparison(on: slot) }
    guard let kind = bounds.first?.value.kind else { return nil }
    self.kind = kind
    positions = 0..<dataset.valueOrder(of: kind).literals.count
    for bound in bounds where bound.value.kind == kind {
      let start = dataset.position(of: bound.value, isAfter: false)
      let end = dataset.position(of: bound.value, isAfter: true)
      guard let met = bound.operation.positions(among: positions, around: start..<end) else {
        return nil
      }
      positions = met
    }
  }

  /// The number of literals.
  func count(in dataset: Dataset) -> Int {
    positions.count + dataset.valueOrder(of: kind).others.count
  }

  /// Whether there are no literals beside those in order.
  fileprivate func isAll(in dataset: Dataset) -> Bool {
    dataset.valueOrder(of: kind).others.isEmpty
  }
}

extension PlanExpression {
  /// What the expression compares a slot with, the slot first.
  fileprivate func comparison(on slot: Int) -> (operation: Operation, value: PlainValue)? {
    guard case .call(.operation(let operation), let arguments) = self, arguments.count == 2 else {
      return nil
    }
    switch (arguments[0], arguments[1]) {
    case (.variable(slot), .constant(let operand)): return operand.plain.map { (operation, $0) }
    case (.constant(let operand), .variable(slot)):
      return operand.plain.map { (operation.turned, $0) }
    default: return nil
    }
  }
}

extension Operation {
  /// The comparison with its sides exchanged.
  fileprivate var turned: Operation {
    switch self {
    case .less: .greater
    case .greater: .less
    case .lessOrEqual: .greaterOrEqual
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual, .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus,
      .negate:
      self
    }
  }

  /// Those of some sorted positions that compare so with a value; `nil` when they are no range.
  fileprivate func positions(among all: Range<Int>, around equal: Range<Int>) -> Range<Int>? {
    switch self {
    case .less: all.clamped(to: 0..<equal.lowerBound)
    case .lessOrEqual: all.clamped(to: 0..<equal.upperBound)
    case .greater: all.clamped(to: equal.upperBound..<Int.max)
    case .greaterOrEqual: all.clamped(to: equal.lowerBound..<Int.max)
    case .equal: all.clamped(to: equal)
    case .notEqual, .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate:
      nil
    }
  }
}

extension QuadPattern {
  /// The number of triples, in all graphs of its kind, that have the terms of the pattern.
  func count(in dataset: Dataset) -> Int {
    var ids: [TermID?] = []
    for place in [subject, predicate, object] {
      switch place {
      case .slot: ids.append(nil)
      case .cell(let cell):
        guard let id = cell.id else { return 0 }
        ids.append(id)
      }
    }
    return dataset.estimatedCount(
      subject: ids[0], predicate: ids[1], object: ids[2],
      in: graph == .defaultGraph ? .defaultGraph : .anyNamed)
  }
}
