import SourceText

/// Joins the words that `pdftotext` breaks where letters are set wide: `sustainab le`, `COVID -19`.
///
/// Two pieces are one word where the document has the word elsewhere and neither piece; a piece that
/// is a word as well must stand beside one that no word begins with. A mark or a hyphen set apart
/// belongs to the word before it.
struct BrokenWords {
  /// Into how many pieces a word is broken at most.
  private static let most = 4
  private let vocabulary: Vocabulary

  /// The lines of a text that has pages, with its words made whole; other text is left alone.
  static func joined(_ lines: [TracedText]) -> [TracedText] {
    guard lines.contains(where: { $0.bytes.first == 0x0C }) else { return lines }
    let words = BrokenWords(vocabulary: Vocabulary(lines))
    return lines.map(words.joined)
  }

  private func joined(_ line: TracedText) -> TracedText {
    let words = line.bytes.words
    var result = TracedText()
    var start = 0
    var index = 0
    while index < words.count {
      let count = pieces(words[index...])
      for (piece, next) in zip(words[index...], words[(index + 1)...]).prefix(count - 1) {
        result.append(line[start..<piece.endIndex])
        start = next.startIndex
      }
      index += count
    }
    if start == 0 { return line }
    result.append(line[start..<line.count])
    return result
  }

  /// How many words at the beginning are one; single spaces stand between them.
  private func pieces(_ words: ArraySlice<ArraySlice<UInt8>>) -> Int {
    guard let first = words.first else { return 1 }
    var pieces = [first]
    var best = 1
    for next in words.dropFirst().prefix(Self.most - 1) {
      guard let last = pieces.last, next.startIndex == last.endIndex + 1 else { break }
      pieces.append(next)
      if isWord(pieces) || pieces.count == best + 1 && isMark(next, after: last) {
        best = pieces.count
      }
    }
    return best
  }

  // MARK: Marks

  /// `-19` behind `COVID`, `;` behind a word, `’s` behind a name.
  private func isMark(_ mark: ArraySlice<UInt8>, after word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last, last.isLower || last.isUpper || last.isDigit,
      let first = mark.first
    else { return false }
    let rest = mark.dropFirst()
    if first == UInt8(ascii: "-"), let next = rest.first {
      return next.isDigit ? !last.isLower : next.isLower || next.isUpper || next == 0x2C
    }
    if ",;".utf8.contains(first) { return rest.isEmpty }
    return first == UInt8(ascii: ".") && rest.isEmpty && last.isLower
      || mark.elementsEqual("\u{2019}s".utf8)
  }

  // MARK: Pieces

  private func isWord(_ pieces: [ArraySlice<UInt8>]) -> Bool {
    guard pieces.dropLast().allSatisfy({ Self.isOpen($0.last) }),
      pieces.dropFirst().allSatisfy({ Self.isOpen($0.first) }),
      vocabulary.count(pieces.joined()) > 0
    else { return false }
    let words = pieces.map(Vocabulary.key).filter { !isPiece($0) }
    if words.isEmpty { return true }
    return words.count == 1
      && pieces.map(Vocabulary.key).contains {
        isPiece($0) && (isShort($0) || !vocabulary.hasLonger($0))
      }
  }

  /// Whether a piece may be broken at this end: it has a letter or a digit there.
  private static func isOpen(_ byte: UInt8?) -> Bool {
    byte.map { $0.isLower || $0.isUpper || $0.isDigit || $0 >= 0xC3 && $0 != 0xE2 } ?? false
  }

  /// Whether this is no word: too short for one, or nowhere else in the document.
  private func isPiece(_ word: [UInt8]) -> Bool {
    isShort(word) || word.count > 2 && vocabulary.count(word) < 2
  }

  private func isShort(_ word: [UInt8]) -> Bool {
    word.count <= 2 && word.allSatisfy(\.isLower)
      && !Self.shortWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let shortWords: Set<String> = [
    "a", "i", "am", "an", "as", "at", "be", "by", "de", "do", "go", "he", "if", "in", "is", "it",
    "la", "le", "me", "mr", "my", "no", "of", "on", "or", "so", "to", "up", "us", "vs", "we",
  ]
}
