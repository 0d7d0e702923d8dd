internal import Ontology

extension QuestionParser {
  /// Moves over `that do not`, `were not` or `not`; the cursor stays where it is when this is none.
  mutating func negation() -> Bool {
    var ahead = scanner
    while ahead.skip(Words.fillers.union(Words.auxiliaries)) {}
    guard ahead.skip(Words.negations) else { return false }
    scanner = ahead
    return true
  }

  /// `cite 64/56 or 62/41`, after `do not`: what must not hold.
  mutating func negatedCondition(_ type: Vocabulary.Class?) throws(QuestionError) -> Condition {
    let condition = try clause(type).negated
    let others = values(after: ["or"], like: condition).flatMap(\.things)
    var ahead = self
    guard ahead.values(after: ["and"], like: condition).isEmpty else {
      throw error("after 'not' this may mean both or either; say 'or'", scanner.wordRange, ["or"])
    }
    guard !others.isEmpty, !condition.value.things.isEmpty else { return condition }
    return condition.replacingValue(by: .things(condition.value.things + others))
  }

  /// `with footnotes`, `without recitals`, `that have no footnotes`; `nil`, and the cursor where it was,
  /// when this is none.
  mutating func possession(_ type: Vocabulary.Class?) -> Condition? {
    var ahead = scanner
    _ = ahead.skip(Words.relatives)
    var isNegated = ahead.skip(["without"])
    guard isNegated || ahead.skip(["with", "has", "have"]) else { return nil }
    isNegated = isNegated || ahead.skip(["no"])
    while ahead.skip(Words.determiners) {}
    let match = phrases.classes.longestMatch(in: ahead.text, at: ahead.offset)
    guard let match, let part = match.values.first else { return nil }
    let property = phrases.properties.first { property in
      property.label == "has " + part.label && fit(type, property.domains) != nil
    }
    guard let property else { return nil }
    scanner.move(to: match.end)
    return Condition(
      relation: .properties([property], .forward),
      value: .described(.init(type: part, conditions: [])), isNegated: isNegated)
  }
}

extension Condition {
  /// The condition that this one does not hold.
  var negated: Self { Condition(relation: relation, value: value, isNegated: true) }
}
