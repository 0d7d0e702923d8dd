internal import Ontology
internal import RDF

/// Reads a question from left to right.
///
/// ```
///   question  = ("which" | "what") class clause*
///             | ("which" | "what") class? ("does" | "did" | "do") thing phrase
///             | "how many" class clause*
///             | "who" clause+
///             | ("where" | "when") ("is" | "was" | "were" | "did" | …) thing phrase
///   clause    = ["that"] ["are"] phrase preposition? thing  |  preposition thing
/// ```
struct QuestionParser {
  let question: String
  let phrases: PhraseBook
  let lexicon: Lexicon
  var scanner: QuestionScanner

  init(_ question: String, phrases: PhraseBook, lexicon: Lexicon) {
    self.question = question
    self.phrases = phrases
    self.lexicon = lexicon
    scanner = QuestionScanner(question)
  }

  /// The whole question.
  mutating func inquiry() throws(QuestionError) -> Inquiry {
    let opening = scanner.wordRange
    if scanner.skip(inOrder: ["how", "many"]) { return try listing(.count, try requiredClass()) }
    if scanner.skip(["who"]) { return try who() }
    if scanner.skip(["where"]) { return try circumstance(Circumstance.place) }
    if scanner.skip(["when"]) { return try circumstance(Circumstance.time) }
    guard scanner.skip(["which", "what"]) else {
      throw error("a question begins in another way", opening, Self.openings)
    }
    if Words.auxiliaries.contains(scanner.word) { return try listing(.things, nil) }
    return try listing(.things, try requiredClass())
  }

  private static let openings = ["how many", "what", "when", "where", "which", "who"]

  /// Organs, and what they did.
  private mutating func who() throws(QuestionError) -> Inquiry {
    let organ = phrases.vocabulary.ownClass("Organ")
    let inquiry = try listing(.things, organ)
    if inquiry.conditions.isEmpty { throw unknownPhrase(organ, direction: nil) }
    return inquiry
  }

  /// Things of a class, and what is said of them.
  private mutating func listing(
    _ answer: Inquiry.Answer, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Inquiry {
    var inquiry = Inquiry(answer: answer, type: type, conditions: [])
    while !scanner.isAtEnd {
      let isInverted = scanner.skip(Words.auxiliaries)
      inquiry.conditions.append(
        isInverted ? try invertedClause(type) : try clause(type))
      _ = scanner.skip(["and"])
    }
    if inquiry.conditions.isEmpty, type == nil {
      throw error("the question stops short", scanner.wordRange, phrases.phrases)
    }
    return inquiry
  }

  private mutating func requiredClass() throws(QuestionError) -> Vocabulary.Class {
    let match = phrases.classes.longestMatch(in: scanner.text, at: scanner.offset)
    guard let match, let type = match.values.first else {
      let known = Set(phrases.vocabulary.classes.map(\.pluralLabel)).sorted()
      throw error("no class of things has this name", scanner.wordRange, known)
    }
    scanner.move(to: match.end)
    return type
  }

  func error(_ message: String, _ range: Range<Int>, _ known: [String] = []) -> QuestionError {
    QuestionError(question: question, range: range, message: message, known: known)
  }
}

/// Words that have a place in questions whatever the vocabulary.
enum Words {
  static let auxiliaries: Set<String> = ["does", "did", "do"]
  static let fillers: Set<String> = [
    "are", "is", "was", "were", "be", "been", "being", "has", "have", "had", "that", "which", "to",
    "also",
  ]
  static let articles: Set<String> = ["the", "a", "an", "resolution", "resolutions"]
  static let prepositions: Set<String> = ["in", "at", "on", "by", "of", "from", "until", "under"]

  /// Prepositions that people put for each other.
  static func alike(_ preposition: String) -> Set<String> {
    let places: Set<String> = ["in", "at", "on"]
    return places.contains(preposition) ? places : [preposition]
  }
}
