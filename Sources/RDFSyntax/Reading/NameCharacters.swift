/// The characters of names in Turtle and SPARQL (Turtle §6.5, PN_CHARS and its kin).
enum NameCharacters {
  /// PN_CHARS_BASE: what a prefix begins with.
  static func isBase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// PN_CHARS_U or a digit: what a local name or a label begins with.
  static func isStart(_ scalar: UInt32) -> Bool {
    isBase(scalar) || scalar == 0x5F || (0x30...0x39).contains(scalar)
  }

  /// PN_CHARS: what a name goes on with.
  static func isInner(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isStart(scalar)
    }
  }
}
