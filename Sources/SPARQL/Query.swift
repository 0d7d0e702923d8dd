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

  let syntax: QuerySyntax
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
  public func evaluate(on dataset: Dataset) -> QueryResults {
    prepared(for: dataset).evaluate()
  }

  /// Answers the query from a dataset, unless that takes more than it may.
  public func evaluate(
    on dataset: Dataset, within limits: Limits
  ) throws(LimitExceeded) -> QueryResults {
    try prepared(for: dataset).evaluate(within: limits)
  }
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
