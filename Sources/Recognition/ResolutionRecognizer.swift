import Resolutions

/// Reads lists of resolutions: "its resolutions 54/54 B of 1 December 1999, 55/33 V of 20 November
/// 2000 and 57/74 of 22 November 2002".
enum ResolutionRecognizer {
  /// All citations of a text, each with its tokens.
  static func citations(in text: TokenizedText) -> [(ResolutionCitation, Range<Int>)] {
    var found: [(ResolutionCitation, Range<Int>)] = []
    var open: ResolutionList?
    var last: ResolutionList?
    var quotes = 0
    var index = 0
    while index < text.count {
      let word = text.lower(index)
      if word == "“" { quotes += 1 }
      if word == "”" { quotes -= 1 }
      if word == ";", open?.isResumed(at: index + 1) != true { open = nil }
      guard isTrigger(word) || open?.isContinued(at: index, quotes: quotes) == true else {
        index += 1
        continue
      }
      let start = isTrigger(word) ? firstNumber(in: text, after: index) : index
      let run = run(in: text, at: start)
      let end = run.last?.tokens.upperBound ?? index + 1
      if isTrigger(word) {
        last = ResolutionList(at: index, to: end, in: text, after: last)
        if quotes <= 0 { open = last }
      }
      if let list = isTrigger(word) ? last : open { found += list.citations(of: run) }
      index = end
    }
    return found
  }

  private static let numberWords = [["no", "."], ["nos", "."], ["number"]]

  /// Where the numbers of a noun begin; their subject may stand before them: "its resolutions on
  /// Queens and Drones | 1325 (2000) and 1820 (2008)".
  private static func firstNumber(in text: TokenizedText, after noun: Int) -> Int {
    let start = text.skipping(numberWords, at: noun + 1)
    guard text.lower(noun + 1) == "on" else { return start }
    let words = (start..<(start + 12)).prefix {
      text[$0]?.kind == .word && !isTrigger(text.lower($0))
    }
    guard let item = item(in: text, at: words.upperBound), item.isUnmistakable else { return start }
    return words.upperBound
  }

  private static func isTrigger(_ word: String) -> Bool {
    ["resolution", "resolutions", "decision", "decisions"].contains(word)
  }

  struct Item {
    var numbers: [ResolutionNumber]
    /// The day of all numbers, or a day for each.
    var dates: [CalendarDate]
    var tokens: Range<Int>
    /// Whether characters of the number were misread, or lost.
    var isMisprinted = false

    var isDated: Bool { !dates.isEmpty }

    /// Whether nothing but a resolution is written so: "1325 (2000)", "64/56 of 2 December 2009".
    var isUnmistakable: Bool {
      if case .bracketedYear = numbers.first?.series { return true }
      return isDated
    }

    /// The day of the number at an index.
    func date(at index: Int) -> CalendarDate? {
      if dates.count == numbers.count { return dates[index] }
      return dates.count == 1 ? dates.first : nil
    }

    /// Whether two numbers are of one kind, and both have a day or neither has.
    func isWritten(as other: Self) -> Bool {
      guard isDated == other.isDated else { return false }
      return switch (numbers.first?.series, other.numbers.first?.series) {
      case (.session, .session), (.bracketedYear, .bracketedYear), (.year, .year): true
      default: false
      }
    }

    /// Whether all numbers belong to one session or year, and so may share a day.
    func isOfSameSession(as other: Self) -> Bool {
      numbers.allSatisfy { $0.series == other.numbers.first?.series }
    }
  }

  /// The numbers that follow each other with nothing but their days between them.
  private static func run(in text: TokenizedText, at start: Int) -> [Item] {
    var items: [Item] = []
    var index = start
    while let item = item(in: text, at: index) {
      items.append(item)
      guard let next = separator(in: text, after: item) else { break }
      index = next
    }
    shareDates(&items, in: text)
    return items
  }

  /// "71/31 and 71/32 of 5 December 2016": a day stands for the numbers before it that have none
  /// and that its session could have adopted on it; not so in "71/31, 71/32 of 5 December 2016".
  private static func shareDates(_ items: inout [Item], in text: TokenizedText) {
    var following: Item?
    for index in items.indices.reversed() {
      if items[index].isDated {
        let isJoined = text.lower(items[index].tokens.lowerBound - 1) != ","
        following = items[index].dates.count == 1 && isJoined ? items[index] : nil
      } else if let next = following, items[index].isOfSameSession(as: next) {
        items[index].dates = next.dates
      } else {
        following = nil
      }
    }
  }

  private static func separator(in text: TokenizedText, after previous: Item) -> Int? {
    let index = previous.tokens.upperBound
    let next = text.skipping(
      [
        [",", "and", "also"], [",", "and"], [",", "as", "well", "as"], ["as", "well", "as"],
        [",", "or"], [","], ["and", "also"], ["and"], ["or"], ["to"],
      ], at: index)
    guard next > index else { return misprinted(in: text, after: previous) }
    let member = noteMark(in: text, at: next).map { $0 + 1 } ?? next
    let number = text.skipping([["its"], ["in"], ["of"]], at: member)
    return item(in: text, at: number) == nil ? nil : number
  }

  /// Where the next number stands whose comma is left out, or printed as another mark: "1325 (2000)
  /// | 1820 (2008)", "64/56 of 2 December 2009; | 65/48 of 8 December 2010".
  private static func misprinted(in text: TokenizedText, after previous: Item) -> Int? {
    let index = previous.tokens.upperBound
    let next = text.skipping([[";"], ["."]], at: index)
    guard previous.isUnmistakable, let item = item(in: text, at: next), item.isUnmistakable,
      item.isWritten(as: previous)
    else { return nil }
    return next
  }

  /// The number of a footnote that lost its raised place: "…, |2 33/22 of 30 September 2016".
  private static func noteMark(in text: TokenizedText, at index: Int) -> Int? {
    guard let comma = text[index - 1], let mark = text[index], mark.kind == .number,
      mark.text.count < 3, comma.range.upperBound == mark.range.lowerBound,
      text[index + 1]?.kind == .slashed
    else { return nil }
    return index
  }

  /// One number with its part letters and its day, or with a day for each part.
  static func item(in text: TokenizedText, at start: Int) -> Item? {
    let printed = numbers(in: text, at: start)
    let misprinted = printed == nil ? MisprintedNumber(in: text, at: start) : nil
    guard let (numbers, end) = printed ?? misprinted.map({ ([$0.number], $0.end) }) else {
      return nil
    }
    var item = Item(
      numbers: numbers, dates: [], tokens: start..<end, isMisprinted: misprinted != nil)
    let isParted = text.lower(end) == ","
    let quantifier = text.skipping([["both"], ["all"]], at: isParted ? end + 1 : end)
    var index = text.skipping(
      [
        ["adopted", "on"], ["adopted", "unanimously", "on"], ["adopted", "by", "consensus", "on"],
        ["adopted", "without", "a", "vote", "on"], ["adopted", "by", "it", "on"], ["of"], ["dated"],
      ]
        + (isParted ? [] : [["on"]]),
      at: quantifier)
    guard index > quantifier else { return item }
    while let (expression, after) = DateRecognizer.expression(in: text, at: index),
      !expression.isInterval
    {
      item.dates += expression.days
      item.tokens = start..<after
      guard text.lower(after) == "and" else { break }
      index = after + 1
    }
    return item
  }

  private static func numbers(
    in text: TokenizedText, at start: Int
  ) -> (numbers: [ResolutionNumber], end: Int)? {
    guard let token = text[start] else { return nil }
    switch token.kind {
    case .slashed:
      guard let slash = token.text.lastIndex(of: "/"),
        let serial = Int(token.text[token.text.index(after: slash)...])
      else { return nil }
      let session = String(token.text[..<slash])
      let (parts, end) = parts(in: text, at: start + 1)
      guard let series = series(of: session) else { return nil }
      return (
        parts.map { ResolutionNumber(series: series, serial: serial, part: $0) }, end
      )
    case .number:
      return numbered(in: text, at: start)
    case .word, .symbol, .punctuation:
      return nil
    }
  }

  /// `1514 (XV)`, `217 A (III)`, `1325 (2000)`.
  private static func numbered(
    in text: TokenizedText, at start: Int
  ) -> (numbers: [ResolutionNumber], end: Int)? {
    guard let serial = text.number(start) else { return nil }
    let (parts, open) = parts(in: text, at: start + 1)
    guard text.lower(open) == "(", text.lower(open + 2) == ")", let session = text[open + 1] else {
      return nil
    }
    if let year = DateRecognizer.year(in: text, at: open + 1), parts == [nil] {
      return ([ResolutionNumber(series: .bracketedYear(year), serial: serial)], open + 3)
    }
    guard isRoman(session.text) else { return nil }
    return (
      parts.map {
        ResolutionNumber(series: .roman(session.text), serial: serial, part: $0)
      }, open + 3
    )
  }

  /// `64`, `1980`, `S-10`.
  private static func series(of session: String) -> ResolutionNumber.Series? {
    guard let number = Int(session) else { return .special(session) }
    return number < 200 ? .session(number) : (1946..<2200).contains(number) ? .year(number) : nil
  }

  /// Part letters: `B`, `A and B`, `A to E`, `A, B and C`; `[nil]` where there are none.
  private static func parts(in text: TokenizedText, at start: Int) -> ([String?], end: Int) {
    guard let first = partLetters(text[start]) else { return ([nil], start) }
    var parts = [first]
    var index = start + 1
    while let next = partSeparator(in: text, at: index),
      let part = partLetters(text[next.index])
    {
      if next.isRange, let last = parts.last { parts += Letters.between(last, part) }
      parts.append(part)
      index = next.index + 1
    }
    return (parts, index)
  }

  private static func partSeparator(
    in text: TokenizedText, at index: Int
  ) -> (index: Int, isRange: Bool)? {
    switch text.lower(index) {
    case "to", "–", "-": (index + 1, true)
    case "and", ",", "or": (index + 1, false)
    default: nil
    }
  }

  private static func partLetters(_ token: Token?) -> String? {
    guard let token, token.kind == .word, token.text.count <= 2,
      token.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return token.text
  }

  /// Whether this is the session of an old resolution: `XV`, `S-VI`, `ES-I`.
  private static func isRoman(_ text: String) -> Bool {
    let numeral = text.split(separator: "-").last ?? ""
    let prefix = text.dropLast(numeral.count)
    return !numeral.isEmpty && numeral.allSatisfy { "IVXLC".contains($0) }
      && ["", "S-", "ES-"].contains(prefix)
  }
}
