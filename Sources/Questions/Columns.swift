internal import Ontology
internal import RDF

/// A column of an answer beside the name of the thing.
struct Column {
  let name: String
  /// The way from the thing to what is printed, as a property path.
  let path: String
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
      ], [Column(name: "number", path: "dcterms:isPartOf?/rg:articleNumber")]
    ),
    "Date": ([Column(name: "day", path: "rg:date")], []),
    "City": ([Column(name: "country", path: "schema:containedInPlace/rdfs:label")], []),
  ]
}
