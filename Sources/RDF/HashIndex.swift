/// Finds numbers by the hashes of what they stand for.
///
/// A table with open addressing; a slot holds the hash beside the number, so that most that is
/// something else is passed by without a look at it.
package struct HashIndex: Sendable {
  /// Hash and number in one word; at most three quarters are taken.
  @usableFromInline var slots = Self.none
  private var count = 0

  @usableFromInline static var free: UInt64 { .max }
  /// What all empty tables share.
  private static let none = [UInt64](repeating: free, count: 16)

  package init() {}

  /// The number with a hash that `isRight` accepts, or where to put one that is new.
  @inlinable @inline(__always)
  package func find(
    _ hash: UInt32, where isRight: (UInt32) -> Bool
  ) -> (number: UInt32?, slot: Int) {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.free {
      let number = UInt32(truncatingIfNeeded: slots[slot])
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash, isRight(number) {
        return (number, slot)
      }
      slot = (slot + 1) & mask
    }
    return (nil, slot)
  }

  /// Puts a number where ``find(_:where:)`` said.
  package mutating func insert(_ number: UInt32, hash: UInt32, at slot: Int) {
    slots[slot] = UInt64(hash) << 32 | UInt64(number)
    count += 1
    if count * 4 > slots.count * 3 { grow() }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: Self.free, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != Self.free {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != Self.free { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
