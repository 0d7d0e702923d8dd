/// Quads sorted in one order, each once.
final class QuadIndex: Sendable {
  let order: QuadOrder
  let columns: QuadColumns
  /// Where the quads with each term at the first place of the order begin.
  private let starts: [UInt32]
  /// The columns after the first, as they are compared.
  private let second: [UInt32]
  private let third: [UInt32]
  private let fourth: [UInt32]
  /// The terms at the first place whose quads have a fan over the second place, and the fans.
  private let fanned: [UInt32]
  private let fans: [Fan]

  /// Takes columns that are sorted in `order`.
  init(_ order: QuadOrder, _ columns: QuadColumns, starts: [UInt32]) {
    self.order = order
    self.columns = columns
    self.starts = starts
    let places = order.places
    second = columns.column(places[1])
    third = columns.column(places[2])
    fourth = columns.column(places[3])
    (fanned, fans) = order == .psog ? Self.fans(second, starts) : ([], [])
  }

  /// The fans over the parts of a column that begin at given positions, and the numbers of those parts.
  private static func fans(_ column: [UInt32], _ starts: [UInt32]) -> ([UInt32], [Fan]) {
    var (fanned, fans): ([UInt32], [Fan]) = ([], [])
    for first in starts.indices.dropLast() where starts[first] < starts[first + 1] {
      guard let fan = Fan(column, Int(starts[first])..<Int(starts[first + 1])) else { continue }
      fanned.append(UInt32(first))
      fans.append(fan)
    }
    return (fanned, fans)
  }

  /// The number of the fan for a term at the first place.
  @inline(__always)
  func fan(of first: UInt32) -> Int? {
    fanned.range(of: first, in: fanned.indices).first
  }

  /// The column of a place.
  @inline(__always)
  func terms(at place: QuadPlace) -> [UInt32] {
    switch place {
    case .subject: columns.subjects
    case .predicate: columns.predicates
    case .object: columns.objects
    case .graph: columns.graphs
    }
  }

  /// The positions of the quads with given terms at the first places of the order, in O(log n).
  func range(
    _ first: UInt32?, _ second: UInt32?, _ third: UInt32?, _ fourth: UInt32?
  ) -> Range<Int> {
    guard let first else { return 0..<columns.count }
    guard Int(first) + 1 < starts.count else { return 0..<0 }
    var range = Int(starts[Int(first)])..<Int(starts[Int(first) + 1])
    guard let second else { return range }
    if let fan = fan(of: first) {
      range = fans[fan].positions(of: second)
    } else {
      range = self.second.range(of: second, in: range)
    }
    guard let third else { return range }
    range = self.third.range(of: third, in: range)
    guard let fourth else { return range }
    return self.fourth.range(of: fourth, in: range)
  }
}

extension [UInt32] {
  /// The positions in a sorted part that hold a value.
  fileprivate func range(of value: UInt32, in part: Range<Int>) -> Range<Int> {
    span.range(of: value, in: part)
  }
}

extension ArraySlice<UInt32> {
  /// The first position from `start` on that holds `value` or more, where the slice is sorted.
  ///
  /// It takes O(log d) for a distance d, so that what is near is found at once.
  package func firstPosition(atLeast value: UInt32, from start: Int) -> Int {
    startIndex + span.firstPosition(atLeast: value, from: start - startIndex)
  }
}

/// Searching numbers that are sorted.
extension Span<UInt32> {
  /// The first position from `start` on that holds `value` or more.
  fileprivate func firstPosition(atLeast value: UInt32, from start: Int) -> Int {
    var step = 1
    var low = start
    while low + step < count, self[low + step] < value {
      low += step
      step *= 2
    }
    return search(value, low, Swift.min(low + step, count))
  }

  /// The positions in a part that hold a value.
  fileprivate func range(of value: UInt32, in part: Range<Int>) -> Range<Int> {
    let low = search(value, part.lowerBound, part.upperBound)
    var high = low
    while high < part.upperBound, high < low + 8, self[high] == value { high += 1 }
    if high == low + 8 { high = search(value + 1, high, part.upperBound) }
    return low..<high
  }

  /// The first of some positions that holds `value` or more, else `end`.
  @inline(__always)
  private func search(_ value: UInt32, _ start: Int, _ end: Int) -> Int {
    var low = start
    var high = end
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
