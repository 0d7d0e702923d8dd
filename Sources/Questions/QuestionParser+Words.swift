internal import Ontology
internal import RDF

extension QuestionParser {
  /// `about "mine action"`, `whose title contains "mines"`; `nil`, and the cursor where it was, when this
  /// is none.
  mutating func textSearch(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition? {
    if scanner.skip(["about"]) { return try search(title(of: type), type) }
    guard scanner.skip(["whose"]) else { return nil }
    guard let (attribute, end) = attributeHere(of: type) else {
      throw error("this is not known of such things", scanner.wordRange, attributes(of: type))
    }
    scanner.move(to: end)
    let isNegated = scanner.skip(inOrder: ["does", "not"])
    guard scanner.skip(Words.containing) else {
      throw error("only 'contains' is understood here", scanner.wordRange, ["contains"])
    }
    let search = try search(attribute, type)
    return isNegated ? search.negated : search
  }

  /// `"mines" in the title`, after `with`; `nil`, and the cursor where it was, when this is none.
  mutating func wordsInAttribute(_ type: Vocabulary.Class?) -> Condition? {
    guard let quotation = scanner.quotation else { return nil }
    var ahead = scanner
    ahead.move(to: quotation.end)
    guard ahead.skip(["in"]) else { return nil }
    while ahead.skip(Words.determiners.union(["its", "their"])) {}
    var parser = self
    parser.scanner = ahead
    guard let (attribute, end) = parser.attributeHere(of: type) else { return nil }
    let words = text(in: quotation.words)
    scanner.move(to: end)
    return Condition(relation: .properties([attribute], .forward), value: .words([words]))
  }

  /// What is named by a noun and said of things of a class, and where the noun ends.
  func attributeHere(of type: Vocabulary.Class?) -> (attribute: Vocabulary.Property, end: Int)? {
    let match = phrases.attributes.longestMatch(in: scanner.text, at: scanner.offset)
    let attribute = match?.values.first { fit(type, $0.domains) != nil }
    return match.flatMap { match in attribute.map { ($0, match.end) } }
  }

  private func attributes(of type: Vocabulary.Class?) -> [String] {
    vocabulary.properties.filter { phrases.attributeLabels.contains($0.label) }
      .filter { fit(type, $0.domains) != nil }.map(\.label).sorted()
  }

  /// What things of a class are called.
  private func title(of type: Vocabulary.Class?) -> Vocabulary.Property? {
    let names = [
      IRI("http://purl.org/dc/terms/title"), IRI("http://www.w3.org/2000/01/rdf-schema#label"),
    ]
    return names.compactMap { name in vocabulary.properties.first { $0.iri == name } }
      .first { fit(type, $0.domains) != nil }
  }

  /// The words to be found: those in quotation marks, or all that are left, if no clause is among them.
  private mutating func search(
    _ attribute: Vocabulary.Property?, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    guard let attribute, !scanner.isAtEnd else {
      throw error("words to look for are missing", scanner.wordRange)
    }
    let words: [String]
    if let quotation = scanner.quotation {
      words = [text(in: quotation.words)]
      scanner.move(to: quotation.end)
    } else {
      words = try wordsToTheEnd(type)
    }
    return Condition(relation: .properties([attribute], .forward), value: .words(words))
  }

  /// All words that are left; where they name a thing, also its name to print.
  private mutating func wordsToTheEnd(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> [String] {
    while scanner.skip(Words.determiners) {}
    let words = scanner.wordsAhead(scanner.text.count)
    // A trial takes the words as they come: with trials in trials, each word would double the time.
    for word in words.dropLast() where !isTrial {
      guard let clause = clauseStart(after: word.end, type) else { continue }
      throw error(
        "this may be said of the things, or be among the words; put the words in quotation marks",
        clause)
    }
    let range = scanner.offset..<(words.last?.end ?? scanner.offset)
    var ahead = self
    let named = ahead.valueIfAny().map { ahead.scanner.isAtEnd ? $0.things : [] } ?? []
    scanner.move(to: range.upperBound)
    return [text(in: range)] + named.compactMap(lexicon.label)
  }

  /// The word behind an offset, if from there on something can be read as said of the things.
  private func clauseStart(after offset: Int, _ type: Vocabulary.Class?) -> Range<Int>? {
    var ahead = scanner
    ahead.move(to: offset)
    let isJoined = Words.conjunctions.union(["or"]).contains(ahead.word)
    let isClause =
      isJoined
      || onTrial(from: offset) { parser throws(QuestionError) in
        try parser.listing(.things, type)
      } != nil
    return isClause ? ahead.wordRange : nil
  }

  /// The words of a range, with single spaces, as texts have them.
  private func text(in range: Range<Int>) -> String {
    scanner.text[range].split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
