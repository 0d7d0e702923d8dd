import RDF

/// An expression, the same through all stages; what stands for variables and patterns changes.
///
/// | stage   | `Name`     | `Constant` | `Pattern`           |
/// |---------|------------|------------|---------------------|
/// | syntax  | `Variable` | `Term`     | `GroupGraphPattern` |
/// | algebra | `Variable` | `Term`     | `Algebra`           |
/// | plan    | slot       | `Operand`  | `Plan`              |
indirect enum Expression<
  Name: Hashable & Sendable, Constant: Hashable & Sendable, Pattern: Hashable & Sendable
>: Hashable, Sendable {
  case variable(Name)
  case constant(Constant)
  case call(Function, [Expression])
  case exists(Pattern)

  /// The same expression in another stage.
  func map<NewName, NewConstant, NewPattern, Failure>(
    variable: (Name) throws(Failure) -> NewName,
    constant: (Constant) throws(Failure) -> NewConstant,
    pattern: (Pattern) throws(Failure) -> NewPattern
  ) throws(Failure) -> Expression<NewName, NewConstant, NewPattern> {
    switch self {
    case .variable(let name): return .variable(try variable(name))
    case .constant(let value): return .constant(try constant(value))
    case .exists(let inner): return .exists(try pattern(inner))
    case .call(let function, let arguments):
      var mapped: [Expression<NewName, NewConstant, NewPattern>] = []
      for argument in arguments {
        mapped.append(try argument.map(variable: variable, constant: constant, pattern: pattern))
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

typealias SyntaxExpression = Expression<Variable, Term, GroupGraphPattern>
