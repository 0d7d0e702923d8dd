internal import Ontology
internal import RDF

/// Reads a question from left to right.
///
/// ```
///   question  = ("which" | "what" | "list" | "how many") class clauses
///             | ("what" | "who") clauses  |  "what is the" (class clauses | label "of" thing)
///             | ("where" | "when") was thing phrase
///             | preposition "which" class was thing phrase
///             | ("does" thing phrase | "is" thing) clause
///   clauses   = (clause | was thing phrase)*
///   clause    = ["that"] ["are"] phrase preposition? values  |  preposition values
///   values    = value (("and" value)* | ("or" value)*)
///   value     = name | date | period | class (clause | "where" value was phrase)*
/// ```
struct QuestionParser {
  let question: String
  let phrases: PhraseBook
  let lexicon: Lexicon
  var scanner: QuestionScanner
  /// How many descriptions the cursor is within.
  var depth = 0

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
    if scanner.skip(Words.commands) { return try list() }
    if scanner.skip(["who"]) { return try who() }
    if scanner.skip(["where"]) { return try circumstance(.place) }
    if scanner.skip(["when"]) { return try circumstance(.time) }
    if Words.prepositions.contains(scanner.word) { return try prepositionalQuestion() }
    if scanner.skip(Words.auxiliaries.union(Words.copulas)) { return try yesOrNo() }
    guard scanner.skip(["which", "what"]) else {
      throw error("a question begins in another way", opening, Self.openings)
    }
    if Words.auxiliaries.contains(scanner.word) { return try listing(.things, nil) }
    if scanner.skip(Words.copulas) { return try description() }
    return try listing(.things, try requiredClass())
  }

  private static let openings = [
    "does", "how many", "is", "list", "what", "when", "where", "which", "who",
  ]

  /// `all resolutions adopted in 2009`, after `list`.
  private mutating func list() throws(QuestionError) -> Inquiry {
    while scanner.skip(Words.listed) {}
    return try listing(.things, try requiredClass())
  }

  /// Organs, and what they did.
  private mutating func who() throws(QuestionError) -> Inquiry {
    let organ = vocabulary.ownClass("Organ")
    let inquiry = try listing(.things, organ)
    if inquiry.conditions.isEmpty { throw unknownPhrase(organ, direction: nil) }
    return inquiry
  }

  /// Things of a class, and what is said of them.
  mutating func listing(
    _ answer: Inquiry.Answer, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Inquiry {
    var inquiry = Inquiry(answer: answer, type: type, conditions: [])
    if type != nil { _ = scanner.skip(inOrder: ["are", "there"]) }
    while !scanner.isAtEnd {
      inquiry.conditions += try conditions(type)
      _ = scanner.skip(["and"])
    }
    if inquiry.conditions.isEmpty, type == nil {
      throw error("the question stops short", scanner.wordRange, phrases.phrases)
    }
    return inquiry
  }

  mutating func requiredClass() throws(QuestionError) -> Vocabulary.Class {
    let match = phrases.classes.longestMatch(in: scanner.text, at: scanner.offset)
    guard let match, let type = match.values.first else {
      let known = Set(phrases.vocabulary.classes.map(\.pluralLabel)).sorted()
      throw error("no class of things has this name", scanner.wordRange, known)
    }
    scanner.move(to: match.end)
    return type
  }

  /// What the first way of reading gives, else what the second does; else the error of the one that
  /// came further.
  mutating func either<Result>(
    _ first: (inout Self) throws(QuestionError) -> Result,
    or second: (inout Self) throws(QuestionError) -> Result
  ) throws(QuestionError) -> Result {
    let start = self
    do throws(QuestionError) {
      return try first(&self)
    } catch let firstError {
      self = start
      do throws(QuestionError) {
        return try second(&self)
      } catch {
        throw error.range.lowerBound > firstError.range.lowerBound ? error : firstError
      }
    }
  }

  func error(
    _ message: String, _ range: Range<Int>, _ known: [String] = []
  ) -> QuestionError {
    let word = String(decoding: scanner.text[range], as: UTF8.self)
    return QuestionError(
      question: question, range: range, message: message, known: known,
      suggestion: Spelling.nearest(to: word, among: known))
  }
}
