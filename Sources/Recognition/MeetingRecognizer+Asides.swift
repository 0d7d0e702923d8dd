/// What may stand between the name of a meeting and where and when, and is no part of either.
extension MeetingRecognizer.Reading {
  /// The token of the comma that closes ", with a focus on …," or ", in response to the blight," behind
  /// a name, or that after its theme, when the text goes on to say where and when.
  func skipTheme(from end: Int) -> Int {
    if let quotation = theme(at: end) {
      let close = (quotation..<(quotation + Reach.phrase)).first { text.lower($0) == "”" }
      return close.map { $0 + 1 } ?? end
    }
    guard text.lower(end) == ",", let isClear = Self.asides[text.lower(end + 1)],
      text.lower(end + 2) != "which",
      text.lower(end + 1) != "in" || Self.grounds.contains(text.lower(end + 2))
    else { return end }
    let close = ((end + 2)..<(end + Self.longestAside)).first {
      [",", ";", "."].contains(text.lower($0))
    }
    guard let close, text.lower(close) == "," else { return end }
    let found = occurrences.occurrences(at: close).occurrences
    let isTold =
      isClear
      ? !found.isEmpty
      : found.contains { $0.modality != nil } && !namesMeeting(end + 1..<close)
    return isTold ? close : end
  }

  /// What opens an aside, and whether it opens nothing else.
  private static let asides = [
    "with": true, "under": true, "in": false, "on": false, "as": false, "for": false,
    "pursuant": false, "called": false,
  ]

  /// What a meeting is held in, so that what happened otherwise is not told between.
  private static let grounds: Set<String> = [
    "accordance", "conformity", "line", "pursuance", "response",
  ]

  /// How many tokens an aside has at most.
  private static let longestAside = 32

  private func namesMeeting(_ tokens: Range<Int>) -> Bool {
    tokens.contains { recognizer.heads.head(in: text, at: $0)?.kind == .meeting }
  }

  /// The token of the comma that closes the rest of a name behind a colon, "Goal 3: Keep | and save all
  /// bees for better honey |, held in", when where and when follows it.
  func skipSubtitle(of name: Range<Int>, _ end: Int) -> Int {
    let colon = text[end]?.kind == .number ? end + 1 : end
    guard text.lower(colon) == ":" || name.contains(where: { text.lower($0) == ":" }) else {
      return end
    }
    let rest = (end..<(end + Self.longestAside)).prefix {
      ![";", ".", "“", "(", ""].contains(text.lower($0))
        && recognizer.heads.anyCase(in: text, at: $0)?.kind != .meeting
    }
    return rest.first { comma in
      text.lower(comma) == ","
        && occurrences.occurrences(at: comma).occurrences.contains { $0.modality != nil }
    } ?? end
  }

  /// The first token of the theme in "on the theme “Our hives”".
  func theme(at end: Int) -> Int? {
    text.theme(at: text.lower(end) == "," ? end + 1 : end)
  }
}

extension TokenizedText {
  /// The first token of a theme in quotation marks: "on the theme | “Our hives”", "under the
  /// overarching theme of | “Our hives”".
  func theme(at start: Int) -> Int? {
    guard ["on", "under", "with"].contains(lower(start)), lower(start + 1) == "the" else {
      return nil
    }
    let noun = skipping([["overarching"], ["overall"], ["general"]], at: start + 2)
    guard ["theme", "topic", "subject"].contains(lower(noun)) else { return nil }
    let quotation = skipping([["of"]], at: noun + 1)
    return lower(quotation) == "“" ? quotation + 1 : nil
  }
}
