internal import KnowledgeGraph

/// The stretches of a file that bear claims out, by the paragraph in which they stand.
struct EvidenceIndex {
  private let ranges: [EntityID?: SortedRanges]

  init(_ claims: DocumentClaims) {
    let spans = claims.claims.filter { !Self.bridges.contains($0.statement.property) }
    ranges = Dictionary(grouping: spans, by: \.paragraph)
      .mapValues { SortedRanges($0.map(\.evidence.rawRange)) }
  }

  /// Facts borne out by two names and all that stands between them, which says nothing of the latter.
  private static let bridges: Set<Property> = [.adoptedAtMeeting, .adoptedOn]

  /// The stretches in a paragraph; those of masthead, title and closing line for `nil`.
  func ranges(in paragraph: EntityID?) -> SortedRanges { ranges[paragraph] ?? SortedRanges([]) }
}

/// Stretches of a file in order, those that overlap made one.
struct SortedRanges {
  private var ranges: [Range<Int>] = []

  init(_ unsorted: [Range<Int>]) {
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound < last.upperBound {
        ranges[ranges.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// Whether one of the stretches holds all of `range` (O(log n)).
  func cover(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= range.lowerBound
  }
}
