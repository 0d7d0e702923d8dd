/// The quads that match a pattern: a range of a sorted index, which it shares with the dataset.
public struct MatchSequence: RandomAccessCollection, Sendable {
  /// `nil` where there are no quads at all.
  private let index: QuadIndex?
  public let startIndex: Int
  public let endIndex: Int

  init(_ index: QuadIndex?, _ range: Range<Int>) {
    self.index = index
    startIndex = range.lowerBound
    endIndex = range.upperBound
  }

  /// The terms at a place of the quads, sorted where the pattern left only that place open.
  package func terms(at place: QuadPlace) -> ArraySlice<UInt32> {
    index?.terms(at: place)[startIndex..<endIndex] ?? []
  }

  public subscript(position: Int) -> EncodedQuad {
    guard let columns = index?.columns else {
      preconditionFailure("an empty range has no position")
    }
    return EncodedQuad(
      subject: TermID(rawValue: columns.subjects[position]),
      predicate: TermID(rawValue: columns.predicates[position]),
      object: TermID(rawValue: columns.objects[position]),
      graph: columns.isNamed ? TermID(rawValue: columns.graphs[position]) : nil)
  }
}
