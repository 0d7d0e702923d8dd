import RDF

/// A pass that computes what does not depend on the data.
extension Algebra {
  /// The algebra with every call of constants replaced by its value, unless that is an error.
  func withConstantsFolded(_ environment: Environment) -> Algebra {
    func fold(_ algebra: Algebra) -> Algebra { algebra.withConstantsFolded(environment) }
    func fold(_ expression: AlgebraExpression) -> AlgebraExpression {
      expression.folded(environment)
    }
    return switch self {
    case .basicGraphPattern, .path, .values: self
    case .join(let left, let right): .join(fold(left), fold(right))
    case .leftJoin(let left, let right, let condition):
      .leftJoin(fold(left), fold(right), condition: condition.map { fold($0) })
    case .filter(let condition, let inner): .filter(fold(condition), fold(inner))
    case .union(let left, let right): .union(fold(left), fold(right))
    case .minus(let left, let right): .minus(fold(left), fold(right))
    case .graph(let name, let inner): .graph(name, fold(inner))
    case .extend(let inner, let variable, let value): .extend(fold(inner), variable, fold(value))
    case .group(let inner, let keys, let aggregates):
      .group(fold(inner), by: keys, aggregates)
    case .orderBy(let inner, let keys): .orderBy(fold(inner), keys)
    case .project(let inner, let variables): .project(fold(inner), variables)
    case .distinct(let inner): .distinct(fold(inner))
    case .reduced(let inner): .reduced(fold(inner))
    case .slice(let inner, let offset, let limit):
      .slice(fold(inner), offset: offset, limit: limit)
    }
  }
}

extension AlgebraExpression {
  fileprivate func folded(_ environment: Environment) -> AlgebraExpression {
    switch self {
    case .variable, .constant: return self
    case .exists(let pattern): return .exists(pattern.withConstantsFolded(environment))
    case .call(let function, let arguments):
      let folded = arguments.map { $0.folded(environment) }
      let constants = folded.compactMap { argument -> Term? in
        if case .constant(let term) = argument { term } else { nil }
      }
      guard constants.count == folded.count, !function.isVolatile,
        let value = function.apply(to: constants, environment)
      else { return .call(function, folded) }
      return .constant(value)
    }
  }
}

extension Function {
  /// Whether its value is not decided by its arguments.
  fileprivate var isVolatile: Bool {
    if case .builtIn(let builtIn) = self { BuiltIn.volatile.contains(builtIn) } else { false }
  }
}
