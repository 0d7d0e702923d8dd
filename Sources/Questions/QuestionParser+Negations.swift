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

  /// `with footnotes`, `without a title`, `that have no place`, `with "mines" in the title`; `nil`, and
  /// the cursor where it was, when this is none.
  mutating func possession(_ type: Vocabulary.Class?) -> Condition? {
    var ahead = self
    guard let isNegated = ahead.scanner.possessive() else { return nil }
    guard
      let condition = ahead.wordsInAttribute(type) ?? ahead.part(of: type)
        ?? ahead.attributeOrValue(type)
    else { return nil }
    self = ahead
    return isNegated ? condition.negated : condition
  }

  /// `title`, `place`: what may be said of things of a class, by its own name or that of its values.
  private mutating func attributeOrValue(_ type: Vocabulary.Class?) -> Condition? {
    if let (attribute, end) = attributeHere(of: type) {
      scanner.move(to: end)
      return Condition(relation: .properties([attribute], .forward), value: .anything)
    }
    guard let match = phrases.classes.longestMatch(in: scanner.text, at: scanner.offset),
      let kind = match.values.first
    else { return nil }
    let ranges = Circumstance(kind)?.ranges ?? [kind.iri]
    let fitting = phrases.properties.filter { property in
      fit(type, property.domains) == 0 && property.hasOneForm
        && property.ranges.contains { ranges.contains($0) }
    }
    guard let first = fitting.first else { return nil }
    scanner.move(to: match.end)
    let verb = first.label.firstWord
    return Condition(
      relation: .properties(fitting.filter { $0.label.firstWord == verb }, .forward),
      value: .anything)
  }
}

extension QuestionScanner {
  /// Moves over `with`, `that have no` or `without a`, and tells whether it says no; `nil` when it is none
  /// of these.
  fileprivate mutating func possessive() -> Bool? {
    _ = skip(Words.relatives)
    var isNegated = skip(["without"])
    guard isNegated || skip(["with", "has", "have"]) else { return nil }
    if skip(["no"]) { isNegated = true }
    while skip(Words.determiners) {}
    return isNegated
  }
}

extension Condition {
  /// The condition that this one does not hold.
  var negated: Self { Condition(relation: relation, value: value, isNegated: true) }
}
