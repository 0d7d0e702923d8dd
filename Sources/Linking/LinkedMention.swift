import KnowledgeGraph
import Recognition

/// A mention, and the entity that it means.
struct LinkedMention {
  let entity: EntityID
  let tokens: Range<Int>
  /// Bytes of the passage.
  let range: Range<Int>
  /// What the document says of the entity by naming it.
  let property: Property
  /// The token that must follow a verb for the entity to be its object.
  let objectToken: Int

  init(_ entity: EntityID, _ mention: Mention, _ property: Property, objectToken: Int? = nil) {
    self.entity = entity
    tokens = mention.tokens
    range = mention.range
    self.property = property
    self.objectToken = objectToken ?? mention.tokens.lowerBound
  }

  /// Whether a meeting is the subject of a list: it stands behind "that the", or behind the verb, and
  /// directly before the colon, a verb apart.
  func heads(listOf recognized: Recognized) -> Bool {
    let text = recognized.text
    let article = tokens.lowerBound - 1
    let verbEnd = recognized.acts.first?.verb.upperBound ?? 0
    guard entity.isMeeting, ["the", "a", "an"].contains(text.lower(article)),
      article == verbEnd || text.lower(article - 1) == "that"
    else { return false }
    let end = text.lower(text.count - 1) == ":" ? text.count - 1 : text.count
    let rest = end - tokens.upperBound
    return rest == 0 || rest == 1 && ["shall", "will", "should"].contains(text.lower(end - 1))
  }

  var isOrgan: Bool { entity.path.hasPrefix("organ/") }

  /// Whether something is named only to say what another thing is of: "Security Council resolution",
  /// "United Nations Principles on Hives", "the Secretary-General’s report", "the Hive Treaty work
  /// programme".
  func isModifier(in text: TokenizedText) -> Bool {
    guard property == .mentions || isOrgan, let next = text[tokens.upperBound] else { return false }
    if text.isPossessive(tokens.upperBound) { return true }
    guard next.kind == .word, !Self.functionWords.contains(next.lower) else { return false }
    return isOrgan || !["ed", "ing", "ly"].contains(where: next.lower.hasSuffix)
  }

  /// Words after which a name is no modifier.
  private static let functionWords: Set<String> = [
    "of", "to", "in", "for", "and", "or", "on", "at", "by", "with", "from", "as", "which", "that",
    "is", "are", "was", "were", "be", "has", "have", "had", "will", "may", "should", "shall", "can",
    "including", "through", "under", "upon", "into", "also", "when", "where", "whose", "who",
    "during", "pursuant", "concerning", "regarding", "within", "between", "against", "after",
    "before", "not", "its", "the", "while", "if", "inter", "adopted", "held", "established",
    "thereto", "set", "along", "together", "without", "whereby", "wherein", "among", "because",
    "since", "until", "so", "but", "than", "despite", "beyond", "across", "throughout", "like",
    "towards", "such", "both", "all", "any", "each", "this", "these", "those", "their", "his",
    "her", "our", "it", "they", "there", "only", "signed", "notwithstanding",
  ]

  /// Whether a treaty is all that a line names: its heading.
  func entitles(_ recognized: Recognized) -> Bool {
    entity.path.hasPrefix("treaty/") && tokens == recognized.text.tokens.indices
  }
}

extension EntityID {
  var isMeeting: Bool { path.hasPrefix("meeting/") }
}
