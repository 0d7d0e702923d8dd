internal import Resolutions

/// A speech act of a paragraph: the words that perform it, and what it is performed on.
package struct ActCitation: Hashable, Sendable {
  /// The key of the act in the registry, as "recalling-also".
  package let key: String
  /// The tokens of the verb and what goes with it.
  package let verb: Range<Int>
  /// The tokens up to the next act of the paragraph.
  package let scope: Range<Int>
  /// The tokens at which an object of the act may begin, in order.
  package let objectStarts: [Int]
}

extension ActCitation {
  private static let qualifiers: Set<String> = [
    "the", "its", "their", "his", "all", "both", "a", "an", "relevant", "previous", "earlier",
    "other", "recent", "subsequent", "ensuing", "those", "these", "present", "said",
    "above-mentioned",
    "aforementioned", "own", "successful", "landmark", "historic", "major", "new", "first",
    "second",
  ]

  /// How far behind its beginning the head of an object stands at most.
  private static let longestObject = 40

  /// Where the object begins that has its head at a token; `nil` when that is no object.
  ///
  /// Only articles and qualifiers stand between, and what names a part of it.
  package func objectStart(of token: Int, in text: TokenizedText) -> Int? {
    let near = objectStarts.partitioningIndex { $0 >= token - Self.longestObject }
    return objectStarts[near...].prefix { $0 <= token }.first { start in
      let noun = PartOfObject.end(in: text, at: start)
      return (noun..<max(noun, token)).allSatisfy { isQualifier(text, $0) }
    }
  }

  private func isQualifier(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let word = text[index] else { return false }
    if word.kind != .word { return word.lower == "’s" || word.lower == "'s" }
    return Self.qualifiers.contains(word.lower) || word.isCapitalized
      || NumberWords.cardinal(word.lower) != nil
      || word.lower == "and" && text[index + 1]?.isCapitalized == true
  }
}

/// What stands for the whole that it is a part of, or for the thing that happens: "the terms of its
/// resolution", "paragraphs 4 and 5 of the annex to its resolution", "the holding of the conference".
private enum PartOfObject {
  /// The token after such words; where they do not stand, `start` itself.
  static func end(in text: TokenizedText, at start: Int) -> Int {
    var index = start
    while let next = numbered(in: text, at: index) ?? named(in: text, at: index) { index = next }
    return index
  }

  private static let nouns: Set<String> = [
    "terms", "provisions", "paragraphs", "sections", "parts", "holding", "convening",
    "organization",
    "hosting", "adoption", "annex", "annexes",
  ]
  private static let adjectives: Set<String> = [
    "relevant", "pertinent", "applicable", "operative", "preambular", "successful", "recent",
  ]
  private static let numberedNouns: Set<String> = [
    "paragraph", "paragraphs", "section", "sections", "part", "parts", "chapter", "chapters",
    "annex", "annexes",
  ]

  /// "the relevant provisions of", "the annex to", "the successful holding of"; what has a capital is
  /// a name: "the Organization of".
  private static func named(in text: TokenizedText, at start: Int) -> Int? {
    guard text.lower(start) == "the" else { return nil }
    let noun = adjectives.contains(text.lower(start + 1)) ? start + 2 : start + 1
    guard nouns.contains(text.lower(noun)), text[noun]?.isCapitalized == false else { return nil }
    return joined(in: text, at: noun + 1)
  }

  /// "paragraphs 4 (a) and 5 to 7 of", "section II of", "section II, | paragraph 3, of".
  private static func numbered(in text: TokenizedText, at start: Int) -> Int? {
    let noun = adjectives.contains(text.lower(start)) ? start + 1 : start
    guard numberedNouns.contains(text.lower(noun)), !isOfArticle(in: text, at: start) else {
      return nil
    }
    let numbers = (noun + 1)..<(noun + 1 + Reach.paragraphs)
    let end = numbers.first { !isInNumbers(text, $0) } ?? numbers.upperBound
    guard end > numbers.lowerBound else { return nil }
    let isDivided = text.lower(end - 1) == ","
    if isDivided, numberedNouns.contains(text.lower(end)) { return end }
    return joined(in: text, at: isDivided ? end - 1 : end)
  }

  /// Whether a paragraph is that of the article before it: "article 12, | paragraph 1, of".
  private static func isOfArticle(in text: TokenizedText, at start: Int) -> Bool {
    let numbers = (max(0, start - Reach.paragraphs)..<start).reversed()
    let noun = numbers.first { !isInNumbers(text, $0) } ?? 0
    return ["article", "articles", "rule", "rules", "regulation", "regulations"]
      .contains(text.lower(noun))
  }

  /// "of" or "to" between a part and its whole.
  private static func joined(in text: TokenizedText, at index: Int) -> Int? {
    let next = text.skipping([[",", "of"], ["of"], ["to"]], at: index)
    return next > index ? next : nil
  }

  /// Whether a token can stand in "4 (a) and 5 to 7", "II, III and IX B".
  private static func isInNumbers(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index] else { return false }
    if token.kind == .number || [",", "(", ")", "and", "or", "–", "-"].contains(token.lower) {
      return true
    }
    if token.lower == "to" { return text.number(index + 1) != nil }
    return token.kind == .word
      && (text.lower(index - 1) == "(" || token.text.count == 1 && token.isCapitalized
        || RomanNumeral.value(token.text) != nil)
  }
}
