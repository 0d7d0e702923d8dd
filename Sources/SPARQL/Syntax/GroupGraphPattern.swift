import RDF

/// What stands between braces: patterns, filters and assignments, in the order written.
struct GroupGraphPattern: Hashable, Sendable {
  var elements: [Element] = []

  /// One thing that may stand in a group.
  enum Element: Hashable, Sendable {
    case triples([TriplePattern])
    case filter(SyntaxExpression)
    case bind(SyntaxExpression, Variable)
    case values(InlineData)
    case optional(GroupGraphPattern)
    /// Groups joined by UNION; a single one is a group of its own.
    case union([GroupGraphPattern])
    case minus(GroupGraphPattern)
    case graph(TermPattern, GroupGraphPattern)
    case subquery(SelectQuery)
  }

  /// The variables in scope, in order of appearance (SPARQL 1.1 §18.2.1).
  var visibleVariables: [Variable] {
    var seen = Set<Variable>()
    return elements.flatMap(\.visibleVariables).filter { seen.insert($0).inserted }
  }
}

extension GroupGraphPattern.Element {
  var visibleVariables: [Variable] {
    switch self {
    case .triples(let triples): triples.flatMap(\.variables)
    case .filter, .minus: []
    case .bind(_, let variable): [variable]
    case .values(let data): data.variables
    case .optional(let group): group.visibleVariables
    case .union(let groups): groups.flatMap(\.visibleVariables)
    case .graph(let name, let group): [name.variable].compactMap(\.self) + group.visibleVariables
    case .subquery(let query): query.visibleVariables
    }
  }
}

/// Solutions written in the query (SPARQL 1.1 §10.2); `nil` is UNDEF.
struct InlineData: Hashable, Sendable {
  var variables: [Variable]
  var rows: [[Term?]]
}
