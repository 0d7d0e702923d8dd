import RDF

/// A query as written, with its names expanded.
struct QuerySyntax: Hashable, Sendable {
  /// What the query asks for.
  enum Form: Hashable, Sendable {
    case select
    case ask
    case construct([TriplePattern])
    /// The resources to describe; with `DESCRIBE *` every visible variable.
    case describe([TermPattern])
  }

  var form: Form
  var dataset: DatasetClause
  /// The pattern and its modifiers; for forms other than SELECT the projection is `*`.
  var body: SelectQuery
  /// What relative IRIs are resolved against.
  var base: IRI?
}

/// The graphs that a query is asked of (SPARQL 1.1 §13.2).
struct DatasetClause: Hashable, Sendable {
  var defaultGraphs: [IRI] = []
  var namedGraphs: [IRI] = []

  /// Whether the query leaves the choice to whoever evaluates it.
  var isEmpty: Bool { defaultGraphs.isEmpty && namedGraphs.isEmpty }
}

/// A SELECT query or subquery.
struct SelectQuery: Hashable, Sendable {
  /// What happens to equal solutions.
  enum Duplicates: Hashable, Sendable { case kept, eliminated, reduced }

  /// A column: a variable, and the expression it is bound to, if any.
  struct Column: Hashable, Sendable {
    var variable: Variable
    var expression: SyntaxExpression?
  }

  /// An expression to group by, and the name its value goes by.
  struct GroupKey: Hashable, Sendable {
    var variable: Variable
    var expression: SyntaxExpression?
  }

  /// An aggregate, and the variable that stands for it in expressions.
  struct NamedAggregate: Hashable, Sendable {
    var variable: Variable
    var aggregate: Aggregate<SyntaxExpression>
  }

  var duplicates = Duplicates.kept
  /// The columns; `nil` for `*`.
  var columns: [Column]?
  var pattern = GroupGraphPattern()
  var groupKeys: [GroupKey] = []
  var aggregates: [NamedAggregate] = []
  var having: [SyntaxExpression] = []
  var order: [OrderKey<SyntaxExpression>] = []
  var offset = 0
  var limit: Int?
  /// The VALUES block that stands at the end.
  var values: InlineData?

  /// Whether solutions are grouped.
  var isGrouped: Bool { !groupKeys.isEmpty || !aggregates.isEmpty }

  /// The variables in scope outside, in order of appearance.
  var visibleVariables: [Variable] {
    guard let columns else {
      var seen = Set<Variable>()
      return (pattern.visibleVariables + (values?.variables ?? []))
        .filter { !$0.isAnonymous && seen.insert($0).inserted }
    }
    return columns.map(\.variable)
  }
}

/// The set functions, by keyword (SPARQL 1.1 §18.5.1).
enum SetFunction: String, CaseIterable, Sendable {
  case count = "COUNT"
  case sum = "SUM"
  case minimum = "MIN"
  case maximum = "MAX"
  case average = "AVG"
  case sample = "SAMPLE"
  case concatenation = "GROUP_CONCAT"
}

/// A set function over the solutions of a group (SPARQL 1.1 §11).
struct Aggregate<Expression: Hashable & Sendable>: Hashable, Sendable {
  var function: SetFunction
  var isDistinct = false
  /// What it is computed of; `nil` in `COUNT(*)`.
  var expression: Expression?
  /// What `GROUP_CONCAT` puts between two values.
  var separator = " "

  /// The same aggregate of an expression of another stage.
  func map<Other, Failure>(
    _ transform: (Expression) throws(Failure) -> Other
  ) throws(Failure) -> Aggregate<Other> {
    var mapped: Other?
    if let expression { mapped = try transform(expression) }
    return .init(
      function: function, isDistinct: isDistinct,
      expression: mapped, separator: separator)
  }
}

/// An expression to sort by.
struct OrderKey<Expression: Hashable & Sendable>: Hashable, Sendable {
  var expression: Expression
  var isDescending: Bool
}
