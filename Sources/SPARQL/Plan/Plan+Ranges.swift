import RDF

/// A pass that finds what lies between two values by the order of values that the dataset has.
///
/// ```
///   Filter (>= ?date 1980)               Join
///     Match ?d :adoptedOn ?date    ─▶      Filter (>= ?date 1980)
///                                            Range ?date
///                                          Match ?d :adoptedOn ?date
///
///   Filter (>= ?date 1980)               Join
///     Join                                 Join
///       Match ?d :title ?title     ─▶        Filter (>= ?date 1980)
///       Match ?d :adoptedOn ?date              Range ?date
///                                            Match ?d :adoptedOn ?date
///                                          Match ?d :title ?title
/// ```
extension Plan {
  /// The plan in which filters on the object of a pattern go through literals by value, where
  /// that is less than what they are gone through for.
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
      guard let found = inner.ranged(by: conditions, in: dataset, given: bound) else {
        fallthrough
      }
      return conditions.reduce(found) { $0.filtered(by: $1) }
    default: return mapChildren { $0.withRangesFound(in: dataset, given: bound) }
    }
  }

  /// The plan with the literals in front that meet conditions on it; `nil` where that is no gain.
  private func ranged(
    by conditions: [PlanExpression], in dataset: Dataset, given bound: Set<Int>
  ) -> Plan? {
    switch self {
    case .quads(let pattern):
      guard let (slot, range) = pattern.range(meeting: conditions, in: dataset, given: bound),
        range.count(in: dataset) <= pattern.count(in: dataset)
      else { return nil }
      return .join(.literals(slot: slot, range), self)
    case .join(let left, .quads(let pattern)):
      guard let (slot, range) = pattern.range(meeting: conditions, in: dataset, given: bound),
        let first = left.first, !first.slots.isDisjoint(with: pattern.slots),
        range.expectedWork(for: pattern, in: dataset) < Double(first.count(in: dataset)),
        left.possible.isDisjoint(with: bound.union([slot])),
        left.isCheapToRepeat, left.isSelected(by: pattern.slots)
      else { return nil }
      return .join(.join(.literals(slot: slot, range), .quads(pattern)), left)
    default: return nil
    }
  }

  /// The pattern that is matched first, if that is what the plan begins with.
  private var first: QuadPattern? {
    switch self {
    case .quads(let pattern): pattern
    case .join(let left, _), .leftJoin(let left, _, _), .filter(_, let left): left.first
    default: nil
    }
  }

  /// The conditions of filters that stand one in another, outer ones first, and what is in the last of them.
  private var filters: (conditions: [PlanExpression], inner: Plan) {
    guard case .filter(let condition, let inner) = self else { return ([], self) }
    let (others, innermost) = inner.filters
    return ([condition] + others, innermost)
  }
}

extension QuadPattern {
  /// The literals that the object can be under conditions, and its slot; `nil` where something of the
  /// pattern is known before, the conditions make no range, or it would be gone through for each graph.
  fileprivate func range(
    meeting conditions: [PlanExpression], in dataset: Dataset, given bound: Set<Int>
  ) -> (slot: Int, range: LiteralRange)? {
    if case .named(.slot) = graph { return nil }
    guard slots.isDisjoint(with: bound), let slot = object.slot else { return nil }
    return LiteralRange(meeting: conditions, on: slot, in: dataset).map { (slot, $0) }
  }
}
