/// Where each number begins in a part of a column that is sorted, so that it is found in O(1).
///
/// ```
///   positions    8 9 10 11 12           numbers from 5     5  6   7   8
///   column     … 5 5  7  7  8 …         begin at           8  10  10  12   and end at 13
/// ```
struct Fan: Sendable {
  private let least: UInt32
  /// A position for each number from the least to the greatest, and the end.
  private let starts: [UInt32]

  /// Parts with fewer numbers are searched fast enough.
  private static let leastCount = 1024

  /// `nil` for a part that is small, or whose fan would take more than the part itself.
  init?(_ column: [UInt32], _ part: Range<Int>) {
    guard part.count >= Self.leastCount else { return nil }
    let (least, greatest) = (column[part.lowerBound], column[part.upperBound - 1])
    guard Int(greatest - least) < part.count else { return nil }
    var starts: [UInt32] = []
    starts.reserveCapacity(Int(greatest - least) + 2)
    for position in part {
      while starts.count <= Int(column[position] - least) { starts.append(UInt32(position)) }
    }
    starts.append(UInt32(part.upperBound))
    self.least = least
    self.starts = starts
  }

  /// The positions of a number.
  @inline(__always)
  func positions(of number: UInt32) -> Range<Int> {
    guard number >= least, Int(number - least) + 1 < starts.count else { return 0..<0 }
    let place = Int(number - least)
    return Int(starts[place])..<Int(starts[place + 1])
  }
}
