import RDF

/// What a pattern looks for, given a row; `nil` stands for any term.
struct Lookup {
  let subject: TermID?
  let predicate: TermID?
  let object: TermID?

  /// `nil` when nothing can match, as the dataset has not one of the terms.
  init?(_ pattern: borrowing QuadPattern, _ row: borrowing Row) {
    let subject = pattern.subject.cell(row)
    let predicate = pattern.predicate.cell(row)
    let object = pattern.object.cell(row)
    guard subject.number == nil, predicate.number == nil, object.number == nil else { return nil }
    self.subject = subject.id
    self.predicate = predicate.id
    self.object = object.id
  }

  /// How many places any term may stand at.
  var openPlaces: Int {
    (subject == nil ? 1 : 0) + (predicate == nil ? 1 : 0) + (object == nil ? 1 : 0)
  }

  /// The first open place, and the slot that the pattern has there.
  func open(_ pattern: QuadPattern) -> (place: QuadPlace, slot: Int)? {
    if subject == nil { return pattern.subject.slot.map { (.subject, $0) } }
    if predicate == nil { return pattern.predicate.slot.map { (.predicate, $0) } }
    return pattern.object.slot.map { (.object, $0) }
  }

  /// The terms at a place of the quads that match.
  func terms(
    at place: QuadPlace, _ dataset: Dataset, _ selection: GraphSelection
  ) -> ArraySlice<UInt32> {
    dataset.terms(
      at: place, subject: subject, predicate: predicate, object: object, in: selection)
  }

  /// The place of a slot that stands at one place only; `nil` where the term is known.
  func place(of slot: Int, in pattern: QuadPattern) -> QuadPlace? {
    if subject == nil, pattern.subject.slot == slot { return .subject }
    if predicate == nil, pattern.predicate.slot == slot { return .predicate }
    return object == nil && pattern.object.slot == slot ? .object : nil
  }

  /// The quads that match.
  func matches(_ dataset: Dataset, _ selection: GraphSelection) -> MatchSequence {
    dataset.matches(subject: subject, predicate: predicate, object: object, in: selection)
  }

  /// The quads that match, sorted by the term at an open place; `nil` where no index has them so.
  func matches(
    _ dataset: Dataset, _ selection: GraphSelection, sortedBy place: QuadPlace
  ) -> MatchSequence? {
    dataset.matches(
      subject: subject, predicate: predicate, object: object, in: selection, sortedBy: place)
  }
}

extension Place {
  /// What stands here in a row.
  @inline(__always)
  func cell(_ row: borrowing Row) -> Cell {
    switch self {
    case .slot(let slot): row[slot]
    case .cell(let cell): cell
    }
  }
}
