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
    range = self.second.range(of: second, in: range)
    guard let third else { return range }
    range = self.third.range(of: third, in: range)
    guard let fourth else { return range }
    return self.fourth.range(of: fourth, in: range)
  }
}

extension ArraySlice<UInt32> {
  /// The first position from `start` on that holds `value` or more, where the slice is sorted.
  package func firstPosition(atLeast value: UInt32, from start: Int) -> Int {
    var step = 1
    var low = start
    while low + step < endIndex, self[low + step] < value {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension [UInt32] {
  /// The positions that hold a value, in a part of the array that is sorted.
  func range(of value: UInt32, in part: Range<Int>) -> Range<Int> {
    let low = firstPosition(atLeast: value, in: part)
    guard low < part.upperBound, self[low] == value else { return low..<low }
    guard value < .max else { return low..<part.upperBound }
    return low..<firstPosition(atLeast: value + 1, in: low..<part.upperBound)
  }

  private func firstPosition(atLeast value: UInt32, in part: Range<Int>) -> Int {
    self[part].firstPosition(atLeast: value, from: part.lowerBound)
  }
}
