internal import Ontology
internal import SourceText

/// Names that are known, found at a token of a text.
package struct Gazetteer<Entry: Sendable>: Sendable {
  private let index: NameIndex<Entry>

  /// Takes names with what each of them stands for.
  package init(_ names: some Sequence<(String, Entry)>, foldsCase: Bool = false) {
    index = NameIndex(names, foldsCase: foldsCase)
  }

  /// What the longest name that begins at a token stands for, with the token after it.
  ///
  /// More than one entry where the name is ambiguous.
  func matches(in text: TokenizedText, at token: Int) -> (entries: [Entry], end: Int)? {
    guard let start = text[token]?.range.lowerBound,
      let match = index.longestMatch(in: text.source.bytes, at: start)
    else { return nil }
    return (match.values, closingBracket(text, token..<text.index(atOrAfter: match.end)))
  }

  /// The end of a name, with the bracket that closes one inside it.
  private func closingBracket(_ text: TokenizedText, _ tokens: Range<Int>) -> Int {
    let isOpen =
      tokens.contains { text.lower($0) == "(" } && !tokens.contains { text.lower($0) == ")" }
    return isOpen && text.lower(tokens.upperBound) == ")"
      ? tokens.upperBound + 1 : tokens.upperBound
  }

  /// The same, where the name has one meaning or the first is as good as any.
  package func match(in text: TokenizedText, at token: Int) -> (entry: Entry, end: Int)? {
    guard let (entries, end) = matches(in: text, at: token), let entry = entries.first else {
      return nil
    }
    return (entry, end)
  }

  /// What a name stands for that is not taken from a text.
  func entry(named name: String) -> Entry? {
    let bytes = Array(name.utf8)
    guard let match = index.longestMatch(in: bytes, at: 0), match.end == bytes.count else {
      return nil
    }
    return match.values.first
  }
}
