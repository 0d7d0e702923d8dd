import KnowledgeGraph
import Recognition

/// Sessions of organs, and the items of their agendas.
extension DocumentLinking {
  /// "its fifty-ninth session": of the organ named with it, else of the one named last in the
  /// passage, else of the adopting organ.
  mutating func session(
    _ citation: SessionCitation, of recognized: Recognized, after linked: [LinkedMention]
  ) -> EntityID {
    let ordinal = citation.ordinal
    let last = linked.last {
      $0.entity.path.hasPrefix("organ/") && !$0.entity.isWithoutSessions
    }?.entity
    let organ = citation.ownerToken.flatMap { self.organ(at: $0, in: recognized) } ?? last
    let key = organ.map { Self.sessionKeys[$0.localName] ?? $0.localName } ?? organKey
    let name = organ.flatMap { writer.label(of: $0) } ?? organName
    let entity = EntityID("session/\(key)-\(ordinal)")
    writer.type(entity, .session)
    writer.label(entity, "\(name), session \(ordinal)")
    writer.describe(entity, .ordinal, .integer(ordinal))
    return entity
  }

  private mutating func organ(at token: Int, in recognized: Recognized) -> EntityID? {
    for mention in recognized.mentions where mention.tokens.lowerBound == token {
      if case .organ(let key) = mention.kind, let organ = world.organs[key] {
        name(organ)
        return organ.id
      }
    }
    return nil
  }

  /// The keys of organs whose sessions are named by a shorter one.
  private static let sessionKeys = [
    "general-assembly": "ga", "security-council": "sc", "human-rights-council": "hrc",
  ]

  /// An item of the agenda of the session named last; a sub-item belongs to the item named before.
  mutating func agendaItem(
    _ citation: AgendaItemCitation, after linked: [LinkedMention]
  ) -> EntityID {
    let session = linked.last { $0.entity.path.hasPrefix("session/") }?.entity
    let agenda = session?.localName ?? organKey
    let entity = EntityID("agenda/\(agenda)/\(slug(citation.title))")
    writer.type(entity, .agendaItem)
    writer.label(entity, citation.title)
    if citation.isSubItem,
      let item = linked.last(where: { $0.entity.path.hasPrefix("agenda/") })?.entity
    {
      writer.describe(entity, .isPartOf, .entity(item))
    }
    return entity
  }
}

extension EntityID {
  /// Whether this is an officer or the whole organization, which meet in no sessions.
  fileprivate var isWithoutSessions: Bool {
    ["organ/secretary-general", "organ/un", "organ/secretariat"].contains(path)
  }
}
