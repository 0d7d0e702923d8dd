import RDF

/// A plan as the steps of an explanation.
struct PlanOutline {
  let planner: Planner
  /// The solutions of the counted plans.
  let counts: [Int]
  private(set) var steps: [Query.Explanation.Step] = []

  init(planner: Planner, counts: [Int]) {
    self.planner = planner
    self.counts = counts
  }

  /// Adds a plan that is evaluated `times` times with `bound` slots known, and the plans in it.
  mutating func add(_ plan: Plan, given bound: Set<Int>, times: Double, depth: Int) {
    guard case .counted(let number, let inner) = plan else { return }
    steps.append(
      Query.Explanation.Step(
        title: title(of: inner), depth: depth,
        estimatedRows: planner.estimate(inner, bound) * times, rows: counts[number]))
    switch inner {
    case .join(let left, let right), .leftJoin(let left, let right, _):
      add(left, given: bound, times: times, depth: depth + 1)
      add(
        right, given: bound.union(left.certain), times: times * planner.estimate(left, bound),
        depth: depth + 1)
    default:
      for child in inner.children { add(child, given: bound, times: times, depth: depth + 1) }
    }
  }

  private func title(of plan: Plan) -> String {
    switch plan {
    case .unit: "Unit"
    case .quads(let pattern): "Match \(text(pattern))"
    case .search(let pattern, let condition):
      "Match \(text(pattern)) if \(text(condition.expression))"
    case .rising(let pattern, let slot, _): "Match \(text(pattern)) as \(name(slot)) rises"
    case .path(let pattern):
      "Path \(text(pattern.subject)) \(pattern.path.map { text($0) }) \(text(pattern.object))"
    case .intersection(let slot, let patterns):
      "Intersect \(name(slot)) of " + patterns.map { text($0) }.joined(separator: " . ")
    case .values(let slots, let rows): "Values \(names(slots)), \(rows.count) rows"
    case .literals(let slot, let range):
      "Range \(name(slot)), \(range.isDescending ? "descending" : "ascending")"
    case .join: "Join, the second for each of the first"
    case .hashJoin(_, _, let keys): "Hash join on \(names(keys))"
    case .leftJoin(_, _, let condition):
      "Optional, for each of the first" + (condition.map { " if \(text($0))" } ?? "")
    case .hashLeftJoin(_, _, let keys, let condition):
      "Hash optional on \(names(keys))" + (condition.map { " if \(text($0))" } ?? "")
    case .minus: "Minus"
    case .union: "Union"
    case .filter(let condition, _): "Filter \(text(condition))"
    case .extend(_, let slot, let value): "Bind \(name(slot)) := \(text(value))"
    case .graph(let slot, _, _): "Graph \(name(slot))"
    case .graphNamed(let cell, _): "Graph \(text(.cell(cell)))"
    case .group(_, let keys, let aggregates):
      "Group by \(names(keys))" + aggregates.map { " \($0.aggregate.function.rawValue)" }.joined()
    case .tally(let pattern, let keys, let aggregates):
      aggregates.isEmpty
        ? "Distinct \(names(keys)) of \(text(pattern))"
        : "Count \(text(pattern)) by \(names(keys))"
    case .order(_, let sort):
      "Order by \(sort.keys.count) keys" + (sort.limit.map { ", first \($0)" } ?? "")
        + (sort.comesByFirst ? ", from those in order" : "")
    case .project(_, let slots): "Project \(names(slots))"
    case .distinct(_, let slots): "Distinct \(names(slots))"
    case .slice(_, let offset, let limit):
      "Slice from \(offset)" + (limit.map { ", at most \($0)" } ?? "")
    case .counted(_, let inner): title(of: inner)
    }
  }

  private func text(_ pattern: QuadPattern) -> String {
    "\(text(pattern.subject)) \(text(pattern.predicate)) \(text(pattern.object))"
  }

  private func text(_ place: Place) -> String {
    switch place {
    case .slot(let slot): name(slot)
    case .cell(let cell): planner.cells.terms[cell]?.description ?? "UNDEF"
    }
  }

  /// A property of a path; `nil` is one that the dataset has not.
  private func text(_ property: TermID?) -> String {
    property.map { planner.dataset.term(for: $0).description } ?? "(unknown)"
  }

  private func text(_ expression: PlanExpression) -> String {
    switch expression {
    case .variable(let slot): name(slot)
    case .constant(let operand): operand.description
    case .exists: "EXISTS {…}"
    case .call(let function, let arguments):
      "(" + ([function.name] + arguments.map { text($0) }).joined(separator: " ") + ")"
    }
  }

  private func name(_ slot: Int) -> String { "?" + planner.names[slot] }

  private func names(_ slots: [Int]) -> String {
    "(" + slots.map(name).joined(separator: " ") + ")"
  }
}

extension Plan {
  /// The plans directly in it.
  fileprivate var children: [Plan] {
    var found: [Plan] = []
    _ = mapChildren {
      found.append($0)
      return $0
    }
    return found
  }
}
