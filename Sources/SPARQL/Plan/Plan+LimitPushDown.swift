/// A pass that tells a sort how many of its solutions are wanted.
extension Plan {
  /// The plan in which each sort that stands under a limit knows it.
  var withLimitsPushedDown: Plan {
    let plan = mapChildren(\.withLimitsPushedDown)
    guard case .slice(let inner, let offset, let limit?) = plan else { return plan }
    let (wanted, overflow) = offset.addingReportingOverflow(limit)
    return overflow ? plan : .slice(inner.limited(to: wanted), offset: offset, limit: limit)
  }

  /// The plan, of which only the first solutions are wanted.
  private func limited(to count: Int) -> Plan {
    switch self {
    case .project(let inner, let slots):
      return .project(inner.limited(to: count), slots: slots)
    case .order(let inner, var sort):
      sort.limit = count
      return .order(inner, sort)
    default: return self
    }
  }
}
