package import Foundation
package import RDF

/// The classes and properties of the ontology, and how people call them.
package struct Vocabulary: Sendable {
  /// A kind of thing.
  package struct Class: Hashable, Sendable {
    package let iri: IRI
    /// The name for one: `city`.
    package let label: String
    /// The name for several: `cities`.
    package let pluralLabel: String
    /// The classes of which this is directly a kind, in our own vocabulary and others.
    package let superclasses: [IRI]
    /// The classes whose members are also meant by those of this one.
    package let answersFor: [IRI]
  }

  /// Something that can be said of a thing.
  package struct Property: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// Its values are things.
      case object
      /// Its values are literals.
      case datatype
      /// It is said of terms of the vocabulary.
      case annotation
      /// Its values are things or literals.
      case any
    }

    package let iri: IRI
    package let kind: Kind
    /// How it reads from one subject to the value: `recalls`.
    package let label: String
    /// How it reads from several subjects to the value: `recall`.
    package let pluralLabel: String?
    /// How it reads from the value to the subject: `recalled by`.
    package let inverseLabel: String?
    /// Other ways to say it from a subject to the value: `took place at`.
    package let otherLabels: [String]
    /// Other ways to say it from the value to a subject: `hosted`.
    package let otherInverseLabels: [String]
    /// Of what it is said; empty: of anything.
    package let domains: [IRI]
    /// What its values are: classes or datatypes; empty: anything.
    package let ranges: [IRI]
    /// The properties that are also true where this one is.
    package let superproperties: [IRI]
  }

  /// In the order of the file.
  package let classes: [Class]
  /// In the order of the file: our own first, then those of other vocabularies that we use.
  package let properties: [Property]
  /// The prefixes of the vocabularies, without a colon.
  package let prefixes: [String: IRI]
}

extension Vocabulary {
  /// What every term of our own begins with, prefix `rg:`.
  package static let namespace = Namespace.rg.base

  /// The vocabulary that comes with the package.
  package static func bundled() throws(RegistryError) -> Vocabulary {
    try Vocabulary(folder: OntologyFolder.bundled)
  }

  /// The vocabulary in `resolution-graph.ttl` of a folder.
  package init(folder: URL) throws(RegistryError) {
    let descriptions = try OntologyFolder(url: folder).descriptions(in: "resolution-graph")
    classes = try descriptions.all.filter { $0.has(Name.owlClass) }.map(Class.init)
    properties = try descriptions.all.filter { Property.Kind($0) != nil }
      .map(Property.init)
    prefixes = Namespace.prefixes
  }

  /// The class with a name of our own, as `City`.
  package func ownClass(_ name: String) -> Class? {
    let iri = Namespace.rg(name)
    return classes.first { $0.iri == iri }
  }

  /// Whether a class is `ancestor` or, through however many classes, a kind of it.
  package func isKind(_ iri: IRI, of ancestor: IRI) -> Bool {
    if iri == ancestor { return true }
    let superclasses = classes.first { $0.iri == iri }?.superclasses ?? []
    return superclasses.contains { isKind($0, of: ancestor) }
  }
}
