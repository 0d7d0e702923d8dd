import KnowledgeGraph
import Recognition
import Resolutions

/// Sessions of organs, and the items of their agendas.
extension DocumentLinking {
  /// "its fifty-ninth session": of the organ that is named directly with it, else of the one that the
  /// passage speaks of; `nil` where a body meets that cannot be told.
  mutating func session(
    _ citation: SessionCitation, _ mention: Mention, of recognized: Recognized
  ) -> EntityID? {
    let named = organs(before: mention, in: recognized)
    if let owner = citation.ownerToken {
      guard let organ = organ(at: owner, in: recognized) else {
        return session(citation.ordinal, ofBodyCalledAt: owner, in: recognized.text, after: named)
      }
      return session(citation.ordinal, of: organ)
    }
    if let end = citation.holderEnd {
      guard named.last?.tokens.upperBound == end else {
        return session(citation.ordinal, ofBodyCalledAt: end - 1, in: recognized.text, after: named)
      }
      return body(of: named, in: recognized.text).map { session(citation.ordinal, of: $0) }
    }
    return session(citation, spokenOfAfter: named)
  }

  /// A session of the adopting organ where its number is near to that of its own and nobody else is
  /// spoken of; else of the organ that was named last, unless another body was.
  private mutating func session(
    _ citation: SessionCitation, spokenOfAfter named: [NamedOrgan]
  ) -> EntityID? {
    let last = named.last
    let isNamed = { (body: Int) in last.map { $0.tokens.upperBound > body } ?? false }
    if isNear(citation.ordinal) {
      let isOwn =
        citation.isOwn || last?.organ.path == organPath && citation.bodyToken.map(isNamed) ?? true
      let isAlone = last == nil && citation.bodyToken == nil
      return isOwn || isAlone ? session(citation.ordinal, of: nil) : nil
    }
    let meeting = named.last { meets($0.organ) }
    guard let meeting, meeting.tokens.upperBound > citation.bodyToken ?? 0 else { return nil }
    return session(citation.ordinal, of: meeting.organ)
  }

  /// The path of the adopting organ.
  private var organPath: String? { world.organ(named: organName)?.id.path }

  /// A session of "the Council": of the organ of that noun named before, or of the adopting one.
  private mutating func session(
    _ ordinal: Int, ofBodyCalledAt token: Int, in text: TokenizedText, after named: [NamedOrgan]
  ) -> EntityID? {
    let noun = text.lower(token)
    let organ = named.last { isCalled($0.organ, [noun]) }?.organ
    guard BodyName.meetingNouns.contains(noun),
      organ != nil || organName.lowercased().hasSuffix(" " + noun)
    else { return nil }
    return session(ordinal, of: organ)
  }

  /// The organ that holds a session, or the one that is a part of it: "the Subcommission on Wax of the Honey
  /// Council"; `nil` where that part is no organ known: "the Bureau of the Honey Council".
  private func body(of named: [NamedOrgan], in text: TokenizedText) -> EntityID? {
    guard let whole = named.last, meets(whole.organ) else { return nil }
    let start = whole.tokens.lowerBound
    let of = text.lower(start - 1) == "the" ? start - 2 : start - 1
    guard text.lower(of) == "of" else { return whole.organ }
    if let part = named.dropLast().last, part.tokens.upperBound == of { return part.organ }
    return text[of - 1]?.isCapitalized == true ? nil : whole.organ
  }

  /// Whether a session is held about the time of the one in which the resolution was adopted.
  private func isNear(_ ordinal: Int) -> Bool {
    let printed = resolution.masthead.session?.value
    guard let own = printed ?? symbol.components.sessionOrYear.flatMap({ Int($0) }) else {
      return false
    }
    return (own - 2...own + 6).contains(ordinal)
  }

  /// An organ and where it is named.
  private typealias NamedOrgan = (organ: EntityID, tokens: Range<Int>)

  /// The last organs named before a mention, without the Secretary-General and the whole organization,
  /// which meet in no sessions.
  private mutating func organs(before mention: Mention, in recognized: Recognized) -> [NamedOrgan] {
    let end = recognized.mentions.partitioningIndex {
      $0.tokens.lowerBound >= mention.tokens.lowerBound
    }
    var organs: [NamedOrgan] = []
    for other in recognized.mentions[..<end].suffix(Self.reach) {
      if let organ = organ(other), !organ.isWithoutSessions { organs.append((organ, other.tokens)) }
    }
    return organs
  }

  /// Mentions among which a session looks back for its organ.
  private static let reach = 32

  private mutating func organ(at token: Int, in recognized: Recognized) -> EntityID? {
    for mention in recognized.mentions(at: token) {
      if let organ = organ(mention) { return organ }
    }
    return nil
  }

  private mutating func organ(_ mention: Mention) -> EntityID? {
    switch mention.kind {
    case .organ(let key):
      guard let organ = world.organs[key] else { return nil }
      name(organ)
      return organ.id
    case .organName(let name): return organ(called: name)
    default: return nil
    }
  }

  /// Whether an organ meets in sessions, by its name.
  private func meets(_ organ: EntityID) -> Bool { isCalled(organ, BodyName.meetingNouns) }

  /// Whether the name of an organ has one of these nouns in it, in lower case.
  private func isCalled(_ organ: EntityID, _ nouns: Set<String>) -> Bool {
    writer.label(of: organ)?.split(separator: " ").contains { nouns.contains($0.lowercased()) }
      ?? false
  }

  /// A session of an organ, or of the adopting one.
  private mutating func session(_ ordinal: Int, of organ: EntityID?) -> EntityID {
    let key = organ.map { Self.sessionKeys[$0.localName] ?? $0.localName } ?? organKey
    let name = organ.flatMap { writer.label(of: $0) } ?? organName
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
  fileprivate var isWithoutSessions: Bool {
    ["organ/secretary-general", "organ/un", "organ/secretariat"].contains(path)
  }
}
