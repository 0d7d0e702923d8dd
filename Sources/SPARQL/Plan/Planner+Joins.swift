import RDF

/// The order of joins, and how each is done.
extension Planner {
  mutating func leftJoin(
    algebra left: Algebra, _ right: Algebra, _ condition: AlgebraExpression?, _ graph: ActiveGraph
  ) -> Plan {
    let left = plan(left, graph)
    let right = plan(right, graph)
    let condition = condition.map { expression($0, graph) }
    if right.isSelected(by: left.possible), right.isCheapToRepeat {
      return .leftJoin(left, right, condition: condition)
    }
    let keys = left.certain.intersection(right.certain).sorted()
    return .hashLeftJoin(left, right, keys: keys, condition: condition)
  }

  /// A join of all operands, cheapest first, and of those left the cheapest given what is bound.
  func ordered(_ operands: [Plan]) -> Plan {
    if operands.count == 1 { return operands[0] }
    var remaining = operands
    var plan = Plan.unit
    var bound = Set<Int>()
    while !remaining.isEmpty {
      let costs = remaining.map { cost(of: $0, given: bound) }
      let best = costs.indices.min { costs[$0] < costs[$1] } ?? 0
      let next = intersection(remaining.remove(at: best), &remaining, given: bound)
      plan = plan == .unit ? next : join(plan, next)
      bound.formUnion(next.certain)
    }
    return plan
  }

  /// A pattern together with all others that, like it, leave nothing open but one same slot.
  ///
  /// Where patterns form a cycle this bounds the work by what the cycle can give at most
  /// (a worst-case-optimal join): of all lists of candidates only the shortest is gone through.
  private func intersection(
    _ plan: Plan, _ others: inout [Plan], given bound: Set<Int>
  ) -> Plan {
    guard let slot = plan.onlyOpenSlot(given: bound) else { return plan }
    let patterns = ([plan] + others.filter { $0.onlyOpenSlot(given: bound) == slot })
      .compactMap(\.quadPattern)
    guard patterns.count > 1, Set(patterns.map(\.graph)).count == 1 else { return plan }
    others.removeAll { $0.onlyOpenSlot(given: bound) == slot }
    return .intersection(slot: slot, patterns)
  }

  private func join(_ left: Plan, _ right: Plan) -> Plan {
    let isConnected = !left.possible.isDisjoint(with: right.possible) || right.possible.isEmpty
    if isConnected, right.isCheapToRepeat, right.isSelected(by: left.possible) {
      return .join(left, right)
    }
    if isConnected, left.isCheapToRepeat, left.isSelected(by: right.possible) {
      return .join(right, left)
    }
    return .hashJoin(left, right, keys: left.certain.intersection(right.certain).sorted())
  }

  /// Roughly how many solutions a plan adds for each solution that binds `bound`.
  private func cost(of plan: Plan, given bound: Set<Int>) -> Double {
    let slots = plan.possible
    let isDisconnected = !bound.isEmpty && !slots.isEmpty && slots.isDisjoint(with: bound)
    let estimate = estimate(plan, bound)
    return isDisconnected && estimate > 1 ? estimate * 1e6 : estimate
  }

  /// Roughly how many solutions a plan has for one solution that binds `bound`.
  func estimate(_ plan: Plan, _ bound: Set<Int>) -> Double {
    switch plan {
    case .unit: 1
    case .quads(let pattern), .search(let pattern, _), .rising(let pattern, _, _):
      estimate(pattern, bound)
    case .intersection(_, let patterns): patterns.map { estimate($0, bound) }.min() ?? 0
    case .counted(_, let inner): estimate(inner, bound)
    case .path(let pattern):
      [1e6, 1e3, 10][[pattern.subject, pattern.object].count { isKnown($0, bound) }]
    case .values(_, let rows): Double(rows.count)
    case .literals(_, let range): Double(range.count(in: dataset))
    case .join(let left, let right), .hashJoin(let left, let right, _):
      estimate(left, bound) * estimate(right, bound.union(left.certain))
    case .union(let left, let right): estimate(left, bound) + estimate(right, bound)
    case .leftJoin(let inner, _, _), .hashLeftJoin(let inner, _, _, _), .minus(let inner, _),
      .filter(_, let inner), .extend(let inner, _, _), .graphNamed(_, let inner),
      .project(let inner, _):
      estimate(inner, bound)
    case .tally(let pattern, let keys, _): keys.isEmpty ? 1 : estimate(pattern, [])
    case .graph(let slot, _, let inner):
      estimate(inner, bound)
        * (bound.contains(slot) ? 1 : Double(dataset.namedGraphs.count))
    case .group(let inner, _, _), .order(let inner, _), .distinct(let inner, _),
      .slice(let inner, _, _):
      estimate(inner, [])
    }
  }

  private func estimate(_ pattern: QuadPattern, _ bound: Set<Int>) -> Double {
    let known = pattern.slotsInPlace.count { bound.contains($0) }
    return [1, 0.02, 0.0005, 0.00001][known] * Double(pattern.count(in: dataset))
  }

  private func isKnown(_ place: Place, _ bound: Set<Int>) -> Bool {
    place.slot.map(bound.contains) ?? true
  }
}

extension Plan {
  fileprivate var quadPattern: QuadPattern? {
    if case .quads(let pattern) = self { pattern } else { nil }
  }

  /// The slot that a pattern has in one place, when all else in it is known.
  fileprivate func onlyOpenSlot(given bound: Set<Int>) -> Int? {
    guard let pattern = quadPattern else { return nil }
    let open = pattern.slotsInPlace.filter { !bound.contains($0) }
    return open.count == 1 ? open[0] : nil
  }
}
