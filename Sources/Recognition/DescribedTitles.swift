import Resolutions

/// Finds instruments that are called by what they are: "the outcome document of the Review
/// Conference", "the declaration entitled “Our hives, our future”".
struct DescribedTitles {
  let heads: TitleHeads
  let known: Gazetteer<KnownName>
  let text: TokenizedText
  let grammar: TitleGrammar
  /// Where the names of meetings begin and end.
  let meetings: [Int: Int]
  let occurrences: OccurrenceReader

  private static let nouns = [
    ["final", "outcome", "document"], ["ministerial", "outcome", "document"],
    ["outcome", "document"], ["outcome", "documents"], ["political", "declaration"],
    ["ministerial", "declaration"],
    ["final", "declaration"], ["final", "document"], ["declaration"],
  ]

  /// The instrument whose noun stands, in lower case, at a token.
  func citation(at index: Int) -> (citation: TitleCitation, tokens: Range<Int>)? {
    guard text[index]?.isCapitalized == false, ["the", "its"].contains(text.lower(index - 1)) else {
      return nil
    }
    let end = text.skipping(Self.nouns, at: index)
    guard end > index, let head = head(index..<end) else { return made(at: index) }
    let edge = edge(of: index..<end)
    if let quotation = quotation(after: edge) {
      let isKnown = known.match(in: text, at: quotation.lowerBound) != nil
      return isKnown ? nil : (citation(head, quotation), index..<(quotation.upperBound + 1))
    }
    let isDescribed = end - index > 1
    guard edge > end, isDescribed || namesMeeting(end..<edge) || isOfOccasion(end) else {
      return nil
    }
    var citation = citation(head, index..<edge)
    citation.edition = edition(index..<edge)
    return (citation, index..<edge)
  }

  /// What tells a text from others of the same description, where its own words do not: its year, or that
  /// this document speaks of it.
  func edition(_ title: Range<Int>) -> TitleCitation.Edition? {
    let isTold = title.contains { index in
      NumberWords.ordinal(text.lower(index)) != nil
        || DateRecognizer.year(in: text, at: index) != nil
        || known.match(in: text, at: index)?.entry.head.kind == .meeting
    }
    if isTold { return nil }
    let end = title.upperBound
    let year =
      text.adoptionDate(after: end)?.date.year
      ?? occurrences.occurrences(at: end).occurrences.first?.year
    return year.map(TitleCitation.Edition.year) ?? .document
  }

  /// What is known by its meeting, by the title that follows: "the outcome document of the Hive Summit,
  /// entitled “Our hives, our future”".
  func entitled(
    _ title: (citation: TitleCitation, tokens: Range<Int>)
  ) -> (citation: TitleCitation, tokens: Range<Int>) {
    guard let key = title.citation.key, let quotation = quotation(after: title.tokens.upperBound),
      known.match(in: text, at: quotation.lowerBound)?.entry.key == key
    else { return title }
    let citation = TitleCitation(
      head: title.citation.head, title: text.string(quotation), key: key, isBare: false,
      isTitle: true)
    return (citation, title.tokens.lowerBound..<(quotation.upperBound + 1))
  }

  /// The token after what tells whose a text is, or what it is about.
  private func edge(of noun: Range<Int>) -> Int {
    let end = noun.upperBound
    if noun.count > 1, let adopter = adopterEnd(at: end) {
      return isOfOccasion(adopter) ? topicEnd(from: adopter) : adopter
    }
    if text.matches(["of", "the"], at: end) {
      let edge = grammar.rightEdge(from: end)
      let meeting = [2, 3].lazy.compactMap { meetings[end + $0] }.first ?? edge
      let named = meeting > edge && isDistinct(end..<meeting) ? meeting : edge
      guard isDistinct(end..<named) else { return end }
      return named > end && goesOn(at: named) ? topicEnd(from: named) : named
    }
    let isPolitical = text.lower(noun.lowerBound) == "political"
    return isPolitical && text.lower(end) == "on" || isOfOccasion(end) ? topicEnd(from: end) : end
  }

  /// The token after the meeting or the body of "political declaration | adopted by the Hive Council",
  /// where its name ends there, and is not that of a part: "the high-level segment of the session".
  private func adopterEnd(at end: Int) -> Int? {
    let name = text.skipping(
      [["adopted", "by", "the"], ["adopted", "at", "the"]], at: end)
    guard name > end,
      let edge = meetings[name] ?? grammar.organs.match(in: text, at: name)?.end
    else { return nil }
    return text.lower(edge) == "of" ? nil : edge
  }

  /// Whether a noun in small letters follows, and the name is not yet whole: "the 2016 Hive Council |
  /// session on wax".
  private func goesOn(at edge: Int) -> Bool {
    [
      "session", "sessions", "phase", "phases", "meeting", "forum", "summit", "conference", "event",
      "review",
    ]
    .contains(text.lower(edge)) || ["special", "high-level"].contains(text.lower(edge))
  }

  /// Whether a meeting has a name of its own, and not only one that all of its kind have: "of the
  /// high-level meeting".
  private func isDistinct(_ name: Range<Int>) -> Bool {
    name.contains { index in
      text[index]?.isCapitalized == true && !Self.common.contains(text.lower(index))
        && heads.head(in: text, at: index)?.kind != .meeting
        || NumberWords.ordinal(text.lower(index)) != nil
        || text.lower(index) == "on" && !["its", "their"].contains(text.lower(index + 1))
    }
  }

  /// Capitalised words that tell no meeting from others.
  private static let common: Set<String> = ["general", "assembly", "united", "nations"]

  /// "the declaration on the occasion of the twentieth anniversary of the Hive Summit".
  private func isOfOccasion(_ end: Int) -> Bool {
    text.matches(["on", "the", "occasion", "of"], at: end)
  }

  /// The token after a subject in small letters: up to a mark, or to what is told of the text; none
  /// where that only points back: "on the matter".
  func topicEnd(from start: Int) -> Int {
    var index = start + 1
    while index - start < Reach.phrase, let token = text[index],
      token.kind == .word || ["’s", "’"].contains(token.lower), !tells(index)
    {
      index += 1
    }
    while index > start, Self.small.contains(text.lower(index - 1)) { index -= 1 }
    let isPointer = index == start + 3 && Self.pointers.contains(text.lower(index - 1))
    return index > start + 1 && !isPointer ? index : start
  }

  /// Words with which no subject ends.
  private static let small: Set<String> = [
    "of", "on", "for", "to", "against", "in", "and", "or", "with", "from", "the", "a", "an", "its",
    "their",
  ]

  private static let pointers: Set<String> = [
    "matter", "subject", "issue", "topic", "question",
  ]

  /// Whether a word begins what is told of a text: "adopted", "contained", "in its", "of 2016", "and
  /// the".
  private func tells(_ index: Int) -> Bool {
    if Self.tellers.contains(text.lower(index)) || isMaking(at: index) { return true }
    let next = text[index + 1]
    switch text.lower(index) {
    case "at": return next?.isCapitalized == true || ["the", "its", "which"].contains(next?.lower)
    case "set": return next?.lower == "out"
    case "and": return ["the", "its", "their", "all"].contains(next?.lower)
    case "in", "of", "on":
      return next?.kind == .number || ["its", "which"].contains(next?.lower)
        || DateRecognizer.monthAndYear(in: text, at: index + 1) != nil
    default: return false
    }
  }

  private static let tellers: Set<String> = [
    "held", "signed", "introduced", "which", "that", "as", "by", "was", "is", "were", "will",
    "through",
  ]

  /// Whether words name who adopted something, and that it was a meeting: "of the Hive Summit".
  private func namesMeeting(_ tokens: Range<Int>) -> Bool {
    tokens.contains { heads.anyCase(in: text, at: $0).map { $0.kind == .meeting } ?? false }
  }

  private func head(_ noun: Range<Int>) -> TitleHead? {
    noun.lazy.compactMap { heads.anyCase(in: text, at: $0) }.first { $0.kind == .instrument }
  }

  func citation(_ head: TitleHead, _ tokens: Range<Int>) -> TitleCitation {
    TitleCitation(head: head, title: text.string(tokens), key: nil, isBare: false, isTitle: true)
  }

  /// The words of ", entitled “…”", perhaps behind where and when: ", held in Honeyville from 2 to 5
  /// May 2012, entitled “…”".
  func quotation(after end: Int) -> Range<Int>? {
    let behind = occurrences.occurrences(at: end).end
    let start = text.skipping([[",", "entitled", "“"], ["entitled", "“"]], at: behind)
    guard start > behind,
      let close = (start..<(start + Reach.phrase)).first(where: { text.lower($0) == "”" }),
      close > start
    else { return nil }
    return start..<close
  }
}
