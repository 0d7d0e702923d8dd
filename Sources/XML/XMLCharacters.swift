/// What XML 1.0 lets stand in a document (§2.2, §2.3).
enum XMLCharacters {
  /// Whether a character may stand in a document, escaped or not.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Whether the text is a name of ASCII letters, digits and `_ - . :`, which is all we ever write.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.dropFirst().allSatisfy { isLetter($0) || isNameContinuation($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isNameContinuation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

extension String {
  /// The text with U+FFFD for each character that XML forbids, and how many there were.
  ///
  /// libxml2's writer would write U+0001 as it is, and the reader then refuses the whole document;
  /// at U+0000 it would cut the text.
  var replacingForbiddenCharacters: (text: String, count: Int) {
    let count = unicodeScalars.count { !XMLCharacters.isAllowed($0) }
    guard count > 0 else { return (self, 0) }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(XMLCharacters.isAllowed(scalar) ? scalar : "\u{FFFD}")
    }
    return (String(text), count)
  }
}
