internal import RDF

extension QuestionParser {
  /// What is named at the cursor: a thing of the dataset, a day, a year or a period, or things by
  /// their class and what is said of them.
  mutating func value() throws(QuestionError) -> QuestionValue {
    if let value = valueIfAny() { return value }
    if let value = try describedThings() { return value }
    if scanner.skip(Words.bounds) { throw unfinishedPeriod() }
    _ = scanner.skip(Words.articles)
    if scanner.isAtEnd { throw error("a name is missing at the end", scanner.wordRange) }
    throw unknownName()
  }

  /// What is named at the cursor; `nil`, and the cursor where it was, when that is nothing known.
  mutating func valueIfAny() -> QuestionValue? {
    let start = scanner
    if let period = period() { return .period(period) }
    let whole = valueHere()
    while whole == nil, scanner.skip(Words.articles) {
      if let value = valueHere() { return take(value) }
    }
    scanner = start
    return whole.map { take($0) }
  }

  private func unknownName() -> QuestionError {
    let known = explainsErrors ? lexicon.names(like: scanner) : []
    return error("nothing in the graph has a name that begins so", scanner.wordRange, known)
  }

  private mutating func take(_ found: (value: QuestionValue, end: Int)) -> QuestionValue {
    scanner.move(to: found.end)
    return found.value
  }

  /// The longer of a name and a date.
  private func valueHere() -> (value: QuestionValue, end: Int)? {
    let name = lexicon.name(in: scanner.text, at: scanner.offset)
    let date = dateHere()
    if let date, date.end >= name?.end ?? 0 { return date }
    return name.map { (.things($0.things), $0.end) }
  }

  /// `2008`, `2008-11-24`, `24 November 2008`.
  private func dateHere() -> (value: QuestionValue, end: Int)? {
    var ahead = scanner
    var words: [(text: String, end: Int)] = []
    while words.count < 3, !ahead.isAtEnd {
      let range = ahead.wordRange
      words.append((ahead.word, range.upperBound))
      ahead.move(to: range.upperBound)
    }
    guard let first = words.first else { return nil }
    if words.count > 1, let month = Self.month(words[0].text, words[1].text) {
      return (.period(month), words[1].end)
    }
    if let day = words.count == 3 ? Self.day(words.map(\.text)) : nil {
      return (.day(day), words[2].end)
    }
    if Self.isDigits(first.text, 4) { return (.year(first.text), first.end) }
    let parts = first.text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let isDay = parts.count == 3 && zip(parts, [4, 2, 2]).allSatisfy(Self.isDigits)
    return isDay ? (.day(first.text), first.end) : nil
  }

  static func isDigits(_ text: String, _ count: Int) -> Bool {
    text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A day in ISO 8601 from day, month and year.
  private static func day(_ words: [String]) -> String? {
    guard let day = Int(words[0]), (1...31).contains(day), isDigits(words[2], 4),
      let month = months.firstIndex(of: words[1])
    else { return nil }
    let twoDigits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(words[2])-\(twoDigits(month + 1))-\(twoDigits(day))"
  }

  /// `December 2009`.
  private static func month(_ month: String, _ year: String) -> Period? {
    guard isDigits(year, 4), let year = Int(year), let month = months.firstIndex(of: month) else {
      return nil
    }
    return Period(year: year, month: month + 1)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
