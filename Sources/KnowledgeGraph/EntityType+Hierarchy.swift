extension EntityType {
  /// What may be cited by a symbol.
  package static let documents: Set<EntityType> = [
    .document, .resolution, .corrigendum, .documentPart,
  ]

  /// The class of which this is a kind; `nil` for those that stand on their own.
  package var superclass: EntityType? { Self.superclasses[self] }

  /// This class and all of which it is a kind.
  package var lineage: [EntityType] { [self] + (superclass?.lineage ?? []) }

  private static let superclasses: [EntityType: EntityType] = [
    .resolution: .document, .corrigendum: .document,
    .convention: .treaty, .covenant: .treaty, .protocolTreaty: .treaty, .charter: .treaty,
    .statute: .treaty, .agreement: .treaty,
    .declaration: .instrument, .actionPlan: .instrument, .outcomeDocument: .instrument,
    .meetingOfStatesParties: .meeting, .reviewConference: .meeting, .preparatoryMeeting: .meeting,
    .conference: .meeting, .summit: .meeting, .plenaryMeeting: .meeting, .specialSession: .meeting,
    .city: .place, .country: .place, .bodyOfWater: .place, .location: .place,
  ]
}

extension Set<EntityType> {
  /// The types that say most: those of which no other type in the set is a kind, by name.
  package var mostSpecific: [EntityType] {
    let general = Set(flatMap { $0.lineage.dropFirst() })
    return subtracting(general).sorted { $0.rawValue < $1.rawValue }
  }
}
