package import Resolutions

/// A resolution cited by number.
package struct ResolutionCitation: Hashable, Sendable {
  /// Whose resolution the text says it is.
  package enum Issuer: Hashable, Sendable {
    /// "its resolution", "resolution": that of the adopting organ, or of the Assembly.
    case unnamed
    /// "General Assembly resolution".
    case organ(AdoptingOrgan)
    /// "Council resolution": the adopting organ's or the one last named.
    case council
    /// An organ whose resolutions have no symbol of ours: "Commission on Human Rights resolution".
    case other(String)
  }

  package let number: ResolutionNumber
  package let issuer: Issuer
  /// The day of adoption as the citation gives it.
  package let date: CalendarDate?
  /// The token of the word "resolution" or "resolutions" that opens the list.
  package let listToken: Int
}

/// Reads lists of resolutions: "its resolutions 54/54 B of 1 December 1999, 55/33 V of 20 November
/// 2000 and 57/74 of 22 November 2002".
enum ResolutionRecognizer {
  /// All citations of a text, each with its tokens.
  static func citations(in text: TokenizedText) -> [(ResolutionCitation, Range<Int>)] {
    var found: [(ResolutionCitation, Range<Int>)] = []
    var index = 0
    while index < text.count {
      guard isTrigger(text.lower(index)) else {
        index += 1
        continue
      }
      let list = list(in: text, after: index)
      if !text.lower(index).hasPrefix("decision") { found += list.citations }
      index = max(index + 1, list.end)
    }
    return found
  }

  private static func isTrigger(_ word: String) -> Bool {
    ["resolution", "resolutions", "decision", "decisions"].contains(word)
  }

  private struct Item {
    var numbers: [ResolutionNumber]
    var date: CalendarDate?
    var tokens: Range<Int>
  }

  private static func list(
    in text: TokenizedText, after trigger: Int
  ) -> (citations: [(ResolutionCitation, Range<Int>)], end: Int) {
    var items: [Item] = []
    var index = text.skipping([["no", "."], ["nos", "."], ["number"]], at: trigger + 1)
    while let item = item(in: text, at: index) {
      items.append(item)
      guard let next = separator(in: text, at: item.tokens.upperBound) else { break }
      index = next
    }
    shareDates(&items)
    let end = items.last?.tokens.upperBound ?? trigger + 1
    let issuer = issuer(in: text, before: trigger, after: end)
    let citations = items.flatMap { item in
      item.numbers.map {
        (
          ResolutionCitation(
            number: $0, issuer: issuer, date: item.date, listToken: trigger), item.tokens
        )
      }
    }
    return (citations, end)
  }

  /// "71/31 and 71/32 of 5 December 2016": a day stands for the numbers before it that have none
  /// and that its session could have adopted on it.
  private static func shareDates(_ items: inout [Item]) {
    var following: (date: CalendarDate, number: ResolutionNumber)?
    for index in items.indices.reversed() {
      if let date = items[index].date, let number = items[index].numbers.first {
        following = (date, number)
      } else if let (date, number) = following,
        items[index].numbers.allSatisfy({ $0.isOfSameSession(as: number) })
      {
        items[index].date = date
      } else {
        following = nil
      }
    }
  }

  private static func separator(in text: TokenizedText, at index: Int) -> Int? {
    let next = text.skipping(
      [
        [",", "and"], [",", "as", "well", "as"], ["as", "well", "as"], [",", "or"], [","], ["and"],
        ["or"], ["to"],
      ], at: index)
    guard next > index else { return nil }
    let number = text.skipping([["its"], ["in"], ["of"]], at: next)
    return item(in: text, at: number) == nil ? nil : number
  }

  /// One number with its part letters and its day.
  private static func item(in text: TokenizedText, at start: Int) -> Item? {
    guard let (numbers, end) = numbers(in: text, at: start) else { return nil }
    var item = Item(numbers: numbers, date: nil, tokens: start..<end)
    var index = text.lower(end) == "," ? end + 1 : end
    index = text.skipping([["both"], ["all"]], at: index)
    let preposition = text.skipping(
      [["adopted", "on"], ["of"], ["dated"], ["on"], ["adopted", "by", "it", "on"]], at: index)
    if preposition > index,
      let (expression, after) = DateRecognizer.expression(in: text, at: preposition),
      !expression.isInterval, let date = expression.first
    {
      item.date = expression.days.count == 1 ? date : nil
      item.tokens = start..<after
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
      if next.isRange, let low = parts.last?.unicodeScalars.first?.value,
        let high = part.unicodeScalars.first?.value, low < high, part.count == 1
      {
        parts += ((low + 1)..<high).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
      }
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

  /// Who issued the resolutions, from the words before the list or the "of the …" after it.
  private static func issuer(
    in text: TokenizedText, before trigger: Int, after end: Int
  ) -> ResolutionCitation.Issuer {
    let after = text.skipping([["of", "the"]], at: end)
    if after > end, let organ = organ(in: text, from: after) { return .organ(organ) }
    for organ in AdoptingOrgan.allCases {
      let words = organ.rawValue.lowercased().split(separator: " ").map(String.init)
      if text.matches(words, at: trigger - words.count) { return .organ(organ) }
    }
    switch text.lower(trigger - 1) {
    case "assembly": return .organ(.generalAssembly)
    case "council" where trigger < 3 || text[trigger - 2]?.isCapitalized != true: return .council
    default: break
    }
    guard let previous = text[trigger - 1], previous.isCapitalized, trigger > 1 else {
      return .unnamed
    }
    return .other(previous.text)
  }

  private static func organ(in text: TokenizedText, from index: Int) -> AdoptingOrgan? {
    AdoptingOrgan.allCases.first { organ in
      text.matches(
        organ.rawValue.lowercased().split(separator: " ").map(String.init), at: index)
    }
  }
}

extension ResolutionNumber {
  /// The organ that alone numbers in this way, if there is one.
  package var evidentOrgan: AdoptingOrgan? {
    switch series {
    case .bracketedYear: .securityCouncil
    case .year: .economicAndSocialCouncil
    case .special: .generalAssembly
    case .session, .roman: nil
    }
  }

  /// Whether two numbers belong to one session or year, and so may share a day.
  fileprivate func isOfSameSession(as other: ResolutionNumber) -> Bool { series == other.series }
}
