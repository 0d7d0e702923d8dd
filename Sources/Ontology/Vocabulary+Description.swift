internal import RDF

extension Vocabulary.Class {
  init(_ description: Description) throws(RegistryError) {
    iri = description.subject
    label = try description.required(Name.label)
    pluralLabel = try description.required(Name.pluralLabel)
    superclasses = description.texts(Name.subClassOf).map { IRI($0) }
    answersFor = description.texts(Name.answersFor).map { IRI($0) }
  }
}

extension Vocabulary.Property {
  init(_ description: Description) throws(RegistryError) {
    iri = description.subject
    kind = Kind(description) ?? .any
    if let preferred = description.text(Name.preferredLabel) {
      label = preferred
    } else {
      label = try description.required(Name.label)
    }
    pluralLabel = description.text(Name.pluralLabel)
    inverseLabel = description.text(Name.inverseLabel)
    otherLabels = description.texts(Name.alternativeLabel)
    otherInverseLabels = description.texts(Name.otherInverseLabel)
    domains = (description.texts(Name.domain) + description.texts(Name.domainIncludes)).map {
      IRI($0)
    }
    ranges = (description.texts(Name.range) + description.texts(Name.rangeIncludes)).map { IRI($0) }
    superproperties = description.texts(Name.subPropertyOf).map { IRI($0) }
  }
}

extension Vocabulary.Property.Kind {
  /// `nil` when the description is not that of a property.
  init?(_ description: Description) {
    guard let kind = Self.byClass.first(where: { description.has($0.key) })?.value else {
      return nil
    }
    self = kind
  }

  private static let byClass: KeyValuePairs<IRI, Self> = [
    Namespace.owl("ObjectProperty"): .object,
    Namespace.owl("DatatypeProperty"): .datatype,
    Namespace.owl("AnnotationProperty"): .annotation,
    IRI(RDFNamespace.base + "Property"): .any,
  ]
}

extension Description {
  /// Whether the subject is of a class.
  func has(_ class: IRI) -> Bool { texts(RDFNamespace.type).contains(`class`.value) }
}
