public import RDF

/// A SPARQL 1.1 query, parsed once and evaluated on any dataset.
///
/// ```swift
/// let query = try Query("SELECT ?name WHERE { ?person foaf:name ?name }", options)
/// if case .solutions(let solutions) = query.evaluate(on: dataset) {
///   for solution in solutions { print(solution["name"] ?? "") }
/// }
/// ```
public struct Query: Sendable, CustomStringConvertible {
  /// What a query may take for granted.
  public struct Options: Sendable {
    /// What relative IRIs are resolved against unless the query says.
    public var base: IRI?
    /// The prefixes declared beforehand, without colon; the query may declare them anew.
    public var prefixes: [String: IRI]

    public init(base: IRI? = nil, prefixes: [String: IRI] = [:]) {
      self.base = base
      self.prefixes = prefixes
    }
  }

  private let syntax: QuerySyntax
  let algebra: Algebra

  /// Parses a query.
  ///
  /// - Throws: ``SyntaxError`` with the place and what was expected there; also for SERVICE and for
  ///   SPARQL Update, which are not supported.
  public init(_ text: String, _ options: Options = Options()) throws(SyntaxError) {
    var parser = Parser(text, prologue: Prologue(base: options.base, prefixes: options.prefixes))
    syntax = try parser.query()
    algebra = Translation.algebra(of: syntax.body)
  }

  /// The algebra of the query, as a tree with one operator a line (SPARQL 1.1 §18.2).
  public var description: String { algebra.description }

  /// The graphs that the query names after FROM and FROM NAMED, in order, each once.
  ///
  /// They are looked for in the dataset, so whoever evaluates the query puts them there.
  public var graphNames: [IRI] {
    var seen: Set<IRI> = []
    return (syntax.dataset.defaultGraphs + syntax.dataset.namedGraphs)
      .filter { seen.insert($0).inserted }
  }

  /// Answers the query from a dataset.
  ///
  /// Expressions that have no value leave their variable unbound, as the standard wants; evaluation
  /// itself cannot fail.
  public func evaluate(on dataset: Dataset) -> QueryResults { run(on: dataset).results }

  /// Answers the query from a dataset, unless that takes more than it may.
  public func evaluate(
    on dataset: Dataset, within limits: Limits
  ) throws(LimitExceeded) -> QueryResults {
    let (results, exceeded) = run(on: dataset, limits)
    if let exceeded { throw exceeded }
    return results
  }

  private func run(
    on dataset: Dataset, _ limits: Limits = Limits()
  ) -> (results: QueryResults, exceeded: LimitExceeded?) {
    let environment = Environment(base: syntax.base)
    let terms = LocalTerms(dataset)
    var planner = Planner(dataset, terms)
    let plan = planner.plan(algebra.withConstantsFolded(environment))
    let run = run(plan, planner, environment, Meter(limits))
    return (results(of: run), run.meter.exceeded)
  }

  /// What is needed to run a plan.
  func run(
    _ plan: Plan, _ planner: consuming Planner, _ environment: Environment, _ meter: Meter,
    counters: Int = 0
  ) -> Run {
    let slots = syntax.body.visibleVariables.map { planner.slot(of: $0) }
    let data = ActiveDataset(planner.dataset, syntax.dataset)
    return Run(
      evaluation: Evaluation(data, planner.terms, environment, meter, counters: counters),
      meter: meter, plan: plan, width: planner.width, variables: syntax.body.visibleVariables,
      slots: slots)
  }

  func results(of run: Run) -> QueryResults {
    switch syntax.form {
    case .select: .solutions(run.solutions)
    case .ask: .boolean(run.hasSolution)
    case .construct(let template): .graph(run.construct(template))
    case .describe(let resources): .graph(run.describe(resources))
    }
  }

  /// What relative IRIs are resolved against in the query.
  var base: IRI? { syntax.base }
}

/// What a query gives.
public enum QueryResults: Sendable {
  /// The solutions of SELECT.
  case solutions(Solutions)
  /// The answer of ASK.
  case boolean(Bool)
  /// The triples of CONSTRUCT and DESCRIBE, each once.
  case graph([Triple])
}
