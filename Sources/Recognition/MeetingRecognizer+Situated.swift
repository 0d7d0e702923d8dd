/// Meetings that have no name, and are told by where and when they were held: "the seminar on hives
/// held in Honeyville on 3 May 2010", "a meeting of 2 September 2010".
///
/// ```
///   the  joint regional  seminar  on hives and honey , held in Honeyville in 2010
///        ╰─ described ─╯  head    ╰─ complement ──╯  ╰──── situation ─────────╯
/// ```
extension MeetingRecognizer.Reading {
  /// The meeting whose head in lower case stands at a token, when the text goes on to its situation.
  func situated(_ head: TitleHead, at index: Int) -> Found? {
    guard text[index]?.isCapitalized == false, Self.classes.contains(head.className),
      let start = describedStart(of: index)
    else { return nil }
    let ordinals = NumberWords.ordinal(text.lower(start)).map { [$0] } ?? []
    let headEnd = index + head.words.count
    let isPlural = isPlural(headEnd - 1)
    let hasOwner = ["its", "their"].contains(text.lower(start - 1))
    guard !hasOwner || head.className != "Meeting",
      let end = situatedEnd(from: headEnd, isDescribed: start < index && !head.isForum),
      !isPlural || situation(at: end).contains(where: { $0.year != nil })
        || isInSeveralPlaces(end),
      ordinals.isEmpty || text.lower(index) != "meeting"
        || !isOfCommittee(index..<end) && situation(at: end).contains(where: \.isOfDays)
    else { return nil }
    let isBare = end - start == 1 && text.lower(start - 1) == "the"
    return finish(
      head: head, key: nil, name: start..<end, ordinals: ordinals, end: end, start: start,
      isBare: isBare, isHeadPlural: isPlural)
  }

  /// The meeting whose head in lower case stands at a token, when it is called together for the first time:
  /// "to convene, before the end of 2010, a one-day expert seminar on hives".
  func called(_ head: TitleHead, at index: Int) -> Found? {
    guard text[index]?.isCapitalized == false, Self.classes.contains(head.className),
      !head.isForum, let start = describedStart(of: index), start > 0,
      ["a", "an"].contains(text.lower(start - 1)),
      !["at", "during", "in"].contains(text.lower(start - 2))
    else { return nil }
    let headEnd = index + head.words.count
    let end = nameEnd(of: head, at: headEnd)
    let isConvened =
      text.isCalled(before: start - 1) && (head.words != ["conference"] || end > headEnd)
    guard isConvened || text.isIntended(before: start) else { return nil }
    guard start < index || end > headEnd, !isPlural(headEnd - 1), !isOfCommittee(start..<end),
      text.lower(end) != "of", !isPremodifier(end), !isModifierOfMeeting(end)
    else { return nil }
    return finish(head: head, key: nil, name: start..<end, ordinals: [], end: end, start: start)
  }

  /// The first of the words between an article, or "’s", and a head; `nil` where there is no article,
  /// or where no meeting in particular is meant.
  private func describedStart(of head: Int) -> Int? {
    var start = head
    while head - start < 9, let word = text[start - 1],
      word.kind == .word || partsAdjectives(at: start - 1),
      !Self.undescribing.contains(word.lower), !text.isPossessive(start - 1),
      NumberWords.cardinal(word.lower) == nil
    {
      if Self.general.contains(word.lower) { return nil }
      start -= 1
    }
    let isSubject =
      text.lower(start - 1) == "the" && head - start == 1 && text.lower(start).hasSuffix("s")
    guard isDetermined(start), !isSubject || text.lower(head) != "meeting" else { return nil }
    while start < head, isPassing(start) { start += 1 }
    return start
  }

  /// Whether a comma parts two adjectives behind an article: "an intersessional |, full-day seminar".
  private func partsAdjectives(at comma: Int) -> Bool {
    text.lower(comma) == "," && text[comma - 1]?.kind == .word
      && ["a", "an"].contains(text.lower(comma - 2))
  }

  /// Whether an article, a possessor, a number or the year of an article stands before a token: "the
  /// 2010 | regional seminar".
  private func isDetermined(_ start: Int) -> Bool {
    Self.articles.contains(text.lower(start - 1)) || text.isPossessive(start - 1)
      || ["its", "their"].contains(text.lower(start - 1))
      || NumberWords.cardinal(text.lower(start - 1)) != nil || years(before: start) != nil
  }

  /// The token after the complement of a head, where its situation begins.
  private func situatedEnd(from end: Int, isDescribed: Bool) -> Int? {
    if situation(at: end).contains(where: { $0.isTold || $0.place != nil && $0.year != nil })
      || isDated(at: end, isDescribed: isDescribed)
    {
      return end
    }
    let opener = text.skipping(Self.openers, at: end)
    guard opener > end else { return nil }
    var index = opener
    while index - end < 40, let token = text[index] {
      if index > opener, isSituated(at: index, afterMeeting: text.lower(end - 1) == "meeting") {
        return index
      }
      if let next = listEnd(from: index) {
        index = next
        continue
      }
      guard token.kind != .punctuation || text.isApostrophe(index),
        !Self.stops.contains(token.lower),
        token.lower != "to" || !Self.purposes.contains(text.lower(index + 1)),
        DateRecognizer.year(in: text, at: index) == nil || text[index + 1]?.isCapitalized == true,
        !isAnotherMeeting(at: index)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether where and when begin at a token behind a complement; a day alone tells no meeting of a
  /// body from its other meetings.
  private func isSituated(at index: Int, afterMeeting: Bool) -> Bool {
    situation(at: index).contains { $0.isFullyTold }
      || !afterMeeting && text.lower(index) == "on"
        && DateRecognizer.expression(in: text, at: index + 1) != nil
  }

  /// Whether a place is given for each of several meetings: "seminars held in Geneva and Maputo".
  private func isInSeveralPlaces(_ end: Int) -> Bool {
    let found = occurrences.occurrences(at: end, ofSeveral: true).occurrences
    return found.count > 1 && found.allSatisfy { $0.place != nil }
  }

  /// Where and when, behind another name and a theme.
  private func situation(at end: Int) -> [Occurrence] {
    occurrences.occurrences(at: skipTheme(from: alias(at: end).end)).occurrences
  }

  /// "a meeting of 2 September 2010", "the climate summit in 2010": a day, or the year of what is
  /// described by more than its kind.
  private func isDated(at end: Int, isDescribed: Bool) -> Bool {
    guard ["of", "on", "in"].contains(text.lower(end)) else { return false }
    let isYear =
      DateRecognizer.year(in: text, at: end + 1) != nil
      || DateRecognizer.monthAndYear(in: text, at: end + 1) != nil
    return text.lower(end) == "in"
      ? isYear && isDescribed && text.lower(end - 1) != "meeting"
      : DateRecognizer.expression(in: text, at: end + 1) != nil
  }

  private func isAnotherMeeting(at index: Int) -> Bool {
    Self.articles.contains(text.lower(index - 1))
      && recognizer.heads.anyCase(in: text, at: index)?.kind == .meeting
  }

  /// Classes whose meetings may have no owner to tell them.
  private static let classes: Set<String> = ["Conference", "Meeting", "Summit"]

  private static let articles: Set<String> = ["the", "a", "an", "this", "that"]

  /// Words that no description of a meeting goes over.
  private static let undescribing: Set<String> = articles.union([
    "its", "their", "his", "of", "at", "to", "in", "by", "for", "with", "and", "or", "from", "on",
    "such", "during", "as", "than", "between", "under",
  ])

  /// Words with which no meeting in particular is meant.
  private static let general: Set<String> = [
    "any", "each", "every", "future", "next", "no", "other", "plenary", "possible", "subsequent",
  ]

  /// What leads to those who meet, or to what they meet about.
  private static let openers = [
    ["of"], ["on"], ["for"], ["between"], ["among"], ["with"], ["against"], ["marking"],
    ["commemorating"], ["to", "the"], ["dedicated", "to"], ["devoted", "to"], ["to", "mark"],
    ["to", "commemorate"], ["to", "review"], ["to", "assess"],
  ]

  /// Verbs that tell what a meeting is for, and no subject of it.
  private static let purposes: Set<String> = [
    "allow", "be", "consider", "deliberate", "discuss", "enable", "ensure", "examine", "help",
    "make", "prepare", "provide", "recommend", "submit", "take",
  ]

  /// Words that a complement does not go over.
  private static let stops: Set<String> = [
    "adopted", "agreed", "are", "be", "can", "convened", "entitled", "had", "has", "have", "held",
    "hosted",
    "is", "known", "may", "organized", "session", "should", "shall", "that", "was", "were", "which",
    "who", "will",
  ]
}

extension Occurrence {
  /// Whether a verb says that it is or was held.
  fileprivate var isTold: Bool { modality != nil }

  /// Whether a place and days say so.
  var isOfDays: Bool { place != nil && dates != nil }

  /// Whether a verb and a place or a time, or a place and the days say so.
  fileprivate var isFullyTold: Bool { isTold || isOfDays }
}
