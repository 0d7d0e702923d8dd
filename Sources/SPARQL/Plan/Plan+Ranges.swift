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

  /// The plan of filters with those literals in front that meet them; `nil` where that is no gain.
  private func ranged(
    by conditions: [PlanExpression], in dataset: Dataset, given bound: Set<Int>
  ) -> Plan? {
    switch self {
    case .quads(let pattern):
      guard pattern.slots.isDisjoint(with: bound), let slot = pattern.object.slot,
        let range = LiteralRange(meeting: conditions, on: slot, in: dataset),
        range.count(in: dataset) <= pattern.count(in: dataset)
      else { return nil }
      return .join(.literals(slot: slot, range), self)
    case .join(let left, .quads(let pattern)):
      guard left.isSelected(by: pattern.slots), left.isCheapToRepeat,
        let first = left.first, !first.slots.isDisjoint(with: pattern.slots),
        case .join(.literals(let slot, let range), let match)? =
          Plan.quads(pattern).ranged(by: conditions, in: dataset, given: bound),
        !left.possible.contains(slot),
        range.expectedMatches(of: pattern, in: dataset) < Double(first.count(in: dataset))
      else { return nil }
      return .join(.join(.literals(slot: slot, range), match), left)
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
