import Testing

@testable import SPARQL

/// What goes into the pass that leaves repetitions out before it sorts, and what comes out.
struct DistinctTests {
  private static func sorted(_ inner: Plan, by key: OrderKey<PlanExpression>) -> Plan {
    .order(inner, Plan.Sort(keys: [key]))
  }

  private static let match = Plan.match(0, 1)
  private static let distinct = Plan.distinct(.project(match, slots: [1]), slots: [1])

  private static let table: [(name: String, before: Plan, after: Plan)] = [
    (
      "by what is distinct",
      .distinct(.project(sorted(match, by: .ascending(1)), slots: [1]), slots: [1]),
      sorted(distinct, by: .ascending(1))
    ),
    (
      "under a limit",
      .slice(
        .distinct(.project(sorted(match, by: .descending(1)), slots: [1]), slots: [1]),
        offset: 0, limit: 2),
      .slice(sorted(distinct, by: .descending(1)), offset: 0, limit: 2)
    ),
    (
      "not by what is left out",
      .distinct(.project(sorted(match, by: .ascending(0)), slots: [1]), slots: [1]),
      .distinct(.project(sorted(match, by: .ascending(0)), slots: [1]), slots: [1])
    ),
  ]

  @Test(arguments: table.indices)
  func `a sort comes after DISTINCT`(row: Int) {
    let (name, before, after) = Self.table[row]
    #expect(before.withDistinctBelowSorts == after, "\(name)")
  }
}
