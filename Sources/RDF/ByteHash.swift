/// Texts as bytes, hashed and compared eight at a time.
extension Span<UInt8> {
  /// A number that is the same for the same bytes and seed, and else most likely another.
  func hash(seed: UInt64) -> UInt32 {
    var state = seed ^ UInt64(count)
    var offset = 0
    while offset + 8 <= count {
      state = mix(state ^ word(at: offset))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < count {
      rest = rest << 8 | UInt64(self[offset])
      offset += 1
    }
    return UInt32(truncatingIfNeeded: mix(state ^ rest) >> 32)
  }

  /// Whether the bytes are the same.
  func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset + 8 <= count {
      guard word(at: offset) == other.word(at: offset) else { return false }
      offset += 8
    }
    while offset < count {
      guard self[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }

  /// Eight bytes as a number.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Unsafe as any type could be asked for; eight bytes are always some `UInt64`. Bounds are checked.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}

/// Spreads every bit over all of them (the folded multiplication of wyhash).
@inline(__always)
private func mix(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
  return product.high ^ product.low
}
