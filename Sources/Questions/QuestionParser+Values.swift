internal import RDF

extension QuestionParser {
  /// What is named at the cursor: a thing of the dataset, a day, a year or a period, or things by
  /// their class and what is said of them.
  mutating func value() throws(QuestionError) -> QuestionValue {
    if let value = valueIfAny() { return value }
    if let value = try describedThings() { return value }
    if Words.bounds[scanner.word] != nil, scanner.word != "by" { throw unfinishedPeriod() }
    if Words.quantifiers.contains(scanner.word) {
      throw error(
        "this would ask for more than any of them, which is not understood", scanner.wordRange)
    }
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

  func unknownName() -> QuestionError {
    guard explainsErrors else { return error("", scanner.wordRange) }
    let several = lexicon.names(beginningAt: scanner)
    return several.names.isEmpty
      ? error(
        "nothing in the graph has a name that begins so", scanner.wordRange,
        lexicon.names(like: scanner))
      : error("several things have a name that begins so", several.range, several.names)
  }

  private mutating func take(_ found: (value: QuestionValue, end: Int)) -> QuestionValue {
    scanner.move(to: found.end)
    return found.value
  }

  /// The longer of a name and a date.
  private func valueHere() -> (value: QuestionValue, end: Int)? {
    let name = lexicon.name(in: scanner.text, at: scanner.offset)
    if let date = dateHere(), date.end >= name?.end ?? 0 {
      return (QuestionValue(moment: date.moment), date.end)
    }
    return name.map { (.things($0.things), $0.end) }
  }
}

extension QuestionValue {
  /// A year, month or day in ISO 8601.
  fileprivate init(moment: String) {
    switch moment.utf8.count {
    case 4: self = .year(moment)
    case 10: self = .day(moment)
    default: self = .period(Period(moment))
    }
  }
}
