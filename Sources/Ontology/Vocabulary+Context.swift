internal import RDF
package import RDFSyntax

extension Vocabulary {
  /// Short names in JSON-LD for our own terms and for the properties of others that we use, with the
  /// types that the ontology gives their values.
  ///
  /// Where two have the same name, our own has it. `ontology/context.jsonld` is this context.
  package var context: JSONLDContext {
    let own = classes.compactMap { type in
      type.iri.value.dropping(prefix: Namespace.rg.base)
        .map { ($0, JSONLDContext.Definition(type.iri)) }
    }
    let properties = properties.compactMap { property in
      property.iri.localName
        .map { ($0, JSONLDContext.Definition(property.iri, coercion: property.coercion)) }
    }
    return JSONLDContext(
      prefixes: prefixes, terms: Dictionary(own + properties) { first, _ in first })
  }
}

extension IRI {
  /// What stands after the last `#` or `/`.
  fileprivate var localName: String? {
    value.split(whereSeparator: { "#/".contains($0) }).last.map(String.init)
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
