internal import Ontology
internal import RDF

/// Triples in the order in which they were first added.
struct TripleList {
  private(set) var triples: [Triple] = []
  private var known: Set<Triple> = []

  mutating func append(_ subject: IRI, _ predicate: IRI, _ object: Term) {
    let triple = Triple(.iri(subject), predicate, object)
    if known.insert(triple).inserted { triples.append(triple) }
  }

  mutating func append(_ subject: IRI, _ predicate: IRI, _ object: IRI) {
    append(subject, predicate, .iri(object))
  }

  mutating func append(_ subject: IRI, _ predicate: IRI, _ text: String) {
    append(subject, predicate, .literal(Literal(text)))
  }

  mutating func append(_ subject: IRI, a types: [IRI]) {
    for type in types { append(subject, RDFNamespace.type, type) }
  }
}
