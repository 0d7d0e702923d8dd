public import RDF

/// A query with its plan for one dataset, made once and evaluated many times.
///
/// ```swift
/// let prepared = query.prepared(for: dataset)
/// let answer = try prepared.evaluate(within: limits)
/// ```
/// It may be evaluated from several tasks at once. It keeps the dataset as it was: one that has
/// changed since needs another.
public final class PreparedQuery: Sendable {
  let form: QuerySyntax.Form
  let base: IRI?
  let plan: Plan
  /// What made the plan.
  let planner: Planner
  /// How many plans in the plan are counted.
  let counters: Int
  let data: ActiveDataset
  /// The variables in scope at the end, and where a row has them.
  let variables: [Variable]
  let slots: [Int]
  /// The names of the variables.
  let names: [String]

  init(_ query: Query, _ dataset: Dataset, isCounting: Bool = false) {
    let syntax = query.syntax
    var planner = Planner(dataset)
    var plan = planner.plan(query.algebra.withConstantsFolded(Environment(base: syntax.base)))
    if syntax.form != .ask { plan = plan.withAnswerNoted }
    var counters = 0
    if isCounting { plan = plan.withCounters(&counters) }
    let variables = syntax.body.visibleVariables
    form = syntax.form
    base = syntax.base
    data = ActiveDataset(dataset, syntax.dataset)
    slots = variables.map { planner.slot(of: $0) }
    names = variables.map(\.name)
    self.variables = variables
    self.plan = plan
    self.counters = counters
    self.planner = planner
  }

  /// Answers the query.
  public func evaluate() -> QueryResults { Run(self).results }

  /// Answers the query, unless that takes more than it may.
  ///
  /// - Throws: ``LimitExceeded`` with the limit that was reached first.
  public func evaluate(within limits: Query.Limits) throws(LimitExceeded) -> QueryResults {
    let run = Run(self, within: limits)
    let results = run.results
    if let exceeded = run.meter.exceeded { throw exceeded }
    return results
  }
}

extension Query {
  /// The query with its plan for a dataset, for when it is asked again and again.
  public func prepared(for dataset: Dataset) -> PreparedQuery { PreparedQuery(self, dataset) }
}
