/// How far the name of a meeting reaches to either side of its head.
extension MeetingRecognizer.Reading {
  /// The token after the complement that belongs to the name, without where and when: "on Honey | in
  /// Geneva on 3 May 2010".
  func nameEnd(of head: TitleHead, at end: Int) -> Int {
    let complement = complementEnd(of: head, at: end)
    return (end..<max(end, complement)).first { index in
      ["in", "at"].contains(text.lower(index))
        && (occurrences.occurrences(at: index).occurrences.contains(where: \.isOfDays)
          || isInCity(at: index))
    } ?? complement
  }

  /// Whether a city and a time stand at a token, and no events in that city are spoken of: "Forum on
  /// Honey | in Geneva in May 2010".
  private func isInCity(at index: Int) -> Bool {
    let found = occurrences.occurrences(at: index).occurrences
    guard found.count == 1, let place = found[0].place, found[0].year != nil,
      !Self.events.contains(text.lower(index - 1))
    else { return false }
    return place.countryKey != nil
      || recognizer.places.match(in: text, at: index + 1)?.entry.containers.isEmpty == false
  }

  /// What takes place in a city, and is spoken of elsewhere.
  private static let events: Set<String> = [
    "conflict", "crisis", "events", "fighting", "peace", "security", "situation", "violence", "war",
  ]

  private func complementEnd(of head: TitleHead, at end: Int) -> Int {
    if text.lower(end) == "of", isAgent(at: end - head.words.count) { return end }
    switch head.className {
    case "SpecialSession":
      let assembly = skipAssembly(at: end)
      let isOfBody = text.matches(["of", "the"], at: end) && text[end + 2]?.isCapitalized == true
      return descriptiveEnd(
        from: assembly == end && isOfBody ? grammar.rightEdge(from: end) : assembly)
    case "MeetingOfStatesParties", "ReviewConference", "PreparatoryMeeting", "PreparatoryProcess":
      return end
    default:
      if head.isOfParties {
        return text.skipping(
          [["serving", "as", "the", "meeting", "of", "the", "parties"]], at: end)
      }
      if let body = bodyEnd(of: head, at: end) { return body }
      let assembly = skipAssembly(at: end)
      let isSupport = text.matches(["in", "support", "of"], at: assembly)
      let complement = grammar.rightEdge(from: isSupport ? assembly + 2 : assembly)
      let edge = listEdge(from: grammar.subtitleEdge(from: skipAcronym(in: complement)))
      let isDescribed =
        head.words.count > 1 || head.words == ["meeting"] || text[end - 1]?.isCapitalized == false
      guard edge == assembly, isDescribed else { return edge }
      return groupEnd(at: assembly) ?? descriptiveEnd(from: assembly)
    }
  }

  /// The token after a forum that is known as a body, and whose name a registry has in full.
  private func bodyEnd(of head: TitleHead, at end: Int) -> Int? {
    guard head.isForum else { return nil }
    return (max(0, end - 6)..<end).lazy
      .compactMap { recognizer.organs.match(in: text, at: $0)?.end }.first { $0 > end }
  }

  /// The token after a name that goes on behind a short name: "Commonwealth of Hives | (COH) Countries".
  private func skipAcronym(in edge: Int) -> Int {
    let isShort = text[edge + 1].map { $0.text.allSatisfy(\.isUppercase) } ?? false
    guard text.lower(edge) == "(", isShort, text.lower(edge + 2) == ")",
      text[edge + 3]?.isCapitalized == true
    else { return edge }
    return grammar.continuation(from: edge + 3)
  }

  /// The token after the rest of a list of subjects, "on Hives | , Honey and the Life of Bees, held in",
  /// when where and when follows it.
  private func listEdge(from edge: Int) -> Int {
    guard text.lower(edge) == ",", text[edge + 1]?.isCapitalized == true else { return edge }
    let list = (edge + 1..<edge + 24).prefix { index in
      recognizer.heads.head(in: text, at: index) == nil
        && (text[index]?.isCapitalized == true
          || [",", "and", "the", "of"].contains(text.lower(index)))
    }
    let end = text.lower(list.upperBound - 1) == "," ? list.upperBound - 1 : list.upperBound
    let isClosed = list.contains { text.lower($0) == "and" } && text[end - 1]?.isCapitalized == true
    let found = isClosed ? occurrences.occurrences(at: end).occurrences : []
    return found.contains { $0.modality != nil } ? end : edge
  }

  private func skipAssembly(at end: Int) -> Int {
    text.skipping(
      [
        ["of", "the", "general", "assembly"],
        ["of", "the", "united", "nations", "general", "assembly"],
        ["of", "the", "assembly"],
      ], at: end)
  }

  /// The token after the group that meets: "of the open-ended Expert Group on Hives".
  private func groupEnd(at end: Int) -> Int? {
    guard text.matches(["of", "the"], at: end) else { return nil }
    let name = (end + 2..<end + 6).first { text[$0]?.isCapitalized == true }
    guard let name, text[name]?.kind == .word else { return nil }
    let edge = grammar.continuation(from: name)
    return (name..<edge).contains { text.lower($0) == "group" } ? edge : nil
  }

  /// The first of the adjectives before a head in lower case: "informal interactive | hearing".
  func leftOfAdjectives(_ head: Int) -> Int {
    var start = head
    while head - start < 4, let token = text[start - 1], token.kind == .word,
      !token.isCapitalized, !Self.nonAdjectives.contains(token.lower),
      !token.lower.hasSuffix("-day"),
      !token.lower.hasSuffix("s"), NumberWords.cardinal(token.lower) == nil
    {
      start -= 1
    }
    while start < head, isPassing(start) { start += 1 }
    let first = (0..<4).lazy.map { start - $0 }.first { !isPassing($0 - 1) } ?? start
    return ["a", "an", "the", "its", "their"].contains(text.lower(first - 1))
      || NumberWords.cardinal(text.lower(start - 1)) != nil
      || NumberWords.ordinal(text.lower(start)) != nil
      || isForum(head) && years(before: start) != nil
      ? start : head
  }

  /// Whether a word says no more of a meeting than how it went or when.
  func isPassing(_ index: Int) -> Bool {
    [
      "forthcoming", "last", "latest", "most", "previous", "recent", "recently", "successful",
      "upcoming",
    ].contains(text.lower(index))
  }

  /// Words before a meeting that do not describe it.
  private static let nonAdjectives: Set<String> = [
    "a", "an", "the", "its", "their", "of", "at", "to", "in", "by", "for", "with", "and", "or",
    "from", "on", "that", "this", "such", "each", "during", "next", "future", "any",
  ]

  /// "on the appraisal of …", "devoted to disarmament", "to mark …": up to the end of the phrase.
  private func descriptiveEnd(from start: Int) -> Int {
    let opener = text.skipping(
      [
        ["on"], ["marking"], ["devoted", "to"], ["to", "mark"], ["to", "commemorate"],
        ["to", "review"], ["to", "assess"], ["to", "follow", "up"],
      ],
      at: start)
    guard opener > start, theme(at: start) == nil else { return start }
    if DateRecognizer.expression(in: text, at: opener) != nil { return start }
    var index = opener
    while index - start < Reach.phrase, let token = text[index], !isTime(at: index),
      text.skipping(Self.companies, at: index) == index
    {
      if let next = listEnd(from: index) {
        index = next
        continue
      }
      guard token.kind != .punctuation,
        token.lower == "and"
          ? joinsNouns(at: index)
          : !Self.closers.contains(token.lower) || isPreposition(at: index)
      else { break }
      index = titleEnd(at: index) ?? index + 1
    }
    return index > opener ? index : start
  }

  /// What opens who helps to hold a meeting, which is no part of its subject.
  private static let companies = [
    ["in", "close", "collaboration"], ["in", "close", "consultation"],
    ["in", "close", "cooperation"], ["in", "collaboration"], ["in", "conjunction"],
    ["in", "consultation"], ["in", "cooperation"], ["in", "coordination"], ["in", "partnership"],
  ]

  /// The token after "and" in ", options and | strategies", nouns that go on with the subject.
  func listEnd(from comma: Int) -> Int? {
    guard text.lower(comma) == "," else { return nil }
    let words = (comma + 1..<comma + 5).prefix {
      text[$0]?.kind == .word && text[$0]?.isCapitalized == false
        && !Self.closers.contains(text.lower($0)) && !Self.nonAdjectives.contains(text.lower($0))
    }
    guard let last = words.last, text.lower(last + 1) == "and",
      !Self.closers.contains(text.lower(last + 2))
    else { return nil }
    return last + 2
  }

  /// Whether "to" governs a noun, as in "on the response to the spill", and no verb.
  func isPreposition(at index: Int) -> Bool {
    text.lower(index) == "to" && ["the", "a", "an"].contains(text.lower(index + 1))
  }

  /// Whether "and" goes on with the subject, as in "on the prevention and control of diseases": a
  /// noun follows, and no verb or new phrase.
  private func joinsNouns(at conjunction: Int) -> Bool {
    guard let next = text[conjunction + 1], next.kind == .word, !next.isCapitalized else {
      return false
    }
    if closesName(from: conjunction + 1) { return true }
    return !Self.nonAdjectives.contains(next.lower)
      && !["s", "ing", "ed", "ly"].contains(where: next.lower.hasSuffix)
      && !["also", "further", "other", "all", "as"].contains(next.lower)
  }

  /// Whether a few words lead to where and when: "and sustaining peace, held on".
  private func closesName(from start: Int) -> Bool {
    let end = (start..<(start + 5)).first { text[$0]?.kind != .word || text.lower($0) == "held" }
    guard let end else { return false }
    return occurrences.occurrences(at: end).occurrences.contains { $0.modality != nil }
  }

  /// The end of a known title that begins at a token.
  private func titleEnd(at index: Int) -> Int? {
    guard text[index]?.isCapitalized == true else { return nil }
    return recognizer.known.match(in: text, at: index)?.end
  }

  /// "in 2001", "in May 2001", "on 3 May".
  private func isTime(at index: Int) -> Bool {
    ["in", "on"].contains(text.lower(index))
      && (text[index + 1]?.kind == .number
        || DateRecognizer.monthAndYear(in: text, at: index + 1) != nil)
  }

  /// Words that end the name of a meeting.
  private static let closers: Set<String> = [
    "held", "convened", "hosted", "organized", "to", "will", "would", "shall", "was", "were", "is",
    "are",
    "at", "which", "that", "as", "by",
    "with", "from", "during", "should", "can", "may", "has", "have", "be", "and",
  ]
}

extension TitleHead {
  /// Whether it says that parties meet, and leaves the name of the treaty to follow.
  var isOfParties: Bool { words.last == "parties" }

  /// Whether meetings of one name are held again and again, and the name alone means all of them, or
  /// whether the noun may mean no meeting at all.
  var isForum: Bool {
    ["forum", "platform", "platforms"].contains(words.last) || Self.talks.contains(words)
  }

  /// Nouns of which only where, when and the number tell that they mean a meeting.
  private static let talks: Set<[String]> = [["dialogue"], ["consultation"]]
}
