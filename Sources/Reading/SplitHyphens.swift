import SourceText

/// Closes the space that the end of a line left behind a hyphen: `Honey- Bee`, but not `large- and small`.
enum SplitHyphens {
  /// A line with its words made whole.
  static func closed(_ line: TracedText) -> TracedText {
    let words = line.bytes.words
    var result = TracedText()
    var start = 0
    for index in words.indices.dropLast() where isSplit(words[index...]) {
      result.append(line[start..<words[index].endIndex])
      start = words[index + 1].startIndex
    }
    if start == 0 { return line }
    result.append(line[start..<line.count])
    return result
  }

  /// Whether the first of these words goes on in the next.
  private static func isSplit(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let word = words.first, let next = words.dropFirst().first,
      next.startIndex == word.endIndex + 1, word.last == hyphen,
      let last = word.dropLast().last, let first = next.first
    else { return false }
    return (last.isLower || last.isUpper) && (first.isLower || first.isUpper)
      && !isSuspended(words)
  }

  /// Whether a word to come is that of all these hyphens: `upper- middle- and lower-income`.
  private static func isSuspended(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    words.prefix(most).first { $0.last != hyphen }
      .map { suspending.contains(String(decoding: Vocabulary.key($0), as: UTF8.self)) } ?? false
  }

  private static let hyphen = UInt8(ascii: "-")

  /// How many words are looked at.
  private static let most = 5

  /// Words before which a hyphen stands for a word to come.
  private static let suspending: Set<String> = [
    "and", "or", "nor", "to", "as", "but", "versus", "through", "via",
  ]
}
