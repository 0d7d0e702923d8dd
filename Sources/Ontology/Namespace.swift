package import RDF

/// The vocabularies whose terms are used: our own, and those of others. The prefixes of graphs.
package enum Namespace: String, CaseIterable, Sendable {
  case rdf, rdfs, xsd, owl, skos, dcterms, foaf, schema, time, org, oa, eli, cito, fabio, doco
  case datacite, undo, prov
  /// Our own.
  case rg

  /// What every IRI of a thing begins with in the registries, and in graphs unless they say otherwise.
  package static let entities = "https://w3id.org/resolution-graph/"

  /// All of them, by their names without a colon.
  package static let prefixes = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, IRI($0.base)) })

  /// What every IRI of the vocabulary begins with.
  package var base: String {
    switch self {
    case .rdf: RDFNamespace.base
    case .rdfs: "http://www.w3.org/2000/01/rdf-schema#"
    case .xsd: XSD.base
    case .owl: "http://www.w3.org/2002/07/owl#"
    case .skos: "http://www.w3.org/2004/02/skos/core#"
    case .dcterms: "http://purl.org/dc/terms/"
    case .foaf: "http://xmlns.com/foaf/0.1/"
    case .schema: "http://schema.org/"
    case .time: "http://www.w3.org/2006/time#"
    case .org: "http://www.w3.org/ns/org#"
    case .oa: "http://www.w3.org/ns/oa#"
    case .eli: "http://data.europa.eu/eli/ontology#"
    case .cito: "http://purl.org/spar/cito/"
    case .fabio: "http://purl.org/spar/fabio/"
    case .doco: "http://purl.org/spar/doco/"
    case .datacite: "http://purl.org/spar/datacite/"
    case .prov: "http://www.w3.org/ns/prov#"
    case .rg: Self.entities + "ontology#"
    case .undo: "https://w3id.org/un/ontology/undo/"
    }
  }

  /// The IRI of a term of the vocabulary.
  package func callAsFunction(_ name: String) -> IRI { IRI(base + name) }

  /// The vocabulary and the term in a name as `dcterms:title`; `nil` without a known prefix.
  package static func term(_ name: String) -> IRI? {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let namespace = Namespace(rawValue: String(parts[0])) else {
      return nil
    }
    return namespace(String(parts[1]))
  }
}
