/// A pass that moves each filter to the first place where all that it looks at is bound.
extension Plan {
  /// The plan with its filters moved.
  var withFiltersPushedDown: Plan {
    let plan = mapChildren(\.withFiltersPushedDown)
    guard case .filter(let condition, let inner) = plan else { return plan }
    return inner.filtered(by: condition)
  }

  /// The plan with a filter put in as deep as it means the same.
  func filtered(by condition: PlanExpression) -> Plan {
    switch self {
    case .join(let left, let right) where condition.isDecided(by: left, before: right):
      .join(left.filtered(by: condition), right)
    case .hashJoin(let left, let right, let keys)
    where condition.isDecided(by: left, before: right):
      .hashJoin(left.filtered(by: condition), right, keys: keys)
    case .leftJoin(let left, let right, let other)
    where condition.isDecided(by: left, before: right):
      .leftJoin(left.filtered(by: condition), right, condition: other)
    case .hashLeftJoin(let left, let right, let keys, let other)
    where condition.isDecided(by: left, before: right):
      .hashLeftJoin(left.filtered(by: condition), right, keys: keys, condition: other)
    case .minus(let left, let right): .minus(left.filtered(by: condition), right)
    case .union(let left, let right):
      .union(left.filtered(by: condition), right.filtered(by: condition))
    case .extend(let inner, let slot, let value) where !condition.slots.contains(slot):
      .extend(inner.filtered(by: condition), slot: slot, value)
    case .filter(let other, let inner): .filter(other, inner.filtered(by: condition))
    case .unit, .quads, .search, .rising, .path, .intersection, .values, .literals, .join,
      .hashJoin,
      .leftJoin, .hashLeftJoin, .extend, .graph, .graphNamed, .group, .tally, .order, .project,
      .distinct, .slice, .counted:
      .filter(condition, self)
    }
  }

  /// The plan with each of the plans directly in it changed.
  func mapChildren(_ change: (Plan) -> Plan) -> Plan {
    switch self {
    case .unit, .quads, .search, .rising, .path, .intersection, .values, .literals, .tally: self
    case .join(let left, let right): .join(change(left), change(right))
    case .hashJoin(let left, let right, let keys):
      .hashJoin(change(left), change(right), keys: keys)
    case .leftJoin(let left, let right, let condition):
      .leftJoin(change(left), change(right), condition: condition)
    case .hashLeftJoin(let left, let right, let keys, let condition):
      .hashLeftJoin(change(left), change(right), keys: keys, condition: condition)
    case .minus(let left, let right): .minus(change(left), change(right))
    case .union(let left, let right): .union(change(left), change(right))
    case .filter(let condition, let inner): .filter(condition, change(inner))
    case .extend(let inner, let slot, let value): .extend(change(inner), slot: slot, value)
    case .graph(let slot, let hidden, let inner):
      .graph(slot: slot, hidden: hidden, change(inner))
    case .graphNamed(let name, let inner): .graphNamed(name, change(inner))
    case .group(let inner, let keys, let aggregates):
      .group(change(inner), by: keys, aggregates)
    case .order(let inner, let sort): .order(change(inner), sort)
    case .project(let inner, let slots): .project(change(inner), slots: slots)
    case .distinct(let inner, let slots): .distinct(change(inner), slots: slots)
    case .slice(let inner, let offset, let limit):
      .slice(change(inner), offset: offset, limit: limit)
    case .counted(let number, let inner): .counted(number, change(inner))
    }
  }
}

extension PlanExpression {
  /// Whether `right` adds nothing to what `left` binds of the slots that the expression looks at.
  fileprivate func isDecided(by left: Plan, before right: Plan) -> Bool {
    slots.intersection(right.possible).isSubset(of: left.certain)
  }
}
