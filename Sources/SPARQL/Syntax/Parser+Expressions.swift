import RDF

/// Expressions (SPARQL 1.1 §19.8, rules 110 to 128), by precedence.
extension Parser {
  mutating func expression() throws(SyntaxError) -> SyntaxExpression {
    try nested { parser throws(SyntaxError) in try parser.disjunction() }
  }

  mutating func bracketedExpression() throws(SyntaxError) -> SyntaxExpression {
    try expect(.openParenthesis)
    let expression = try expression()
    try expect(.closeParenthesis)
    return expression
  }

  private mutating func disjunction() throws(SyntaxError) -> SyntaxExpression {
    var parts = [try conjunction()]
    while accept(.or) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .call(.operation(.or), parts)
  }

  private mutating func conjunction() throws(SyntaxError) -> SyntaxExpression {
    var parts = [try comparison()]
    while accept(.and) { parts.append(try comparison()) }
    return parts.count == 1 ? parts[0] : .call(.operation(.and), parts)
  }

  private static let comparisons: [Token.Symbol: Operation] = [
    .equal: .equal, .notEqual: .notEqual, .less: .less, .greater: .greater,
    .lessOrEqual: .lessOrEqual, .greaterOrEqual: .greaterOrEqual,
  ]

  private mutating func comparison() throws(SyntaxError) -> SyntaxExpression {
    let left = try sum()
    if case .symbol(let symbol) = token.kind, let operation = Self.comparisons[symbol] {
      advance()
      return .call(.operation(operation), [left, try sum()])
    }
    if accept("IN") { return .call(.operation(.isIn), [left] + (try arguments())) }
    if at("NOT"), case .word(let next) = following, next.uppercased() == "IN" {
      index += 2
      return .call(.operation(.not), [.call(.operation(.isIn), [left] + (try arguments()))])
    }
    return left
  }

  private mutating func sum() throws(SyntaxError) -> SyntaxExpression {
    var left = try product()
    while at(.plus) || at(.minus) {
      let operation = at(.plus) ? Operation.add : .subtract
      advance()
      try deepen()
      left = .call(.operation(operation), [left, try product()])
    }
    return left
  }

  private mutating func product() throws(SyntaxError) -> SyntaxExpression {
    var left = try unary()
    while at(.star) || at(.slash) {
      let operation = at(.star) ? Operation.multiply : .divide
      advance()
      try deepen()
      left = .call(.operation(operation), [left, try unary()])
    }
    return left
  }

  private mutating func unary() throws(SyntaxError) -> SyntaxExpression {
    if isAtLiteral { return .constant(try constant("a literal")) }
    if accept(.not) { return .call(.operation(.not), [try repeated()]) }
    if accept(.plus) { return .call(.operation(.plus), [try repeated()]) }
    if accept(.minus) { return .call(.operation(.negate), [try repeated()]) }
    return try primary()
  }

  private mutating func repeated() throws(SyntaxError) -> SyntaxExpression {
    try nested { parser throws(SyntaxError) in try parser.unary() }
  }

  private mutating func primary() throws(SyntaxError) -> SyntaxExpression {
    switch token.kind {
    case .symbol(.openParenthesis): return try bracketedExpression()
    case .variable: return .variable(try variable().0)
    case .iri, .prefixedName:
      let name = try iri()
      return at(.openParenthesis) ? try call(name) : .constant(.iri(name))
    case .word: return try keywordExpression()
    default: throw expected("an expression")
    }
  }

  /// A call of the function that an IRI names.
  mutating func call(_ name: IRI) throws(SyntaxError) -> SyntaxExpression {
    let range = token.range
    let isCast = Cast(name) != nil
    let arguments = try arguments(allowsDistinct: !isCast)
    guard let cast = Cast(name) else { return .call(.custom(name), arguments) }
    guard arguments.count == 1 else { throw error("a cast takes one argument", at: range) }
    return .call(.cast(cast), arguments)
  }

  /// Expressions in parentheses, separated by commas.
  private mutating func arguments(
    allowsDistinct: Bool = false
  ) throws(SyntaxError) -> [SyntaxExpression] {
    try expect(.openParenthesis)
    if accept(.closeParenthesis) { return [] }
    if allowsDistinct { _ = accept("DISTINCT") }
    var arguments: [SyntaxExpression] = []
    repeat { arguments.append(try expression()) } while accept(.comma)
    try expect(.closeParenthesis)
    return arguments
  }

  /// EXISTS, an aggregate or a function with a keyword.
  mutating func keywordExpression() throws(SyntaxError) -> SyntaxExpression {
    if accept("EXISTS") { return .exists(try groupInExpression()) }
    if accept("NOT") {
      try expect("EXISTS")
      return .call(.operation(.not), [.exists(try groupInExpression())])
    }
    guard case .word(let word) = token.kind else { throw expected("a function") }
    if let function = SetFunction(rawValue: word.uppercased()) { return try aggregate(function) }
    guard let function = BuiltIn.byKeyword[word.uppercased()] else {
      guard case .symbol(.openParenthesis) = following else { throw expected("an expression") }
      throw error("there is no function \(word)")
    }
    return try call(function)
  }

  private mutating func call(_ function: BuiltIn) throws(SyntaxError) -> SyntaxExpression {
    let range = token.range
    advance()
    let arguments = try arguments()
    guard function.arity.contains(arguments.count) else {
      throw error(
        "\(function.rawValue) does not take \(arguments.count) arguments", at: range)
    }
    if function == .bound {
      guard case .variable = arguments[0] else { throw error("BOUND takes a variable", at: range) }
    }
    return .call(.builtIn(function), arguments)
  }

  /// A group in an expression, where no aggregate may stand.
  private mutating func groupInExpression() throws(SyntaxError) -> GroupGraphPattern {
    let outer = aggregates
    let outerScope = scope
    defer {
      aggregates = outer
      scope = outerScope
    }
    aggregates = nil
    scope += 1_000_000
    return try groupGraphPattern()
  }

  private mutating func aggregate(_ function: SetFunction) throws(SyntaxError) -> SyntaxExpression {
    guard let outer = aggregates else {
      throw error("an aggregate can stand only in SELECT, HAVING and ORDER BY, and not in another")
    }
    advance()
    aggregates = nil
    try expect(.openParenthesis)
    var aggregate = Aggregate<SyntaxExpression>(function: function)
    aggregate.isDistinct = accept("DISTINCT")
    let isOfRows = function == .count && accept(.star)
    if !isOfRows { aggregate.expression = try expression() }
    if function == .concatenation, accept(.semicolon) { aggregate.separator = try separator() }
    try expect(.closeParenthesis)
    if let known = outer.first(where: { $0.aggregate == aggregate }) {
      aggregates = outer
      return .variable(known.variable)
    }
    let name = anonymousVariable()
    aggregates = outer + [.init(variable: name, aggregate: aggregate)]
    return .variable(name)
  }

  private mutating func separator() throws(SyntaxError) -> String {
    try expect("SEPARATOR")
    try expect(.equal)
    guard case .string(let text) = token.kind else { throw expected("a string") }
    advance()
    return text
  }
}
