internal import Ontology
internal import RDF

/// A subject of a graph, and all that is said of it.
struct GraphNode {
  enum Kind { case entity, claim, partOfClaim }

  let term: Term
  let triples: [Triple]

  /// What the node is for, by its type.
  var kind: Kind {
    let types = self[RDFNamespace.type]
    if types.contains(.iri(RG.claim)) { return .claim }
    return Self.partsOfClaims.isDisjoint(with: types) ? .entity : .partOfClaim
  }

  private static let partsOfClaims: Set<Term> = [
    .iri(RG.evidence), .iri(RG.speechActClass), .iri(RG.sourceFile),
    .iri(Reused.specificResource),
    .iri(Reused.textQuoteSelector),
  ]

  /// The objects of a predicate.
  subscript(predicate: IRI) -> [Term] {
    triples.filter { $0.predicate == predicate }.map(\.object)
  }

  /// The object of a predicate that has one.
  func only(_ predicate: IRI) throws(RDFReadingError) -> Term {
    guard let object = try atMostOne(predicate) else {
      throw RDFReadingError(.property(predicate), at: term)
    }
    return object
  }

  /// The object of a predicate that has one or none.
  func atMostOne(_ predicate: IRI) throws(RDFReadingError) -> Term? {
    let objects = self[predicate]
    guard objects.count <= 1 else { throw RDFReadingError(.property(predicate), at: term) }
    return objects.first
  }
}
