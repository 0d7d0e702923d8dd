/// What stands behind the name of a meeting before where and when: whose it is, and its other name.
extension MeetingRecognizer.Reading {
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
    return (text.string(opening..<index), index + 1)
  }
}
