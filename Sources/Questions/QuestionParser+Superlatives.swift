internal import Ontology

extension QuestionParser {
  /// `are most cited`, `has the most footnotes`: by what to rank; `nil`, and the cursor where it was,
  /// when this is none.
  mutating func superlative(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition? {
    var ahead = scanner
    while ahead.skip(Words.fillers.union(Words.determiners)) {}
    guard let type else { return nil }
    if let ranking = passiveBeforeMost(type, ahead) { return ranking }
    guard ahead.skip(["most"]) else { return nil }
    scanner = ahead
    if let part = part(of: type) { return part }
    _ = scanner.skip(Words.often)
    return try passive(of: type)
  }

  /// `cited most often`; `nil`, and the cursor where it was, when this is none.
  private mutating func passiveBeforeMost(
    _ type: Vocabulary.Class, _ start: QuestionScanner
  ) -> Condition? {
    var ahead = self
    ahead.scanner = start
    let properties = ahead.passiveProperties { fit(type, $0.subjects) }
    guard !properties.isEmpty, ahead.scanner.skip(["most"]) else { return nil }
    _ = ahead.scanner.skip(Words.often)
    self = ahead
    return Condition(relation: .properties(properties, .backward), value: .anything)
  }

  /// `is 64/56 cited`, after `how often`: how many things do that.
  mutating func frequency() throws(QuestionError) -> Inquiry {
    _ = scanner.skip(Words.copulas)
    let value = try value()
    while scanner.skip(Words.participles) {}
    let vocabulary = vocabulary
    let properties = try passive { value.fit($0.subjects, in: vocabulary) }
    return try ending(
      Inquiry(
        answer: .count, type: nil,
        conditions: [Condition(relation: .properties(properties, .forward), value: value)]))
  }

  /// `cited`, of things of a class: whatever does that.
  mutating func passive(of type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    let parser = self
    let properties = try passive { parser.fit(type, $0.subjects) }
    return Condition(relation: .properties(properties, .backward), value: .anything)
  }

  /// The properties in `cited` that fit best.
  private mutating func passive(
    fit: (PhraseBook.Reading) -> Int?
  ) throws(QuestionError) -> [Vocabulary.Property] {
    let properties = passiveProperties(fit: fit)
    guard !properties.isEmpty else {
      throw error("this is not said of such things", scanner.wordRange, passives(fit: fit))
    }
    return properties
  }

  /// The properties in `cited` that fit best; none, and the cursor where it was, when none fits.
  private mutating func passiveProperties(
    fit: (PhraseBook.Reading) -> Int?
  ) -> [Vocabulary.Property] {
    let match = phrases.passives.longestMatch(in: scanner.text, at: scanner.offset)
    let properties = choose(match?.values ?? [], fit: fit)
    if let match, !properties.isEmpty { scanner.move(to: match.end) }
    return properties
  }

  private func passives(fit: (PhraseBook.Reading) -> Int?) -> [String] {
    guard explainsErrors else { return [] }
    let readings = phrases.properties.map {
      PhraseBook.Reading(property: $0, direction: .backward, isWhole: true)
    }
    return Set(
      readings.filter { fit($0) != nil }.flatMap(\.property.inverseLabels)
        .compactMap(\.withoutAgent)
    ).sorted()
  }

  /// `footnotes`: the parts that things of a class have.
  mutating func part(of type: Vocabulary.Class?) -> Condition? {
    let match = phrases.classes.longestMatch(in: scanner.text, at: scanner.offset)
    guard let match, let part = match.values.first else { return nil }
    let property = phrases.properties.first { property in
      property.label == "has " + part.label && fit(type, property.domains) != nil
    }
    guard let property else { return nil }
    scanner.move(to: match.end)
    return Condition(
      relation: .properties([property], .forward),
      value: .described(.init(type: part, conditions: [])))
  }
}
