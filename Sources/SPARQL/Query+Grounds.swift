public import RDF

extension Query {
  /// A triple of which some terms are known.
  public struct Ground: Hashable, Sendable {
    public let subject: Term?
    public let predicate: IRI?
    public let object: Term?
  }

  /// The triples that a solution rests on: those that the patterns of the query name, with the
  /// terms of the solution in place of variables, and `nil` for variables that it does not show.
  ///
  /// What must not be there (`MINUS`, `NOT EXISTS`) and property paths without a fixed length are
  /// left out.
  public func grounds(of solution: Solution) -> [Ground] {
    algebra.triplePatterns.filter(\.isTriple).map { pattern in
      Ground(
        subject: pattern.subject.term(in: solution), predicate: pattern.verb.iri(in: solution),
        object: pattern.object.term(in: solution))
    }
  }
}

extension Algebra {
  /// The triples and the paths that a solution may match.
  var triplePatterns: [TriplePattern] {
    switch self {
    case .basicGraphPattern(let patterns): patterns
    case .path(let pattern): [pattern]
    case .values: []
    case .join(let left, let right), .leftJoin(let left, let right, _), .union(let left, let right):
      left.triplePatterns + right.triplePatterns
    case .minus(let inner, _), .filter(_, let inner), .graph(_, let inner),
      .extend(let inner, _, _),
      .group(let inner, _, _), .orderBy(let inner, _), .project(let inner, _), .distinct(let inner),
      .reduced(let inner), .slice(let inner, _, _):
      inner.triplePatterns
    }
  }
}

extension TriplePattern {
  /// Whether it is matched by one triple, and not by a path of them.
  fileprivate var isTriple: Bool {
    switch verb {
    case .variable, .path(.property): true
    case .path: false
    }
  }
}

extension TermPattern {
  /// The term, or what the solution has for the variable.
  fileprivate func term(in solution: Solution) -> Term? {
    switch self {
    case .variable(let variable): solution[variable.name]
    case .term(let term): term
    }
  }
}

extension Verb {
  /// The property, or what the solution has for the variable.
  fileprivate func iri(in solution: Solution) -> IRI? {
    switch self {
    case .path(.property(let property)): property
    case .path: nil
    case .variable(let variable):
      if case .iri(let iri) = solution[variable.name] { iri } else { nil }
    }
  }
}
