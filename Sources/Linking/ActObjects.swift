import KnowledgeGraph
import Recognition

/// The things of a passage that are the objects of its acts, found one after the other.
struct ActObjects {
  /// The acts whose first object is a thing that is named, by the start of their scopes; only to these
  /// may a further object be coordinated: "Reiterates its invitation to all States, the United Nations"
  /// does nothing with the United Nations.
  private var begun: Set<Int> = []
  /// Whether the last object is a resolution, and whether something else is named behind it, which tells
  /// what it is about.
  private var isResolution = false, hasSubject = false

  /// Whether a mention is an object of an act.
  mutating func insert(
    _ mention: LinkedMention, of act: ActCitation, _ property: Property, in text: TokenizedText
  ) -> Bool {
    guard isObject(mention, of: act, property, in: text) else {
      if !mention.isOrgan { hasSubject = isResolution }
      return false
    }
    isResolution = mention.property == .cites
    hasSubject = false
    return true
  }

  private mutating func isObject(
    _ mention: LinkedMention, of act: ActCitation, _ property: Property, in text: TokenizedText
  ) -> Bool {
    guard !mention.isModifier(in: text), !mention.isOrgan || Self.addressing.contains(property),
      mention.isOrgan || mention.entity.isMeeting || !Self.asking.contains(property),
      let start = act.objectStart(of: mention.objectToken, in: text)
    else { return false }
    if start == act.objectStarts.first {
      begun.insert(act.scope.lowerBound)
      return true
    }
    if mention.property == .cites { return true }
    return begun.contains(act.scope.lowerBound) && !isSubject(at: start, in: text)
  }

  /// Whether "and" joins what stands at a token to the subject of a resolution: "its resolution 68/2 on
  /// the Honey Convention and the | Wax Protocol".
  private func isSubject(at start: Int, in text: TokenizedText) -> Bool {
    hasSubject && text.lower(start - 1) == "and" && text.lower(start - 2) != ","
  }

  /// What is done with an organ itself; who recalls its resolutions recalls no organ.
  private static let addressing: Set<Property> = [
    .requests, .invites, .urges, .welcomes, .actsOn,
  ]

  /// What only organs and meetings can be asked; a text cannot.
  private static let asking: Set<Property> = [.requests, .invites, .urges, .decides]
}
