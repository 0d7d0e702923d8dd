import RDF

/// Solution modifiers: GROUP BY, HAVING, ORDER BY, LIMIT, OFFSET; and what they demand of columns.
extension Parser {
  mutating func modifiers(of query: inout SelectQuery) throws(SyntaxError) {
    if accept("GROUP") {
      try expect("BY")
      repeat { query.groupKeys.append(try groupKey()) } while isAtConstraint || isAtVariable
    }
    aggregates = query.aggregates
    if accept("HAVING") {
      repeat { query.having.append(try constraint()) } while isAtConstraint
    }
    if accept("ORDER") {
      try expect("BY")
      repeat {
        query.order.append(try orderKey())
      } while isAtConstraint || isAtVariable || at("ASC") || at("DESC")
    }
    query.aggregates = aggregates ?? []
    aggregates = nil
    while at("LIMIT") || at("OFFSET") {
      if accept("LIMIT") {
        query.limit = try count()
      } else {
        advance()
        query.offset = try count()
      }
    }
  }

  private mutating func count() throws(SyntaxError) -> Int {
    guard case .integer(let digits) = token.kind, let number = Int(digits) else {
      throw expected("a number")
    }
    advance()
    return number
  }

  private mutating func groupKey() throws(SyntaxError) -> SelectQuery.GroupKey {
    if isAtVariable { return .init(variable: try variable().0) }
    guard accept(.openParenthesis) else {
      return .init(variable: anonymousVariable(), expression: try constraint())
    }
    let expression = try expression()
    let name = accept("AS") ? try variable().0 : anonymousVariable()
    try expect(.closeParenthesis)
    return .init(variable: name, expression: expression)
  }

  private mutating func orderKey() throws(SyntaxError) -> OrderKey<SyntaxExpression> {
    let isDescending = at("DESC")
    if isDescending || at("ASC") {
      advance()
      return OrderKey(expression: try bracketedExpression(), isDescending: isDescending)
    }
    if isAtVariable {
      return OrderKey(expression: .variable(try variable().0), isDescending: false)
    }
    return OrderKey(expression: try constraint(), isDescending: false)
  }

  /// Columns name nothing twice and, when grouped, only keys and aggregates (SPARQL 1.1 §19.8 note 12).
  func checkColumns(of query: SelectQuery, at range: Range<Int>) throws(SyntaxError) {
    guard let columns = query.columns else {
      if query.isGrouped { throw error("SELECT * cannot be grouped; name the columns", at: range) }
      return
    }
    var visible = Set(query.pattern.visibleVariables)
    if query.isGrouped {
      visible = Set(query.groupKeys.map(\.variable) + query.aggregates.map(\.variable))
    }
    for column in columns {
      if let expression = column.expression {
        guard !visible.contains(column.variable) else {
          throw error("?\(column.variable.name) is already bound in the pattern", at: range)
        }
        if query.isGrouped { try checkGrouped(expression.keyVariables, in: visible, at: range) }
        visible.insert(column.variable)
      } else if query.isGrouped {
        try checkGrouped([column.variable], in: visible, at: range)
      }
    }
  }

  private func checkGrouped(
    _ names: Set<Variable>, in visible: Set<Variable>, at range: Range<Int>
  ) throws(SyntaxError) {
    let stray = names.subtracting(visible).map(\.name).sorted().first
    guard let stray else { return }
    throw error("?\(stray) is neither grouped by nor in an aggregate", at: range)
  }
}

extension SyntaxExpression {
  /// The variables in it outside of EXISTS.
  fileprivate var keyVariables: Set<Variable> { names { _ in [] } }
}
