/// Finds names by the noun that heads them: "the Global Forum on Migration", "the Arctic Council".
///
/// A name is the head with the capitalised words before it and the phrases after it that are
/// capitalised too. A head alone, or with words that many have in common ("Working Group"), points
/// back and is no name.
///
/// ```
///   the  Open-ended Working  Group  on the Prevention of an Arms Race
///        ╰─── before ─────╯  head   ╰──── after ────╯
/// ```
package struct NamePhrases: Sendable {
  /// The heads, in lower case.
  let heads: Set<String>
  let places: Gazetteer<KnownPlace>
  let organs: Gazetteer<String>
  /// Names that many things have in common, and offices.
  let common: Gazetteer<String>

  package init(heads: Set<String>, among names: KnownNames) {
    self.heads = heads
    places = names.places
    organs = names.organs
    common = names.commonNames
  }

  /// The tokens of the names in a text; none begins or has its head in `taken`.
  package func phrases(in text: TokenizedText, outside taken: Set<Int>) -> [Range<Int>] {
    var phrases: [Range<Int>] = []
    for head in text.tokens.indices {
      guard text.tokens[head].isCapitalized, heads.contains(text.lower(head)),
        !taken.contains(head), text[head + 1]?.isCapitalized != true,
        (phrases.last?.upperBound ?? 0) <= head
      else { continue }
      let start = start(before: head, in: text, after: phrases.last?.upperBound ?? 0, taken)
      let end = end(after: head, in: text, taken)
      guard start < head || end > head + 1, isWhole(start..<end, in: text, taken) else { continue }
      phrases.append(start..<end)
    }
    return phrases
  }

  private func start(
    before head: Int, in text: TokenizedText, after floor: Int, _ taken: Set<Int>
  ) -> Int {
    var start = head
    while start > max(floor, 1), let word = text[start - 1], word.isCapitalized,
      !taken.contains(start - 1), !Self.articles.contains(word.lower),
      ![".", ":", ";", "”"].contains(text.lower(start - 2)) || text.lower(start - 2) == "“"
    {
      start -= 1
    }
    return start
  }

  private func end(after head: Int, in text: TokenizedText, _ taken: Set<Int>) -> Int {
    var end = head + 1
    while let next = complement(at: end, isFirst: end == head + 1, in: text, taken) { end = next }
    return end
  }

  /// The end of "of the …", "on …", ", … and …" that goes on with a name at a token.
  private func complement(
    at index: Int, isFirst: Bool, in text: TokenizedText, _ taken: Set<Int>
  ) -> Int? {
    let connector = text.lower(index)
    guard Self.prepositions.contains(connector) || !isFirst && isJoining(index, in: text) else {
      return nil
    }
    var word = index + 1
    if connector == ",", text.lower(word) == "and" { word += 1 }
    if connector != "to", Self.prepositions.contains(connector),
      Self.articles.contains(text.lower(word))
    {
      word += 1
    }
    guard text[word]?.isCapitalized == true, !taken.contains(word),
      DateRecognizer.months[text.lower(word)] == nil
    else { return nil }
    if organs.match(in: text, at: word) != nil { return nil }
    if places.match(in: text, at: word) != nil, connector != "of", connector != "for" { return nil }
    let end = runEnd(from: word, in: text, taken)
    if let match = common.match(in: text, at: word), match.end >= end { return nil }
    return end
  }

  /// The end of the capitalised words from a token on, "Women’s" and "Countering the" among them.
  private func runEnd(from start: Int, in text: TokenizedText, _ taken: Set<Int>) -> Int {
    var end = start
    while text[end]?.isCapitalized == true, !taken.contains(end),
      DateRecognizer.months[text.lower(end)] == nil
    {
      let isOpen =
        ["’s", "'s", "’", "'"].contains(text.lower(end + 1))
        || text.lower(end).hasSuffix("ing") && text.lower(end + 1) == "the"
      end += isOpen && text[end + 2]?.isCapitalized == true ? 2 : 1
    }
    return end
  }

  /// Whether "and" or a comma at a token joins two words of a name, and not two names.
  private func isJoining(_ index: Int, in text: TokenizedText) -> Bool {
    guard let next = text[index + 1] else { return false }
    if text.lower(index) == "and" {
      return next.isCapitalized && !heads.contains(next.lower)
        && !(text[index + 2].map { heads.contains($0.lower) && $0.isCapitalized } ?? false)
    }
    guard text.lower(index) == "," else { return false }
    guard next.isCapitalized else {
      return next.lower == "and" && text[index + 2]?.isCapitalized == true
    }
    return (index + 2..<index + 7).first { text.lower($0) == "and" }
      .map { text[$0 + 1]?.isCapitalized == true } ?? false
  }

  /// Whether a name is all of one, and neither a common name nor a place.
  private func isWhole(_ tokens: Range<Int>, in text: TokenizedText, _ taken: Set<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let isRest =
      text.lower(before) == "and" && text[before - 1]?.isCapitalized == true
      || text[before]?.isCapitalized == true && taken.contains(before)
      || ["’s", "’", "-"].contains(text.lower(before)) && text[before - 1]?.isCapitalized == true
    let known =
      common.match(in: text, at: tokens.lowerBound)?.end
      ?? places.match(in: text, at: tokens.lowerBound)?.end ?? 0
    return !isRest && known < tokens.upperBound
  }

  static let prepositions: Set<String> = [
    "of", "on", "for", "against", "in", "to", "concerning",
  ]
  static let articles: Set<String> = ["the", "all", "its", "a", "an", "their", "this"]
}
