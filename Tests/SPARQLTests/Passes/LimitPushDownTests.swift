import Testing

@testable import SPARQL

/// What goes into the pass that limits sorts, and what comes out.
struct LimitPushDownTests {
  private static let sort = Plan.order(.match(0, 1), Plan.Sort(keys: [.ascending(1)]))

  private static func sort(_ limit: Int?, isAnswer: Bool = false) -> Plan {
    .order(.match(0, 1), Plan.Sort(keys: [.ascending(1)], limit: limit, isAnswer: isAnswer))
  }

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

  private static let answers: [(name: String, before: Plan, after: Plan)] = [
    ("the last step", sort, sort(nil, isAnswer: true)),
    (
      "under a projection", .project(sort, slots: [1]),
      .project(sort(nil, isAnswer: true), slots: [1])
    ),
    ("not under a limit", .slice(sort, offset: 0, limit: 2), .slice(sort, offset: 0, limit: 2)),
    ("not under DISTINCT", .distinct(sort, slots: [1]), .distinct(sort, slots: [1])),
    ("not one that is joined", .join(sort, .match(1, 2)), .join(sort, .match(1, 2))),
  ]

  @Test(arguments: answers.indices)
  func `a sort knows that it gives the answer`(row: Int) {
    let (name, before, after) = Self.answers[row]
    #expect(before.withAnswerNoted == after, "\(name)")
  }
}
