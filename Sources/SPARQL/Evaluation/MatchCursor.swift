import RDF

/// Sorted quads, and where the last search among them ended.
///
/// Terms may be asked for in any order; those that rise are found in O(log d) for a distance d.
final class MatchCursor {
  let matches: MatchSequence
  private let column: ArraySlice<UInt32>
  private var position: Int

  /// Takes quads that are sorted by a place.
  init(_ matches: MatchSequence, by place: QuadPlace) {
    self.matches = matches
    column = matches.terms(at: place)
    position = column.startIndex
  }

  /// The positions of the quads with a term.
  func positions(of term: TermID) -> Range<Int> {
    let isPassed = position > column.startIndex && column[position - 1] >= term.rawValue
    let start = isPassed ? column.startIndex : position
    position = column.firstPosition(atLeast: term.rawValue, from: start)
    guard position < column.endIndex, column[position] == term.rawValue else {
      return position..<position
    }
    return position..<column.firstPosition(atLeast: term.rawValue + 1, from: position)
  }
}
