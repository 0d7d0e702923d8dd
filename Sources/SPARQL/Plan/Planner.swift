import RDF

/// Algebra made a plan for one dataset: slots for variables, an order for joins.
struct Planner: Sendable {
  let dataset: Dataset
  /// The cells of the terms that the query names.
  private(set) var cells: TermCells
  /// The slots of the variables in the current SELECT.
  private var slots: [Variable: Int] = [:]
  /// What the slots are called, those of the same variable in another SELECT alike.
  private(set) var names: [String] = []
  /// How many slots a row has.
  var width: Int { names.count }

  init(_ dataset: Dataset) {
    self.dataset = dataset
    cells = TermCells(dataset)
  }

  /// What is done to a plan, in this order.
  private static let passes: [@Sendable (Plan, Dataset) -> Plan] = [
    { plan, _ in plan.withFiltersPushedDown },
    { plan, _ in plan.withDistinctBelowSorts },
    { plan, _ in plan.withLimitsPushedDown },
    { plan, dataset in plan.withRangesFound(in: dataset) },
    { plan, dataset in plan.withSortsSpared(in: dataset) },
    { plan, _ in plan.withPatternsTallied },
    { plan, _ in plan.withTextsSearched },
    { plan, dataset in plan.withOrdersMet(in: dataset) },
  ]

  /// What is done to a plan in EXISTS, of which some slots are bound before, in this order.
  private static let passesInConditions: [@Sendable (Plan) -> Plan] = [
    { $0.withFiltersPushedDown }, { $0.withPatternsTallied }, { $0.withTextsSearched },
  ]

  /// The plan of a whole query.
  mutating func plan(_ algebra: Algebra) -> Plan {
    Self.passes.reduce(plan(algebra, .defaultGraph)) { plan, pass in pass(plan, dataset) }
  }

  /// The slot of a variable, which is new when the current SELECT has not met it.
  mutating func slot(of variable: Variable) -> Int {
    if let slot = slots[variable] { return slot }
    let slot = newSlot(variable.name)
    slots[variable] = slot
    return slot
  }

  private mutating func newSlot(_ name: String) -> Int {
    names.append(name)
    return names.count - 1
  }

  mutating func plan(_ algebra: Algebra, _ graph: ActiveGraph) -> Plan {
    switch algebra {
    case .basicGraphPattern, .path, .join: return ordered(operands(of: algebra, graph))
    case .leftJoin(let left, let right, let condition):
      return leftJoin(algebra: left, right, condition, graph)
    case .filter(let condition, let inner):
      let plan = plan(inner, graph)
      return condition.conjuncts.reduce(plan) { .filter(expression($1, graph), $0) }
    case .union(let left, let right): return .union(plan(left, graph), plan(right, graph))
    case .minus(let left, let right): return .minus(plan(left, graph), plan(right, graph))
    case .graph(let name, let inner): return self.graph(name, inner)
    case .extend(let inner, let variable, let value):
      return .extend(
        plan(inner, graph), slot: slot(of: variable), expression(value, graph))
    case .values(let data): return values(data)
    case .group(let inner, let keys, let aggregates):
      return group(plan(inner, graph), keys, aggregates, graph)
    case .orderBy(let inner, let keys):
      let plan = plan(inner, graph)
      return .order(plan, Plan.Sort(keys: keys.map { key($0, graph) }))
    case .project(let inner, let variables): return project(inner, variables, graph)
    case .distinct(let inner), .reduced(let inner):
      let plan = plan(inner, graph)
      return .distinct(plan, slots: plan.possible.sorted())
    case .slice(let inner, let offset, let limit):
      return .slice(plan(inner, graph), offset: offset, limit: limit)
    }
  }

  // MARK: Parts

  private mutating func operands(of algebra: Algebra, _ graph: ActiveGraph) -> [Plan] {
    switch algebra {
    case .join(let left, let right): operands(of: left, graph) + operands(of: right, graph)
    case .basicGraphPattern(let patterns): patterns.map { quads($0, graph) }
    case .path(let pattern): [quads(pattern, graph)]
    default: [plan(algebra, graph)]
    }
  }

  private mutating func quads(_ pattern: TriplePattern, _ graph: ActiveGraph) -> Plan {
    let subject = place(pattern.subject)
    let object = place(pattern.object)
    switch pattern.verb {
    case .variable(let variable):
      return .quads(
        QuadPattern(
          subject: subject, predicate: .slot(slot(of: variable)), object: object, graph: graph))
    case .path(.property(let iri)):
      return .quads(
        QuadPattern(
          subject: subject, predicate: .cell(cells.cell(for: .iri(iri))), object: object,
          graph: graph))
    case .path(let path):
      let path = path.map { dataset.id(of: .iri($0)) }
      return .path(PathPattern(subject: subject, path: path, object: object, graph: graph))
    }
  }

  private mutating func place(_ pattern: TermPattern) -> Place {
    switch pattern {
    case .variable(let variable): .slot(slot(of: variable))
    case .term(let term): .cell(cells.cell(for: term))
    }
  }

  private mutating func graph(_ name: TermPattern, _ inner: Algebra) -> Plan {
    switch place(name) {
    case .cell(let cell): return .graphNamed(cell, plan(inner, .named(.cell(cell))))
    case .slot(let slot):
      let hidden = newSlot(".graph")
      return .graph(slot: slot, hidden: hidden, plan(inner, .named(.slot(hidden))))
    }
  }

  private mutating func values(_ data: InlineData) -> Plan {
    let rows = data.rows.map { $0.map { $0.map { cells.cell(for: $0) } ?? .unbound } }
    return .values(slots: data.variables.map { slot(of: $0) }, rows: rows)
  }

  private mutating func group(
    _ inner: Plan, _ keys: [Variable], _ aggregates: [Algebra.NamedAggregate],
    _ graph: ActiveGraph
  ) -> Plan {
    let keys = keys.map { slot(of: $0) }
    let named = aggregates.map { named in
      Plan.NamedAggregate(
        slot: slot(of: named.variable),
        aggregate: named.aggregate.map { expression($0, graph) })
    }
    let isDistinct = named.contains { $0.aggregate.expression == nil && $0.aggregate.isDistinct }
    return .group(isDistinct ? visible(inner, and: keys) : inner, by: keys, named)
  }

  /// The plan without the slots that nobody named, which make no solutions different; keys stay.
  private func visible(_ plan: Plan, and keys: [Int]) -> Plan {
    let slots = plan.possible.filter { keys.contains($0) || !Variable(names[$0]).isAnonymous }
    return slots == plan.possible ? plan : .project(plan, slots: slots.sorted())
  }

  private mutating func key(
    _ key: OrderKey<AlgebraExpression>, _ graph: ActiveGraph
  ) -> OrderKey<PlanExpression> {
    OrderKey(expression: expression(key.expression, graph), isDescending: key.isDescending)
  }

  mutating func expression(
    _ expression: AlgebraExpression, _ graph: ActiveGraph
  ) -> PlanExpression {
    expression.map {
      slot(of: $0)
    } constant: {
      Operand($0)
    } pattern: {
      Self.passesInConditions.reduce(plan($0, graph)) { plan, pass in pass(plan) }
    }
  }

  /// A variable that is not projected is another one than that of its name outside.
  private mutating func project(
    _ inner: Algebra, _ variables: [Variable], _ graph: ActiveGraph
  ) -> Plan {
    let projected = variables.map { slot(of: $0) }
    let outer = slots
    slots = Dictionary(zip(variables, projected)) { first, _ in first }
    let plan = plan(inner, graph)
    slots = outer
    return .project(plan, slots: projected)
  }
}
