import Resolutions

/// The number of a resolution of which a scan has lost or misread a character, and the rest tells which.
struct MisprintedNumber {
  let number: ResolutionNumber
  /// The token after it.
  let end: Int

  init?(in text: TokenizedText, at start: Int) {
    guard
      let found = Self.unclosed(in: text, at: start) ?? Self.unopened(in: text, at: start)
        ?? Self.misread(in: text, at: start)
    else { return nil }
    self = found
  }

  private init(_ series: ResolutionNumber.Series, _ serial: Int, end: Int) {
    number = ResolutionNumber(series: series, serial: serial)
    self.end = end
  }

  /// "1889 (XVIII of 6 November 1963", "1760 (XVID of 31 October 1962": the bracket is lost, or read as D
  /// with or without the last stroke; the day tells the session.
  private static func unclosed(in text: TokenizedText, at start: Int) -> Self? {
    guard let serial = serial(in: text, at: start), text.lower(start + 1) == "(",
      let printed = text[start + 2]?.text, text.lower(start + 3) == "of",
      let day = DateRecognizer.expression(in: text, at: start + 4)?.0.first
    else { return nil }
    let stem = printed.dropLast()
    let numerals = printed.hasSuffix("D") ? ["\(stem)", "\(stem)I"] : [printed]
    // The Assembly opens its session in September.
    let session = day.year - (day.month < 9 ? 1946 : 1945)
    return numerals.first { RomanNumeral.value($0) == session }
      .map { Self(.roman($0), serial, end: start + 3) }
  }

  /// "387 1976)", "662 é 1990)": the bracket before the year is lost, or read as a letter.
  private static func unopened(in text: TokenizedText, at start: Int) -> Self? {
    let isLetter = text[start + 1].map { $0.kind == .word && $0.text.count == 1 } ?? false
    let index = isLetter ? start + 2 : start + 1
    guard let serial = serial(in: text, at: start), !isInBrackets(start, in: text),
      let year = year(in: text, at: index)
    else { return nil }
    return Self(.bracketedYear(year), serial, end: index + 2)
  }

  /// "SO8 (1982)": letters stand for some of the digits.
  private static func misread(in text: TokenizedText, at start: Int) -> Self? {
    guard let word = text[start]?.text, (3...4).contains(word.count),
      word.contains(where: \.isNumber), text.lower(start + 1) == "(",
      let year = year(in: text, at: start + 2)
    else { return nil }
    let read = String(word.map { digits[$0] ?? $0 })
    guard let serial = Int(read), !read.hasPrefix("0") else { return nil }
    return Self(.bracketedYear(year), serial, end: start + 4)
  }

  private static let digits: [Character: Character] = [
    "S": "5", "O": "0", "o": "0", "I": "1", "l": "1", "L": "1", "B": "8",
  ]

  private static func serial(in text: TokenizedText, at index: Int) -> Int? {
    text[index].flatMap { $0.text.hasPrefix("0") || $0.text.count > 4 ? nil : text.number(index) }
  }

  /// A year that a bracket closes, since there are resolutions.
  private static func year(in text: TokenizedText, at index: Int) -> Int? {
    guard text.lower(index + 1) == ")" else { return nil }
    return DateRecognizer.year(in: text, at: index).flatMap { $0 < 1946 ? nil : $0 }
  }

  /// Whether a bracket is open before a token: "(Havana, resolution | 2".
  private static func isInBrackets(_ start: Int, in text: TokenizedText) -> Bool {
    let brackets = (max(0, start - Reach.phrase)..<start).reversed().lazy.map { text.lower($0) }
    return brackets.first { ["(", ")"].contains($0) } == "("
  }
}
