/// What follows a title and belongs to it: its years, its number, its second name.
extension TitleGrammar {
  /// The token after the years and the second name that may follow a title.
  func extensions(from end: Int) -> Int {
    if let edge = numberEdge(from: end) { return edge }
    let edge =
      yearRange(at: end) ?? bracketedYears(at: end)
      ?? (isBareHead(before: end) ? nil : time(at: end))
      ?? end
    return otherName(at: edge) ?? edge
  }

  /// The token after "(Revised), 2003 (No. 185)", as conventions on labour are numbered.
  func numberEdge(from end: Int) -> Int? {
    if DateRecognizer.year(in: text, at: end - 1) != nil, let edge = bracketedNumber(at: end) {
      return edge
    }
    let comma = text.lower(end) == "(" && text.lower(end + 2) == ")" ? end + 3 : end
    guard text.lower(comma) == ",", DateRecognizer.year(in: text, at: comma + 1) != nil else {
      return nil
    }
    return bracketedNumber(at: comma + 2)
  }

  /// The token after "(No. 185)".
  private func bracketedNumber(at open: Int) -> Int? {
    guard text.matches(["(", "no", "."], at: open), text.number(open + 3) != nil,
      text.lower(open + 4) == ")"
    else { return nil }
    return open + 5
  }

  /// "2005–2009" or "2030" after a title.
  private func yearRange(at index: Int) -> Int? {
    guard DateRecognizer.year(in: text, at: index) != nil else { return nil }
    guard ["–", "-", "to"].contains(text.lower(index + 1)),
      DateRecognizer.year(in: text, at: index + 2) != nil
    else { return index + 1 }
    return index + 3
  }

  /// The time that tells a title from others of its words: ", 1995", "for 2022–2031", "for the decade
  /// 2022–2031".
  private func time(at index: Int) -> Int? {
    switch text.lower(index) {
    case ",":
      let isClosed = [",", ";", ".", ")", "and", ""].contains(text.lower(index + 2))
      return isClosed && DateRecognizer.year(in: text, at: index + 1) != nil ? index + 2 : nil
    case "for":
      let years = text.skipping([["the", "decade"]], at: index + 1)
      return yearRange(at: years).flatMap { $0 > years + 1 ? $0 : nil }
    default: return nil
    }
  }

  /// Whether the words before a token are but a head noun.
  private func isBareHead(before end: Int) -> Bool {
    (1...Self.longestName).contains { count in
      heads.anyCase(in: text, at: end - count)?.words.count == count
        && text[end - count - 1]?.isCapitalized != true
    }
  }

  /// "(2023–2027)": the years for which a plan is made.
  private func bracketedYears(at open: Int) -> Int? {
    guard text.lower(open) == "(", let close = yearRange(at: open + 1), close > open + 2,
      text.lower(close) == ")"
    else { return nil }
    return close + 1
  }

  /// "(Treaty of Pelindaba)", "(“Honeyville Plan of Action”)": a second name in brackets.
  private func otherName(at open: Int) -> Int? {
    let name = text.skipping([["(", "“"], ["("]], at: open)
    guard name > open, beginsTitle(at: name) else { return nil }
    var index = name
    while let token = text[index], token.kind == .word, index - open < 12 { index += 1 }
    let end = text.skipping(name == open + 2 ? [["”", ")"]] : [[")"]], at: index)
    return end > index ? end : nil
  }
}
