import RDF

/// An expression, the same through all stages; what stands for variables and patterns changes.
///
/// | stage   | `Name`     | `Pattern`           |
/// |---------|------------|---------------------|
/// | syntax  | `Variable` | `GroupGraphPattern` |
/// | algebra | `Variable` | `Algebra`           |
/// | plan    | slot       | `Plan`              |
indirect enum Expression<Name: Hashable & Sendable, Pattern: Hashable & Sendable>: Hashable,
  Sendable
{
  case variable(Name)
  case constant(Term)
  case call(Function, [Expression])
  case exists(Pattern)

  /// The same expression in another stage.
  func map<NewName, NewPattern, Failure>(
    variable: (Name) throws(Failure) -> NewName, pattern: (Pattern) throws(Failure) -> NewPattern
  ) throws(Failure) -> Expression<NewName, NewPattern> {
    switch self {
    case .variable(let name): return .variable(try variable(name))
    case .constant(let term): return .constant(term)
    case .exists(let inner): return .exists(try pattern(inner))
    case .call(let function, let arguments):
      var mapped: [Expression<NewName, NewPattern>] = []
      for argument in arguments {
        mapped.append(try argument.map(variable: variable, pattern: pattern))
      }
      return .call(function, mapped)
    }
  }

  /// The variables in it and, as `variables` finds them, in the patterns in it.
  func names(inPattern variables: (Pattern) -> Set<Name>) -> Set<Name> {
    switch self {
    case .variable(let name): [name]
    case .constant: []
    case .exists(let pattern): variables(pattern)
    case .call(_, let arguments):
      arguments.reduce(into: []) { $0.formUnion($1.names(inPattern: variables)) }
    }
  }

  /// The conditions that must all hold for this one to hold.
  var conjuncts: [Expression] {
    if case .call(.operation(.and), let arguments) = self {
      arguments.flatMap(\.conjuncts)
    } else {
      [self]
    }
  }
}

typealias SyntaxExpression = Expression<Variable, GroupGraphPattern>
