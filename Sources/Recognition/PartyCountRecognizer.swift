/// Reads how many States are bound by a treaty: "one hundred and fifty-six States have ratified",
/// "bringing the total number of States that have accepted its obligations to 161".
enum PartyCountRecognizer {
  /// The counts of a text, each with its tokens.
  static func counts(in text: TokenizedText) -> [(Int, Range<Int>)] {
    text.tokens.indices.compactMap { index in
      counted(in: text, at: index) ?? total(in: text, at: index)
    }
  }

  /// "one hundred and fifty-six States have ratified or acceded".
  private static func counted(in text: TokenizedText, at start: Int) -> (Int, Range<Int>)? {
    guard let (count, end) = NumberWords.cardinal(in: text, at: start),
      text.lower(end) == "states", !NumberWords.continues(before: start, in: text)
    else { return nil }
    let verb = text.skipping([["have"], ["had"], ["parties", "have"]], at: end + 1)
    guard verb > end + 1,
      (verb..<(verb + 3)).contains(where: { isJoining(text.lower($0)) })
    else { return nil }
    return (count, start..<verb + 1)
  }

  /// "the total number of States that have … to one hundred and forty-one".
  private static func total(in text: TokenizedText, at start: Int) -> (Int, Range<Int>)? {
    guard text.matches(["number", "of", "states"], at: start) else { return nil }
    for index in (start + 3)..<min(start + 24, text.count)
    where text.lower(index) == "to"
      && (start..<index).contains(where: { isJoining(text.lower($0)) })
    {
      if let (count, end) = NumberWords.cardinal(in: text, at: index + 1) {
        return (count, start..<end)
      }
    }
    return nil
  }

  private static func isJoining(_ word: String) -> Bool {
    ["ratified", "acceded", "accepted", "ratification", "bound", "parties"].contains(word)
  }
}

extension NumberWords {
  /// The number below one thousand that begins at a token, in words or in digits.
  static func cardinal(in text: TokenizedText, at start: Int) -> (value: Int, end: Int)? {
    if let number = text.number(start) { return (number, start + 1) }
    guard let first = cardinal(text.lower(start)) else { return nil }
    guard text.lower(start + 1) == "hundred" else { return (first, start + 1) }
    let hundreds = first * 100
    let rest = text.lower(start + 2) == "and" ? start + 3 : start + 2
    guard let small = cardinal(text.lower(rest)) else { return (hundreds, start + 2) }
    return (hundreds + small, rest + 1)
  }

  /// Whether the number that begins at a token is the end of a longer one.
  static func continues(before start: Int, in text: TokenizedText) -> Bool {
    text.lower(start - 1) == "hundred"
      || text.lower(start - 1) == "and" && text.lower(start - 2) == "hundred"
  }
}
