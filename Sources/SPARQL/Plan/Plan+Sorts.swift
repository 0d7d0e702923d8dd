import RDF

/// A pass that notes where solutions come in the order that they are wanted in.
extension Plan {
  /// The plan in which literals are gone through in the direction of the sort above them.
  func withSortsSpared(in dataset: Dataset) -> Plan {
    let plan = mapChildren { $0.withSortsSpared(in: dataset) }
    guard case .order(let inner, var sort) = plan,
      let first = sort.keys.first, case .variable(let sorted) = first.expression
    else { return plan }
    sort.comesByFirst = false
    let directed = inner.mapLeading { leading in
      guard case .literals(sorted, var range) = leading, range.isAll(in: dataset) else {
        return leading
      }
      sort.comesByFirst = true
      range.isDescending = first.isDescending
      return .literals(slot: sorted, range)
    }
    return .order(directed, sort)
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
