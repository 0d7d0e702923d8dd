import RDF

/// A variable or a term, where a pattern allows both.
enum TermPattern: Hashable, Sendable {
  case variable(Variable)
  case term(Term)

  /// The variable, when it is one.
  var variable: Variable? {
    switch self {
    case .variable(let variable): variable
    case .term: nil
    }
  }
}

/// What stands between the subject and the object of a pattern.
enum Verb: Hashable, Sendable {
  case variable(Variable)
  case path(Path<IRI>)
}

/// A triple whose parts may be variables and whose property may be a path.
struct TriplePattern: Hashable, Sendable {
  var subject: TermPattern
  var verb: Verb
  var object: TermPattern

  /// The variables in it, in the order written.
  var variables: [Variable] {
    var found = [subject.variable]
    if case .variable(let variable) = verb { found.append(variable) }
    return (found + [object.variable]).compactMap(\.self)
  }
}
