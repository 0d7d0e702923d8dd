import Resolutions

/// Reads days: "24 to 28 November 2008", "29 November to 4 December 2009", "22 and 23 May 2024".
package enum DateRecognizer {
  /// The numbers of the months by their names in lower case.
  package static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// Words whose number is no day: "article 12, 3 May 1999" has one day.
  private static let numbered: Set<String> = [
    "article", "articles", "paragraph", "paragraphs", "para", "paras", "chapter", "chap", "no",
    "nos", "vol", "item", "items", "annex", "annexes", "resolution", "resolutions", "section",
    "supplement", "page", "p",
  ]

  /// A day as printed, before the elided month and year are filled in.
  private struct Item {
    var day: Int
    var month: Int?
    var year: Int?
    /// Whether "to" or a dash leads to this day.
    var endsInterval: Bool
  }

  /// All days of a text, each with its tokens.
  static func expressions(in text: TokenizedText) -> [(DateExpression, Range<Int>)] {
    var found: [(DateExpression, Range<Int>)] = []
    var index = 0
    while index < text.count {
      if let (expression, end) = expression(in: text, at: index) {
        found.append((expression, index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The days that begin at a token, and the token after them.
  static func expression(in text: TokenizedText, at start: Int) -> (DateExpression, end: Int)? {
    if let usage = monthFirst(in: text, at: start) { return usage }
    guard !isNumberedNoun(before: start, in: text), !isNoteMark(at: start, in: text) else {
      return nil
    }
    var items: [Item] = []
    var ends: [Int] = []
    var index = start
    while items.count < Reach.days,
      let (item, next) = item(in: text, at: index, endsInterval: false)
    {
      items.append(item)
      ends.append(next)
      guard let (separator, isInterval) = separator(in: text, at: next),
        let (following, after) = self.item(in: text, at: separator, endsInterval: isInterval),
        item.year == nil || isInterval
      else { break }
      items.append(following)
      ends.append(after)
      guard !isInterval, following.year == nil,
        let (more, _) = self.separator(in: text, at: after)
      else { break }
      index = more
    }
    // "1 August, 30 (1947) and": what has no month behind one that has is no day.
    if let last = items.lastIndex(where: { $0.month != nil }) {
      items.removeSubrange((last + 1)...)
    }
    let end = items.isEmpty ? start : ends[items.count - 1]
    let isElided = items.last.map { $0.month != nil && $0.year == nil } ?? false
    let next = isElided ? following(in: text, at: end) : nil
    guard let days = fill(items, before: next, of: bracketedYear(before: start, in: text)) else {
      return nil
    }
    let isInterval =
      items.count == 2 && (items[1].endsInterval || text.lower(start - 1) == "between")
    return (DateExpression(days: days, isInterval: isInterval), end)
  }

  /// The year of "in June 2025", where no day is named.
  static func monthAndYear(in text: TokenizedText, at index: Int) -> (year: Int, end: Int)? {
    guard months[text.lower(index)] != nil, let year = year(in: text, at: index + 1) else {
      return nil
    }
    return (year, index + 2)
  }

  /// A year between 1800 and 2199 at a token.
  static func year(in text: TokenizedText, at index: Int) -> Int? {
    guard let token = text[index], token.kind == .number, token.text.count == 4,
      let year = Int(token.text), (1800..<2200).contains(year)
    else { return nil }
    return year
  }

  /// "December 10, 1948".
  private static func monthFirst(
    in text: TokenizedText, at index: Int
  ) -> (DateExpression, end: Int)? {
    guard let month = months[text.lower(index)], text[index]?.isCapitalized == true,
      let day = text.number(index + 1), text.lower(index + 2) == ",",
      let year = year(in: text, at: index + 3),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (DateExpression(days: [date], isInterval: false), index + 4)
  }

  private static func isNumberedNoun(before index: Int, in text: TokenizedText) -> Bool {
    let previous = text.lower(index - 1) == "." ? index - 2 : index - 1
    return numbered.contains(text.lower(previous))
  }

  /// Whether a number is the mark of a note behind a day, that lost its raised place: "3 August 1948 | 4
  /// and 5 January 1949".
  private static func isNoteMark(at index: Int, in text: TokenizedText) -> Bool {
    months[text.lower(index - 2)] != nil && year(in: text, at: index - 1) != nil
      && text.lower(index + 1) == "and" && months[text.lower(index + 3)] != nil
  }

  /// The token after such a mark behind a month: "10 September | 14 and 8 October 15 1992".
  private static func skipNoteMark(at index: Int, in text: TokenizedText) -> Int {
    guard text[index]?.kind == .number, text[index]?.text.count ?? 0 < 3,
      text.lower(index + 1) == "and" || year(in: text, at: index + 1) != nil
    else { return index }
    return index + 1
  }

  /// A year behind its month, to which the mark of a note may be joined: "10 September | 19906".
  private static func yearOfMonth(in text: TokenizedText, at index: Int) -> Int? {
    if let year = year(in: text, at: index) { return year }
    guard let token = text[index], token.kind == .number, (5...6).contains(token.text.count),
      let year = Int(token.text.prefix(4)), (1900..<2100).contains(year)
    else { return nil }
    return year
  }

  private static func item(
    in text: TokenizedText, at start: Int, endsInterval: Bool
  ) -> (Item, end: Int)? {
    var index = start
    if weekdays.contains(text.lower(index)) {
      index += 1
      if text.lower(index) == "," { index += 1 }
    }
    guard let day = text.number(index), (1...31).contains(day) else { return nil }
    var item = Item(day: day, month: nil, year: nil, endsInterval: endsInterval)
    index += 1
    if let month = months[text.lower(index)], text[index]?.isCapitalized == true {
      item.month = month
      index = skipNoteMark(at: index + 1, in: text)
      let comma = text.lower(index) == "," ? index + 1 : index
      if let year = yearOfMonth(in: text, at: comma) {
        item.year = year
        index = comma + 1
      }
    }
    return (item, index)
  }

  /// What stands between two days, and whether it makes them an interval.
  private static func separator(
    in text: TokenizedText, at index: Int
  ) -> (next: Int, isInterval: Bool)? {
    switch text.lower(index) {
    case "to", "until", "–", "—", "-", "through": (index + 1, true)
    case "and", "or": (index + 1, false)
    case "," where text.lower(index + 1) == "and": (index + 2, false)
    case ",": (index + 1, false)
    default: nil
    }
  }

  /// The day that follows and has the year: "12 September | and on 21 October 2022".
  private static func following(in text: TokenizedText, at end: Int) -> CalendarDate? {
    let start = text.skipping(
      [
        [",", "and", "from"], [",", "and", "on"], ["and", "from"], ["and", "on"], [",", "from"],
      ],
      at: end)
    return start > end ? expression(in: text, at: start)?.0.first : nil
  }

  /// The year that stands in brackets and is not repeated: "resolution 180 (1963) of | 31 July".
  private static func bracketedYear(before start: Int, in text: TokenizedText) -> Int? {
    guard text.matches([")", "of"], at: start - 2), text.lower(start - 4) == "(" else { return nil }
    return year(in: text, at: start - 3)
  }

  /// Months and years that are elided stand with the day after, or in brackets before.
  private static func fill(
    _ items: [Item], before following: CalendarDate?, of bracketed: Int?
  ) -> [CalendarDate]? {
    guard var month = items.last?.month else { return nil }
    let lent = following.map { month > $0.month ? $0.year - 1 : $0.year }
    guard var year = items.last?.year ?? lent ?? bracketed else { return nil }
    var days: [CalendarDate] = []
    for item in items.reversed() {
      if let itemYear = item.year {
        year = itemYear
      } else if let itemMonth = item.month, itemMonth > month {
        year -= 1
      }
      month = item.month ?? month
      guard let date = CalendarDate(year: year, month: month, day: item.day) else { return nil }
      days.append(date)
    }
    return days.reversed()
  }
}
