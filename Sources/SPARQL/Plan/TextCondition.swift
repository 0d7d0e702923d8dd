import RDF

/// A condition that a string in a slot has some text in it.
struct TextCondition: Hashable, Sendable {
  let slot: Int
  let search: TextSearch
  /// The condition as it was asked for.
  let expression: PlanExpression

  /// `nil` for other conditions; strings with a language match like all others (SPARQL 1.1 §17.4.3.1).
  init?(_ expression: PlanExpression) {
    guard case .call(.builtIn(let function), let arguments) = expression, arguments.count == 2,
      function == .contains || function == .strstarts, case .variable(let slot) = arguments[0],
      case .constant(let operand) = arguments[1], let text = operand.string
    else { return nil }
    self.slot = slot
    self.expression = expression
    search = TextSearch(text, isAtStart: function == .strstarts)
  }
}
