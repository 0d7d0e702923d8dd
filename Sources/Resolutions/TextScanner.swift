import SourceText

/// Steps through the words, numbers and marks of a text.
package struct TextScanner: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// Bytes before the next one.
  package var offset: Int

  package init(_ bytes: [UInt8], at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  package var isAtEnd: Bool { offset >= bytes.count }

  /// The next byte, or 0 at the end.
  package var next: UInt8 { peek(0) }

  /// The byte that stands `distance` bytes after the next one, or 0 outside of the text.
  package func peek(_ distance: Int) -> UInt8 {
    let index = offset + distance
    return bytes.indices.contains(index) ? bytes[index] : 0
  }

  package mutating func skipSpaces() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { offset += 1 }
  }

  /// Takes `text`, in capitals or not, and says whether it was there.
  package mutating func skip(_ text: String) -> Bool {
    var end = offset
    for byte in text.utf8 {
      guard end < bytes.count, bytes[end].lowercased == byte.lowercased else { return false }
      end += 1
    }
    offset = end
    return true
  }

  /// The bytes that satisfy a condition from here on.
  package mutating func take(while condition: (UInt8) -> Bool) -> Range<Int> {
    let start = offset
    while offset < bytes.count, condition(bytes[offset]) { offset += 1 }
    return start..<offset
  }

  /// A number of at most nine digits.
  package mutating func number() -> Int? {
    let start = offset
    let digits = take(while: \.isDigit)
    guard (1...9).contains(digits.count) else {
      offset = start
      return nil
    }
    return bytes[digits].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The letters from here on, and the hyphens and apostrophes between them.
  package mutating func word() -> String? {
    let letters = take(while: \.isWordByte)
    return letters.isEmpty ? nil : String(decoding: bytes[letters], as: UTF8.self)
  }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
