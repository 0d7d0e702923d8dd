extension QuestionParser {
  /// `after 8 October 1997`, `since 2005`, `until December 2009`, `from 2004 to 2006`; the cursor stays
  /// where it is when this is none.
  mutating func period() -> Period? {
    let start = scanner
    if let bound = Words.bounds[scanner.word], scanner.skip([scanner.word]), let first = moment(),
      let period = period(bound, first)
    {
      return period
    }
    scanner = start
    return nil
  }

  private mutating func period(_ bound: Words.Bound, _ first: String) -> Period? {
    switch bound {
    case .after: return Period(after: first)
    case .before: return Period(before: first)
    case .until: return Period(through: first)
    case .since: return Period(from: first)
    case .from:
      guard scanner.skip(Words.ends), let last = moment() else { return nil }
      return Period(from: first, through: last)
    case .between:
      guard scanner.skip(["and"]), let last = moment() else { return nil }
      return Period(from: first, through: last)
    }
  }

  /// Names the place, behind a word that begins a stretch of time, where a date should stand.
  mutating func unfinishedPeriod() -> QuestionError {
    let isOpen = scanner.word == "from"
    _ = scanner.skip([scanner.word])
    if moment() != nil, !scanner.skip(Words.ends.union(["and"])), isOpen {
      return error("until when is missing; or say 'since' or 'in'", scanner.wordRange, ["to"])
    }
    return error("a year or a day is missing here", scanner.wordRange)
  }

  /// A year, month or day in ISO 8601: `2008`, `2008-11-24`, `24 November 2008`, `November 2008`.
  private mutating func moment() -> String? {
    guard let date = dateHere() else { return nil }
    scanner.move(to: date.end)
    return date.moment
  }

  /// The date at the cursor, in ISO 8601, and where it ends.
  func dateHere() -> (moment: String, end: Int)? {
    let words = scanner.wordsAhead(3)
    for count in (1...3).reversed() where count <= words.count {
      let texts = words.prefix(count).map(\.text)
      if let moment = Self.moment(texts) { return (moment, words[count - 1].end) }
    }
    return nil
  }

  private static func moment(_ words: [String]) -> String? {
    switch words.count {
    case 1: isMoment(words[0]) ? words[0] : nil
    case 2: date(words[1], words[0], day: nil)
    default: date(words[2], words[1], day: words[0]) ?? date(words[2], words[0], day: words[1])
    }
  }

  /// `2008`, `2008-11`, `2008-11-24`.
  private static func isMoment(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    return parts.count <= 3 && zip(parts, [4, 2, 2]).allSatisfy(isDigits)
  }

  private static func date(_ year: String, _ month: String, day: String?) -> String? {
    guard isDigits(year, 4), month.utf8.count > 2,
      let number = months.firstIndex(where: { $0.hasPrefix(month) })
    else { return nil }
    let start = "\(year)-\(twoDigits(number + 1))"
    guard let day else { return start }
    let suffix = ["st", "nd", "rd", "th"].first { day.hasSuffix($0) } ?? ""
    guard let number = Int(day.dropLast(suffix.count)), 1...31 ~= number else { return nil }
    return "\(start)-\(twoDigits(number))"
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  private static func isDigits(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
