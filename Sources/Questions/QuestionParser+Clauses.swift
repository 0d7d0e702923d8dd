internal import Ontology
internal import RDF

extension QuestionParser {
  /// `recalled by 64/56`, `that cite 64/56`, `held in Geneva`, `in 2008`.
  mutating func clause(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    while scanner.skip(Words.fillers) {}
    if let search = try textSearch(type) { return search }
    return try either { parser throws(QuestionError) in
      try parser.clause(type, upTo: parser.scanner.text.count)
    } or: { parser throws(QuestionError) in
      try parser.passiveClause(type)
    }
  }

  /// `cited`, with nothing that belongs to it behind.
  private mutating func passiveClause(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    let unknown = unknownPhrase(type, direction: nil)
    let condition = try passive(of: type)
    let isWhole =
      scanner.isAtEnd || Words.conjunctions.union(Words.relatives).contains(scanner.word)
    guard isWhole else { throw unknown }
    return condition
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
    if scanner.isAtEnd, let preposition {
      return try bareCondition(type, preposition, value, isNegated: isNegated)
    }
    guard var match = readings() else { throw unknownPhrase(type, direction: .forward) }
    while true {
      for direction in PhraseBook.Reading.Direction.allCases {
        let properties = choose(match.values) { reading in
          let isMeant =
            reading.direction == direction
            && preposition.map { Words.alike($0).contains(reading.property.label.lastWord) } ?? true
            && value.fit(reading.subjects, in: vocabulary) != nil
          return isMeant ? fit(type, reading.objects) : nil
        }
        if !properties.isEmpty {
          scanner.move(to: match.end)
          return Condition(
            relation: .properties(properties, direction.turned), value: value,
            isNegated: isNegated)
        }
      }
      guard let shorter = readings(upTo: lastSpace(before: match.end)) else {
        throw error("nothing of the kind is said of such things", range, phrases.phrases)
      }
      match = shorter
    }
  }

  /// `in which country is Zagreb`: the first property whose label ends in the preposition.
  private func bareCondition(
    _ type: Vocabulary.Class?, _ preposition: String, _ value: QuestionValue, isNegated: Bool
  ) throws(QuestionError) -> Condition {
    let property = phrases.properties.first { property in
      Words.alike(preposition).contains(property.label.lastWord)
        && value.fit(property.domains, in: vocabulary) != nil && fit(type, property.ranges) != nil
    }
    guard let property else { throw unknownPhrase(type, direction: .forward) }
    return Condition(
      relation: .properties([property], .backward), value: value, isNegated: isNegated)
  }

  /// The end of the words before the last one that ends at an offset.
  private func lastSpace(before end: Int) -> Int { scanner.text[..<end].lastIndex(of: 0x20) ?? 0 }

  /// The condition in a phrase and the value behind it.
  private mutating func condition(
    _ match: NameIndex<PhraseBook.Reading>.Match, _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    let unknown = unknownPhrase(type, direction: nil)
    let verb = scanner.word
    scanner.move(to: match.end)
    let fitting = match.values.filter { fit(type, $0.subjects) != nil }
    if fitting.isEmpty { throw unknown }
    let start = scanner.offset
    let value = try value()
    let end = scanner.text[..<scanner.offset].lastIndex { $0 > 0x20 }
    let named = start..<max(start, end.map { $0 + 1 } ?? start)
    for direction in PhraseBook.Reading.Direction.allCases {
      let properties = choose(fitting) {
        $0.direction == direction ? value.fit($0.objects, in: vocabulary) : nil
      }
      if !properties.isEmpty {
        let all = direction == .forward ? withSiblings(properties, of: verb, value) : properties
        return Condition(relation: .properties(all, direction), value: value)
      }
    }
    throw error("this cannot stand behind such a phrase", named, known(fitting))
  }

  /// What could stand behind a phrase, by its class.
  private func known(_ readings: [PhraseBook.Reading]) -> [String] {
    let classes = readings.flatMap(\.objects)
    return vocabulary.classes.filter { classes.contains($0.iri) }.map(\.pluralLabel).sorted()
  }

  /// `in Geneva`, `of the Convention`, `after 2005`: the first property whose label ends so and that
  /// fits; or `of 64/56` after `footnotes`, when `footnote of` is a property turned round.
  private mutating func prepositionalClause(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    let unknown = unknownPhrase(type, direction: nil)
    var ahead = self
    let isBounded =
      ahead.period() != nil || Words.bounds[scanner.word] != nil && scanner.word != "by"
    let preposition = isBounded ? "in" : scanner.word
    guard isBounded || scanner.skip(Words.prepositions) else { throw unknown }
    let value = try value()
    let whole = ["of", "in"].contains(preposition) ? "of" : preposition
    let turned = phrases.properties.first { property in
      type.map { property.inverseLabel == "\($0.label) \(whole)" } ?? false
        && value.fit(property.domains, in: vocabulary) != nil
    }
    if let turned { return Condition(relation: .properties([turned], .backward), value: value) }
    let property =
      bestProperty(type, value, endingIn: preposition == "of" ? ["of", "by"] : [])
      ?? bestProperty(type, value, endingIn: Words.alike(preposition == "of" ? "in" : preposition))
    guard let property else { throw unknown }
    let all = withSiblings([property], of: property.label.firstWord, value)
    return Condition(relation: .properties(all, .forward), value: value)
  }

  /// The first property whose label ends in one of these words and that fits best.
  private func bestProperty(
    _ type: Vocabulary.Class?, _ value: QuestionValue, endingIn words: Set<String>
  ) -> Vocabulary.Property? {
    let fits = phrases.properties.compactMap { property -> (Vocabulary.Property, fit: Int)? in
      let labels = [property.label] + property.otherLabels
      guard labels.contains(where: { words.contains($0.lastWord) }),
        fit(type, property.domains) != nil
      else { return nil }
      return value.fit(property.ranges, in: vocabulary).map { (property, $0) }
    }
    return fits.first { $0.fit == fits.map(\.fit).min() }?.0
  }

  /// The properties, and those with the same verb for which a time fits as well: one in which a meeting
  /// was held may be that of its first day, of its last or of its year.
  private func withSiblings(
    _ properties: [Vocabulary.Property], of verb: String, _ value: QuestionValue
  ) -> [Vocabulary.Property] {
    guard value.isTime else { return properties }
    let siblings = phrases.properties.filter { other in
      other.label.firstWord == verb
        && properties.contains {
          $0.domains == other.domains
            && value.fit($0.ranges, in: vocabulary) == value.fit(other.ranges, in: vocabulary)
        }
    }
    return (properties + siblings).unique
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
    return fits.filter { $0.1 == best }.map(\.0).unique
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

extension [Vocabulary.Property] {
  /// Each property once, where it first stands.
  var unique: Self {
    var seen: Set<IRI> = []
    return filter { seen.insert($0.iri).inserted }
  }
}

extension PhraseBook.Reading.Direction {
  /// The other direction.
  var turned: Self { self == .forward ? .backward : .forward }
}

extension String {
  var firstWord: String { split(separator: " ").first.map(String.init) ?? self }

  fileprivate var lastWord: String { split(separator: " ").last.map(String.init) ?? self }
}
