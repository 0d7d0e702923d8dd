internal import Ontology
internal import RDF

extension QuestionParser {
  /// `recalled by 64/56`, `that cite 64/56`, `held in Geneva`, `in 2008`.
  mutating func clause(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    while scanner.skip(Words.fillers) {}
    let start = scanner
    if let match = readings(), let condition = try condition(match, type) { return condition }
    scanner = start
    if let condition = try prepositionalClause(type) { return condition }
    throw unknownPhrase(type, direction: nil)
  }

  /// `64/56 recall`, after `which meetings does`.
  mutating func invertedClause(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    let value = try value()
    let range = scanner.wordRange
    guard let match = readings() else { throw unknownPhrase(type, direction: .forward) }
    scanner.move(to: match.end)
    let properties = choose(match.values) { reading in
      reading.direction == .forward && value.fit(reading.property.domains, in: vocabulary) != nil
        ? fit(type, reading.property.ranges) : nil
    }
    guard !properties.isEmpty else {
      throw error("nothing of the kind is said of such things", range, phrases.phrases)
    }
    return Condition(relation: .properties(properties, .backward), value: value)
  }

  /// The condition in a phrase and the value behind it; `nil` when no reading goes with both.
  private mutating func condition(
    _ match: NameIndex<PhraseBook.Reading>.Match, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition? {
    scanner.move(to: match.end)
    _ = scanner.skip(Words.prepositions)
    let fitting = match.values.filter { fit(type, $0.subjects) != nil }
    if fitting.isEmpty { return nil }
    let value = try value()
    for direction in [PhraseBook.Reading.Direction.forward, .backward] {
      let properties = choose(fitting) {
        $0.direction == direction ? value.fit($0.objects, in: vocabulary) : nil
      }
      if !properties.isEmpty {
        return Condition(relation: .properties(properties, direction), value: value)
      }
    }
    return nil
  }

  /// `in Geneva`, `of the Convention`: the first property whose label ends so and that fits.
  private mutating func prepositionalClause(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition? {
    let preposition = scanner.word
    guard scanner.skip(Words.prepositions) else { return nil }
    let value = try value()
    let candidates = phrases.properties.filter { property in
      Words.alike(preposition).contains(property.label.lastWord)
        && fit(type, property.domains) != nil
    }
    let fits = candidates.compactMap { property in
      value.fit(property.ranges, in: vocabulary).map { (property, $0) }
    }
    guard let best = fits.map(\.1).min(), let property = fits.first(where: { $0.1 == best })?.0
    else {
      return nil
    }
    return Condition(relation: .properties([property], .forward), value: value)
  }

  /// What the words at the cursor may mean.
  func readings() -> NameIndex<PhraseBook.Reading>.Match? {
    phrases.readings.longestMatch(in: scanner.text, at: scanner.offset)
  }

  /// The properties of the readings that fit best; whole labels before parts of labels.
  func choose(
    _ readings: [PhraseBook.Reading], fit: (PhraseBook.Reading) -> Int?
  ) -> [Vocabulary.Property] {
    let fits = readings.compactMap { reading in
      fit(reading).map { (reading.property, $0 + (reading.isWhole ? 0 : 10)) }
    }
    let best = fits.map(\.1).min()
    var seen: Set<IRI> = []
    return fits.filter { $0.1 == best && seen.insert($0.0.iri).inserted }.map(\.0)
  }

  /// How well a class goes with those of a domain or range: 0 best; `nil` not at all.
  func fit(_ type: Vocabulary.Class?, _ classes: [IRI]) -> Int? {
    guard let type, !classes.isEmpty else { return 1 }
    let related = classes.contains {
      vocabulary.isKind(type.iri, of: $0) || vocabulary.isKind($0, of: type.iri)
    }
    return related ? 0 : nil
  }

  var vocabulary: Vocabulary { phrases.vocabulary }

  /// Names the word that is no phrase, and the phrases that go with the class.
  func unknownPhrase(
    _ type: Vocabulary.Class?, direction: PhraseBook.Reading.Direction?
  ) -> QuestionError {
    let known = phrases.phrases.filter { phrase in
      let match = phrases.readings.longestMatch(in: Array(phrase.utf8), at: 0)
      return match?.values.contains {
        $0.isWhole && (direction == nil || $0.direction == direction)
          && fit(type, $0.subjects) != nil
      } ?? false
    }
    return error("this says nothing that is known of such things", scanner.wordRange, known)
  }
}

extension PhraseBook.Reading {
  /// The classes of what is asked for.
  var subjects: [IRI] { direction == .forward ? property.domains : property.ranges }
  /// The classes of what stands at the other end.
  var objects: [IRI] { direction == .forward ? property.ranges : property.domains }
}

extension String {
  fileprivate var lastWord: String { split(separator: " ").last.map(String.init) ?? self }
}
