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

  /// Takes columns that are sorted in `order`.
  init(_ order: QuadOrder, _ columns: QuadColumns, starts: [UInt32]) {
    self.order = order
    self.columns = columns
    self.starts = starts
    let places = order.places
    second = columns.column(places[1])
    third = columns.column(places[2])
    fourth = columns.column(places[3])
  }

  /// The positions of the quads with given terms at the first places of the order, in O(log n).
  func range(
    _ first: UInt32?, _ second: UInt32?, _ third: UInt32?, _ fourth: UInt32?
  ) -> Range<Int> {
    guard let first else { return 0..<columns.count }
    guard Int(first) + 1 < starts.count else { return 0..<0 }
    var range = Int(starts[Int(first)])..<Int(starts[Int(first) + 1])
    guard let second else { return range }
    range = self.second[range].range(of: second)
    guard let third else { return range }
    range = self.third[range].range(of: third)
    guard let fourth else { return range }
    return self.fourth[range].range(of: fourth)
  }
}

extension ArraySlice<UInt32> {
  /// The first position from `start` on that holds `value` or more, where the slice is sorted.
  ///
  /// It takes O(log d) for a distance d, so that what is near is found at once.
  package func firstPosition(atLeast value: UInt32, from start: Int) -> Int {
    var step = 1
    var low = start
    while low + step < endIndex, self[low + step] < value {
      low += step
      step *= 2
    }
    return search(low, Swift.min(low + step, endIndex), value)
  }

  /// The positions that hold a value, where the slice is sorted.
  func range(of value: UInt32) -> Range<Int> {
    let low = search(startIndex, endIndex, value)
    guard low < endIndex, self[low] == value else { return low..<low }
    guard value < .max else { return low..<endIndex }
    return low..<firstPosition(atLeast: value + 1, from: low)
  }

  /// The first of some positions that holds `value` or more, else the one after them.
  @inline(__always)
  private func search(_ first: Int, _ end: Int, _ value: UInt32) -> Int {
    var low = first
    var high = end
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
