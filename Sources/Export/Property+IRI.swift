package import KnowledgeGraph
internal import Ontology
package import RDF

extension Property {
  /// The IRI of the property: of a reused vocabulary when it has a prefix, else of our own.
  package var iri: IRI { Namespace.term(rawValue) ?? Namespace.rg(rawValue) }

  /// The name without prefix.
  package var localName: String {
    rawValue.split(separator: ":").last.map(String.init) ?? rawValue
  }

  /// The name as people write it: `held at` for `heldAt`.
  var words: String {
    localName.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : String(letter)
    }
  }

  /// The property that an IRI names.
  init?(_ iri: IRI) {
    guard let property = Self.byIRI[iri] else { return nil }
    self = property
  }

  private static let byIRI = Dictionary(uniqueKeysWithValues: allCases.map { ($0.iri, $0) })

  /// Properties of other vocabularies that say the same, for readers who know those.
  var aligned: [IRI] { self == .cites ? [Namespace.eli("cites"), Namespace.cito("cites")] : [] }

  /// The property of another vocabulary that gives a date as a literal where this one gives a node.
  var literalDate: Property? {
    switch self {
    case .adoptedOn: .documentDate
    case .distributedOn: .publicationDate
    default: nil
    }
  }
}
