import RDF

/// Queries: prologue, forms, dataset, modifiers.
extension Parser {
  /// A whole query.
  mutating func query() throws(SyntaxError) -> QuerySyntax {
    try parsePrologue()
    var query: QuerySyntax
    if at("SELECT") {
      query = try select()
    } else if accept("ASK") {
      query = try ask()
    } else if accept("CONSTRUCT") {
      query = try construct()
    } else if accept("DESCRIBE") {
      query = try describe()
    } else {
      throw unknownForm()
    }
    query.body.values = try trailingValues()
    query.base = prologue.base
    guard token.kind == .end else { throw expected("the end of the query") }
    return query
  }

  private static let updates: Set<String> = [
    "INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH",
  ]

  private func unknownForm() -> SyntaxError {
    if case .word(let word) = token.kind, Self.updates.contains(word.uppercased()) {
      return error("\(word.uppercased()) is SPARQL Update, which is not supported")
    }
    return expected("SELECT, ASK, CONSTRUCT or DESCRIBE")
  }

  private mutating func parsePrologue() throws(SyntaxError) {
    while true {
      if accept("BASE") {
        prologue.base = try iriReference()
      } else if accept("PREFIX") {
        guard case .prefixedName(let prefix, "") = token.kind else {
          throw expected("a prefix that ends in ':'")
        }
        advance()
        prologue.prefixes[prefix] = try iriReference()
      } else {
        return
      }
    }
  }

  private mutating func select() throws(SyntaxError) -> QuerySyntax {
    let (body, dataset) = try selectQuery(allowsDataset: true)
    return QuerySyntax(form: .select, dataset: dataset, body: body)
  }

  private mutating func ask() throws(SyntaxError) -> QuerySyntax {
    var body = SelectQuery()
    let dataset = try datasetClause()
    body.pattern = try whereClause()
    try modifiers(of: &body)
    return QuerySyntax(form: .ask, dataset: dataset, body: body)
  }

  private mutating func construct() throws(SyntaxError) -> QuerySyntax {
    var body = SelectQuery()
    var template: [TriplePattern]?
    if at(.openBrace) { template = try constructTemplate() }
    let dataset = try datasetClause()
    if template == nil {
      try expect("WHERE")
      template = try constructTemplate()
      body.pattern.elements = [.triples(template ?? [])]
    } else {
      body.pattern = try whereClause()
    }
    try modifiers(of: &body)
    return QuerySyntax(form: .construct(template ?? []), dataset: dataset, body: body)
  }

  private mutating func describe() throws(SyntaxError) -> QuerySyntax {
    var body = SelectQuery()
    var resources: [TermPattern] = []
    if !accept(.star) {
      repeat { resources.append(try variableOrIRI()) } while isAtVariableOrIRI
    }
    let dataset = try datasetClause()
    if at("WHERE") || at(.openBrace) { body.pattern = try whereClause() }
    try modifiers(of: &body)
    if resources.isEmpty { resources = body.visibleVariables.map { .variable($0) } }
    return QuerySyntax(form: .describe(resources), dataset: dataset, body: body)
  }

  /// Triples without paths, between braces, whose blank nodes are new for each solution.
  private mutating func constructTemplate() throws(SyntaxError) -> [TriplePattern] {
    try expect(.openBrace)
    scope += 1
    let triples = try triplesBlock(allowsPaths: false)
    blankNodeScopes = [:]
    try expect(.closeBrace)
    return triples
  }

  private mutating func datasetClause() throws(SyntaxError) -> DatasetClause {
    var clause = DatasetClause()
    while accept("FROM") {
      if accept("NAMED") {
        clause.namedGraphs.append(try iri())
      } else {
        clause.defaultGraphs.append(try iri())
      }
    }
    return clause
  }

  private mutating func whereClause() throws(SyntaxError) -> GroupGraphPattern {
    _ = accept("WHERE")
    return try groupGraphPattern()
  }

  mutating func trailingValues() throws(SyntaxError) -> InlineData? {
    accept("VALUES") ? try inlineData() : nil
  }

  /// A SELECT query from its keyword to its modifiers.
  mutating func selectQuery(
    allowsDataset: Bool
  ) throws(SyntaxError) -> (SelectQuery, DatasetClause) {
    let outer = aggregates
    defer { aggregates = outer }
    var query = SelectQuery()
    try expect("SELECT")
    if accept("DISTINCT") {
      query.duplicates = .eliminated
    } else if accept("REDUCED") {
      query.duplicates = .reduced
    }
    let start = index
    aggregates = []
    query.columns = try columns()
    let collected = aggregates ?? []
    aggregates = nil
    let dataset = allowsDataset ? try datasetClause() : DatasetClause()
    query.pattern = try whereClause()
    query.aggregates = collected
    try modifiers(of: &query)
    try checkColumns(of: query, at: tokens[start].range)
    return (query, dataset)
  }

  private mutating func columns() throws(SyntaxError) -> [SelectQuery.Column]? {
    if accept(.star) { return nil }
    var columns: [SelectQuery.Column] = []
    while true {
      if case .variable(let name) = token.kind {
        advance()
        columns.append(.init(variable: Variable(name)))
      } else if accept(.openParenthesis) {
        let expression = try expression()
        try expect("AS")
        let (variable, range) = try variable()
        guard !columns.contains(where: { $0.variable == variable }) else {
          throw error("?\(variable.name) is already a column", at: range)
        }
        columns.append(.init(variable: variable, expression: expression))
        try expect(.closeParenthesis)
      } else if columns.isEmpty {
        throw expected("'*', a variable or '(expression AS ?variable)'")
      } else {
        return columns
      }
    }
  }
}
