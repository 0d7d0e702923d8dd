import KnowledgeGraph
import Recognition

/// Sessions of organs, and the items of their agendas.
extension DocumentLinking {
  /// "its fifty-ninth session": of the organ named last in the passage, else of the adopting organ.
  mutating func session(_ ordinal: Int, after linked: [LinkedMention]) -> EntityID {
    let organ = linked.last { $0.entity.path.hasPrefix("organ/") && !$0.entity.isWithoutSessions }
    let key = organ.map { Self.sessionKeys[$0.entity.localName] ?? $0.entity.localName } ?? organKey
    let name = organ.flatMap { writer.label(of: $0.entity) } ?? organName
    let entity = EntityID("session/\(key)-\(ordinal)")
    writer.type(entity, .session)
    writer.label(entity, "\(name), session \(ordinal)")
    writer.describe(entity, .ordinal, .integer(ordinal))
    return entity
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
