extension Property {
  /// Whether this is something that a resolution does with what it names: recalls, welcomes, urges.
  package var isAct: Bool { Self.acts.contains(self) }

  private static let acts: Set<Property> = [
    .actsOn, .recalls, .reaffirms, .welcomes, .notes, .invites, .urges, .requests, .stresses,
    .decides,
  ]

  /// What is also said by saying this of something with these types.
  ///
  /// Whoever acts on a thing mentions it; whoever acts on a document cites it.
  func implied(forValueOf types: Set<EntityType>) -> [Property] {
    guard isAct else { return [] }
    return types.isDisjoint(with: EntityType.documents) ? [.mentions] : [.mentions, .cites]
  }
}
