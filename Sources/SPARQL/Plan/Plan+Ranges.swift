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
