/// The letters and digits of a text in lower case, with one space between words.
///
/// Apostrophes and soft hyphens vanish, whatever else is not a letter or digit parts words. Only Latin
/// letters have their case folded.
struct FoldedLetters {
  private let text: [UInt8]
  /// Where the next letter is read.
  private(set) var offset: Int
  /// The second byte of a letter of two bytes, already folded.
  private var pending: UInt8?

  init(_ text: [UInt8], at offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// A whole name, without spaces at its ends.
  static func fold(_ name: String) -> [UInt8] {
    var letters = FoldedLetters(Array(name.utf8), at: 0)
    var folded: [UInt8] = []
    while let letter = letters.next() { folded.append(letter) }
    return Array(folded.trimmingPrefix(while: { $0 == 0x20 }))
  }

  /// Whether no letter stands before `offset`, and one at it.
  static func isWordStart(in text: [UInt8], at offset: Int) -> Bool {
    guard offset < text.count, kind(in: text, at: offset).isLetter else { return false }
    return offset == 0 || !endsWithLetter(text, before: offset)
  }

  /// Whether the word ends here.
  var isAtWordEnd: Bool {
    guard pending == nil else { return false }
    return offset >= text.count || !Self.kind(in: text, at: offset).isLetter
  }

  /// The next letter, or a space between two words; `nil` at the end of the text.
  mutating func next() -> UInt8? {
    if let pending {
      self.pending = nil
      return pending
    }
    var isBetweenWords = false
    while offset < text.count {
      switch Self.kind(in: text, at: offset) {
      case .letter(let length):
        return isBetweenWords ? 0x20 : fold(length)
      case .ignored(let length): offset += length
      case .separator(let length):
        isBetweenWords = true
        offset += length
      }
    }
    return nil
  }

  private mutating func fold(_ length: Int) -> UInt8 {
    let byte = text[offset]
    offset += 1
    guard length == 2, offset < text.count else {
      return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    let isLatinCapital =
      byte == 0xC3 && (0x80...0x9E).contains(text[offset]) && text[offset] != 0x97
    pending = isLatinCapital ? text[offset] | 0x20 : text[offset]
    offset += 1
    return byte
  }
}

extension FoldedLetters {
  /// What a character is to a name, and its length in bytes.
  private enum Kind {
    case letter(Int)
    case ignored(Int)
    case separator(Int)

    var isLetter: Bool {
      if case .letter = self { true } else { false }
    }
  }

  private static func kind(in text: [UInt8], at offset: Int) -> Kind {
    switch text[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter(1)
    case 0x27: .ignored(1)
    case 0..<0x80: .separator(1)
    case 0xC2: text.byte(at: offset + 1) == 0xAD ? .ignored(2) : .separator(2)
    case 0xCA where text.byte(at: offset + 1) == 0xBC: .ignored(2)
    case 0xC3...0xDF: .letter(2)
    case 0xE2 where text.byte(at: offset + 1) == 0x80:
      text.byte(at: offset + 2) == 0x99 || text.byte(at: offset + 2) == 0x98
        ? .ignored(3) : .separator(3)
    case 0xE2 where text.byte(at: offset + 1) == 0x88 && text.byte(at: offset + 2) == 0x92:
      .separator(3)
    default: .letter(1)
    }
  }

  private static func endsWithLetter(_ text: [UInt8], before offset: Int) -> Bool {
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return kind(in: text, at: start).isLetter
  }
}

extension [UInt8] {
  /// The byte at an offset, 0 after the end.
  fileprivate func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }
}
