/// Words that have a place in questions whatever the vocabulary.
enum Words {
  static let auxiliaries: Set<String> = ["does", "did", "do"]
  static let copulas: Set<String> = ["is", "are", "was", "were"]
  static let participles: Set<String> = ["be", "been", "being"]
  static let fillers: Set<String> = copulas.union(participles).union([
    "has", "have", "had", "that", "which", "to", "also",
  ])
  /// Words that ask for a list.
  static let commands: Set<String> = ["list", "show", "name", "give", "find", "describe", "tell"]
  /// Words between those and what is to be listed.
  static let listed: Set<String> = ["me", "all", "the", "about"]
  /// What a word says of the date behind it.
  enum Bound {
    case after, since, from, before, until, between
  }
  /// Words that begin a stretch of time.
  static let bounds: [String: Bound] = [
    "after": .after, "since": .since, "from": .from, "before": .before, "until": .until,
    "till": .until, "by": .until, "between": .between,
  ]
  /// Words before the last date of a stretch that begins with `from`.
  static let ends: Set<String> = ["to", "until", "till", "through"]
  /// Words that bind what follows to what stands before.
  static let relatives: Set<String> = ["that", "which", "who", "where"]
  /// Words before a class of things.
  static let determiners: Set<String> = ["the", "a", "an", "any", "those", "some"]
  /// Words that ask for more than any one of several things.
  static let quantifiers: Set<String> = ["all", "both", "each", "every", "only"]
  static let articles: Set<String> = ["the", "a", "an", "resolution", "resolutions"]
  static let prepositions: Set<String> = ["in", "at", "on", "by", "of", "under", "during"]

  /// Words between two things that are both said.
  static let conjunctions: Set<String> = ["and", "but"]
  /// Words between what a text is and words that are in it.
  static let containing: Set<String> = ["contains", "contain", "has", "includes", "include"]
  static let often: Set<String> = ["often", "frequently"]
  /// Words that say that there is something.
  static let existence = ["are", "there"]
  /// Words that make the opposite of what follows.
  static let negations: Set<String> = ["not", "never"]
  /// How questions begin, sorted.
  static let openings = [
    "does", "how many", "how often", "in which", "is", "list", "show", "what", "when", "where",
    "which", "who", "whom",
  ]
  /// Words that are offered in the midst of a question, beside the labels of the vocabulary.
  static let joints =
    Array(copulas.union(prepositions).union(bounds.keys)) + [
      "about", "and", "but not", "do not", "does", "most", "not", "or", "that", "the",
      "whose title contains", "with", "without",
    ]

  /// Whether nobody would say a word behind another, though the parser may skip both.
  static func clash(_ word: String, _ phrase: String) -> Bool {
    let next = phrase.split(separator: " ").first.map(String.init) ?? phrase
    if word == next || prepositions.contains(word) && prepositions.contains(next) { return true }
    guard fillers.contains(word), fillers.contains(next) else { return false }
    return copulas.contains(word) || !copulas.contains(next)
  }

  /// Prepositions that people put for each other.
  static func alike(_ preposition: String) -> Set<String> {
    let places: Set<String> = ["in", "at", "on", "during"]
    let times: Set<String> = ["from", "until"]
    return places.union(times).contains(preposition) ? places : [preposition]
  }
}
