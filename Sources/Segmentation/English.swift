import Resolutions
import SourceText

/// A month by its English name.
enum Month: Int, CaseIterable {
  case january = 1, february, march, april, may, june, july, august, september, october, november
  case december

  init?(_ name: String) {
    let name = name.lowercased()
    guard let month = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = month
  }
}

/// Dates written out.
enum DateReader {
  /// The date at the scanner, as "2 December 2009"; the scanner stays where it was without one.
  static func date(_ scanner: inout TextScanner) -> CalendarDate? {
    let start = scanner.offset
    if let day = scanner.number(), scanner.next == UInt8(ascii: " ") {
      scanner.skipSpaces()
      if let month = scanner.word().flatMap(Month.init) {
        _ = scanner.skip(",")
        scanner.skipSpaces()
        if let year = scanner.number(),
          let date = CalendarDate(year: year, month: month.rawValue, day: day)
        {
          return date
        }
      }
    }
    scanner.offset = start
    return nil
  }

  /// The first date in `text` from `offset` on.
  static func first(in text: TracedText, from offset: Int = 0) -> Located<CalendarDate>? {
    var scanner = TextScanner(text.bytes, at: offset)
    while !scanner.isAtEnd {
      if scanner.next.isDigit {
        let start = scanner.offset
        if let date = date(&scanner) { return Located(date, text[start..<scanner.offset]) }
        _ = scanner.take(while: \.isDigit)
      } else {
        scanner.offset += 1
      }
    }
    return nil
  }
}

/// Ordinals in words and digits.
enum OrdinalReader {
  private static let units: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19,
  ]
  private static let tens: [(cardinal: String, ordinal: String, value: Int)] = [
    ("twenty", "twentieth", 20), ("thirty", "thirtieth", 30), ("forty", "fortieth", 40),
    ("fifty", "fiftieth", 50), ("sixty", "sixtieth", 60), ("seventy", "seventieth", 70),
    ("eighty", "eightieth", 80), ("ninety", "ninetieth", 90),
  ]

  /// The value of one word: 64 for "Sixty-fourth".
  static func value(_ word: String) -> Int? {
    let word = word.lowercased()
    if let unit = units[word] { return unit }
    for (cardinal, ordinal, value) in tens {
      if word == ordinal { return value }
      if word.hasPrefix(cardinal + "-"),
        let unit = units[String(word.dropFirst(cardinal.count + 1))],
        unit < 10
      {
        return value + unit
      }
    }
    return nil
  }

  /// The number in "55th", "2nd", "101st"; the scanner stays where it was without one.
  static func digits(_ scanner: inout TextScanner) -> Int? {
    let start = scanner.offset
    if let number = scanner.number() {
      for ending in ["st", "nd", "rd", "th"] where scanner.skip(ending) {
        if !scanner.next.isWordByte { return number }
      }
    }
    scanner.offset = start
    return nil
  }
}

/// The organs by the names under which they speak.
enum OrganPhrase {
  /// The organ that `bytes` open with: all of "The General Assembly,", with or without the comma.
  static func opening(_ bytes: [UInt8]) -> AdoptingOrgan? {
    var scanner = TextScanner(bytes)
    guard let organ = subject(&scanner) else { return nil }
    _ = scanner.take { ",:;. ".utf8.contains($0) }
    return scanner.isAtEnd ? organ : nil
  }

  /// Whether `bytes` are the opening of another organ: "The United Nations Environment Assembly,".
  static func isForeign(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 90, bytes.last == UInt8(ascii: ","), bytes.starts(with: "The ".utf8) else {
      return false
    }
    let words = bytes.dropLast().split(separator: UInt8(ascii: " "))
      .map { String(decoding: $0, as: UTF8.self) }
    let isName = words.allSatisfy { ($0.first?.isUppercase ?? false) || small.contains($0) }
    return isName && words.contains(where: bodies.contains)
      && !AdoptingOrgan.allCases.contains {
        words.dropFirst().joined(separator: " ") == $0.rawValue
      }
  }

  private static let small: Set<String> = ["of", "the", "and", "on", "for", "in", "to"]
  private static let bodies: Set<String> = [
    "Assembly", "Council", "Commission", "Committee", "Conference", "Congress", "Board", "Meeting",
  ]

  /// The organ after "The" at the scanner.
  static func subject(_ scanner: inout TextScanner) -> AdoptingOrgan? {
    guard scanner.skip("The ") || scanner.skip("Therefore the ") else { return nil }
    return AdoptingOrgan.allCases.first { scanner.skip($0.rawValue) }
  }

  /// The first organ named in `bytes`, and where its name begins and ends.
  static func first(in bytes: [UInt8]) -> (AdoptingOrgan, Range<Int>)? {
    for start in bytes.indices where "GSEHgseh".utf8.contains(bytes[start]) {
      var scanner = TextScanner(bytes, at: start)
      if let organ = AdoptingOrgan.allCases.first(where: { scanner.skip($0.rawValue) }) {
        return (organ, start..<scanner.offset)
      }
    }
    return nil
  }
}
