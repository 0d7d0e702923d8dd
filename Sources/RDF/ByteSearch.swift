/// Finding a text in a part of another one, sixteen places at a time.
///
/// Places are looked at closely where both the first and the last byte of the text are right:
///
/// ```
///   needle   v i c t i m s
///   text     … o f   v i c t i m s   a n d …
///   first            ▲ v?                        16 bytes from here on
///   last                         ▲ s?            16 bytes from there on
/// ```
extension Span<UInt8> {
  /// Whether a text stands somewhere in a part of the bytes.
  func contains(_ needle: Span<UInt8>, in part: Range<Int>) -> Bool {
    guard needle.count > 0 else { return true }
    let end = part.upperBound - needle.count + 1
    var start = part.lowerBound
    while start < end, start + needle.count + 15 <= count {
      if hasCopy(of: needle, startingIn: start..<Swift.min(start + 16, end)) { return true }
      start += 16
    }
    while start < end {
      if has(needle, at: start) { return true }
      start += 1
    }
    return false
  }

  /// Whether a text stands at a place, after which there are enough bytes.
  @inline(__always)
  func has(_ needle: Span<UInt8>, at start: Int) -> Bool {
    var offset = 0
    while offset < needle.count, self[start + offset] == needle[offset] { offset += 1 }
    return offset == needle.count
  }

  /// Whether a text starts at one of at most sixteen places; so many bytes are there after it.
  @inline(__always)
  private func hasCopy(of needle: Span<UInt8>, startingIn places: Range<Int>) -> Bool {
    let last = needle.count - 1
    let isRight =
      (block(at: places.lowerBound) .== needle[0])
      .& (block(at: places.lowerBound + last) .== needle[last])
    // Unsafe as any type could be asked for; the mask has a byte for each place, all bits of which are the same.
    let words = unsafe unsafeBitCast(isRight, to: SIMD2<UInt64>.self)
    for (word, offset) in [(words[0], 0), (words[1], 8)] where word != 0 {
      var rest = UInt64(littleEndian: word)
      while rest != 0 {
        let place = places.lowerBound + offset + rest.trailingZeroBitCount / 8
        if place < places.upperBound, has(needle, at: place) { return true }
        rest &= ~(0xFF << UInt64(rest.trailingZeroBitCount & ~7))
      }
    }
    return false
  }

  /// Sixteen bytes.
  @inline(__always)
  private func block(at offset: Int) -> SIMD16<UInt8> {
    // Unsafe as any type could be asked for; sixteen bytes are always such a vector. Bounds are checked.
    unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }
}
