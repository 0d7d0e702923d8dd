/// A pass that counts the quads of one pattern without making solutions of them.
///
/// ```
///   Group by (?p) COUNT      ─▶   Count ?s ?p ?o by (?p)
///     Match ?s ?p ?o
/// ```
extension Plan {
  /// The plan in which groups, and different terms, of one pattern are counted by the index.
  var withPatternsTallied: Plan {
    let plan = mapChildren(\.withPatternsTallied)
    switch plan {
    case .group(.quads(let pattern), let keys, let aggregates)
    where aggregates.allSatisfy({ $0.aggregate.isCount(of: pattern, by: keys) }):
      return pattern.tally(by: keys, aggregates) ?? plan
    case .distinct(.project(.quads(let pattern), _), let slots) where slots.count == 1:
      return pattern.tally(by: slots, []) ?? plan
    default: return plan
    }
  }
}

extension QuadPattern {
  /// Its quads counted by at most one of its slots, each of which stands at one place only.
  fileprivate func tally(by keys: [Int], _ aggregates: [Plan.NamedAggregate]) -> Plan? {
    let slots = slots
    guard keys.count < 2, slots.isSuperset(of: keys), slots.count == slotsInPlace.count else {
      return nil
    }
    return .tally(self, by: keys, aggregates)
  }
}

extension Aggregate<PlanExpression> {
  /// Whether its value is how many quads of a pattern a group has, each quad being there once.
  fileprivate func isCount(of pattern: QuadPattern, by keys: [Int]) -> Bool {
    switch (function, expression) {
    case (.count, nil): true
    case (.count, .variable(let slot)):
      pattern.slots.contains(slot)
        && (!isDistinct || pattern.slots.isSubset(of: keys + [slot]))
    default: false
    }
  }
}
