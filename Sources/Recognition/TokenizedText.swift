package import SourceText

/// A text cut into tokens, asked by index; an index outside gives nothing.
package struct TokenizedText: Sendable {
  package let source: TracedText
  package let tokens: [Token]

  package init(_ source: TracedText) {
    self.source = source
    tokens = Tokenizer.tokens(of: source.bytes)
  }

  package var count: Int { tokens.count }

  /// The token at an index, if there is one.
  package subscript(index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The lower-case letters at an index; empty outside.
  package func lower(_ index: Int) -> String { self[index]?.lower ?? "" }

  /// Whether these words stand from an index on, in any case.
  func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    return words.indices.allSatisfy { tokens[index + $0].lower == words[$0] }
  }

  /// The index after the first of these phrases that stands at `index`, or `index` itself.
  package func skipping(_ phrases: [[String]], at index: Int) -> Int {
    for phrase in phrases where matches(phrase, at: index) { return index + phrase.count }
    return index
  }

  /// Whether "’s" stands at an index.
  package func isPossessive(_ index: Int) -> Bool { ["’s", "'s"].contains(lower(index)) }

  /// Whether "’s" stands at an index, or the apostrophe of a plural: "keepers’ and queens’ rights".
  func isApostrophe(_ index: Int) -> Bool {
    isPossessive(index)
      || ["’", "'"].contains(lower(index)) && lower(index - 1).hasSuffix("s")
  }

  /// The number at an index, when a number stands there.
  func number(_ index: Int) -> Int? {
    guard let token = self[index], token.kind == .number else { return nil }
    return Int(token.text)
  }

  /// The bytes that tokens cover.
  package func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = self[tokens.lowerBound], let last = self[tokens.upperBound - 1] else {
      return 0..<0
    }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The words that tokens cover, as printed.
  package func string(_ tokens: Range<Int>) -> String { source.string(range(tokens)) }

  /// The token that begins at or after a byte offset.
  package func index(atOrAfter offset: Int) -> Int {
    tokens.partitioningIndex { $0.range.lowerBound >= offset }
  }
}
