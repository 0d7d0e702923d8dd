import Testing

@testable import SPARQL

/// What goes into the pass that limits sorts, and what comes out.
struct LimitPushDownTests {
  private static let keys = [OrderKey<PlanExpression>.ascending(1)]
  private static let sort = Plan.order(.match(0, 1), keys, limit: nil)

  private static func sort(_ limit: Int) -> Plan { .order(.match(0, 1), keys, limit: limit) }

  private static let table: [(name: String, before: Plan, after: Plan)] = [
    (
      "a limit", .slice(sort, offset: 0, limit: 2), .slice(sort(2), offset: 0, limit: 2)
    ),
    (
      "a limit after an offset", .slice(sort, offset: 3, limit: 2),
      .slice(sort(5), offset: 3, limit: 2)
    ),
    ("an offset alone", .slice(sort, offset: 3, limit: nil), .slice(sort, offset: 3, limit: nil)),
    (
      "an offset beyond all numbers", .slice(sort, offset: .max, limit: 2),
      .slice(sort, offset: .max, limit: 2)
    ),
    (
      "through a projection", .slice(.project(sort, slots: [1]), offset: 0, limit: 2),
      .slice(.project(sort(2), slots: [1]), offset: 0, limit: 2)
    ),
    (
      "not through DISTINCT", .slice(.distinct(sort, slots: [1]), offset: 0, limit: 2),
      .slice(.distinct(sort, slots: [1]), offset: 0, limit: 2)
    ),
    (
      "not through a filter", .slice(sort.filtered(.slot(1, .less, 4)), offset: 0, limit: 2),
      .slice(sort.filtered(.slot(1, .less, 4)), offset: 0, limit: 2)
    ),
  ]

  @Test(arguments: table.indices)
  func `a sort knows what the limit above it leaves`(row: Int) {
    let (name, before, after) = Self.table[row]
    #expect(before.withLimitsPushedDown == after, "\(name)")
  }
}
