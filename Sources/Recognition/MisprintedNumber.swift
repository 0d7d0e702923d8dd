import Resolutions

/// The number of a resolution of which a scan has lost or misread characters, where the rest leaves no
/// doubt: "1760 (XVID of 31 October 1962", "1889 (XVIII of", "387 1976)", "SO8 (1982)".
struct MisprintedNumber {
  let number: ResolutionNumber
  /// The token after it.
  let end: Int

  init?(in text: TokenizedText, at start: Int) {
    if let serial = text.number(start) {
      if let session = Self.session(in: text, at: start + 1) {
        number = ResolutionNumber(series: .roman(session), serial: serial)
        end = start + 3
        return
      }
      let isMark = text[start + 1].map { $0.kind != .number && $0.text.count == 1 } ?? false
      let index = isMark ? start + 2 : start + 1
      guard text.lower(start + 1) != "(", let year = Self.year(in: text, at: index) else {
        return nil
      }
      number = ResolutionNumber(series: .bracketedYear(year), serial: serial)
      end = index + 2
    } else {
      guard let serial = text[start].flatMap({ Self.serial($0.text) }),
        text.lower(start + 1) == "(", let year = Self.year(in: text, at: start + 2)
      else { return nil }
      number = ResolutionNumber(series: .bracketedYear(year), serial: serial)
      end = start + 4
    }
  }

  /// The session behind a bracket that is not closed, or whose last stroke was taken together with what
  /// closes it.
  private static func session(in text: TokenizedText, at open: Int) -> String? {
    guard text.lower(open) == "(", text.lower(open + 2) == "of", let numeral = text[open + 1]?.text
    else { return nil }
    let session = numeral.hasSuffix("D") ? "\(numeral.dropLast())I" : numeral
    return ResolutionRecognizer.isRoman(session) ? session : nil
  }

  /// A year that a bracket closes.
  private static func year(in text: TokenizedText, at index: Int) -> Int? {
    text.lower(index + 1) == ")" ? DateRecognizer.year(in: text, at: index) : nil
  }

  /// A number of three or four digits of which letters stand for some.
  private static func serial(_ word: String) -> Int? {
    guard (3...4).contains(word.count) else { return nil }
    let read = word.map { digits[$0] ?? $0 }
    return read.first == "0" ? nil : Int(String(read))
  }

  private static let digits: [Character: Character] = [
    "S": "5", "O": "0", "o": "0", "I": "1", "l": "1", "L": "1", "B": "8",
  ]
}
