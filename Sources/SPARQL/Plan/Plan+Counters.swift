/// A pass that counts the solutions of every plan in a plan.
extension Plan {
  /// The plan with each plan in it counted under its number, from `next` on, outer ones first.
  func withCounters(_ next: inout Int) -> Plan {
    let number = next
    next += 1
    return .counted(number, mapChildren { $0.withCounters(&next) })
  }
}
