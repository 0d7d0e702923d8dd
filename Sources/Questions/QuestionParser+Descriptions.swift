internal import Ontology

extension QuestionParser {
  /// How many descriptions may stand within each other.
  private static let maximumDepth = 4

  /// `the meetings held in Geneva`, `resolutions that cite article 7`; `nil`, and the cursor where it
  /// was, when there is no class of things here.
  mutating func describedThings() throws(QuestionError) -> QuestionValue? {
    let start = scanner
    let isDefinite = scanner.word == "the"
    while scanner.skip(Words.determiners) {}
    guard phrases.classes.longestMatch(in: scanner.text, at: scanner.offset) != nil else {
      scanner = start
      return nil
    }
    guard depth < Self.maximumDepth else {
      throw error("this describes things by things too often; ask in two steps", scanner.wordRange)
    }
    depth += 1
    defer { depth -= 1 }
    let name = scanner
    let isOne = isDefinite && namesOne
    let type = try requiredClass()
    if let digit = scanner.word.utf8.first, (0x30...0x39).contains(digit) {
      scanner = name
      throw unknownName()
    }
    let range = name.offset..<name.offset + type.label.utf8.count
    let conditions = try relativeClauses(type)
    if isOne, conditions.isEmpty {
      throw error("which one is meant is not said; name it", range)
    }
    return .described(.init(type: type, conditions: conditions))
  }

  /// What is said of things that were just named by their class.
  ///
  /// Each clause goes with the nearest things of which it can be said. One that begins with `that` must
  /// be understood here; of another that is not, those who named the things before may make sense.
  private mutating func relativeClauses(
    _ type: Vocabulary.Class
  ) throws(QuestionError) -> [Condition] {
    var found: [Condition] = []
    while !scanner.isAtEnd {
      var ahead = self
      if !found.isEmpty { _ = ahead.scanner.skip(Words.conjunctions) }
      let isBound = Words.relatives.contains(ahead.scanner.word)
      do throws(QuestionError) {
        found += try ahead.conditions(type)
      } catch {
        if isBound { throw error }
        reach = max(reach, error.range.lowerBound)
        break
      }
      self = ahead
    }
    return found
  }

  /// `meetings were held in 2008`, after `cities where`; what follows the phrase is said of the meetings.
  mutating func whereClause(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    try either { parser throws(QuestionError) in
      while parser.scanner.skip(Words.determiners) {}
      let subject = try parser.requiredClass()
      let bare = QuestionValue.described(.init(type: subject, conditions: []))
      let place = try parser.invertedClause(type, after: "at", of: bare)
      // In `held in 2008`, `in` is no part of the phrase.
      parser.scanner.stepBack(over: Words.prepositions)
      let conditions = try parser.relativeClauses(subject)
      return Condition(
        relation: place.relation,
        value: .described(.init(type: subject, conditions: conditions)))
    } or: { parser throws(QuestionError) in
      try parser.invertedClause(type, after: "at")
    }
  }
}
