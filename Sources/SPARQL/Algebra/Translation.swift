import RDF

/// Syntax made algebra (SPARQL 1.1 §18.2).
struct Translation {
  /// Counts the variables made up for paths.
  private var pathVariables = 0

  /// The algebra of the pattern and the modifiers of a query.
  static func algebra(of query: SelectQuery) -> Algebra {
    var translation = Translation()
    return translation.select(query)
  }

  // MARK: Groups (§18.2.2), where a filter directly in an OPTIONAL sees both sides

  private mutating func group(_ group: GroupGraphPattern) -> Algebra {
    let (algebra, condition) = parts(of: group)
    return condition.map { .filter($0, algebra) } ?? algebra
  }

  /// What a group matches, and the condition that its filters make.
  private mutating func parts(
    of group: GroupGraphPattern
  ) -> (algebra: Algebra, condition: AlgebraExpression?) {
    var algebra = Algebra.unit
    var filters: [AlgebraExpression] = []
    for element in group.elements {
      if case .filter(let condition) = element {
        filters.append(expression(condition))
      } else {
        algebra = add(element, to: algebra)
      }
    }
    return (algebra, filters.isEmpty ? nil : Self.all(filters))
  }

  private static func all(_ conditions: [AlgebraExpression]) -> AlgebraExpression {
    conditions.count == 1 ? conditions[0] : .call(.operation(.and), conditions)
  }

  private mutating func add(
    _ element: GroupGraphPattern.Element, to algebra: Algebra
  ) -> Algebra {
    switch element {
    case .triples(let patterns): return patterns.reduce(algebra) { join($0, triple($1)) }
    case .filter: return algebra
    case .bind(let value, let variable): return .extend(algebra, variable, expression(value))
    case .values(let data): return join(algebra, .values(data))
    case .optional(let inner):
      let (right, condition) = parts(of: inner)
      return .leftJoin(algebra, right, condition: condition)
    case .minus(let inner): return .minus(algebra, group(inner))
    case .graph(let name, let inner): return join(algebra, .graph(name, group(inner)))
    case .subquery(let query): return join(algebra, select(query))
    case .union(let groups):
      var branches = groups.map { group($0) }
      let first = branches.removeFirst()
      return join(algebra, branches.reduce(first) { .union($0, $1) })
    }
  }

  /// A join; basic graph patterns that meet become one, and the unit goes (§18.2.2.8).
  private func join(_ left: Algebra, _ right: Algebra) -> Algebra {
    if left == .unit { return right }
    if right == .unit { return left }
    return switch (left, right) {
    case (.basicGraphPattern(let first), .basicGraphPattern(let second)):
      .basicGraphPattern(first + second)
    default: .join(left, right)
    }
  }

  private mutating func expression(_ expression: SyntaxExpression) -> AlgebraExpression {
    expression.map {
      $0
    } constant: {
      $0
    } pattern: {
      group($0)
    }
  }

  // MARK: Paths (§18.2.2.4)

  private mutating func triple(_ pattern: TriplePattern) -> Algebra {
    guard case .path(let path) = pattern.verb else { return .basicGraphPattern([pattern]) }
    switch path {
    case .property: return .basicGraphPattern([pattern])
    case .inverse(let inner):
      return triple(
        TriplePattern(subject: pattern.object, verb: .path(inner), object: pattern.subject))
    case .sequence(let first, let second):
      pathVariables += 1
      let middle = TermPattern.variable(Variable(".path\(pathVariables)"))
      return join(
        triple(TriplePattern(subject: pattern.subject, verb: .path(first), object: middle)),
        triple(TriplePattern(subject: middle, verb: .path(second), object: pattern.object)))
    case .alternative(let first, let second):
      var (left, right) = (pattern, pattern)
      left.verb = .path(first)
      right.verb = .path(second)
      return .union(triple(left), triple(right))
    case .zeroOrMore, .oneOrMore, .zeroOrOne, .negatedSet: return .path(pattern)
    }
  }

  // MARK: Modifiers (§18.2.4, §18.2.5)

  private mutating func select(_ query: SelectQuery) -> Algebra {
    var algebra = group(query.pattern)
    if query.isGrouped { algebra = grouped(query, algebra) }
    if !query.having.isEmpty {
      algebra = .filter(Self.all(query.having.map { expression($0) }), algebra)
    }
    if let values = query.values { algebra = join(algebra, .values(values)) }
    for column in query.columns ?? [] {
      guard let value = column.expression else { continue }
      algebra = .extend(algebra, column.variable, expression(value))
    }
    if !query.order.isEmpty {
      let keys = query.order.map {
        OrderKey(expression: expression($0.expression), isDescending: $0.isDescending)
      }
      algebra = .orderBy(algebra, keys)
    }
    algebra = .project(algebra, query.visibleVariables)
    switch query.duplicates {
    case .kept: break
    case .eliminated: algebra = .distinct(algebra)
    case .reduced: algebra = .reduced(algebra)
    }
    guard query.offset > 0 || query.limit != nil else { return algebra }
    return .slice(algebra, offset: query.offset, limit: query.limit)
  }

  private mutating func grouped(_ query: SelectQuery, _ pattern: Algebra) -> Algebra {
    var algebra = pattern
    for key in query.groupKeys {
      guard let value = key.expression else { continue }
      algebra = .extend(algebra, key.variable, expression(value))
    }
    let aggregates = query.aggregates.map { named in
      Algebra.NamedAggregate(
        variable: named.variable, aggregate: named.aggregate.map { expression($0) })
    }
    return .group(algebra, by: query.groupKeys.map(\.variable), aggregates)
  }
}
