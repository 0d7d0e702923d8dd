/// A pass that leaves repetitions out before it sorts.
///
/// ```
///   Distinct (?city)                Order by ?city
///     Project (?city)                 Distinct (?city)
///       Order by ?city        ─▶        Project (?city)
///         Match …                         Match …
/// ```
extension Plan {
  /// The plan in which DISTINCT stands below a sort that looks at nothing else.
  var withDistinctBelowSorts: Plan {
    let plan = mapChildren(\.withDistinctBelowSorts)
    guard case .distinct(.project(.order(let inner, let sort), let projected), let slots) = plan,
      sort.keys.allSatisfy({ $0.expression.slots.isSubset(of: slots) })
    else { return plan }
    return .order(.distinct(.project(inner, slots: projected), slots: slots), sort)
  }
}
