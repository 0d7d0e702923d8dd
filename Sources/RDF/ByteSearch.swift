/// Finding a text in a part of another one, eight places at a time.
///
/// Places are looked at closely where both the first and the last byte of the text are right:
///
/// ```
///   needle   v i c t i m s
///   text     … o f   v i c t i m s   a n d …
///   first            ▲ v?                        eight bytes from here on
///   last                         ▲ s?            eight bytes from there on
/// ```
extension Span<UInt8> {
  /// Whether a text stands somewhere in a part of the bytes.
  func contains(_ needle: Span<UInt8>, in part: Range<Int>) -> Bool {
    guard needle.count > 0 else { return true }
    let last = needle.count - 1
    let end = part.upperBound - last
    let (firstByte, lastByte) = (UInt64(repeating: needle[0]), UInt64(repeating: needle[last]))
    var start = part.lowerBound
    while start < end, start + last + 8 <= count {
      let difference = (word(at: start) ^ firstByte) | (word(at: start + last) ^ lastByte)
      var marks = UInt64(littleEndian: difference).marksOfZeroBytes
      while marks != 0 {
        let place = start + marks.trailingZeroBitCount / 8
        if place < end, has(needle, at: place) { return true }
        marks &= marks - 1
      }
      start += 8
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
}

extension UInt64 {
  /// A byte eight times.
  fileprivate init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bit of every byte that is zero, and sometimes of one above such a byte.
  fileprivate var marksOfZeroBytes: UInt64 {
    (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080
  }
}
