internal import Ontology
internal import RDF

/// The ways between things and their parts, which who names the things also means.
///
/// ```
///   held in Switzerland    ─▶  held at a place that lies in Switzerland
///   cites article 11       ─▶  cites article 11 or a paragraph of it
///   articles of a treaty   ─▶  its articles, and the paragraphs of them
/// ```
struct Wholes {
  let vocabulary: Vocabulary

  /// How what lies in a thing leads to it, behind properties; `nil` for things without parts.
  func wayOut(of properties: [Vocabulary.Property]) -> String? {
    Self.waysOut.first { name, _ in
      properties.contains { property in
        property.ranges.contains(IRI(Vocabulary.namespace + name))
          && (name != "Place" || !isSaidOfDocuments(property))
      }
    }?.value
  }

  /// By the class that a property leads to. A text that names a city has not named its country.
  private static let waysOut: KeyValuePairs = [
    "Place": "schema:containedInPlace*", "Article": "dcterms:isPartOf*",
    "AgendaItem": "dcterms:isPartOf*", "DocumentPart": "dcterms:isPartOf*",
  ]

  /// Whether members of a class are as likely parts as wholes, so that nobody looks for the whole.
  static func isWhole(_ type: Vocabulary.Class) -> Bool {
    waysOut.contains { type.iri == IRI(Vocabulary.namespace + $0.key) }
  }

  /// How parts lead to the things of which a property is said, where they answer for those.
  func wayIn(to property: Vocabulary.Property) -> String {
    let isOfWhole = vocabulary.classes.contains {
      !Set($0.answersFor).isDisjoint(with: property.domains)
    }
    return isOfWhole ? "dcterms:isPartOf?/" : ""
  }

  /// Whether documents say it of themselves.
  func isSaidOfDocuments(_ property: Vocabulary.Property) -> Bool {
    property.domains.contains { vocabulary.isKind($0, of: Self.documentClass) }
  }

  private static let documentClass = IRI(Vocabulary.namespace + "Document")
}
