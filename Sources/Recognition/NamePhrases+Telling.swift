/// Which names tell one thing from all others.
extension NamePhrases {
  /// Whether a name is printed whole and says more than what kind of body it is.
  ///
  /// "The Monetary Fund" may be the rest of a name, and there are many "Ad Hoc Working Groups".
  package func tells(_ name: Range<Int>, in text: TokenizedText, outside taken: Set<Int>) -> Bool {
    guard let head = name.first(where: { heads.contains(text.lower($0)) }) else { return false }
    return !goesOn(after: name.upperBound, in: text, taken)
      && !isCommon(name.lowerBound, before: head, in: text)
      && isProper(name, in: text)
      && longestRun(in: name.dropFirst(head + 1 - name.lowerBound), of: text) < 4
  }

  /// Whether words follow that may belong to the name: "Commission for Asia and the …".
  private func goesOn(after end: Int, in text: TokenizedText, _ taken: Set<Int>) -> Bool {
    let connector = text.lower(end)
    if text.lower(end - 1).hasSuffix("ing") || ["’", "'", "’s", "-"].contains(connector) {
      return true
    }
    guard connector == "and" || Self.prepositions.contains(connector) else { return false }
    let next = Self.articles.contains(text.lower(end + 1)) ? end + 2 : end + 1
    return text[next]?.isCapitalized == true
      && (connector == "of" || connector == "to" || !taken.contains(next))
  }

  /// Whether a name begins with one that many things have in common: "States Centre of …".
  private func isCommon(_ start: Int, before head: Int, in text: TokenizedText) -> Bool {
    common.match(in: text, at: start).map { $0.end <= head } ?? false
  }

  /// Whether a name has two words that no kind of body has, or one that is a place or an acronym.
  private func isProper(_ name: Range<Int>, in text: TokenizedText) -> Bool {
    let telling = name.filter {
      text.tokens[$0].isCapitalized && !heads.contains(text.lower($0))
        && !Self.kinds.contains(text.lower($0))
    }
    if telling.count > 1 { return true }
    guard let only = telling.first, let word = text[only] else { return false }
    return word.text == word.text.uppercased() || places.match(in: text, at: only) != nil
      || heads.isDisjoint(with: [text.lower(name.lowerBound)]) && name.count > 3
  }

  /// How many capitalised words stand together at most; titles of tables have no small ones.
  private func longestRun(in tokens: Range<Int>.SubSequence, of text: TokenizedText) -> Int {
    tokens.reduce(into: (run: 0, longest: 0)) { lengths, index in
      lengths.run = text.tokens[index].isCapitalized ? lengths.run + 1 : 0
      lengths.longest = max(lengths.longest, lengths.run)
    }.longest
  }

  /// Words that say what kind of body it is.
  private static let kinds: Set<String> = [
    "ad", "hoc", "open-ended", "joint", "intersessional", "intergovernmental", "inter-agency",
    "governmental", "expert", "experts", "technical", "scientific", "steering", "advisory",
    "consultative", "preparatory", "high-level", "working", "liaison", "support", "task",
    "executive", "standing", "special", "main", "regional", "national", "international",
    "subregional", "global", "ministerial", "parliamentary", "independent", "excellence",
    "eminent", "persons", "friends", "delegates", "policy", "emergency",
    "coordination", "interim", "permanent", "general", "subsidiary", "stakeholders",
  ]
}
