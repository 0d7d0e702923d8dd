/// Finds instruments that are called by what they are: "the outcome document of the Review
/// Conference", "the declaration entitled “Our hives, our future”".
struct DescribedTitles {
  let heads: TitleHeads
  let known: Gazetteer<KnownName>
  let text: TokenizedText
  let grammar: TitleGrammar

  private static let nouns = [
    ["outcome", "document"], ["political", "declaration"], ["ministerial", "declaration"],
    ["final", "document"], ["declaration"],
  ]

  /// The instrument whose noun stands, in lower case, at a token.
  func citation(at index: Int) -> (TitleCitation, Range<Int>)? {
    guard text[index]?.isCapitalized == false, ["the", "its"].contains(text.lower(index - 1)) else {
      return nil
    }
    let end = text.skipping(Self.nouns, at: index)
    guard end > index, let head = head(index..<end) else { return nil }
    let edge = text.matches(["of", "the"], at: end) ? grammar.rightEdge(from: end) : end
    if let quotation = quotation(after: edge) {
      let isKnown = known.match(in: text, at: quotation.lowerBound) != nil
      return isKnown ? nil : (citation(head, quotation), index..<(quotation.upperBound + 1))
    }
    guard edge > end, end - index > 1 || namesMeeting(end..<edge) else { return nil }
    return (citation(head, index..<edge), index..<edge)
  }

  /// Whether words name who adopted something, and that it was a meeting: "of the Hive Summit".
  private func namesMeeting(_ tokens: Range<Int>) -> Bool {
    tokens.contains { heads.head(in: text, at: $0).map { $0.kind == .meeting } ?? false }
  }

  private func head(_ noun: Range<Int>) -> TitleHead? {
    noun.lazy.compactMap { heads.anyCase(in: text, at: $0) }.first { $0.kind == .instrument }
  }

  private func citation(_ head: TitleHead, _ tokens: Range<Int>) -> TitleCitation {
    TitleCitation(head: head, title: text.string(tokens), key: nil, isBare: false, isTitle: true)
  }

  /// The words of ", entitled “…”".
  private func quotation(after end: Int) -> Range<Int>? {
    let start = text.skipping([[",", "entitled", "“"], ["entitled", "“"]], at: end)
    guard start > end,
      let close = (start..<(start + Reach.phrase)).first(where: { text.lower($0) == "”" }),
      close > start
    else { return nil }
    return start..<close
  }
}
