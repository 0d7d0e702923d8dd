import RDF

/// One evaluation of a prepared query, and what each form of query makes of its solutions.
struct Run {
  let query: PreparedQuery
  let evaluation: Evaluation
  let meter: Meter

  init(_ query: PreparedQuery, within limits: Query.Limits = Query.Limits()) {
    self.query = query
    meter = Meter(limits)
    evaluation = Evaluation(
      query.data, LocalTerms(query.planner.cells), Environment(base: query.base), meter,
      counters: query.counters)
  }

  /// What the query gives, as far as the limits let it.
  var results: QueryResults {
    switch query.form {
    case .select: .solutions(solutions)
    case .ask: .boolean(hasSolution)
    case .construct(let template): .graph(construct(template))
    case .describe(let resources): .graph(describe(resources))
    }
  }

  /// All solutions (SELECT).
  private var solutions: Solutions {
    let slots = query.slots
    var cells: [Cell] = []
    cells.reserveCapacity(32 * slots.count)
    var count = 0
    eachRow { row in
      for slot in slots { cells.append(row[slot]) }
      count += 1
      return evaluation.keep(slots.count)
    }
    return Solutions(
      variables: query.names, cells: cells, count: count, terms: evaluation.terms.snapshot)
  }

  /// Whether there is one (ASK).
  private var hasSolution: Bool {
    var isFound = false
    eachRow { _ in
      isFound = true
      return false
    }
    return isFound
  }

  /// The triples of a template for each solution (CONSTRUCT).
  private func construct(_ template: [TriplePattern]) -> [Triple] {
    var triples = UniqueTriples()
    eachSolution { row in
      var instance = Instance(environment: evaluation.environment)
      instance.bindings = Dictionary(zip(query.variables, row)) { first, _ in first }
      for pattern in template {
        if let triple = instance.triple(pattern) { triples.insert(triple) }
      }
      return true
    }
    return triples.list
  }

  /// What the default graph says of resources, and of the blank nodes it says it with (DESCRIBE).
  private func describe(_ resources: [TermPattern]) -> [Triple] {
    var waiting: [Term] = resources.compactMap { resource in
      if case .term(let term) = resource { term } else { nil }
    }
    let columns = resources.compactMap(\.variable).compactMap { query.variables.firstIndex(of: $0) }
    if !columns.isEmpty {
      eachSolution { row in
        waiting += columns.compactMap { row[$0] }
        return true
      }
    }
    return description(of: waiting)
  }

  private func description(of resources: [Term]) -> [Triple] {
    let dataset = evaluation.data.dataset
    var triples = UniqueTriples()
    var described = Set<Term>()
    var waiting = Array(resources.reversed())
    while let resource = waiting.popLast() {
      guard described.insert(resource).inserted, let id = dataset.id(of: resource) else { continue }
      _ = evaluation.data.matches(id, nil, nil, in: .defaultGraph) { quad in
        let triple = dataset.quad(quad).triple
        triples.insert(triple)
        if case .blankNode = triple.object { waiting.append(triple.object) }
        return true
      }
    }
    return triples.list
  }

  private func eachSolution(_ visit: ([Term?]) -> Bool) {
    eachRow { row in visit(query.slots.map { evaluation.terms.term(in: row[$0]) }) }
  }

  private func eachRow(_ visit: (Row) -> Bool) {
    var row = Row(width: query.planner.width)
    var count = 0
    _ = evaluation.run(query.plan, &row) { row in
      count += 1
      return meter.answer(count) && visit(row)
    }
  }
}

/// A template filled in for one solution; its blank nodes are new.
private struct Instance {
  let environment: Environment
  var bindings: [Variable: Term?] = [:]

  mutating func triple(_ pattern: TriplePattern) -> Triple? {
    guard let subject = term(pattern.subject), let object = term(pattern.object),
      case .iri(let predicate)? = predicate(pattern.verb)
    else { return nil }
    if case .literal = subject { return nil }
    return Triple(subject, predicate, object)
  }

  private mutating func predicate(_ verb: Verb) -> Term? {
    switch verb {
    case .variable(let variable): term(.variable(variable))
    case .path(.property(let iri)): .iri(iri)
    case .path: nil
    }
  }

  private mutating func term(_ pattern: TermPattern) -> Term? {
    switch pattern {
    case .term(let term): return term
    case .variable(let variable):
      if let term = bindings[variable] ?? nil { return term }
      guard variable.isAnonymous else { return nil }
      let node = Term.blankNode(environment.newBlankNode())
      bindings[variable] = node
      return node
    }
  }
}

/// Triples in the order of their first appearance.
private struct UniqueTriples {
  private(set) var list: [Triple] = []
  private var seen = Set<Triple>()

  mutating func insert(_ triple: Triple) {
    if seen.insert(triple).inserted { list.append(triple) }
  }
}
