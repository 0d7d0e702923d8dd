/// What stands in and before the name of a meeting: its number, and where the name begins.
extension MeetingRecognizer.Reading {
  func ordinal(at index: Int) -> [Int] {
    NumberWords.ordinal(text.lower(index)).map { [$0] } ?? []
  }

  /// The ordinals before a head, the first token of the name, and that of the first ordinal.
  ///
  /// A range or a list of ordinals stands outside the name: "first to ninth | meetings of …".
  func ordinalsAndStart(of head: Int) -> (ordinals: [Int], start: Int, first: Int) {
    var start = organStart(before: head) ?? head
    while head - start < Reach.phrase {
      guard let next = extendsLeft(start - 1) ? start - 1 : joined(before: start) else { break }
      start = next
    }
    start = nameStart(before: head) ?? start
    if text[head]?.isCapitalized == false { start = leftOfAdjectives(start) }
    if text.lower(start - 2) == "first", let count = NumberWords.cardinal(text.lower(start - 1)) {
      return (Array(1...count), start, start - 2)
    }
    guard let last = NumberWords.ordinal(text.lower(start)) else { return ([], start, start) }
    var ordinals = [last]
    var index = start - 1
    while true {
      let isRange = ["to", "–", "through"].contains(text.lower(index))
      guard isRange || ["and", ","].contains(text.lower(index)) else { break }
      if text.lower(index) == "and", text.lower(index - 1) == "," { index -= 1 }
      guard let ordinal = NumberWords.ordinal(text.lower(index - 1)), ordinal < ordinals[0],
        !isRange || ordinals[0] - ordinal < Reach.range, ordinals.count < Reach.range
      else { break }
      ordinals = isRange ? Array(ordinal..<ordinals[0]) + ordinals : [ordinal] + ordinals
      index -= 2
    }
    return (ordinals, ordinals.count > 1 ? start + 1 : start, index + 1)
  }

  /// Where the name of an organ begins that holds a forum: "| Honey and Wax Council forum".
  func organStart(before head: Int) -> Int? {
    guard text.lower(head) == "forum", text[head - 1]?.isCapitalized == true else { return nil }
    return (max(0, head - 10)..<head).first { start in
      text[start]?.isCapitalized == true
        && recognizer.organs.match(in: text, at: start).map { $0.end >= head } ?? false
    }
  }

  /// Where the name of a meeting begins that modifies a head: "| World Summit on Hives Forum".
  private func nameStart(before head: Int) -> Int? {
    guard isModifierOfMeeting(head) else { return nil }
    return (max(0, head - 16)..<head).first { start in
      guard let (name, end) = recognizer.known.match(in: text, at: start) else { return false }
      return end == head && name.head.kind == .meeting
    }
  }

  /// Where the words begin that a small word joins to a name, when an article or a number stands before
  /// them: "the | Honey for Health Summit", "the | Hive, Wax and Honey Forum", "the fifth | Aids to Keepers
  /// Meeting".
  private func joined(before start: Int) -> Int? {
    guard ["and", "for", "of", "to"].contains(text.lower(start - 1)),
      text[start]?.isCapitalized == true
    else { return nil }
    var first = start - 1
    while start - first < 8, NumberWords.ordinal(text.lower(first - 1)) == nil,
      extendsLeft(first - 1) || isListComma(at: first - 1)
    {
      first -= 1
    }
    let words = first..<(start - 1)
    let isNumbered = NumberWords.ordinal(text.lower(first - 1)) != nil
    guard !words.isEmpty, isNumbered || TitleGrammar.determiners.contains(text.lower(first - 1)),
      !words.contains(where: {
        recognizer.heads.head(in: text, at: $0) != nil || endsOrgan(at: $0, start - 1)
          || TitleGrammar.roles.contains(text.lower($0))
      })
    else { return nil }
    return first
  }

  private func isListComma(at index: Int) -> Bool {
    text.lower(index) == "," && extendsLeft(index - 1)
  }

  /// Whether an organ is named from one token to another.
  private func endsOrgan(at start: Int, _ end: Int) -> Bool {
    recognizer.organs.match(in: text, at: start).map { $0.end == end } ?? false
  }

  private func extendsLeft(_ index: Int) -> Bool {
    guard index >= 0, let token = text[index] else { return false }
    if isNumberInName(at: index) || isPluralPossessor(at: index) { return true }
    guard token.kind == .word else { return false }
    if NumberWords.ordinal(token.lower) != nil { return true }
    if index == 0 { return false }
    return token.isCapitalized
      && (!Self.unnaming.contains(token.lower)
        || recognizer.places.match(in: text, at: index) != nil)
  }

  /// Capitalised words before a head that are no part of a name.
  private static let unnaming: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "all", "both", "each", "states", "parties",
    "convention", "member", "secretary-general",
  ]

  /// Whether the apostrophe of a plural stands in a name: "Keepers | ’ Conference".
  private func isPluralPossessor(at index: Int) -> Bool {
    ["’", "'"].contains(text.lower(index)) && text[index - 1]?.isCapitalized == true
      && text.lower(index - 1).hasSuffix("s")
  }

  /// Whether "+ | 10" or "+" stands between capitalised words: "the Hives +10 Conference".
  private func isNumberInName(at index: Int) -> Bool {
    let sign = text.lower(index) == "+" ? index : index - 1
    return text.lower(sign) == "+" && text[sign + 1]?.kind == .number
      && text[sign - 1]?.isCapitalized == true
  }
}
