package import KnowledgeGraph
internal import Ontology
package import RDF

extension EntityType {
  /// The IRI of the class in our own vocabulary.
  package var iri: IRI { Namespace.rg(rawValue) }

  /// The type whose class an IRI is.
  init?(_ iri: IRI) {
    guard let type = Self.byIRI[iri] else { return nil }
    self = type
  }

  private static let byIRI = Dictionary(uniqueKeysWithValues: allCases.map { ($0.iri, $0) })

  /// The best known classes of other vocabularies for this kind of thing.
  package var aligned: [IRI] {
    switch self {
    case .resolution: [Namespace.undo("Resolution"), Namespace.eli("LegalResource")]
    case .document, .instrument, .declaration, .actionPlan, .outcomeDocument:
      [Namespace.undo("Document")]
    case .corrigendum: [Namespace.fabio("Corrigendum")]
    case .documentPart: [Namespace.doco("Part")]
    case .documentSymbol: [Namespace.datacite("AlternateResourceIdentifier")]
    case .treaty, .covenant, .statute, .agreement: [Namespace.undo("Treaty")]
    case .convention: [Namespace.undo("Convention")]
    case .protocolTreaty: [Namespace.undo("Protocol")]
    case .charter: [Namespace.undo("Charter")]
    case .article, .articleParagraph: [Namespace.eli("LegalResourceSubdivision")]
    case .meeting, .meetingOfStatesParties, .reviewConference, .preparatoryMeeting, .conference,
      .summit, .plenaryMeeting, .specialSession, .session:
      [Namespace.schema("Event")]
    case .meetingSeries, .preparatoryProcess: [Namespace.schema("EventSeries")]
    case .place, .location: [Namespace.schema("Place")]
    case .city: [Namespace.schema("City")]
    case .country: [Namespace.schema("Country")]
    case .bodyOfWater: [Namespace.schema("BodyOfWater")]
    case .date: [Namespace.time("Instant")]
    case .interval, .year: [Namespace.time("ProperInterval")]
    case .organ: [Namespace.org("Organization")]
    case .agendaItem, .partyCount: []
    case .recital, .operativeParagraph: [Namespace.doco("Paragraph")]
    case .footnote: [Namespace.doco("Footnote")]
    }
  }
}
