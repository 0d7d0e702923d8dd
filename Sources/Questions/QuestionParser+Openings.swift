internal import Ontology

extension QuestionParser {
  /// `in which city was the Ninth Meeting held`: what stands at the other end of a property.
  mutating func prepositionalQuestion() throws(QuestionError) -> Inquiry {
    let preposition = scanner.word
    _ = scanner.skip(Words.prepositions)
    guard scanner.skip(["which", "what"]) else {
      throw error("a question begins in another way", scanner.wordRange, ["which"])
    }
    let type = try requiredClass()
    if let asked = Circumstance(type) { return try circumstance(asked) }
    while scanner.skip(Words.fillers.union(Words.auxiliaries)) {}
    let condition = try invertedClause(type, after: preposition)
    return try ending(Inquiry(answer: .things, type: type, conditions: [condition]))
  }

  /// `the footnotes of 64/56`, `the title of 64/56` or `recalled by 64/56`, after `what is`.
  mutating func description() throws(QuestionError) -> Inquiry {
    try either { parser throws(QuestionError) in
      try parser.allThatIsSaid()
    } or: { parser throws(QuestionError) in
      guard parser.scanner.skip(["the"]) else { return try parser.listing(.things, nil) }
      return try parser.either { parser throws(QuestionError) in
        try parser.things(.things)
      } or: { parser throws(QuestionError) in
        try parser.either { parser throws(QuestionError) in
          try parser.attribute()
        } or: { parser throws(QuestionError) in
          try parser.listing(.things, nil)
        }
      }
    }
  }

  /// `64/56`, after `what is` or `show`, and nothing more.
  mutating func allThatIsSaid() throws(QuestionError) -> Inquiry {
    let range = scanner.wordRange
    guard let value = valueIfAny(), !value.things.isEmpty else { throw unknownName() }
    let parts = "has "
    var labels: Set<String> = []
    let properties = vocabulary.properties.filter { property in
      [.object, .datatype].contains(property.kind) && !property.label.hasPrefix(parts)
        && !property.domains.isEmpty && value.fit(property.domains, in: vocabulary) != nil
        && labels.insert(property.label).inserted
    }
    guard !properties.isEmpty else { throw error("nothing is said of such things", range) }
    return try ending(
      Inquiry(
        answer: .description(properties), type: nil,
        conditions: [Condition(relation: .identity, value: value)]))
  }

  /// `title of 64/56`: what a property says that is named by a noun.
  private mutating func attribute() throws(QuestionError) -> Inquiry {
    let range = scanner.wordRange
    let match = phrases.attributes.longestMatch(in: scanner.text, at: scanner.offset)
    guard let match else {
      throw error("this is not known of anything", range, phrases.attributeLabels)
    }
    scanner.move(to: match.end)
    guard scanner.skip(["of"]) else {
      throw error("'of' and a name are missing", scanner.wordRange, ["of"])
    }
    let value = try value()
    let properties = match.values.filter { value.fit($0.domains, in: vocabulary) != nil }
    guard !properties.isEmpty else { throw error("this is not said of such things", range) }
    return try ending(Inquiry(valuesOf: properties, of: value))
  }

  /// `68/30 recall 64/56`, after `does`; `64/56 recalled by 68/30`, after `is`.
  mutating func yesOrNo() throws(QuestionError) -> Inquiry {
    if scanner.skip(["there"]) {
      while scanner.skip(Words.determiners) {}
      return try things(.truth)
    }
    let thing = try value()
    var inquiry = Inquiry(
      answer: .truth, type: nil, conditions: [Condition(relation: .identity, value: thing)])
    repeat {
      let range = scanner.wordRange
      let conditions = try conditions(nil)
      guard conditions.allSatisfy({ $0.isSaid(of: thing, in: vocabulary) }) else {
        throw error("this is not said of such things", range)
      }
      inquiry.conditions += conditions
      _ = scanner.skip(Words.conjunctions)
    } while !scanner.isAtEnd
    return inquiry
  }

  /// What was understood, if nothing is left of the question.
  func ending(_ inquiry: Inquiry) throws(QuestionError) -> Inquiry {
    guard scanner.isAtEnd else {
      throw error("the question should end before this", scanner.wordRange)
    }
    return inquiry
  }
}
