/// What stands behind the name of a meeting before where and when: whose it is, and its other name.
extension MeetingRecognizer.Reading {
  /// Whose a meeting is, its other name with the token after it, and where where and when begin.
  typealias Sequel = (owner: Int?, alias: String?, afterAlias: Int, place: Int)

  /// What stands behind a name that ends at a token; a known name may go on with what it is held for,
  /// "2010 Hive Conference | to Save All Bees".
  func sequel(of name: Range<Int>, isKnown: Bool, _ end: Int, _ start: Int) -> Sequel {
    let owner = owner(at: end)
    let isPurpose = isKnown && text.lower(end) == "to" && text[end + 1]?.isCapitalized == true
    let whole = isPurpose ? grammar.rightEdge(from: end) : end
    let (alias, afterAlias) = alias(
      at: skipBrackets(owner.map(skipOwner) ?? whole, ofNameAt: start))
    let subtitle = skipSubtitle(of: name, skipBrackets(afterAlias, ofNameAt: start))
    return (owner, alias, afterAlias, skipTheme(from: subtitle))
  }

  /// Where the treaty or the body of a meeting is named: "to the Convention", "of the States
  /// Parties to the …", "for the Convention’s First Review Conference".
  func owner(at end: Int) -> Int? {
    let next = text.skipping(
      Self.statesParties + [
        ["of", "the", "parties", "to", "the"],
        ["of", "the", "high", "contracting", "parties", "to", "the"],
        ["for", "the"], ["to", "the"], ["of", "the"],
      ], at: end)
    if next == end, text.matches(["on", "the"], at: end), isTreaty(at: end + 2) { return end + 2 }
    guard next > end else { return nil }
    return text.isPossessive(next + 1) ? next + 2 : next
  }

  private func isTreaty(at index: Int) -> Bool {
    recognizer.heads.head(in: text, at: index)?.kind == .treaty
  }

  private static let statesParties = [
    ["of", "the", "states", "parties", "to", "the"], ["of", "states", "parties", "to", "the"],
  ]

  /// The token after the treaty or conference that an owner phrase names.
  func skipOwner(from start: Int) -> Int {
    if let (_, end) = recognizer.known.match(in: text, at: start) { return end }
    let index = skipWords(from: start)
    let parties = text.skipping(Self.statesParties, at: index)
    guard parties > index else { return grammar.rightEdge(from: index) }
    if let (_, end) = recognizer.known.match(in: text, at: parties) { return end }
    return grammar.rightEdge(from: skipWords(from: parties))
  }

  /// The token after the capitalised words and ordinals of a name, or after a bare head noun.
  private func skipWords(from start: Int) -> Int {
    var index = start
    while index - start < Reach.phrase, let token = text[index],
      token.isCapitalized || NumberWords.ordinal(token.lower) != nil
    {
      index += 1
    }
    let isBareHead = index == start && recognizer.heads.anyCase(in: text, at: index) != nil
    return isBareHead ? index + 1 : index
  }

  /// "the Convention’s First Review Conference".
  func possessor(before start: Int) -> Int? {
    text.isPossessive(start - 1) ? start - 2 : nil
  }

  /// The token after a short name in brackets, "Honey Summit | (HS+10) |, held in", or after the bracket
  /// that closes around the name: "the gathering of keepers (Honey Summit | ) |, held in".
  func skipBrackets(_ end: Int, ofNameAt start: Int) -> Int {
    let isInside = text.lower(start - 1) == "(" || text.matches(["(", "the"], at: start - 2)
    if text.lower(end) == ")" { return isInside ? end + 1 : end }
    guard text.lower(end) == "(",
      text[end + 1]?.isCapitalized == true || text.lower(end + 1) == "the"
    else { return end }
    let close = (end + 1..<end + Self.longestBracket).first { text.lower($0) == ")" }
    guard let close,
      (end + 1..<close).allSatisfy({ text[$0]?.kind != .punctuation || text.lower($0) == "+" })
    else { return end }
    return close + 1
  }

  /// How many tokens of a short name stand in brackets at most.
  private static let longestBracket = 12

  /// The token after a title that tells a meeting: "meeting | entitled “Our hives”".
  func quotedTitleEnd(at end: Int) -> Int? {
    guard text.matches(["entitled", "“"], at: end) else { return nil }
    let (title, close) = alias(at: end)
    return title == nil ? nil : close
  }

  /// ", entitled “…”".
  func alias(at start: Int) -> (String?, end: Int) {
    let opening = text.skipping(
      [
        [",", "entitled", "“"], ["entitled", "“"], [",", "known", "as", "“"], ["(", "“"],
        ["under", "the", "title", "“"], [",", "under", "the", "title", "“"],
      ], at: start)
    guard opening > start else { return (nil, start) }
    var index = opening
    while index - opening < Reach.phrase, let token = text[index], token.text != "”" { index += 1 }
    guard index > opening, text[index]?.text == "”" else { return (nil, start) }
    let isBracketed = text.lower(opening - 2) == "(" && text.lower(index + 1) == ")"
    return (text.string(opening..<index), index + (isBracketed ? 2 : 1))
  }
}
