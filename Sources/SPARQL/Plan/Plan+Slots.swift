/// Which slots a plan binds, and what it may be told of them beforehand.
extension Plan {
  /// The slots that some solution binds.
  var possible: Set<Int> {
    switch self {
    case .unit: []
    case .quads(let pattern), .search(let pattern, _), .rising(let pattern, _, _): pattern.slots
    case .path(let pattern): pattern.slots
    case .intersection(_, let patterns): patterns.reduce(into: []) { $0.formUnion($1.slots) }
    case .values(let slots, _): Set(slots)
    case .literals(let slot, _): [slot]
    case .join(let left, let right), .hashJoin(let left, let right, _), .union(let left, let right),
      .leftJoin(let left, let right, _), .hashLeftJoin(let left, let right, _, _):
      left.possible.union(right.possible)
    case .minus(let inner, _), .filter(_, let inner), .order(let inner, _),
      .slice(let inner, _, _),
      .distinct(let inner, _), .graphNamed(_, let inner), .counted(_, let inner):
      inner.possible
    case .extend(let inner, let slot, _), .graph(let slot, _, let inner):
      inner.possible.union([slot])
    case .group(_, let keys, let aggregates), .tally(_, let keys, let aggregates):
      Set(keys + aggregates.map(\.slot))
    case .project(let inner, let slots): inner.possible.intersection(slots)
    }
  }

  /// The slots that every solution binds.
  var certain: Set<Int> {
    switch self {
    case .unit: []
    case .quads(let pattern), .search(let pattern, _), .rising(let pattern, _, _): pattern.slots
    case .path(let pattern): pattern.slots
    case .intersection, .literals: possible
    case .values(let slots, let rows):
      Set(
        zip(slots.indices, slots).filter { index, _ in rows.allSatisfy { $0[index] != .unbound } }
          .map(\.1))
    case .join(let left, let right), .hashJoin(let left, let right, _):
      left.certain.union(right.certain)
    case .union(let left, let right): left.certain.intersection(right.certain)
    case .leftJoin(let inner, _, _), .hashLeftJoin(let inner, _, _, _), .minus(let inner, _),
      .filter(_, let inner), .order(let inner, _), .slice(let inner, _, _),
      .distinct(let inner, _), .graphNamed(_, let inner), .extend(let inner, _, _),
      .counted(_, let inner):
      inner.certain
    case .graph(let slot, _, let inner): inner.certain.union([slot])
    case .group(let inner, let keys, _): inner.certain.intersection(keys)
    case .tally: possible
    case .project(let inner, let slots): inner.certain.intersection(slots)
    }
  }

  /// Whether binding `outer` beforehand only selects among the solutions and changes none.
  ///
  /// Then a join may evaluate this plan once for each solution of its other side, with that
  /// solution's bindings, instead of evaluating all of it.
  func isSelected(by outer: Set<Int>) -> Bool {
    switch self {
    case .unit, .quads, .search, .rising, .path, .intersection, .values, .literals: true
    case .join(let left, let right), .hashJoin(let left, let right, _), .union(let left, let right):
      left.isSelected(by: outer) && right.isSelected(by: outer)
    case .leftJoin(let left, let right, let condition),
      .hashLeftJoin(let left, let right, _, let condition):
      left.isSelected(by: outer) && right.isSelected(by: outer)
        && right.possible.union(condition?.slots ?? []).intersection(outer)
          .isSubset(of: left.certain)
    case .minus(let left, let right):
      left.isSelected(by: outer) && right.isSelected(by: outer)
        && right.possible.intersection(outer).isSubset(of: left.certain)
    case .filter(let condition, let inner):
      inner.isSelected(by: outer)
        && condition.slots.intersection(outer).isSubset(of: inner.certain)
    case .extend(let inner, _, let value):
      inner.isSelected(by: outer) && value.slots.intersection(outer).isSubset(of: inner.certain)
    case .graph(_, _, let inner), .graphNamed(_, let inner), .project(let inner, _),
      .distinct(let inner, _), .order(let inner, _), .counted(_, let inner):
      inner.isSelected(by: outer)
    case .group(let inner, let keys, _):
      !keys.isEmpty && inner.isSelected(by: outer)
        && possible.intersection(outer).isSubset(of: inner.certain.intersection(keys))
    case .tally(let pattern, let keys, let aggregates):
      Plan.group(.quads(pattern), by: keys, aggregates).isSelected(by: outer)
    case .slice: possible.isDisjoint(with: outer)
    }
  }

  /// Whether evaluating it anew for each solution of another plan is cheap.
  var isCheapToRepeat: Bool {
    switch self {
    case .unit, .quads, .search, .rising, .path, .intersection, .values, .literals: true
    case .join(let left, let right), .union(let left, let right), .leftJoin(let left, let right, _):
      left.isCheapToRepeat && right.isCheapToRepeat
    case .filter(_, let inner), .extend(let inner, _, _), .graph(_, _, let inner),
      .graphNamed(_, let inner), .project(let inner, _), .counted(_, let inner):
      inner.isCheapToRepeat
    case .hashJoin, .hashLeftJoin, .minus, .group, .tally, .order, .distinct, .slice: false
    }
  }
}

extension PlanExpression {
  /// The slots that its value may depend on.
  var slots: Set<Int> { names(inPattern: \.mentioned) }
}

extension Plan {
  /// Every slot that stands anywhere in it.
  var mentioned: Set<Int> {
    switch self {
    case .unit, .quads, .search, .rising, .path, .intersection, .values, .literals: possible
    case .join(let left, let right), .hashJoin(let left, let right, _), .union(let left, let right),
      .minus(let left, let right):
      left.mentioned.union(right.mentioned)
    case .leftJoin(let left, let right, let condition),
      .hashLeftJoin(let left, let right, _, let condition):
      left.mentioned.union(right.mentioned).union(condition?.slots ?? [])
    case .filter(let condition, let inner): inner.mentioned.union(condition.slots)
    case .extend(let inner, let slot, let value):
      inner.mentioned.union(value.slots).union([slot])
    case .graph(let slot, _, let inner): inner.mentioned.union([slot])
    case .graphNamed(_, let inner), .project(let inner, _), .distinct(let inner, _),
      .slice(let inner, _, _), .counted(_, let inner):
      inner.mentioned
    case .group(let inner, _, let aggregates):
      aggregates.reduce(inner.mentioned) { $0.union($1.aggregate.expression?.slots ?? []) }
    case .tally(let pattern, _, _): pattern.slots
    case .order(let inner, let sort):
      sort.keys.reduce(inner.mentioned) { $0.union($1.expression.slots) }
    }
  }
}
