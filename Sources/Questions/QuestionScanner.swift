/// A place in a question, which moves over words.
struct QuestionScanner {
  let text: [UInt8]
  private(set) var offset = 0

  init(_ question: String) {
    text = Array(question.utf8)
    skipSpace()
  }

  /// Whether nothing but punctuation is left.
  var isAtEnd: Bool { offset >= text.count }

  /// The word at the cursor, in lower case; empty at the end.
  var word: String { String(decoding: text[wordRange], as: UTF8.self).lowercased() }

  /// Where the word at the cursor stands; the end of the text when there is none.
  var wordRange: Range<Int> {
    var end = offset
    while end < text.count, !isSpace(text[end]), punctuation(at: end) == 0 { end += 1 }
    return offset..<end
  }

  /// The next words, at most so many, with single spaces.
  func words(_ count: Int) -> String {
    wordsAhead(count).map(\.text).joined(separator: " ")
  }

  /// The next words, at most so many, and where each ends.
  func wordsAhead(_ count: Int) -> [(text: String, end: Int)] {
    var ahead = self
    var words: [(text: String, end: Int)] = []
    while words.count < count, !ahead.isAtEnd {
      words.append((ahead.word, ahead.wordRange.upperBound))
      ahead.move(to: ahead.wordRange.upperBound)
    }
    return words
  }

  /// The words in quotation marks at the cursor, and where the closing mark stands; `nil` when none
  /// stand here.
  var quotation: (words: Range<Int>, end: Int)? {
    let start = text[..<offset].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? 0
    guard let mark = QuotationMark.all.first(where: { $0.opens(behind: text[..<start]) }),
      let words = text[offset...].firstRange(of: mark.closing).map({ offset..<$0.lowerBound })
    else { return nil }
    return (words, words.upperBound)
  }

  /// Where the words of a question begin.
  static func wordStarts(in question: String) -> [Int] {
    var scanner = QuestionScanner(question)
    var starts: [Int] = []
    while !scanner.isAtEnd {
      starts.append(scanner.offset)
      scanner.move(to: max(scanner.wordRange.upperBound, scanner.offset + 1))
    }
    return starts
  }

  /// Moves to `offset` and over the space behind it.
  mutating func move(to offset: Int) {
    self.offset = offset
    skipSpace()
  }

  /// Moves back to the beginning of the word before the cursor if it is one of these.
  mutating func stepBack(over words: Set<String>) {
    var end = offset
    while end > 0, isSpace(text[end - 1]) { end -= 1 }
    let start = text[..<end].lastIndex(where: isSpace).map { $0 + 1 } ?? 0
    if words.contains(String(decoding: text[start..<end], as: UTF8.self)) { offset = start }
  }

  /// Moves over the word at the cursor if it is one of these.
  mutating func skip(_ words: Set<String>) -> Bool {
    guard words.contains(word) else { return false }
    move(to: wordRange.upperBound)
    return true
  }

  /// Moves over these words, one after the other, if they all stand here.
  mutating func skip(inOrder words: [String]) -> Bool {
    var ahead = self
    guard words.allSatisfy({ ahead.skip([$0]) }) else { return false }
    self = ahead
    return true
  }

  private mutating func skipSpace() {
    while offset < text.count {
      let length = isSpace(text[offset]) ? 1 : punctuation(at: offset)
      if length == 0 { break }
      offset += length
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// How many bytes a quotation mark has here, or what ends a clause: a mark with space or the end behind
  /// it; 0 when this is neither.
  private func punctuation(at offset: Int) -> Int {
    switch text[offset] {
    case UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
      UInt8(ascii: ")"):
      offset + 1 == text.count || isSpace(text[offset + 1]) ? 1 : 0
    default: QuotationMark.length(in: text[offset...])
    }
  }
}
