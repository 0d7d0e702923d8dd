/// The terms of a dataset, numbered in the order in which they came.
struct TermTable: Sendable {
  private var terms: [Term] = []
  private var ids: [Term: TermID] = [:]

  /// The number of a term that is in the table.
  func id(of term: Term) -> TermID? { ids[term] }

  /// The term with a number given by this table.
  func term(for id: TermID) -> Term { terms[Int(id.rawValue)] }

  /// The number of a term, a new one when it is not in the table.
  mutating func intern(_ term: Term) -> TermID {
    if let id = ids[term] { return id }
    precondition(terms.count < Int(QuadKey.none), "a dataset holds fewer than 2³² − 1 terms")
    let id = TermID(rawValue: UInt32(terms.count))
    terms.append(term)
    ids[term] = id
    return id
  }

  /// The quad with numbers for its terms.
  mutating func encode(_ quad: Quad) -> EncodedQuad {
    EncodedQuad(
      subject: intern(quad.subject), predicate: intern(.iri(quad.predicate)),
      object: intern(quad.object), graph: quad.graph.map { intern($0) })
  }

  /// The quad with the terms for its numbers.
  func quad(_ quad: EncodedQuad) -> Quad {
    guard case .iri(let predicate) = term(for: quad.predicate) else {
      preconditionFailure("only `encode` numbers a predicate, and it takes an IRI")
    }
    return Quad(
      term(for: quad.subject), predicate, term(for: quad.object),
      graph: quad.graph.map { term(for: $0) })
  }
}
