internal import Ontology
internal import RDF

/// A column of an answer beside the name of the thing.
struct Column {
  let name: String
  /// The way from the thing to what is printed, as a property path.
  let path: String

  /// The property that documents claim of the thing, with which the way begins; `nil` for a way that
  /// begins elsewhere.
  var claimed: String? {
    path.split(separator: "/").first.map(String.init).flatMap { $0.hasPrefix("rg:") ? $0 : nil }
  }

  var variable: String { "?" + name }
}

/// What is worth knowing of a thing of a class, and how such things are put in order.
struct Columns {
  var shown: [Column] = []
  /// Columns that only give the order.
  var hidden: [Column] = []
  /// What things are ordered by; their names follow.
  var order: [String] = []

  var all: [Column] { shown + hidden }

  /// The columns for things of a class; none for those of which there is nothing more to tell.
  static func of(_ type: Vocabulary.Class?, in vocabulary: Vocabulary) -> Columns {
    let columns = type.flatMap { type in
      byClass.first { vocabulary.isKind(type.iri, of: IRI(Vocabulary.namespace + $0.key)) }
    }
    return columns?.value ?? Columns()
  }

  /// By class; the first of which the class asked for is a kind.
  private static let byClass: KeyValuePairs<String, Columns> = [
    "Meeting": Columns(
      shown: [
        Column(name: "place", path: "rg:heldAt/rdfs:label"),
        Column(name: "year", path: "rg:heldInYear"),
      ],
      hidden: [Column(name: "ordinal", path: "rg:ordinal")], order: ["?year", "?ordinal"]),
    "Resolution": Columns(
      shown: [
        Column(name: "title", path: "dcterms:title"),
        Column(name: "adopted", path: "rg:adoptedOn/rg:date"),
      ], order: ["?adopted"]),
    "Treaty": Columns(
      shown: [Column(name: "in_force", path: "rg:entryIntoForce")], order: ["?in_force"]),
    "Instrument": Columns(
      shown: [Column(name: "meeting", path: "rg:adoptedAtMeeting/rdfs:label")],
      order: ["?meeting"]),
    "Article": Columns(
      shown: [Column(name: "treaty", path: "dcterms:isPartOf?/rg:articleOf/rdfs:label")],
      hidden: [Column(name: "number", path: "dcterms:isPartOf?/rg:articleNumber")],
      order: ["?treaty", "xsd:integer(?number)"]),
    "Recital": Columns(
      shown: [text],
      hidden: [Column(name: "document", path: "^rg:hasRecital/rdfs:label"), position],
      order: ["?document", "?position"]),
    "OperativeParagraph": Columns(
      shown: [text],
      hidden: [
        Column(
          name: "document", path: "dcterms:isPartOf*/^rg:hasOperativeParagraph/rdfs:label"),
        Column(name: "whole", path: "dcterms:isPartOf/rg:position"), position,
      ], order: ["?document", "COALESCE(?whole, ?position)", "BOUND(?whole)", "?position"]),
    "Footnote": Columns(
      shown: [text], hidden: [Column(name: "document", path: "^rg:hasFootnote/rdfs:label")],
      order: ["?document", "xsd:integer(STRAFTER(?footnote, \", footnote \"))"]),
    "Date": Columns(shown: [Column(name: "day", path: "rg:date")], order: ["?day"]),
    "City": Columns(
      shown: [Column(name: "country", path: "schema:containedInPlace/rdfs:label")],
      order: ["?country"]),
  ]

  private static let text = Column(name: "text", path: "rg:text")
  /// Paragraphs stand in the order of the text.
  private static let position = Column(name: "position", path: "rg:position")
}
