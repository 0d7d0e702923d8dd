internal import Ontology
internal import RDF

/// Reads a question from left to right.
///
/// ```
///   question  = ["which" | "what" | "list" | "how many"] ["most" phrase] class clauses
///             | ("what" | "who") clauses  |  "what is the" (class clauses | label "of" thing)
///             | ("what is" | "show") thing  |  "how often is" thing phrase
///             | ("where" | "when") was thing [phrase]
///             | preposition "which" class was thing phrase
///             | ("does" thing phrase | "is" thing) clause
///   clauses   = (clause | was thing phrase)*
///   clause    = ["that"] ["are"] ["not"] phrase [values]  |  preposition values
///             | ("with" | "without") (class | label)  |  "most" (phrase | class)
///             | ("about" | "whose" label "contains" | "with") words
///   values    = value (("and" value)* | ("or" value)*) ("but not" value)*
///   value     = name | date | period | class (clause | "where" value was phrase)*
/// ```
struct QuestionParser {
  let question: String
  let phrases: PhraseBook
  let lexicon: Lexicon
  var scanner: QuestionScanner
  /// How many descriptions the cursor is within.
  var depth = 0
  /// How far a reading came that was given up for another.
  var reach = 0
  /// Whether errors say what is known, which takes longer than all the rest.
  private(set) var explainsErrors: Bool
  /// Whether this reading is one of many that are tried.
  private(set) var isTrial = false

  init(
    _ question: String, phrases: PhraseBook, lexicon: Lexicon, explainsErrors: Bool = true
  ) {
    self.explainsErrors = explainsErrors
    self.question = question
    self.phrases = phrases
    self.lexicon = lexicon
    scanner = QuestionScanner(question)
  }

  /// The whole question.
  mutating func inquiry() throws(QuestionError) -> Inquiry {
    let opening = scanner.wordRange
    if scanner.skip(inOrder: ["how", "many", "times"]) { return try frequency() }
    if scanner.skip(inOrder: ["how", "often"]) { return try frequency() }
    if scanner.skip(inOrder: ["how", "many"]) { return try things(.count) }
    if scanner.skip(Words.commands) { return try list() }
    if scanner.skip(["who", "whom"]) { return try who() }
    if scanner.skip(["where"]) { return try circumstance(.place) }
    if scanner.skip(["when"]) { return try circumstance(.time) }
    if Words.prepositions.contains(scanner.word) { return try prepositionalQuestion() }
    if scanner.skip(Words.auxiliaries.union(Words.copulas)) { return try yesOrNo() }
    let isOpen = scanner.word == "what"
    guard scanner.skip(["which", "what"]) else {
      while scanner.skip(Words.listed) {}
      if beginsWithThings { return try things(.things) }
      throw error("a question begins in another way", opening, Words.openings)
    }
    if Words.auxiliaries.contains(scanner.word) { return try listing(.things, nil) }
    if scanner.skip(Words.copulas) { return try description() }
    let isOfAnything = isOpen && !beginsWithThings && readings() != nil
    return isOfAnything ? try listing(.things, nil) : try things(.things)
  }

  /// `all resolutions adopted in 2009` or `64/56`, after `list` or `show`.
  private mutating func list() throws(QuestionError) -> Inquiry {
    while scanner.skip(Words.listed) {}
    return try either { parser throws(QuestionError) in
      try parser.things(.things)
    } or: { parser throws(QuestionError) in
      try parser.allThatIsSaid()
    }
  }

  /// Whether a class stands at the cursor, or what is said most of one.
  private var beginsWithThings: Bool {
    scanner.word == "most"
      || phrases.classes.longestMatch(in: scanner.text, at: scanner.offset) != nil
  }

  /// `resolutions adopted in 2009`, `most cited resolutions`.
  mutating func things(_ answer: Inquiry.Answer) throws(QuestionError) -> Inquiry {
    guard case .things = answer, scanner.skip(["most"]) else {
      let isOne = namesOne
      return try listing(answer, try requiredClass(), isOne: isOne)
    }
    let before = self
    _ = try passive(of: nil)
    let isOne = namesOne
    let type = try requiredClass()
    var ahead = before
    let ranking = try ahead.passive(of: type)
    return try listing(.ranking(ranking, ofOne: isOne), type)
  }

  /// Organs, and what they did.
  private mutating func who() throws(QuestionError) -> Inquiry {
    let organ = vocabulary.ownClass("Organ")
    let inquiry = try listing(.things, organ)
    if inquiry.conditions.isEmpty { throw unknownPhrase(organ, direction: nil) }
    return inquiry
  }

  /// Things of a class, which was named for one or for several, and what is said of them.
  mutating func listing(
    _ answer: Inquiry.Answer, _ type: Vocabulary.Class?, isOne: Bool = false
  ) throws(QuestionError) -> Inquiry {
    let opening = 0..<scanner.offset
    var inquiry = Inquiry(answer: answer, type: type, conditions: [])
    if type == nil, Words.prepositions.contains(scanner.word) {
      throw unknownPhrase(nil, direction: nil)
    }
    if type != nil { _ = scanner.skip(inOrder: Words.existence) }
    while !scanner.isAtEnd {
      if case .things = inquiry.answer, let ranking = try superlative(type) {
        inquiry.answer = .ranking(ranking, ofOne: isOne)
      } else {
        inquiry.conditions += try conditions(type)
      }
      _ = scanner.skip(Words.conjunctions)
      if type != nil { _ = scanner.skip(inOrder: Words.existence) }
    }
    if inquiry.conditions.isEmpty, type == nil {
      throw error("the question stops short", scanner.wordRange, phrases.phrases)
    }
    if type == nil, inquiry.conditions.allSatisfy(\.isNegated) {
      throw error(
        "this leaves out things, but not of what; begin with 'which' and a class", opening)
    }
    return inquiry
  }

  /// Whether the class at the cursor has its name for one thing: `resolution`, and not `resolutions`.
  var namesOne: Bool {
    let match = phrases.classes.longestMatch(in: scanner.text, at: scanner.offset)
    guard let type = match?.values.first, type.label != type.pluralLabel else { return false }
    return scanner.words(type.label.split(separator: " ").count) == type.label
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
      let reached = max(reach, firstError.range.lowerBound)
      self = start
      reach = reached
      do throws(QuestionError) {
        return try second(&self)
      } catch {
        throw error.cameFurther(than: firstError) ? error : firstError
      }
    }
  }

  /// What can be read from an offset on; `nil` when nothing can, whatever the reason.
  func onTrial<Result>(
    from offset: Int, _ read: (inout Self) throws(QuestionError) -> Result
  ) -> Result? {
    var ahead = self
    ahead.isTrial = true
    ahead.explainsErrors = false
    ahead.scanner.move(to: offset)
    do throws(QuestionError) { return try read(&ahead) } catch { return nil }
  }

  func error(
    _ message: String, _ range: Range<Int>, _ known: [String] = []
  ) -> QuestionError {
    let word = String(decoding: scanner.text[range], as: UTF8.self)
    let known = explainsErrors ? known : []
    return QuestionError(
      question: question, range: range, message: message, known: known,
      suggestion: Spelling.nearest(to: word, among: known))
  }
}
