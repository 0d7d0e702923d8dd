internal import Ontology
internal import RDF

/// What `where`, `when`, `on which date` and `in which year` ask for.
enum Circumstance {
  case place
  case time
  case date
  case year

  /// The classes and datatypes of the answer.
  var ranges: [IRI] {
    switch self {
    case .place: [IRI(Vocabulary.namespace + "Place"), IRI(Vocabulary.namespace + "Document")]
    case .time: [QuestionValue.dateClass, XSD.date, XSD.gYear]
    case .date: [QuestionValue.dateClass, XSD.date]
    case .year: [XSD.gYear]
    }
  }

  /// What is asked for by naming a class whose members are rather values than things.
  init?(_ type: Vocabulary.Class) {
    switch type.iri {
    case QuestionValue.dateClass: self = .date
    case IRI(Vocabulary.namespace + "Year"): self = .year
    default: return nil
    }
  }
}

extension QuestionParser {
  /// `was the Ninth Meeting held`, after `where` or `when`.
  mutating func circumstance(_ asked: Circumstance) throws(QuestionError) -> Inquiry {
    let isState = Words.copulas.contains(scanner.word)
    while scanner.skip(Words.fillers.union(Words.auxiliaries)) {}
    _ = scanner.skip(["all"])
    let value = try value()
    while scanner.skip(Words.participles) {}
    let range = scanner.wordRange
    let isDated = asked == .year && fitting(asked, value).isEmpty
    let asked = isDated ? .time : asked
    let all = fitting(asked, value)
    if scanner.isAtEnd, isState, !all.isEmpty { return Inquiry(valuesOf: all, of: value) }
    guard let match = readings() else {
      throw error("this says nothing that is known", range, known(asked, of: value))
    }
    scanner.move(to: match.end)
    let properties = match.values.filter { $0.direction == .forward && answers($0, asked, value) }
    guard !properties.isEmpty else {
      throw error("this is not said of such things", range, known(asked, of: value))
    }
    return try ending(Inquiry(valuesOf: properties.map(\.property).unique, of: value))
  }

  private func answers(
    _ reading: PhraseBook.Reading, _ asked: Circumstance, _ value: QuestionValue
  ) -> Bool {
    reading.property.ranges.contains { range in
      asked.ranges.contains { vocabulary.isKind(range, of: $0) }
    } && value.fit(reading.property.domains, in: vocabulary) != nil
  }

  /// The first words of the labels that would answer.
  private func known(_ asked: Circumstance, of value: QuestionValue) -> [String] {
    Set(
      fitting(asked, value).map { $0.label.split(separator: " ").dropLast().joined(separator: " ") }
    ).filter { !$0.isEmpty }.sorted()
  }

  /// The properties that would answer.
  private func fitting(_ asked: Circumstance, _ value: QuestionValue) -> [Vocabulary.Property] {
    phrases.properties.filter {
      answers(PhraseBook.Reading(property: $0, direction: .forward, isWhole: true), asked, value)
    }
  }
}
