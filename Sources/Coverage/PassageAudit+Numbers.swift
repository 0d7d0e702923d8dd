internal import Recognition
internal import Resolutions
internal import SourceText

/// Numbers that are no facts of the vocabulary.
extension PassageAudit {
  /// The votes: "by a recorded vote of 120 to 1, with 40 abstentions".
  mutating func ignoreVotes() {
    for index in text.tokens.indices where isOpen(index, .number) {
      let next = text.lower(index + 1)
      if ["vote", "votes", "abstention", "abstentions"].contains(next)
        || text.lower(index - 1) == "of" && ["vote", "votes"].contains(text.lower(index - 2))
        || text.lower(index - 1) == "to"
          && columns[max(0, index - 2)] == .ignored(.vote)
      {
        ignore(index..<index + 1, .vote)
      } else if text.lower(index - 1) == "to", text.lower(index - 2) == "votes" {
        ignore(index..<index + 1, .vote)
      }
    }
  }

  /// Everything that a number may be apart from a citation, a full date or the number of a meeting.
  mutating func ignoreNumbers() {
    ignoreMonths()
    let numerals = self.numerals()
    var reasons = numerals.map(reason)
    for index in numerals.indices.dropFirst() where reasons[index] == nil {
      if let before = reasons[index - 1], isJoined(numerals[index - 1], numerals[index]) {
        reasons[index] = inherited(before)
      }
    }
    for index in numerals.indices.dropLast().reversed() where reasons[index] == nil {
      if let after = reasons[index + 1], isJoined(numerals[index], numerals[index + 1]) {
        reasons[index] = inherited(after)
      }
    }
    for (tokens, reason) in zip(numerals, reasons) {
      if let reason { ignore(tokens, reason) }
    }
  }

  /// Stretches of tokens that are one number each: "3,236,269", "one hundred and six".
  private func numerals() -> [Range<Int>] {
    var numerals: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard isOpen(index, .number) || isPartLetter(index) else {
        index += 1
        continue
      }
      let end = numeralEnd(from: index)
      numerals.append(index..<end)
      index = end
    }
    return numerals
  }

  private func numeralEnd(from start: Int) -> Int {
    var end = start + 1
    while true {
      if text[start]?.kind == .number, let mark = text[end], let digits = text[end + 1],
        [",", "."].contains(mark.text), digits.kind == .number,
        text.tokens[end - 1].range.upperBound == mark.range.lowerBound,
        mark.range.upperBound == digits.range.lowerBound
      {
        end += 2
      } else if NumberNames.cardinals.contains(text.lower(end)), text[start]?.kind != .symbol {
        end += 1
      } else if text.lower(end) == "and", NumberNames.cardinals.contains(text.lower(end - 1)),
        text[start]?.kind == .word, NumberNames.all.contains(text.lower(end + 1)),
        text.lower(end - 1) == "hundred"
      {
        end += 2
      } else {
        return end
      }
    }
  }

  /// A capital letter or a Roman numeral that may be the number of a part.
  private func isPartLetter(_ index: Int) -> Bool {
    guard isOpen(index, .name), let token = text[index] else { return false }
    return token.text.utf8.count == 1 || token.text.utf8.allSatisfy(Words.roman.contains)
  }

  private func isJoined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    right.lowerBound - left.upperBound <= 6
      && (left.upperBound..<right.lowerBound).allSatisfy {
        Words.connectors.contains(text.lower($0))
      }
  }

  /// Reasons that a list shares: "paragraphs 3 and 4", "from 2 to 5 per cent".
  private func inherited(_ reason: Reason) -> Reason? {
    switch reason {
    case .partNumber, .percentage, .money, .quantity, .timeOfDay, .year, .ordinal, .incompleteDate:
      reason
    default: nil
    }
  }

  private func reason(for tokens: Range<Int>) -> Reason? {
    let first = tokens.lowerBound
    if isResolutionOfReport(first) { return .partNumber }
    if isArticleOfNoun(tokens) { return .articleOfNoun }
    if Words.citing.contains(text.lower(first - 1)) { return nil }
    if isListMark(tokens) { return .listMark }
    if isPartNumber(tokens) { return .partNumber }
    guard isOpen(first, .number), let token = text[first] else { return nil }
    if isJobNumber(tokens) { return .jobNumber }
    switch token.kind {
    case .slashed, .symbol: return isOwn(token) ? .ownNumber : nil
    case .word
    where NumberNames.ordinals.contains(token.lower)
      && NumberNames.cardinals.contains(text.lower(tokens.upperBound)):
      return .quantity
    case .word
    where NumberNames.ordinals.contains(token.lower) || token.text.utf8.first?.isDigit == true:
      if ["session", "sessions"].contains(text.lower(tokens.upperBound)) { return .sessionOfBody }
      return isOfMeeting(tokens) ? nil : .ordinal
    case .number, .word, .punctuation: return amount(tokens)
    }
  }

  /// "…, chap. I, resolution 2" in a footnote: a text inside the report that is cited.
  private func isResolutionOfReport(_ index: Int) -> Bool {
    kind == .footnote && text.lower(index - 1) == "resolution" && text.lower(index - 2) == ","
      && text[index]?.kind == .number
  }

  /// "article 9 of the Code": an article of what is only pointed at.
  private func isArticleOfNoun(_ tokens: Range<Int>) -> Bool {
    let noun = tokens.upperBound + 2
    return ["article", "articles"].contains(text.lower(tokens.lowerBound - 1))
      && text.lower(tokens.upperBound) == "of"
      && Words.determiners.contains(text.lower(noun - 1))
      && (columns.indices.contains(noun) && columns[noun] == .ignored(.backReference)
        || text[noun]?.kind == .word && !isCapitalized(noun))
  }

  /// "3." or "(a)" before anything else.
  private func isListMark(_ tokens: Range<Int>) -> Bool {
    let isFirst = tokens.lowerBound == 0 || tokens.lowerBound == 1 && text.lower(0) == "("
    if kind == .heading, tokens.lowerBound == 0 { return true }
    return isFirst && tokens.count == 1
      && ([".", ")", ""].contains(text.lower(tokens.upperBound))
        || kind == .footnote && text[0]?.kind == .number)
  }

  /// "paragraph 3", "section II", "resolution A" after a part word; with "No." between.
  private func isPartNumber(_ tokens: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    while ["(", ".", "no", "nos", "’", "'"].contains(text.lower(before)), before > 0 {
      if ["no", "nos"].contains(text.lower(before)) { return true }
      before -= 1
    }
    if before == tokens.lowerBound - 2, Words.modifiers.contains(text.lower(before)) { return true }
    return Words.parts.contains(text.lower(before))
  }

  /// Seven digits without a comma, after everything else.
  private func isJobNumber(_ tokens: Range<Int>) -> Bool {
    tokens.count == 1 && tokens.upperBound >= text.count - 1
      && text[tokens.lowerBound]?.kind == .number
      && text[tokens.lowerBound]?.text.utf8.count == 7
  }

  private func isOwn(_ token: Token) -> Bool {
    guard let symbol else { return false }
    return token.text == symbol.value || symbol.value.hasSuffix("/" + token.text)
  }

  /// Whether an ordinal counts sessions or meetings, which are facts.
  private func isOfMeeting(_ tokens: Range<Int>) -> Bool {
    (tokens.upperBound..<tokens.upperBound + 3).prefix { text[$0]?.kind == .word }
      .contains { Words.meetings.contains(text.lower($0)) }
  }

  private func amount(_ tokens: Range<Int>) -> Reason? {
    let next = text.lower(tokens.upperBound)
    let before = text.lower(tokens.lowerBound - 1)
    if Words.currencyMarks.contains(before) { return .money }
    if currencyEnd(from: tokens.upperBound) != nil { return .money }
    if ["a.m", "p.m"].contains(next)
      || ["a", "p"].contains(next) && text.lower(tokens.upperBound + 2) == "m"
    {
      return .timeOfDay
    }
    if next == "%" || next == "percent"
      || next == "per" && text.lower(tokens.upperBound + 1) == "cent"
    {
      return .percentage
    }
    if Words.months.contains(before) || Words.months.contains(next) {
      return isFullDate(around: tokens) ? nil : .incompleteDate
    }
    if tokens.count == 1, text[tokens.lowerBound]?.text.utf8.count == 4,
      let year = Int(text.lower(tokens.lowerBound)), (1800...2199).contains(year)
    {
      return .year
    }
    let isInWords = text[tokens.lowerBound]?.kind == .word
    return isInWords || isFollowedByNoun(tokens.upperBound) ? .quantity : nil
  }

  /// The end of a currency that stands at a token: "United States dollars", "Swiss francs".
  private func currencyEnd(from index: Int) -> Int? {
    let noun =
      (index..<index + 3).first {
        !isCapitalized($0)
      } ?? index
    return Words.currencies.contains(text.lower(noun)) ? noun + 1 : nil
  }

  /// The names in "United States dollars", with or without a sum before them.
  mutating func ignoreCurrencies() {
    for index in text.tokens.indices where isOpen(index, .name) {
      if let end = currencyEnd(from: index) { ignore(index..<end, .money) }
    }
  }

  /// Whether a noun that can be counted stands here: "members", "Member States".
  private func isFollowedByNoun(_ index: Int) -> Bool {
    guard let token = text[index] else { return false }
    if token.text == "-" || token.text == "‑" { return text[index + 1]?.kind == .word }
    guard token.kind == .word else { return false }
    return token.isCapitalized
      ? lexicon.terms.match(in: text, at: index)?.entry == .states
      : !Words.functionWords.contains(token.lower)
  }

  private func isFullDate(around tokens: Range<Int>) -> Bool {
    let isDayFirst = Words.months.contains(text.lower(tokens.upperBound))
    let other = isDayFirst ? text[tokens.upperBound + 1] : text[tokens.lowerBound - 2]
    return other?.kind == .number
      && (isDayFirst ? other?.text.utf8.count == 4 : text.lower(tokens.lowerBound).utf8.count == 4)
  }

  /// The name of a month, unless a full date stands around it.
  private mutating func ignoreMonths() {
    for index in text.tokens.indices
    where isOpen(index, .name) && Words.months.contains(text.lower(index)) {
      let isFull =
        text[index - 1]?.kind == .number && text[index + 1]?.kind == .number
        && text.lower(index + 1).utf8.count == 4
      if !isFull { ignore(index..<index + 1, .incompleteDate) }
    }
  }
}
