internal import Ontology
internal import RDF

/// A column of an answer beside the name of the thing.
struct Column {
  let name: String
  /// The way from the thing to what is printed, as a property path.
  let path: String
  /// Whether it is put in order as a number, though it is a text: 7 before 11.
  var isNumber = false

  /// The property that documents claim of the thing, with which the way begins; `nil` for a way that
  /// begins elsewhere.
  var claimed: String? {
    path.split(separator: "/").first.map(String.init).flatMap { $0.hasPrefix("rg:") ? $0 : nil }
  }

  var variable: String { "?" + name }

  /// What things are ordered by.
  var key: String { isNumber ? "xsd:integer(\(variable))" : variable }
}

/// What is worth knowing of a thing of a class, and how such things are put in order.
struct Columns {
  let shown: [Column]
  /// Columns that only give the order; those shown and the name follow.
  let order: [Column]

  /// The columns for things of a class; none for those of which there is nothing more to tell.
  init(for type: Vocabulary.Class?, in vocabulary: Vocabulary) {
    let columns = type.flatMap { type in
      Self.byClass.first { vocabulary.isKind(type.iri, of: IRI(Vocabulary.namespace + $0.key)) }
    }
    shown = columns?.value.shown ?? []
    order = columns?.value.order ?? []
  }

  /// Paragraphs stand in the order of the text.
  private static let position = (
    shown: [Column](), order: [Column(name: "position", path: "rg:position")]
  )

  /// By class; the first of which the class asked for is a kind.
  private static let byClass: KeyValuePairs<String, (shown: [Column], order: [Column])> = [
    "Meeting": (
      [
        Column(name: "place", path: "rg:heldAt/rdfs:label"),
        Column(name: "year", path: "rg:heldInYear"),
      ],
      [Column(name: "ordinal", path: "rg:ordinal")]
    ),
    "Resolution": (
      [
        Column(name: "title", path: "dcterms:title"),
        Column(name: "adopted", path: "rg:adoptedOn/rg:date"),
      ], []
    ),
    "Treaty": ([Column(name: "in_force", path: "rg:entryIntoForce")], []),
    "Instrument": ([Column(name: "meeting", path: "rg:adoptedAtMeeting/rdfs:label")], []),
    "Article": (
      [
        Column(name: "treaty", path: "dcterms:isPartOf?/rg:articleOf/rdfs:label")
      ],
      [
        Column(name: "number", path: "dcterms:isPartOf?/rg:articleNumber", isNumber: true)
      ]
    ),
    "Recital": position, "OperativeParagraph": position, "Footnote": position,
    "Date": ([Column(name: "day", path: "rg:date")], []),
    "City": ([Column(name: "country", path: "schema:containedInPlace/rdfs:label")], []),
  ]
}
