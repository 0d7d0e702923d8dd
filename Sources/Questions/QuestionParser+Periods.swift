extension QuestionParser {
  /// `after 2005`, `since 2005`, `before 2004`, `between 2004 and 2006`; the cursor stays where it is
  /// when this is none.
  mutating func period() -> Period? {
    let start = scanner
    let word = scanner.word
    if scanner.skip(Words.bounds), let year = year(), let period = period(word, year) {
      return period
    }
    scanner = start
    return nil
  }

  private mutating func period(_ word: String, _ year: Int) -> Period? {
    switch word {
    case "after": Period(from: year + 1)
    case "since": Period(from: year)
    case "before": Period(through: year - 1)
    default: scanner.skip(["and"]) ? self.year().map { Period(from: year, through: $0) } : nil
    }
  }

  /// Names the place, behind a word that begins a stretch of years, where a year should stand.
  mutating func unfinishedPeriod() -> QuestionError {
    if year() != nil { _ = scanner.skip(["and"]) }
    return error("a year is missing here", scanner.wordRange)
  }

  private mutating func year() -> Int? {
    let range = scanner.wordRange
    let word = scanner.word
    guard Self.isDigits(word, 4) else { return nil }
    scanner.move(to: range.upperBound)
    return Int(word)
  }
}
