import SourceText

/// Joins the words that `pdftotext` breaks where letters are set wide: `sustainab le`, `COVID -19`.
///
/// Two pieces are one word where the document has the word elsewhere and neither piece; a word may stand
/// before a piece that no word begins with. A piece too short for a word belongs to the one beside it
/// that stands nowhere else, and a mark or a hyphen set apart to the word before it.
struct BrokenWords {
  /// Into how many pieces a word is broken at most.
  private static let most = 4
  private let vocabulary: Vocabulary

  /// The lines of a text with its hyphens closed up and, where it has pages, its words made whole.
  static func joined(_ lines: [TracedText]) -> [TracedText] {
    let lines = lines.map(SplitHyphens.closed)
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
      let count = pieces(words[index...], after: index > 0 ? words[index - 1] : nil)
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
  private func pieces(
    _ words: ArraySlice<ArraySlice<UInt8>>, after previous: ArraySlice<UInt8>?
  ) -> Int {
    guard let first = words.first else { return 1 }
    var pieces = [first]
    var best = 1
    for next in words.dropFirst().prefix(Self.most - 1) {
      guard let last = pieces.last, next.startIndex == last.endIndex + 1 else { break }
      pieces.append(next)
      let following = words.dropFirst(pieces.count).first
      if isWord(pieces, before: following) || pieces.count == best + 1 && isMark(next, after: last)
      {
        best = pieces.count
      }
    }
    guard best == 1, pieces.count > 1 else { return best }
    let next = pieces.dropFirst(2).first ?? []
    let before = Self.isOpen(previous?.last) ? previous : nil
    let after = Self.isOpen(pieces[1].last) && next.first?.isLower ?? false ? next : nil
    let others = [before, after].compactMap { $0 }
    return isNewWord(pieces[0], pieces[1], between: others) ? 2 : 1
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

  /// Whether pieces are one word, and the last of them no part of the next: `the re port`.
  private func isWord(_ pieces: [ArraySlice<UInt8>], before next: ArraySlice<UInt8>?) -> Bool {
    if let first = pieces.first, let last = pieces.last, let next, !isPiece(Vocabulary.key(first)) {
      return isWord(pieces) && !isWord([last, next])
    }
    return isWord(pieces)
  }

  private func isWord(_ pieces: [ArraySlice<UInt8>]) -> Bool {
    guard pieces.dropLast().allSatisfy({ Self.isOpen($0.last) }),
      pieces.dropFirst().allSatisfy({ Self.isOpen($0.first) }),
      vocabulary.count(pieces.joined()) > 0
    else { return false }
    let keys = pieces.map(Vocabulary.key)
    // A longer number may be a year with the number of a footnote.
    if keys.joined().count > 4, keys.allSatisfy({ $0.allSatisfy(\.isDigit) }) { return false }
    let words = keys.filter { !isPiece($0) }
    guard let word = words.first else { return true }
    guard words.count == 1 else { return false }
    if keys.last == word { return isShort(keys[0]) || word.count > 3 }
    return keys.dropFirst().allSatisfy { isShort($0) || !vocabulary.hasLonger($0) }
  }

  /// Whether two pieces are one word that the document has not elsewhere: `Clima te Change`.
  ///
  /// One of them is too short for a word, the other stands nowhere else, and the words around them do.
  private func isNewWord(
    _ first: ArraySlice<UInt8>, _ last: ArraySlice<UInt8>, between others: [ArraySlice<UInt8>]
  ) -> Bool {
    guard Self.isOpen(first.last), last.first?.isLower ?? false else { return false }
    let keys = [first, last].map(Vocabulary.key)
    let isShort = keys.map {
      self.isShort($0) && !Self.foreign.contains(String(decoding: $0, as: UTF8.self))
    }
    guard isShort[0] != isShort[1], isShort[1] || first.count == 2 else { return false }
    let rest = keys[isShort[0] ? 1 : 0]
    if last.count == 1, first.first?.isUpper ?? true { return false }
    return rest.count > 2 && rest.allSatisfy(\.isLower) && vocabulary.count(rest) < 2
      && others.allSatisfy { vocabulary.count($0) > 1 }
  }

  /// Whether a piece may be broken at this end: it has a letter or a digit there.
  private static func isOpen(_ byte: UInt8?) -> Bool {
    byte.map { $0.isLower || $0.isUpper || $0.isDigit || $0 >= 0xC3 && $0 != 0xE2 } ?? false
  }

  /// Whether this is no word: too short for one, or nowhere else in the document.
  private func isPiece(_ word: [UInt8]) -> Bool {
    isShort(word)
      || (word.count > 2 || word.allSatisfy(\.isDigit)) && vocabulary.count(word) < 2
  }

  private func isShort(_ word: [UInt8]) -> Bool {
    word.count <= 2 && word.allSatisfy(\.isLower)
      && !Self.shortWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let shortWords: Set<String> = [
    "a", "i", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
    "mr", "ms", "my", "no", "of", "on", "or", "so", "to", "up", "us", "vs", "we",
  ]

  /// Words of other languages, units and abbreviations.
  private static let foreign: Set<String> = [
    "ad", "al", "co", "da", "de", "di", "dr", "du", "el", "en", "et", "ex", "ha", "ie", "kg",
    "km", "la", "le", "li", "mm", "ni", "re", "se", "st", "un",
  ]
}
