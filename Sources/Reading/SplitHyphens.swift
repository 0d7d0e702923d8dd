import SourceText

/// Closes the space that the end of a line left behind a hyphen: `Honey- Bee`, but not `large- and small`.
enum SplitHyphens {
  /// A line with its words made whole.
  static func closed(_ line: TracedText) -> TracedText {
    let words = line.bytes.words
    var result = TracedText()
    var start = 0
    for (word, next) in zip(words, words.dropFirst()) where isSplit(word, next) {
      result.append(line[start..<word.endIndex])
      start = next.startIndex
    }
    if start == 0 { return line }
    result.append(line[start..<line.count])
    return result
  }

  private static func isSplit(_ word: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Bool {
    guard next.startIndex == word.endIndex + 1, word.last == UInt8(ascii: "-"),
      let last = word.dropLast().last, let first = next.first
    else { return false }
    return (last.isLower || last.isUpper) && (first.isLower || first.isUpper)
      && !suspending.contains(String(decoding: Vocabulary.key(next), as: UTF8.self))
  }

  /// Words before which a hyphen stands for a word to come.
  private static let suspending: Set<String> = ["and", "or", "nor", "to", "as", "but", "versus"]
}
