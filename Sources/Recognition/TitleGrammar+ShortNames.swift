/// What a text calls a title from there on, by its own word.
extension TitleGrammar {
  /// The tokens of the name in "(“the Convention”)" behind a title, perhaps after its day or whose it is,
  /// in "(the Waxham Rules)" and in ", also called the Honey Plan".
  func shortName(of kind: TitleHead.Kind, at end: Int) -> Range<Int>? {
    definition(at: end) ?? bracketedName(of: kind, at: end) ?? calledName(of: kind, at: end)
  }

  /// The head noun in "(“the Convention”)".
  private func definition(at end: Int) -> Range<Int>? {
    let afterDate =
      text.lower(end) == "of" ? DateRecognizer.expression(in: text, at: end + 1)?.end : nil
    let afterOwner =
      text.matches(["of", "the"], at: end) ? organs.match(in: text, at: end + 2)?.end : nil
    let open = text.skipping(Self.definitions, at: afterDate ?? afterOwner ?? end)
    guard let head = heads.head(in: text, at: open), text.lower(open - 1) == "the" else {
      return nil
    }
    let close = open + head.words.count
    return text.skipping([["”", ")"], [")"]], at: close) > close ? open..<close : nil
  }

  private static let definitions = [
    ["(", "“", "the"], ["(", "the"], ["(", "hereinafter", "the"],
  ]

  /// The name in "(the Waxham Rules)", "(also known as the Waxham Rules)".
  private func bracketedName(of kind: TitleHead.Kind, at end: Int) -> Range<Int>? {
    guard text.lower(end) == "(" else { return nil }
    let open = text.skipping(
      Self.definitions + Self.callings.map { ["("] + $0 }, at: end)
    guard open > end else { return nil }
    let words = (open..<(open + Self.longestShortName)).prefix { text[$0]?.kind == .word }
    let close = words.endIndex
    guard text.skipping([["”", ")"], [")"]], at: close) > close, isName(open..<close, of: kind)
    else { return nil }
    return open..<close
  }

  /// The name in ", also called the Honey Plan".
  private func calledName(of kind: TitleHead.Kind, at end: Int) -> Range<Int>? {
    guard text.lower(end) == "," else { return nil }
    let start = text.skipping(Self.callings, at: end + 1)
    guard start > end + 1 else { return nil }
    let words = (start..<(start + Self.longestShortName)).prefix { text[$0]?.isCapitalized == true }
    let noun = words.first { heads.head(in: text, at: $0)?.kind == kind }
    guard let noun, let head = heads.head(in: text, at: noun) else { return nil }
    return start..<rightEdge(from: noun + head.words.count)
  }

  /// Whether words are a name that a noun of this kind heads, and not only the noun.
  private func isName(_ words: Range<Int>, of kind: TitleHead.Kind) -> Bool {
    text[words.lowerBound]?.isCapitalized == true && words.count > 1
      && words.contains { heads.head(in: text, at: $0)?.kind == kind }
  }

  private static let callings = ["also", "commonly", "otherwise", "better", ""].flatMap { adverb in
    [["called", "the"], ["known", "as", "the"], ["referred", "to", "as", "the"]].map {
      adverb.isEmpty ? $0 : [adverb] + $0
    }
  }
  /// How many words a short name has at most.
  private static let longestShortName = 12
}
