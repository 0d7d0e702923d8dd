internal import Ontology
internal import RDF

extension QuestionValue {
  /// How well the value fits what a property ranges over: 0 best; `nil` when it does not.
  func fit(_ classes: [IRI], in vocabulary: Vocabulary) -> Int? {
    switch self {
    case .things(let things): Self.fit(things, classes, in: vocabulary)
    case .day: Self.position(of: classes, among: Self.days)
    case .year: Self.position(of: classes, among: Self.times)
    case .period: Self.position(of: classes, among: Self.times).map { _ in 0 }
    case .words: classes.contains(XSD.string) ? 0 : classes.isEmpty ? 1 : nil
    case .anything: 0
    case .described(let description): Self.fit(description.type.iri, classes, in: vocabulary)
    }
  }

  /// Whether it is a day, a year or a stretch of time.
  var isTime: Bool {
    switch self {
    case .day, .year, .period: true
    case .things, .described, .words, .anything: false
    }
  }

  /// The class of days that are nodes.
  static let dateClass = IRI(Vocabulary.namespace + "Date")

  static let days = [XSD.date, dateClass]
  private static let times = [XSD.gYear] + days

  private static func position(of classes: [IRI], among ranges: [IRI]) -> Int? {
    classes.compactMap { ranges.firstIndex(of: $0) }.min()
  }

  private static func fit(
    _ type: IRI, _ classes: [IRI], in vocabulary: Vocabulary
  ) -> Int? {
    if classes.isEmpty { return 1 }
    let isRelated = classes.contains {
      vocabulary.isKind(type, of: $0) || vocabulary.isKind($0, of: type)
    }
    return isRelated ? 0 : nil
  }

  private static func fit(
    _ things: [Lexicon.Thing], _ classes: [IRI], in vocabulary: Vocabulary
  ) -> Int? {
    if classes.isEmpty { return 1 }
    let fits = things.contains { thing in
      thing.types.isEmpty
        || thing.types.contains { type in
          classes.contains { vocabulary.isKind(type, of: $0) }
        }
    }
    return fits ? 0 : nil
  }
}
