import RDF

/// A pass that meets solutions which come sorted by going through an index beside them.
///
/// ```
///   Optional                            Optional
///     Match ?d :heldAt :geneva     ─▶     Match ?d :heldAt :geneva
///     Match ?d :corrects ?other           Match ?d :corrects ?other as ?d rises
/// ```
/// A search that goes on from the last one looks at what is near, and a search anew at memory that is far apart.
extension Plan {
  /// The plan in which patterns are searched from where the last search ended, where that is near.
  func withOrdersMet(in dataset: Dataset) -> Plan {
    var next = 0
    return withOrdersMet(in: dataset, &next)
  }

  private func withOrdersMet(in dataset: Dataset, _ next: inout Int) -> Plan {
    switch self {
    case .join(let left, let right):
      let left = left.withOrdersMet(in: dataset, &next)
      return .join(left, right.met(by: left, in: dataset, &next))
    case .leftJoin(let left, let right, let condition):
      let left = left.withOrdersMet(in: dataset, &next)
      return .leftJoin(left, right.met(by: left, in: dataset, &next), condition: condition)
    default: return mapChildren { $0.withOrdersMet(in: dataset, &next) }
    }
  }

  /// The plan, evaluated for each solution of another one that comes before it.
  private func met(by left: Plan, in dataset: Dataset, _ next: inout Int) -> Plan {
    switch self {
    case .filter(let condition, let inner):
      return .filter(condition, inner.met(by: left, in: dataset, &next))
    case .quads(let pattern):
      guard let (slot, terms) = left.leadingOrder(in: dataset),
        pattern.slotsInPlace.contains(slot), pattern.isNear(terms, in: dataset),
        pattern.slotsInPlace.filter({ left.possible.contains($0) }) == [slot],
        pattern.isSorted(by: slot, in: dataset)
      else { return self }
      next += 1
      return .rising(pattern, in: slot, cursor: next - 1)
    default: return self
    }
  }

  /// The slot in whose order its solutions come, and roughly how many terms there are in it.
  private func leadingOrder(in dataset: Dataset) -> (slot: Int, terms: Int)? {
    switch self {
    case .quads(let pattern):
      pattern.slotsInPlace.first.map { ($0, pattern.count(in: dataset)) }
    case .intersection(let slot, let patterns):
      (slot, patterns.map { $0.count(in: dataset) }.min() ?? 0)
    case .join(let left, _), .leftJoin(let left, _, _), .filter(_, let left),
      .extend(let left, _, _):
      left.leadingOrder(in: dataset)
    default: nil
    }
  }
}

extension QuadPattern {
  /// How many quads may lie between two that are searched for: about what a search anew costs.
  private static let nearness = 16

  /// Whether some terms lie close together among its quads.
  fileprivate func isNear(_ terms: Int, in dataset: Dataset) -> Bool {
    count(in: dataset) <= Self.nearness * terms
  }

  /// Whether its quads are those of one graph, and an index has them in the order of a slot.
  fileprivate func isSorted(by slot: Int, in dataset: Dataset) -> Bool {
    let selection: GraphSelection
    switch graph {
    case .defaultGraph: selection = .defaultGraph
    case .named(.cell(let cell)):
      guard let name = cell.id else { return false }
      selection = .named(name)
    case .named(.slot): return false
    }
    guard let lookup = Lookup(self, Row(width: (slots.max() ?? 0) + 1)),
      let place = lookup.place(of: slot, in: self)
    else { return false }
    return lookup.matches(dataset, selection, sortedBy: place) != nil
  }
}
