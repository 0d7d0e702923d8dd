internal import Ontology
internal import RDF

extension QuestionParser {
  /// `recalled by 64/56`, `that cite 64/56`, `held in Geneva`, `in 2008`.
  mutating func clause(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    while scanner.skip(Words.fillers) {}
    return try clause(type, upTo: scanner.text.count)
  }

  /// A clause whose phrase ends before an offset: the longest phrase with which it can be read.
  private mutating func clause(
    _ type: Vocabulary.Class?, upTo end: Int
  ) throws(QuestionError) -> Condition {
    guard let match = readings(upTo: end) else { return try prepositionalClause(type) }
    return try either { parser throws(QuestionError) in
      try parser.condition(match, type)
    } or: { parser throws(QuestionError) in
      try parser.clause(type, upTo: parser.lastSpace(before: match.end))
    }
  }

  /// `64/56 recall`, after `which meetings does`; `the Ninth Meeting held`, after `in which city was`.
  mutating func invertedClause(
    _ type: Vocabulary.Class?, after preposition: String? = nil, of subject: QuestionValue? = nil
  ) throws(QuestionError) -> Condition {
    let value = if let subject { subject } else { try value() }
    let isNegated = scanner.skip(Words.negations)
    while scanner.skip(Words.copulas.union(Words.participles)) {}
    let range = scanner.wordRange
    guard var match = readings() else { throw unknownPhrase(type, direction: .forward) }
    while true {
      let properties = choose(match.values) { reading in
        let isMeant =
          reading.direction == .forward
          && preposition.map { Words.alike($0).contains(reading.property.label.lastWord) } ?? true
          && value.fit(reading.property.domains, in: vocabulary) != nil
        return isMeant ? fit(type, reading.property.ranges) : nil
      }
      if !properties.isEmpty {
        scanner.move(to: match.end)
        return Condition(
          relation: .properties(properties, .backward), value: value, isNegated: isNegated)
      }
      guard let shorter = readings(upTo: lastSpace(before: match.end)) else {
        throw error("nothing of the kind is said of such things", range, phrases.phrases)
      }
      match = shorter
    }
  }

  /// The end of the words before the last one that ends at an offset.
  private func lastSpace(before end: Int) -> Int { scanner.text[..<end].lastIndex(of: 0x20) ?? 0 }

  /// The condition in a phrase and the value behind it.
  private mutating func condition(
    _ match: NameIndex<PhraseBook.Reading>.Match, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    let unknown = unknownPhrase(type, direction: nil)
    scanner.move(to: match.end)
    _ = scanner.skip(Words.prepositions)
    let fitting = match.values.filter { fit(type, $0.subjects) != nil }
    if fitting.isEmpty { throw unknown }
    let value = try value()
    for direction in [PhraseBook.Reading.Direction.forward, .backward] {
      let properties = choose(fitting) {
        $0.direction == direction ? value.fit($0.objects, in: vocabulary) : nil
      }
      if !properties.isEmpty {
        return Condition(relation: .properties(properties, direction), value: value)
      }
    }
    throw unknown
  }

  /// `in Geneva`, `of the Convention`, `after 2005`: the first property whose label ends so and that
  /// fits; or `of 64/56` after `footnotes`, when `footnote of` is a property turned round.
  private mutating func prepositionalClause(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    let unknown = unknownPhrase(type, direction: nil)
    let isBounded = Words.bounds.contains(scanner.word)
    let preposition = isBounded ? "in" : scanner.word
    guard isBounded || scanner.skip(Words.prepositions) else { throw unknown }
    let value = try value()
    let turned = phrases.properties.first { property in
      type.map { property.inverseLabel == "\($0.label) \(preposition)" } ?? false
        && value.fit(property.domains, in: vocabulary) != nil
    }
    if let turned { return Condition(relation: .properties([turned], .backward), value: value) }
    let candidates = phrases.properties.filter { property in
      Words.alike(preposition).contains(property.label.lastWord)
        && fit(type, property.domains) != nil
    }
    let fits = candidates.compactMap { property in
      value.fit(property.ranges, in: vocabulary).map { (property, $0) }
    }
    guard let best = fits.map(\.1).min(), let property = fits.first(where: { $0.1 == best })?.0
    else {
      throw unknown
    }
    return Condition(relation: .properties([property], .forward), value: value)
  }

  /// What the words at the cursor, up to an offset, may mean.
  func readings(upTo end: Int? = nil) -> NameIndex<PhraseBook.Reading>.Match? {
    let text = end.map { Array(scanner.text[..<max($0, 0)]) } ?? scanner.text
    guard scanner.offset < text.count else { return nil }
    return phrases.readings.longestMatch(in: text, at: scanner.offset)
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
    let candidates = explainsErrors ? phrases.phrases : []
    let known = candidates.filter { phrase in
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
