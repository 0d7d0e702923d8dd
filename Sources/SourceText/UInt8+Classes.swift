/// What bytes of UTF-8 are, as far as ASCII goes.
extension UInt8 {
  /// Whether the byte is a digit.
  @inlinable package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  /// Whether it is a capital.
  @inlinable package var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  /// Whether it is a small letter.
  @inlinable package var isLower: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  /// Whether it is a letter.
  @inlinable package var isLetter: Bool { isUpper || isLower }
  /// Whether the byte stands in a word: a letter of any script, or a hyphen.
  @inlinable package var isWordByte: Bool { isLetter || self >= 0x80 || self == UInt8(ascii: "-") }
  /// Whether it is a space, a tab or the end of a line.
  @inlinable package var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
  /// The small letter of an ASCII capital.
  @inlinable package var lowercased: UInt8 { isUpper ? self + 32 : self }
}
