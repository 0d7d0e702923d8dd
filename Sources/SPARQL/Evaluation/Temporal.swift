import RDF

/// A point in time, or a day, a month or a year (XML Schema Part 2 §3.2.7 to §3.2.12).
struct Temporal {
  /// The datatypes that are read.
  enum Kind: String, CaseIterable {
    case dateTime, date, time, gYear, gYearMonth

    /// Whether it says the hour.
    var hasTime: Bool { self == .dateTime || self == .time }
  }

  let kind: Kind
  private(set) var year = 1972
  private(set) var month = 1
  private(set) var day = 1
  private(set) var hour = 0
  private(set) var minute = 0
  private(set) var second = Decimal(0)
  /// Minutes east of UTC; `nil` when the literal does not say.
  private(set) var timezone: Int?
  /// Seconds since the first day of year 0, in UTC, scaled as decimals are.
  private var seconds: Int128 = 0

  private static let kinds = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { (IRI(XSD.base + $0.rawValue), $0) })

  /// What a literal stands for; `nil` when it is of another datatype, or ill-formed.
  init?(_ literal: Literal) {
    guard let kind = Self.kinds[literal.datatype] else { return nil }
    self.init(literal.lexicalForm, as: kind)
  }

  /// What a text stands for as a datatype.
  init?(_ text: String, as kind: Kind) {
    self.kind = kind
    var cursor = Cursor(bytes: Array(text.utf8))
    guard read(&cursor), isPossible else { return nil }
    if !cursor.isAtEnd {
      guard let zone = cursor.timezone(), cursor.isAtEnd else { return nil }
      timezone = zone
    }
    let minutes = (days * 24 + hour) * 60 + minute - (timezone ?? 0)
    seconds = Decimal(minutes * 60).scaled + second.scaled
  }

  private mutating func read(_ cursor: inout Cursor) -> Bool {
    switch kind {
    case .dateTime: readDate(&cursor) && cursor.accept("T") && readTime(&cursor)
    case .date: readDate(&cursor)
    case .time: readTime(&cursor)
    case .gYear: readYear(&cursor)
    case .gYearMonth: readYear(&cursor) && readMonth(&cursor)
    }
  }

  private mutating func readYear(_ cursor: inout Cursor) -> Bool {
    let isNegative = cursor.accept("-")
    guard let number = cursor.number(atLeast: 4) else { return false }
    year = isNegative ? -number : number
    return true
  }

  private mutating func readMonth(_ cursor: inout Cursor) -> Bool {
    guard cursor.accept("-"), let number = cursor.number(of: 2) else { return false }
    month = number
    return true
  }

  private mutating func readDate(_ cursor: inout Cursor) -> Bool {
    guard readYear(&cursor), readMonth(&cursor), cursor.accept("-"),
      let number = cursor.number(of: 2)
    else { return false }
    day = number
    return true
  }

  private mutating func readTime(_ cursor: inout Cursor) -> Bool {
    guard let hour = cursor.number(of: 2), cursor.accept(":"),
      let minute = cursor.number(of: 2), cursor.accept(":"), let second = cursor.seconds()
    else { return false }
    (self.hour, self.minute, self.second) = (hour, minute, second)
    return true
  }

  private var isPossible: Bool {
    guard (1...12).contains(month), (1...PlainValue.days(in: month, of: year)).contains(day) else {
      return false
    }
    let isMidnight = hour == 24 && minute == 0 && second == Decimal(0)
    return (hour < 24 || isMidnight) && minute < 60 && second.scaled < Decimal(60).scaled
  }

  // MARK: Order

  /// Negative, zero or positive as `left` is earlier, the same or later.
  ///
  /// `nil` when only one of them has a timezone and they are less than 14 hours apart.
  static func compare(_ left: Temporal, _ right: Temporal) -> Int? {
    let difference = left.seconds - right.seconds
    let isSure = (left.timezone == nil) == (right.timezone == nil)
    guard isSure || difference.magnitude > Decimal(14 * 3600).scaled else { return nil }
    return difference.signum() == 0 ? 0 : difference < 0 ? -1 : 1
  }

  /// Days in the Gregorian calendar, with years that begin in March.
  private var days: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  // MARK: Timezone

  /// The timezone as an `xsd:dayTimeDuration`, as `-PT5H`.
  var timezoneDuration: String? {
    timezone.map { zone in
      guard zone != 0 else { return "PT0S" }
      let hours = zone.magnitude / 60
      let minutes = zone.magnitude % 60
      return (zone < 0 ? "-PT" : "PT") + (hours > 0 ? "\(hours)H" : "")
        + (minutes > 0 ? "\(minutes)M" : "")
    }
  }
}

/// Reads the parts of a date from left to right.
private struct Cursor {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }

  mutating func accept(_ byte: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  private mutating func digits() -> Range<Int> {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return start..<offset
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  mutating func number(of count: Int) -> Int? { number(in: count...count) }

  mutating func number(atLeast count: Int) -> Int? { number(in: count...9) }

  /// A number with as many digits.
  private mutating func number(in lengths: ClosedRange<Int>) -> Int? {
    let digits = digits()
    guard lengths.contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
  }

  mutating func seconds() -> Decimal? {
    let whole = digits()
    guard whole.count == 2 else { return nil }
    guard accept(".") else { return Decimal(text(whole)) }
    let fraction = digits()
    return fraction.isEmpty ? nil : Decimal("\(text(whole)).\(text(fraction))")
  }

  /// A timezone in minutes east of UTC.
  mutating func timezone() -> Int? {
    if accept("Z") { return 0 }
    let isNegative = accept("-")
    guard isNegative || accept("+"), let hours = number(of: 2), accept(":"),
      let minutes = number(of: 2), hours * 60 + minutes <= 14 * 60, minutes < 60
    else { return nil }
    return (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }
}
