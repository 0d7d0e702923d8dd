/// Words that have a place in questions whatever the vocabulary.
enum Words {
  static let auxiliaries: Set<String> = ["does", "did", "do"]
  static let copulas: Set<String> = ["is", "are", "was", "were"]
  static let participles: Set<String> = ["be", "been", "being"]
  static let fillers: Set<String> = copulas.union(participles).union([
    "has", "have", "had", "that", "which", "to", "also",
  ])
  /// Words that ask for a list.
  static let commands: Set<String> = ["list", "show", "name", "give", "find"]
  /// Words between those and what is to be listed.
  static let listed: Set<String> = ["me", "all", "the"]
  /// Words that begin a stretch of years.
  static let bounds: Set<String> = ["after", "since", "before", "between"]
  /// Words that bind what follows to what stands before.
  static let relatives: Set<String> = ["that", "which", "who", "where"]
  /// Words before a class of things.
  static let determiners: Set<String> = ["the", "a", "an", "all", "any", "those", "some"]
  static let articles: Set<String> = ["the", "a", "an", "resolution", "resolutions"]
  static let prepositions: Set<String> = ["in", "at", "on", "by", "of", "from", "until", "under"]

  /// Words between two things that are both said.
  static let conjunctions: Set<String> = ["and", "but"]
  /// Words that make the opposite of what follows.
  static let negations: Set<String> = ["not", "never"]
  /// How questions begin, sorted.
  static let openings = [
    "does", "how many", "in which", "is", "list", "what", "when", "where", "which", "who",
  ]
  /// Words that are offered in the midst of a question, beside the labels of the vocabulary.
  static let joints =
    Array(copulas.union(prepositions).union(bounds)) + [
      "and", "but not", "do not", "does", "not", "or", "that", "the", "with", "without",
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
    let places: Set<String> = ["in", "at", "on"]
    return places.contains(preposition) ? places : [preposition]
  }
}
