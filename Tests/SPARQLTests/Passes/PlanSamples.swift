import RDF

@testable import SPARQL

/// Small plans to put into passes; slots are 0, 1, 2 …
extension Plan {
  /// Triples with any property from one slot to another.
  static func match(_ subject: Int, _ object: Int) -> Plan {
    .quads(
      QuadPattern(
        subject: .slot(subject), predicate: .cell(.unbound), object: .slot(object),
        graph: .defaultGraph))
  }

  /// The plan with conditions on it, the last one outermost.
  func filtered(_ conditions: PlanExpression...) -> Plan {
    conditions.reduce(self) { .filter($1, $0) }
  }
}

extension PlanExpression {
  /// A slot compared with an integer.
  static func slot(_ slot: Int, _ operation: Operation, _ number: Int) -> PlanExpression {
    .call(.operation(operation), [.variable(slot), .constant(Operand(.integer(number)))])
  }

  /// A slot compared with another.
  static func slots(_ left: Int, _ operation: Operation, _ right: Int) -> PlanExpression {
    .call(.operation(operation), [.variable(left), .variable(right)])
  }
}

extension OrderKey<PlanExpression> {
  static func ascending(_ slot: Int) -> Self {
    OrderKey(expression: .variable(slot), isDescending: false)
  }

  static func descending(_ slot: Int) -> Self {
    OrderKey(expression: .variable(slot), isDescending: true)
  }
}
