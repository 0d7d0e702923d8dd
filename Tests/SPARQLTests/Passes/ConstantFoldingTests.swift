import RDF
import Testing

@testable import SPARQL

/// What goes into the pass that computes constants, and what comes out.
struct ConstantFoldingTests {
  private static func number(_ value: Int) -> AlgebraExpression { .constant(.integer(value)) }

  private static func call(
    _ operation: SPARQL.Operation, _ arguments: AlgebraExpression...
  ) -> AlgebraExpression {
    .call(.operation(operation), arguments)
  }

  private static let x = AlgebraExpression.variable(Variable("x"))

  private static let table: [(name: String, before: AlgebraExpression, after: AlgebraExpression)] =
    [
      ("a sum", call(.add, number(2), number(3)), number(5)),
      ("sums in sums", call(.add, call(.add, number(2), number(3)), number(4)), number(9)),
      (
        "what stands beside a variable",
        call(.less, x, call(.multiply, number(2), number(3))), call(.less, x, number(6))
      ),
      ("a variable", call(.add, x, number(3)), call(.add, x, number(3))),
      (
        "an error", call(.divide, number(1), number(0)), call(.divide, number(1), number(0))
      ),
      ("what is another each time", .call(.builtIn(.rand), []), .call(.builtIn(.rand), [])),
      (
        "what stands in a pattern",
        .exists(.filter(call(.add, number(1), number(1)), .unit)),
        .exists(.filter(number(2), .unit))
      ),
    ]

  @Test(arguments: table.indices)
  func `what does not depend on the data is computed`(row: Int) {
    let (name, before, after) = Self.table[row]
    let environment = Environment(base: nil)
    #expect(
      Algebra.filter(before, .unit).withConstantsFolded(environment) == .filter(after, .unit),
      "\(name)")
  }

  @Test(
    arguments: [
      { .union($0, .unit) }, { .join(.unit, $0) }, { .minus(.unit, $0) },
      { .leftJoin(.unit, $0, condition: nil) }, { .graph(.variable(Variable("g")), $0) },
      { .distinct(.project($0, [])) }, { .slice(.orderBy($0, []), offset: 0, limit: 1) },
      { .group(.reduced($0), by: [], []) },
      { .extend($0, Variable("y"), .variable(Variable("x"))) },
    ] as [@Sendable (Algebra) -> Algebra])
  func `it is computed wherever it stands`(around: @Sendable (Algebra) -> Algebra) {
    let before = around(.filter(Self.call(.add, Self.number(2), Self.number(3)), .unit))
    let after = around(.filter(Self.number(5), .unit))
    #expect(before.withConstantsFolded(Environment(base: nil)) == after)
  }
}
