/// Whether bytes are UTF-8 (RFC 3629).
enum UTF8Validation {
  /// The offset of the first byte that is no part of a well-formed sequence.
  static func firstError(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else if let length = length(of: bytes[offset...].prefix(4)) {
        offset += length
      } else {
        return offset
      }
    }
    return nil
  }

  /// The length of the sequence at the start of `bytes`, none of ASCII; `nil` when it is malformed.
  private static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    guard let lead = bytes.first else { return nil }
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      default: (0, 0...0)
      }
    let rest = bytes.dropFirst().prefix(max(length, 1) - 1)
    guard length > 0, rest.count == length - 1, let next = rest.first, second.contains(next) else {
      return nil
    }
    return rest.dropFirst().allSatisfy { (0x80...0xBF).contains($0) } ? length : nil
  }
}
