/// How far a title reaches to the left and to the right of its head noun.
///
/// ```
///   the African Nuclear-Weapon-Free Zone Treaty (Treaty of Pelindaba) as a contribution
///       ╰───────── left ─────────────╯ head  ╰─── other name ──╯
///   the Convention on the Rights of the Child and the Optional Protocol
///       head       ╰──── complement ───────╯
/// ```
/// A title goes on while capitalised words follow, with the small words between them that titles
/// join with; it stops before a coordinated title of its own.
struct TitleGrammar {
  private static let connectors: Set<String> = [
    "of", "on", "for", "to", "against", "concerning", "relating", "regarding", "in", "and", "or",
    "the", "with", "from", "between", "among", "by", "its", "their", "under", "a", "an", "at",
    "towards", "within", "through", "other", "relationship", "across", "affecting", "after",
    "during", "into", "involving", "without", "de", "del", "des", "du", "la", "le", "les",
  ]
  /// Words that may open what a head noun governs.
  private static let openers: Set<String> = [
    "of", "on", "for", "to", "against", "concerning", "relating", "regarding", "between", "among",
    "supplementary", "supplementing", "governing", "establishing", "amending", "relative",
  ]
  /// Openers that do nothing but open: a title does not go on with them.
  private static let participles: Set<String> = [
    "governing", "establishing", "amending", "relative",
  ]

  let text: TokenizedText
  let heads: TitleHeads
  let organs: Gazetteer<String>

  /// Whether principles are those of a treaty, and no text of their own: "the Principles of | the
  /// Charter".
  func areOfTreaty(_ head: TitleHead, at end: Int) -> Bool {
    head.words == ["principles"] && text.matches(["of", "the"], at: end)
      && heads.head(in: text, at: end + 2)?.kind == .treaty
  }

  /// Whether a head only qualifies the capitalised noun after it: "Treaty | Series".
  func isPremodifier(before end: Int) -> Bool {
    guard let next = text[end], next.kind == .word, next.isCapitalized else { return false }
    return !Self.connectors.contains(next.lower) && heads.head(in: text, at: end) == nil
  }

  /// Whether a head and the noun after it are one title: "Principles | and Best Practices on Hives".
  func isCoordinated(at end: Int) -> Bool {
    secondNoun(at: end) != nil
  }

  /// The noun that is joined to a head by "and", and shares its subject.
  private func secondNoun(at end: Int) -> Range<Int>? {
    let noun = (end + 1)..<(end + Reach.phrase)
    let words = noun.prefix { text[$0]?.isCapitalized == true }
    let isNoun =
      text.lower(end) == "and" && !words.isEmpty
      && !words.contains {
        Self.actors.contains(text.lower($0)) || heads.head(in: text, at: $0) != nil
      }
      && Self.openers.contains(text.lower(words.upperBound))
    return isNoun ? words.startIndex..<words.endIndex : nil
  }

  /// The token after a noun that is joined to a head, where a title goes on: "2007 Strategy and Outline
  /// Plan | for Better Hives".
  func coordinatedEdge(at end: Int) -> Int? {
    guard let noun = secondNoun(at: end), rightEdge(from: noun.upperBound) > noun.upperBound else {
      return nil
    }
    return noun.upperBound
  }

  /// Whether a noun in the plural is shared by several names, of which but the last stands before it:
  /// "the Wax and | Honey Conventions".
  func isLastOfList(_ name: Range<Int>, _ noun: Range<Int>) -> Bool {
    guard !name.isEmpty, text.lower(noun.upperBound - 1).hasSuffix("s"),
      text.lower(name.lowerBound - 1) == "and"
    else { return false }
    let before = ((name.lowerBound - Self.longestName)..<(name.lowerBound - 1)).reversed().prefix {
      text[$0]?.isCapitalized == true && heads.head(in: text, at: $0) == nil
        && !Self.actors.contains(text.lower($0))
    }
    return before.last.map { ["the", ","].contains(text.lower($0 - 1)) } ?? false
  }

  /// How many words a name in a list has at most.
  static let longestName = 4

  /// Whether a short name ends at a token, and no numeral and no subject makes it another: "Hive
  /// Protocol | II", "Optional Protocol | on drones".
  func isWhole(_ end: Int, extendedTo edge: Int) -> Bool {
    let isNumeral = text[end].map { token in
      token.kind == .word && token.text.allSatisfy { "IVX".contains($0) }
    }
    return isNumeral != true && rightEdge(from: end) == edge && !hasSubject(at: end)
  }

  /// Whether a head has a subject in small letters, and so is no name that points back: "the
  /// Guidelines on | honey for the young".
  func hasSubject(at end: Int) -> Bool {
    guard ["on", "concerning", "relating", "relative"].contains(text.lower(end)),
      let next = text[end + 1]
    else {
      return false
    }
    let object = text.lower(end).hasPrefix("relati") && next.lower == "to" ? text[end + 2] : next
    guard let object, object.kind == .word, !object.isCapitalized else { return false }
    return !["the", "its", "their", "all", "which", "a", "an", "behalf", "this", "that"]
      .contains(object.lower)
  }

  /// The token after everything that belongs to a head that ends at `end`.
  func rightEdge(from end: Int) -> Int { extensions(from: complement(from: end)) }

  /// Whether "between" opens what follows a head and names but one of two: "between | Honeyland and the
  /// neighbouring States".
  private func isHalf(_ complement: Range<Int>) -> Bool {
    text.lower(complement.lowerBound) == "between" && text.lower(complement.upperBound) == "and"
      && !complement.contains { text.lower($0) == "and" }
  }

  /// The token after a second title behind a colon: "… Education: Foundations for Sustainable Development";
  /// of one in small letters but for its first word nothing tells the end, and it is left out.
  func subtitleEdge(from end: Int) -> Int {
    guard text.lower(end) == ":", text[end + 1]?.isCapitalized == true else { return end }
    let edge = continuation(from: end + 1)
    let isSentence =
      edge == end + 2 && text[edge]?.kind == .word && !Self.holdings.contains(text.lower(edge))
    return isSentence ? end : edge
  }

  /// Verbs that may follow a name.
  private static let holdings: Set<String> = ["convened", "held", "hosted", "organized"]

  /// The first token after the article of a numbered title, which may have small words:
  /// "the | Work in Hives Convention".
  func articleEdge(before head: Int) -> Int? {
    var start = head
    while head - start < Reach.phrase, let token = text[start - 1] {
      let isInside = text.lower(start - 2) == "of" && text[start - 3]?.isCapitalized == true
      if token.lower == "the", !isInside { break }
      guard token.isCapitalized || Self.connectors.contains(token.lower) else { return nil }
      start -= 1
    }
    return text.lower(start - 1) == "the" && text[start]?.isCapitalized == true ? start : nil
  }

  private func complement(from end: Int) -> Int {
    let isOpen = [end, end - 1].contains { Self.openers.contains(text.lower($0)) }
    guard isOpen, !isAddressee(at: end) else { return end }
    let hasParticiple = Self.participles.contains(text.lower(end))
    if hasParticiple, heads.head(in: text, at: end - 1)?.kind != .treaty { return end }
    let start = hasParticiple ? end + 1 : end
    let edge = ownEdge(start..<continuation(from: start))
    return edge == start || isHalf(end..<edge) ? end : edge
  }

  /// "to the Parties", "for the State Party": somebody, and no subject of a title.
  private func isAddressee(at opener: Int) -> Bool {
    guard ["to", "for"].contains(text.lower(opener)) else { return false }
    let noun = text.skipping([["the"], ["all"], ["each"]], at: opener + 1)
    return ["parties", "state", "states", "member", "secretary-general"].contains(text.lower(noun))
  }

  /// Goes on over connectors and capitalised words.
  func continuation(from start: Int) -> Int {
    var edge = start
    var index = start
    while index - start < Reach.phrase, let next = nextCapitalized(after: index) {
      guard !isOwner(next), !isSecondBody(next, after: start) else { break }
      edge = next + 1
      if text.isApostrophe(edge) { edge += 1 }
      index = edge
    }
    return edge > start && isNumber(at: edge) ? edge + 3 : edge
  }

  /// The number in "Recommendation on Honey | No. 3".
  private func isNumber(at index: Int) -> Bool {
    text.matches(["no", "."], at: index) && text.number(index + 2) != nil
  }

  /// Whether the full name of another body follows, and not that of one of two parties: "the Declaration
  /// on Wax and the | Honey and Wax Organization".
  private func isSecondBody(_ index: Int, after start: Int) -> Bool {
    guard let end = organs.match(in: text, at: index)?.end else { return false }
    if text.lower(index - 1) == "and", ["resolution", "resolutions"].contains(text.lower(end)) {
      return true
    }
    guard text.matches(["and", "the"], at: index - 2), end - index > 3 else { return false }
    return !(start..<index).contains { ["between", "among", "with"].contains(text.lower($0)) }
  }

  /// Whether a word only says whose something is: "the Hive’s | purpose".
  private func isOwner(_ index: Int) -> Bool {
    guard text.isPossessive(index + 1), let next = text[index + 2] else {
      return false
    }
    return next.kind == .word && !next.isCapitalized && !["and", "or"].contains(next.lower)
  }

  /// A capitalised word, or one with an article of another language joined to it: "el-Sheikh".
  private func isName(at index: Int) -> Bool {
    guard let token = text[index], token.kind == .word else { return false }
    return token.isCapitalized || ["al-", "el-"].contains { token.lower.hasPrefix($0) }
  }

  /// The next capitalised word that belongs to the title, over connectors and list commas.
  private func nextCapitalized(after start: Int) -> Int? {
    if text.matches(["group", "of"], at: start - 1), text.number(start + 1) != nil {
      return start + 1
    }
    if text[start - 1]?.text == "Goal", text.number(start) != nil { return start }
    var index = start
    if text.lower(index) == "," {
      guard isListComma(at: index) else { return nil }
      index += 1
    }
    let conjunction = index
    if text.skipping(
      [["or", "to", "the"], ["or", "to", "a"], ["or", "to", "an"]], at: conjunction)
      > conjunction
    {
      return nil
    }
    index = text.skipping([["in", "the", "face", "of"]], at: index)
    while Self.connectors.contains(text.lower(index)), text[index]?.isCapitalized == false {
      index += 1
    }
    if opensClause(at: index) { index += 1 }
    if index > start, DateRecognizer.year(in: text, at: index) != nil {
      if ["its", "their"].contains(text.lower(index - 1)) { return nil }
      index += 1
    }
    index = afterAnniversary(at: index)
    if index > start || Self.openers.contains(text.lower(start - 1)),
      let close = quotationEnd(at: index)
    {
      return close
    }
    guard isName(at: index), !isNumber(at: index), index - start <= 6 else { return nil }
    if isMonth(at: index) || isParty(at: index, after: start) { return nil }
    if ["and", "or"].contains(text.lower(conjunction)), !joinsAdjectives(at: conjunction),
      beginsTitle(at: index) && !beginsBody(at: index) && !joinsTitle(at: conjunction)
        || text.lower(index) == "secretary-general"
    {
      return nil
    }
    return index
  }

  /// Whether the name of a body begins here, with a head inside: "between the Hive and the | Wax Treaty
  /// Organization".
  private func beginsBody(at index: Int) -> Bool {
    guard let end = organs.match(in: text, at: index)?.end else { return false }
    return (index..<(end - 1)).contains { heads.head(in: text, at: $0) != nil }
  }

  /// Whether a relative clause of the title begins: "Violence | that Could Lead to Swarms".
  private func opensClause(at index: Int) -> Bool {
    text.lower(index) == "that" && text[index + 1]?.isCapitalized == true
      && ["can", "could", "may", "might", "will", "would"].contains(text.lower(index + 1))
  }

  /// Whether "and" joins two adjectives of one noun: "towards an Integrated | and Balanced Strategy".
  private func joinsAdjectives(at conjunction: Int) -> Bool {
    text.lower(conjunction) == "and" && text[conjunction - 1]?.isCapitalized == true
      && ["a", "an"].contains(text.lower(conjunction - 2))
  }

  /// The mark that closes a name in quotation marks inside a title: "Statement on “Waxism” in the Hive".
  private func quotationEnd(at open: Int) -> Int? {
    guard text.lower(open) == "“", text[open + 1]?.isCapitalized == true else { return nil }
    let words = (open + 1..<open + 1 + Self.longestName).prefix {
      text[$0]?.isCapitalized == true
    }
    let close = words.endIndex
    let isInside =
      Self.connectors.contains(text.lower(close + 1))
      && [2, 3].contains { text[close + $0]?.isCapitalized == true }
    return text.lower(close) == "”" && isInside ? close : nil
  }

  /// The token after "tenth anniversary of the", in small letters.
  private func afterAnniversary(at index: Int) -> Int {
    guard NumberWords.ordinal(text.lower(index)) != nil,
      text.matches(["anniversary", "of"], at: index + 1)
    else { return index }
    return text.skipping([["the"]], at: index + 3)
  }

  /// Whether somebody is meant for whom a treaty is in force: "for the | State Party concerned".
  private func isParty(at index: Int, after start: Int) -> Bool {
    text.lower(start) == "for" && ["state", "states"].contains(text.lower(index))
      && ["party", "parties"].contains(text.lower(index + 1))
  }

  /// Whether a comma stands in a list that a conjunction closes: "Use, Stockpiling, Production and".
  private func isListComma(at comma: Int) -> Bool {
    guard text[comma + 1]?.isCapitalized == true, !beginsTitle(at: comma + 1) else {
      return ["and", "or"].contains(text.lower(comma + 1)) && text[comma + 2]?.isCapitalized == true
    }
    var index = comma + 1
    while index - comma < Reach.phrase, let token = text[index],
      token.isCapitalized || token.lower == "," || token.lower == "of" || text.isApostrophe(index)
    {
      index += 1
    }
    return ["and", "or"].contains(text.lower(index)) && text.lower(index + 1) != "the"
  }

  /// Whether capitalised words from here lead to a head noun: a title of its own.
  func beginsTitle(at start: Int) -> Bool {
    head(ledToFrom: start) != nil || coordinatedHead(ledToFrom: start) != nil
  }

  /// The head noun to which capitalised words lead from here.
  private func head(ledToFrom start: Int) -> Int? {
    (start..<(start + Reach.phrase)).lazy
      .prefix { text[$0]?.isCapitalized == true || isBodyOf(before: $0 + 1) }
      .first { heads.head(in: text, at: $0) != nil }
  }

  /// The same over "and", where all that goes before belongs to it: "the | Wax and Honey Guidelines".
  private func coordinatedHead(ledToFrom start: Int) -> Int? {
    (start..<(start + Reach.phrase)).lazy
      .prefix { text[$0]?.isCapitalized == true || text.lower($0) == "and" }
      .first { heads.head(in: text, at: $0) != nil }
      .flatMap { leftEdge(of: $0) == start ? $0 : nil }
  }

  /// Whether "and" stands inside a title that is named here: "the Wax | and Honey Convention".
  private func joinsTitle(at conjunction: Int) -> Bool {
    head(ledToFrom: conjunction + 1).map { leftEdge(of: $0) < conjunction } ?? false
  }
}
