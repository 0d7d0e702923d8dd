internal import Ontology
internal import RDF

extension QuestionParser {
  /// A clause; with `and`, one condition for each value, with `or`, one for any of them, with `but
  /// not`, one that must not hold.
  mutating func conditions(_ type: Vocabulary.Class?) throws(QuestionError) -> [Condition] {
    if let possession = possession(type) { return [possession] }
    if negation() { return [try negatedCondition(type)] }
    let first = try firstCondition(type)
    let alternatives =
      first.value.things.isEmpty ? [] : values(after: ["or"], like: first).flatMap(\.things)
    let connective = scanner.wordRange
    let others = alternatives.isEmpty ? values(after: ["and"], like: first) : []
    guard others.isEmpty || !first.hasOneForm else {
      throw error(
        "'and' may mean both or either here; say 'or', or ask for one", connective, ["or"])
    }
    let holding =
      alternatives.isEmpty
      ? [first] + others.map(first.replacingValue)
      : [first.replacingValue(by: .things(first.value.things + alternatives))]
    return holding
      + values(after: ["but", "not"], like: first).map { first.replacingValue(by: $0).negated }
  }

  private mutating func firstCondition(
    _ type: Vocabulary.Class?
  ) throws(QuestionError) -> Condition {
    if scanner.skip(Words.auxiliaries) { return try invertedClause(type) }
    if scanner.skip(["where"]) { return try whereClause(type) }
    return try either { parser throws(QuestionError) in
      try parser.clause(type)
    } or: { parser throws(QuestionError) in
      while parser.scanner.skip(Words.fillers) {}
      return try parser.invertedClause(type)
    }
  }

  /// What stands behind `and`, `or` or `but not`, as often as it comes, and could stand in place of
  /// the value of a condition.
  mutating func values(
    after connective: [String], like condition: Condition
  ) -> [QuestionValue] {
    var values: [QuestionValue] = []
    var ahead = self
    defer { if ahead.scanner.isAtEnd { reach = scanner.text.count } }
    while ahead.scanner.skip(inOrder: connective), let value = ahead.valueBehindPreposition(),
      condition.admits(value, in: vocabulary), connective != ["or"] || !value.things.isEmpty
    {
      values.append(value)
      self = ahead
    }
    return values
  }

  /// `by 62/41`, where `cited by` stands before; `62/41`.
  private mutating func valueBehindPreposition() -> QuestionValue? {
    if let value = valueIfAny() { return value }
    return scanner.skip(Words.prepositions) ? valueIfAny() : nil
  }
}

extension Condition {
  /// Whether something else could stand in place of the value.
  func admits(_ value: QuestionValue, in vocabulary: Vocabulary) -> Bool {
    goes(with: value, in: vocabulary) { $0.objects }
  }

  /// Whether its properties tell where, when or how something came about.
  var hasOneForm: Bool {
    guard case .properties(let properties, .forward) = relation else { return false }
    return properties.allSatisfy(\.hasOneForm)
  }

  /// Whether this can be said of a thing.
  func isSaid(of thing: QuestionValue, in vocabulary: Vocabulary) -> Bool {
    goes(with: thing, in: vocabulary) { $0.subjects }
  }

  private func goes(
    with value: QuestionValue, in vocabulary: Vocabulary,
    as end: (PhraseBook.Reading) -> [IRI]
  ) -> Bool {
    guard case .properties(let properties, let direction) = relation else { return false }
    return properties.contains { property in
      let reading = PhraseBook.Reading(property: property, direction: direction, isWhole: true)
      return value.fit(end(reading), in: vocabulary) != nil
    }
  }

  func replacingValue(by value: QuestionValue) -> Self {
    Condition(relation: relation, value: value, isNegated: isNegated)
  }
}

extension QuestionValue {
  /// The things named; none for a time.
  var things: [Lexicon.Thing] {
    if case .things(let things) = self { things } else { [] }
  }
}

extension Vocabulary.Property {
  /// Whether it reads the same after one thing and several: `held at` tells how they came about, often
  /// with one value; `recalls` and `recall` tell what they do, and do to many.
  var hasOneForm: Bool { label == pluralLabel }
}
