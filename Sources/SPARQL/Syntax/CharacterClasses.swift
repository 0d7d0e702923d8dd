/// The character classes of the grammar (SPARQL 1.1 §19.8, rules 164 to 173).
enum CharacterClasses {
  /// `PN_CHARS_BASE`.
  static func isNameBase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case ..<0xC0: false
    case 0xD7, 0xF7: false
    case 0xC0...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// `PN_CHARS_U`.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool { isNameBase(scalar) || scalar == "_" }

  /// A digit, or `PN_CHARS_U`: how a variable begins.
  static func isVariableStart(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || isDigit(scalar)
  }

  /// What a variable continues with.
  static func isVariablePart(_ scalar: Unicode.Scalar) -> Bool {
    isVariableStart(scalar) || isCombining(scalar)
  }

  /// `PN_CHARS`.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isVariablePart(scalar) || scalar == "-"
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
