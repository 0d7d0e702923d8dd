import RDF

/// Group graph patterns and what stands in them.
extension Parser {
  mutating func groupGraphPattern() throws(SyntaxError) -> GroupGraphPattern {
    try nested { parser throws(SyntaxError) in
      try parser.expect(.openBrace)
      parser.scope += 1
      var group = GroupGraphPattern()
      if parser.at("SELECT") {
        group.elements = [.subquery(try parser.subquery())]
      } else {
        while !parser.at(.closeBrace) { try parser.element(of: &group) }
      }
      try parser.expect(.closeBrace)
      parser.scope += 1
      return group
    }
  }

  private mutating func subquery() throws(SyntaxError) -> SelectQuery {
    var (query, _) = try selectQuery(allowsDataset: false)
    query.values = try trailingValues()
    return query
  }

  private mutating func element(of group: inout GroupGraphPattern) throws(SyntaxError) {
    if isAtTriples {
      let triples = try triplesBlock(allowsPaths: true)
      group.elements.append(.triples(triples))
      return
    }
    let isFilter = at("FILTER")
    try deepen()
    group.elements.append(try element(after: group))
    _ = accept(.dot)
    if !isFilter { scope += 1 }
  }

  private mutating func element(
    after group: GroupGraphPattern
  ) throws(SyntaxError) -> GroupGraphPattern.Element {
    if at(.openBrace) { return try union() }
    if accept("FILTER") { return .filter(try constraint()) }
    if accept("OPTIONAL") { return .optional(try groupGraphPattern()) }
    if accept("MINUS") { return .minus(try groupGraphPattern()) }
    if accept("GRAPH") { return .graph(try variableOrIRI(), try groupGraphPattern()) }
    if accept("VALUES") { return .values(try inlineData()) }
    if accept("BIND") { return try bind(after: group) }
    if at("SERVICE") { throw error("SERVICE (federated query) is not supported") }
    throw expected("a triple pattern, FILTER, OPTIONAL, UNION, BIND or '}'")
  }

  private mutating func union() throws(SyntaxError) -> GroupGraphPattern.Element {
    var groups = [try groupGraphPattern()]
    while accept("UNION") {
      try deepen()
      groups.append(try groupGraphPattern())
    }
    return .union(groups)
  }

  private mutating func bind(
    after group: GroupGraphPattern
  ) throws(SyntaxError) -> GroupGraphPattern.Element {
    try expect(.openParenthesis)
    let expression = try expression()
    try expect("AS")
    let (variable, range) = try variable()
    guard !group.visibleVariables.contains(variable) else {
      throw error("?\(variable.name) is already bound in this group", at: range)
    }
    try expect(.closeParenthesis)
    return .bind(expression, variable)
  }

  /// The variables and rows after VALUES.
  mutating func inlineData() throws(SyntaxError) -> InlineData {
    if isAtVariable {
      let name = try variable().0
      try expect(.openBrace)
      var rows: [[Term?]] = []
      while !accept(.closeBrace) { rows.append([try inlineValue()]) }
      return InlineData(variables: [name], rows: rows)
    }
    try expect(.openParenthesis)
    var data = InlineData(variables: [], rows: [])
    while !accept(.closeParenthesis) { data.variables.append(try variable().0) }
    try expect(.openBrace)
    while !accept(.closeBrace) { data.rows.append(try inlineRow(of: data.variables.count)) }
    return data
  }

  private mutating func inlineRow(of width: Int) throws(SyntaxError) -> [Term?] {
    let start = token.range.lowerBound
    try expect(.openParenthesis)
    var row: [Term?] = []
    while !at(.closeParenthesis) { row.append(try inlineValue()) }
    let range = start..<token.range.upperBound
    advance()
    guard row.count == width else {
      throw error("this row has \(row.count) values for \(width) variables", at: range)
    }
    return row
  }

  private mutating func inlineValue() throws(SyntaxError) -> Term? {
    if accept("UNDEF") { return nil }
    return try constant("an IRI, a literal or UNDEF")
  }

  // MARK: Conditions

  /// Whether a condition without FILTER can begin here.
  var isAtConstraint: Bool {
    switch token.kind {
    case .symbol(.openParenthesis), .iri, .prefixedName: true
    case .word(let word): isFunctionKeyword(word.uppercased())
    default: false
    }
  }

  private func isFunctionKeyword(_ word: String) -> Bool {
    BuiltIn.byKeyword[word] != nil || word == "EXISTS" || word == "NOT"
      || (aggregates != nil && SetFunction(rawValue: word) != nil)
  }

  /// An expression in parentheses, or a function call.
  mutating func constraint() throws(SyntaxError) -> SyntaxExpression {
    if at(.openParenthesis) { return try bracketedExpression() }
    switch token.kind {
    case .iri, .prefixedName:
      let name = try iri()
      return try call(name)
    case .word: return try keywordExpression()
    default: throw expected("a condition in parentheses or a function call")
    }
  }
}
