/// A place in some bytes that moves forward as they are read.
public struct ByteCursor: Sendable {
  /// The bytes that are read.
  public let bytes: [UInt8]
  /// The number of bytes before the cursor.
  public var offset: Int

  @inlinable
  public init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The byte at the cursor; `nil` at the end.
  @inlinable public var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte that is `distance` bytes ahead; `nil` past the end.
  @inlinable
  public func peek(_ distance: Int) -> UInt8? {
    offset + distance < bytes.count ? bytes[offset + distance] : nil
  }

  /// Moves over `count` bytes.
  @inlinable public mutating func advance(_ count: Int = 1) { offset += count }

  /// Moves over an ASCII character, if it is at the cursor, and tells so.
  @inlinable
  public mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Moves over all bytes from here that fit.
  @inlinable
  public mutating func skip(while fits: (UInt8) -> Bool) {
    while offset < bytes.count, fits(bytes[offset]) { offset += 1 }
  }

  /// The bytes from `start` to the cursor as a string.
  @inlinable
  public func text(from start: Int) -> String {
    String(decoding: bytes[start..<offset], as: UTF8.self)
  }
}
