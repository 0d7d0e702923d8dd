internal import RDF
package import RDFSyntax

extension Vocabulary {
  /// The names of our own terms in JSON-LD, with the types that the ontology gives their values.
  ///
  /// `ontology/context.jsonld` is this context.
  package var context: JSONLDContext {
    let names =
      classes.map { ($0.iri, JSONLDContext.Definition($0.iri)) }
      + properties.map { ($0.iri, JSONLDContext.Definition($0.iri, coercion: $0.coercion)) }
    let own = names.compactMap { iri, definition in
      iri.value.dropping(prefix: Namespace.vocabulary).map { ($0, definition) }
    }
    return JSONLDContext(prefixes: prefixes, terms: Dictionary(own) { first, _ in first })
  }
}

extension Vocabulary.Property {
  /// How JSON-LD reads a plain string as a value; `nil` as a string.
  fileprivate var coercion: JSONLDContext.Coercion? {
    switch kind {
    case .object: .id
    case .annotation, .any: nil
    case .datatype: ranges.first.flatMap { $0 == XSD.string ? nil : .datatype($0) }
    }
  }
}
