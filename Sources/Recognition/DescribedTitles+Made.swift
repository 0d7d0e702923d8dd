/// Texts that somebody has made and that have no name but what they are about: "the adoption of the
/// voluntary guidelines on the care of hives".
extension DescribedTitles {
  /// The text whose noun, perhaps with adjectives, stands in small letters at a token.
  func made(at index: Int) -> (citation: TitleCitation, tokens: Range<Int>)? {
    guard text.lower(index - 1) == "the" else { return nil }
    let words = index..<(index + 3)
    let noun = words.prefix { Self.adjectives.contains(text.lower($0)) }.endIndex
    let end = text.skipping(Self.texts, at: noun)
    guard end > noun else { return nil }
    if let quotation = quotation(after: end) {
      let isKnown = known.match(in: text, at: quotation.lowerBound) != nil
      return isKnown
        ? nil : (citation(Self.head, quotation), index..<(quotation.upperBound + 1))
    }
    let edge = subjectEnd(at: end)
    guard edge > end, !opensList(at: edge), isAdopted(index, edge) || isOfDecade(end) else {
      return nil
    }
    var citation = citation(Self.head, index..<edge)
    citation.edition = edition(index..<edge)
    return (citation, index..<edge)
  }

  private static let head = TitleHead(kind: .instrument, className: "Instrument", words: [])

  private static let adjectives: Set<String> = [
    "basic", "common", "comprehensive", "ethical", "global", "guiding", "international",
    "recommended", "regional", "statistical", "technical", "voluntary",
  ]

  private static let texts = [
    ["principles", "and", "guidelines"], ["guidelines", "and", "recommendations"], ["guidelines"],
    ["principles"], ["policy", "recommendations"], ["code", "of", "conduct"],
    ["plan", "of", "action"], ["programme", "of", "action"], ["action", "plan"],
    ["road", "map"], ["strategy"], ["framework"],
  ]

  /// The token after what a text is about, in small letters.
  private func subjectEnd(at end: Int) -> Int {
    let preposition = text.skipping([["relating"]], at: end)
    guard ["on", "for", "regarding", "concerning", "to"].contains(text.lower(preposition)),
      text.lower(preposition) != "to" || preposition > end
    else { return end }
    let edge = topicEnd(from: preposition)
    return edge > preposition ? edge : end
  }

  /// Whether a comma parts what a text is about: "road map on wax |, honey and hives".
  private func opensList(at comma: Int) -> Bool {
    text.lower(comma) == ","
      && (comma + 2..<comma + 5).contains { ["and", "or"].contains(text.lower($0)) }
      && !isMaking(at: comma + 1) && text.lower(comma + 1) != "the"
  }

  /// Whether it is said that somebody made the text, behind it or before: "the adoption by the Hive
  /// Council of the | guidelines on wax", "the strategy for drones |, adopted in 2018".
  private func isAdopted(_ start: Int, _ edge: Int) -> Bool {
    let verb = text.lower(edge) == "," ? edge + 1 : edge
    if isMaking(at: verb) { return true }
    let clause = (1...Self.clause).lazy.map { start - $0 }
      .prefix { ![";", ".", "“", "which", "that"].contains(text.lower($0)) && !opensAct(at: $0) }
    return clause.contains { index in
      text.lower(index) == "adoption"
        || ["adopted", "endorsed"].contains(text.lower(index)) && text.lower(index + 1) == "the"
          && index == start - 2
    }
  }

  /// Whether another act begins at a token: ", and | stressing the need", "and | requests all keepers".
  private func opensAct(at index: Int) -> Bool {
    guard ["and", ","].contains(text.lower(index - 1)) else { return false }
    let isFinite =
      text.lower(index).hasSuffix("s")
      && ["the", "to", "all", "that", "its", "upon"].contains(text.lower(index + 1))
    return text.lower(index).hasSuffix("ing") || isFinite
  }

  /// Whether a participle tells that somebody made a text; what was developed or launched otherwise is
  /// another thing: "developed countries".
  func isMaking(at index: Int) -> Bool {
    let participle = text.lower(index)
    return Self.makings.contains(participle)
      || Self.works.contains(participle)
        && ["at", "by", "in", "on"].contains(text.lower(index + 1))
  }

  private static let makings: Set<String> = [
    "adopted", "agreed", "annexed", "approved", "contained", "endorsed", "issued",
  ]
  private static let works: Set<String> = [
    "developed", "established", "launched", "prepared", "proclaimed",
  ]
  /// How many words before a text its adoption is told at most.
  private static let clause = 48

  /// "for the | Second Decade of the Hive": a plan of a time with a name.
  private func isOfDecade(_ end: Int) -> Bool {
    text.matches(["for", "the"], at: end)
      && (end + 2..<end + 6).prefix { text[$0]?.isCapitalized == true }
        .dropFirst().contains { text.lower($0) == "decade" }
  }

  /// A title with what it is about in small letters, where it says nothing without: "Honeyville Call | for
  /// a world of bees", "Declaration on the Honeyland | language".
  func completed(
    _ title: (citation: TitleCitation, tokens: Range<Int>)
  ) -> (citation: TitleCitation, tokens: Range<Int>) {
    let (citation, tokens) = title
    let end = tokens.upperBound
    guard citation.key == nil, !citation.isBare else { return title }
    let isOpen =
      ["call", "pledge"].contains(text.lower(end - 1))
      && ["for", "on", "to", "against"].contains(text.lower(end))
    let isParted =
      text.lower(end - 2) == "the" && Self.nounsOfNations.contains(text.lower(end))
    let edge = isOpen || isParted ? topicEnd(from: isOpen ? end : end - 1) : end
    guard edge > end else { return title }
    let whole = tokens.lowerBound..<edge
    return (citation.called(text.string(whole)), whole)
  }

  /// What stands in small letters after the adjective of a nation: "the Honeyland | people".
  private static let nounsOfNations: Set<String> = ["language", "languages", "people", "peoples"]
}
