/// Words that many names share, which tell no text and no meeting from another: "Comprehensive Peace
/// Agreement", "second International Workshop".
enum CommonWords {
  /// Whether every word of a name, in lower case, is a number, a function word or one that many share.
  static func areAll(_ words: some Sequence<String>) -> Bool {
    words.allSatisfy { word in
      all.contains(word) || function.contains(word) || word.allSatisfy(\.isNumber)
    }
  }

  private static let function: Set<String> = ["a", "an", "and", "of", "for", "on", "the", "to"]

  private static let all: Set<String> = [
    "action", "annual", "armistice", "basic", "bilateral", "cease-fire", "ceasefire", "cessation",
    "commemorative", "committee", "common", "comprehensive", "conduct", "constitutional",
    "cooperation", "country", "court", "draft", "expert", "experts", "extraordinary", "final",
    "first", "framework", "gender", "general", "global", "guiding", "high-level", "hostilities",
    "implementation", "informal", "interim", "intergovernmental", "international", "interregional",
    "joint", "ministerial", "model", "multilateral", "national", "organizational", "parties",
    "plenary", "political", "preparatory", "principles", "regional", "relationship",
    "security", "special", "staff", "standard", "strategic", "subregional", "supplementary",
    "technical", "transition", "transitional", "universal",
  ]
}
