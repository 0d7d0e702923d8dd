/// Lets a `switch` over bytes name ASCII characters.
@inline(__always)
func ~= (character: Unicode.Scalar, byte: UInt8) -> Bool { byte == UInt8(ascii: character) }

/// Lets a `switch` over bytes name ranges of ASCII characters.
@inline(__always)
func ~= (characters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  UInt8(ascii: characters.lowerBound) <= byte && byte <= UInt8(ascii: characters.upperBound)
}

/// Whether a byte is an ASCII character.
@inline(__always)
func == (byte: UInt8?, character: Unicode.Scalar) -> Bool { byte == UInt8(ascii: character) }

/// Whether a byte is another than an ASCII character.
@inline(__always)
func != (byte: UInt8?, character: Unicode.Scalar) -> Bool { byte != UInt8(ascii: character) }

/// Whether a byte is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { "0"..."9" ~= byte }

/// Whether a byte is an ASCII letter.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { "a"..."z" ~= byte | 0x20 }

/// The value of a hexadecimal digit.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case "0"..."9": UInt32(byte) - 0x30
  case "a"..."f": UInt32(byte) - 0x61 + 10
  case "A"..."F": UInt32(byte) - 0x41 + 10
  default: nil
  }
}
