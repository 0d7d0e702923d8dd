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
    "towards", "within", "through", "other", "relationship", "la",
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

  /// The first token of the capitalised words before a head.
  func leftEdge(of head: Int) -> Int {
    var start = head
    while start > 0, head - start < Reach.phrase {
      if extendsLeft(start - 1) {
        start -= 1
      } else if text.isApostrophe(start - 1), text.lower(start - 1).count == 1,
        extendsLeft(start - 2)
      {
        start -= 2
      } else if isBodyOf(before: start) || isParticle(before: start) {
        start -= 2
      } else if let first = coordinated(before: start, head) {
        start = first
      } else {
        break
      }
    }
    return start
  }

  /// Where two coordinated words begin of which the head has only the second: "the | Scientific and
  /// Technical Guidelines", "the | Hive Regulations and Rules of the Keepers", "the | Wax and Honey
  /// Agreement".
  private func coordinated(before start: Int, _ head: Int) -> Int? {
    let kind = heads.head(in: text, at: head)?.kind
    let isPlural = text.lower(head).hasSuffix("s")
    guard text.lower(start - 1) == "and", kind == .instrument || !isPlural else { return nil }
    var first = start - 1
    while extendsLeft(first - 1), heads.head(in: text, at: first - 1) == nil { first -= 1 }
    let word = text.lower(start - 2)
    guard first < start - 1, ["the", "its", "an", "a"].contains(text.lower(first - 1)),
      !BodyName.nouns.contains(word), !["nations", "organization", "union"].contains(word)
    else { return nil }
    if kind == .treaty, start < head { return first }
    let arePlurals = start == head && word.hasSuffix("s") && isPlural
    return arePlurals || start < head && first == start - 2 && !word.hasSuffix("s") ? first : nil
  }

  /// "Council of | Europe Convention", "Organization of | African Unity Convention".
  private func isBodyOf(before start: Int) -> Bool {
    text[start]?.isCapitalized == true && text.lower(start - 1) == "of"
      && text[start - 2]?.isCapitalized == true && Self.bodies.contains(text.lower(start - 2))
  }

  /// "Palma de | Mallorca Protocol".
  private func isParticle(before start: Int) -> Bool {
    ["de", "del", "di", "da", "do", "des", "du", "la"].contains(text.lower(start - 1))
      && text[start]?.isCapitalized == true && text[start - 2]?.isCapitalized == true
  }

  /// What bodies are called whose name stands before a title; the status of forces is like them.
  private static let bodies: Set<String> = [
    "association", "commonwealth", "community", "council", "league", "organization", "status",
  ]

  private func extendsLeft(_ index: Int) -> Bool {
    guard index > 0, let token = text[index] else { return false }
    if token.kind == .number {
      let isNamed = text[index - 1]?.isCapitalized == true && !isMonth(at: index - 1)
      let article = isNamed ? index - 2 : index - 1
      return DateRecognizer.year(in: text, at: index) != nil && text.lower(article) == "the"
    }
    return token.isCapitalized && !TitleGrammar.actors.contains(token.lower)
      && !isMonth(at: index)
  }

  /// The name of a month in a date: "27 | September", "of | November 2005".
  private func isMonth(at index: Int) -> Bool {
    DateRecognizer.months[text.lower(index)] != nil
      && [index - 1, index + 1].contains { text.number($0) != nil }
  }

  /// Capitalised words before a head that are no part of its title.
  private static let actors: Set<String> = [
    "the", "a", "an", "its", "this", "these", "that", "such", "states", "parties", "member",
    "secretary-general", "government",
    "governments", "article",
  ]

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

  /// The token after a second title behind a colon: "… Education: Foundations for Sustainable Development".
  func subtitleEdge(from end: Int) -> Int {
    guard text.lower(end) == ":", text[end + 1]?.isCapitalized == true else { return end }
    return continuation(from: end + 1)
  }

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

  /// The head noun in "(“the Convention”)" after a title, perhaps with its day or whose it is between.
  func definition(at end: Int) -> String? {
    let afterDate =
      text.lower(end) == "of" ? DateRecognizer.expression(in: text, at: end + 1)?.end : nil
    let afterOwner =
      text.matches(["of", "the"], at: end) ? organs.match(in: text, at: end + 2)?.end : nil
    let open = text.skipping(
      [["(", "“", "the"], ["(", "the"], ["(", "hereinafter", "the"]],
      at: afterDate ?? afterOwner ?? end)
    guard let head = heads.head(in: text, at: open), text.lower(open - 1) == "the" else {
      return nil
    }
    let close = open + head.words.count
    guard text.skipping([["”", ")"], [")"]], at: close) > close else { return nil }
    return text.string(open..<close)
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
    guard text.matches(["and", "the"], at: index - 2),
      let end = organs.match(in: text, at: index)?.end, end - index > 3
    else { return false }
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
    var index = start
    if text.lower(index) == "," {
      guard isListComma(at: index) else { return nil }
      index += 1
    }
    let conjunction = index
    while Self.connectors.contains(text.lower(index)), text[index]?.isCapitalized == false {
      index += 1
    }
    if index > start, DateRecognizer.year(in: text, at: index) != nil {
      if ["its", "their"].contains(text.lower(index - 1)) { return nil }
      index += 1
    }
    index = afterAnniversary(at: index)
    guard isName(at: index), !isNumber(at: index), index - start <= 6 else { return nil }
    if isMonth(at: index) || isParty(at: index, after: start) { return nil }
    if ["and", "or"].contains(text.lower(conjunction)),
      beginsTitle(at: index) || text.lower(index) == "secretary-general"
    {
      return nil
    }
    return index
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
    (start..<(start + Reach.phrase)).lazy
      .prefix { text[$0]?.isCapitalized == true || isBodyOf(before: $0 + 1) }
      .contains { heads.head(in: text, at: $0) != nil }
  }
}
