import Testing

@testable import SPARQL

/// What goes into the pass that moves filters, and what comes out.
struct FilterPushDownTests {
  private static let condition = PlanExpression.slot(1, .greater, 4)
  private static let both = PlanExpression.slots(1, .less, 3)
  private static let first = Plan.match(0, 1)
  private static let second = Plan.match(0, 2)
  private static let third = Plan.match(2, 3)

  private static let table: [(name: String, before: Plan, after: Plan)] = [
    (
      "into the side of a join that binds it", Plan.join(first, second).filtered(condition),
      .join(first.filtered(condition), second)
    ),
    (
      "through two joins",
      Plan.join(.join(first, second), third).filtered(condition),
      .join(.join(first.filtered(condition), second), third)
    ),
    (
      "no further than where all its slots are bound",
      Plan.join(.join(first, second), third).filtered(both),
      Plan.join(.join(first, second), third).filtered(both)
    ),
    (
      "into the first side of a hash join",
      Plan.hashJoin(first, third, keys: []).filtered(condition),
      .hashJoin(first.filtered(condition), third, keys: [])
    ),
    (
      "below an optional that does not bind it",
      Plan.leftJoin(first, second, condition: nil).filtered(condition),
      .leftJoin(first.filtered(condition), second, condition: nil)
    ),
    (
      "not below an optional that does",
      Plan.leftJoin(second, first, condition: nil).filtered(condition),
      Plan.leftJoin(second, first, condition: nil).filtered(condition)
    ),
    (
      "into both sides of a union", Plan.union(first, .match(1, 2)).filtered(condition),
      .union(first.filtered(condition), Plan.match(1, 2).filtered(condition))
    ),
    (
      "into what MINUS takes from", Plan.minus(first, second).filtered(condition),
      .minus(first.filtered(condition), second)
    ),
    (
      "below a BIND of something else",
      Plan.extend(first, slot: 2, .variable(0)).filtered(condition),
      .extend(first.filtered(condition), slot: 2, .variable(0))
    ),
    (
      "not below the BIND of its own slot",
      Plan.extend(second, slot: 1, .variable(0)).filtered(condition),
      Plan.extend(second, slot: 1, .variable(0)).filtered(condition)
    ),
    (
      "past another filter", Plan.join(first, second).filtered(condition, .slot(2, .less, 9)),
      Plan.join(first.filtered(condition), second).filtered(.slot(2, .less, 9))
    ),
    (
      "not into a limit", Plan.slice(first, offset: 0, limit: 2).filtered(condition),
      Plan.slice(first, offset: 0, limit: 2).filtered(condition)
    ),
  ]

  @Test(arguments: table.indices)
  func `a filter goes as deep as it means the same`(row: Int) {
    let (name, before, after) = Self.table[row]
    #expect(before.withFiltersPushedDown == after, "\(name)")
  }
}
