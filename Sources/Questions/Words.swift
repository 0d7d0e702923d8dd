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

  /// Prepositions that people put for each other.
  static func alike(_ preposition: String) -> Set<String> {
    let places: Set<String> = ["in", "at", "on"]
    return places.contains(preposition) ? places : [preposition]
  }
}
