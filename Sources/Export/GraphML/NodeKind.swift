internal import KnowledgeGraph

/// The few kinds of things that a drawing tells apart.
enum NodeKind: Int, CaseIterable {
  case document, paragraph, treaty, instrument, meeting, place, organ, time, symbol, other

  /// The kind that these types make a thing.
  init(_ types: Set<EntityType>) {
    self = types.map(NodeKind.init).min { $0.rawValue < $1.rawValue } ?? .other
  }

  private init(_ type: EntityType) {
    switch type {
    case .resolution, .document, .corrigendum, .documentPart: self = .document
    case .recital, .operativeParagraph, .footnote: self = .paragraph
    case .treaty, .convention, .covenant, .protocolTreaty, .charter, .statute, .agreement, .article,
      .articleParagraph:
      self = .treaty
    case .instrument, .declaration, .actionPlan, .outcomeDocument: self = .instrument
    case .meeting, .meetingOfStatesParties, .reviewConference, .preparatoryMeeting, .conference,
      .summit, .plenaryMeeting, .specialSession, .meetingSeries, .preparatoryProcess, .session:
      self = .meeting
    case .place, .location, .city, .country, .bodyOfWater: self = .place
    case .organ: self = .organ
    case .date, .interval, .year: self = .time
    case .documentSymbol: self = .symbol
    case .agendaItem, .partyCount: self = .other
    }
  }
}
