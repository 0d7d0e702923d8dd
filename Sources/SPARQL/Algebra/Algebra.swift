import RDF

/// The operators of the SPARQL algebra (SPARQL 1.1 §18.2).
indirect enum Algebra: Hashable, Sendable {
  /// Triples to match together; a property is a variable or an IRI.
  case basicGraphPattern([TriplePattern])
  /// A triple whose property is a path that no basic graph pattern can say.
  case path(TriplePattern)
  case join(Algebra, Algebra)
  case leftJoin(Algebra, Algebra, condition: AlgebraExpression?)
  case filter(AlgebraExpression, Algebra)
  case union(Algebra, Algebra)
  case minus(Algebra, Algebra)
  case graph(TermPattern, Algebra)
  case extend(Algebra, Variable, AlgebraExpression)
  case values(InlineData)
  case group(Algebra, by: [Variable], [NamedAggregate])
  case orderBy(Algebra, [OrderKey<AlgebraExpression>])
  case project(Algebra, [Variable])
  case distinct(Algebra)
  case reduced(Algebra)
  case slice(Algebra, offset: Int, limit: Int?)

  /// An aggregate, and the variable that its value is bound to.
  struct NamedAggregate: Hashable, Sendable {
    var variable: Variable
    var aggregate: Aggregate<AlgebraExpression>
  }

  /// The pattern with one solution, which binds nothing.
  static let unit = Algebra.basicGraphPattern([])
}

typealias AlgebraExpression = Expression<Variable, Term, Algebra>
