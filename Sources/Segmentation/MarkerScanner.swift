import Resolutions
import SourceText

/// Lists the numbers in a block that may be footnote markers.
struct MarkerScanner {
  let block: Int
  let content: MarkedText
  private var bytes: [UInt8] { content.text.bytes }

  init(block: Int, content: MarkedText) {
    self.block = block
    self.content = content
  }

  /// All candidates in the order of the text.
  func candidates() -> [MarkerCandidate] {
    let bytes = self.bytes
    var found = content.markers.compactMap { marker in
      Int(marker.label).map {
        MarkerCandidate(
          block: block, range: marker.offset..<marker.offset, number: $0, strength: .markup,
          isGlued: true)
      }
    }
    var scanner = TextScanner(bytes)
    while !scanner.isAtEnd {
      guard scanner.next.isDigit else {
        scanner.offset += 1
        continue
      }
      let digits = scanner.take(while: \.isDigit)
      if digits.lowerBound > 0, let candidate = candidate(digits, in: bytes) {
        found.append(candidate)
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func candidate(_ digits: Range<Int>, in bytes: [UInt8]) -> MarkerCandidate? {
    let before = bytes[digits.lowerBound - 1]
    let hasSlash = isSlashed(digits.upperBound, bytes)
    guard hasSlash || endsMarker(digits.upperBound, bytes) else { return nil }
    let strength = before == UInt8(ascii: " ") ? apart(digits, bytes) : glued(digits, bytes)
    guard let strength else { return nil }
    let isYearBefore = strength == .afterDigits
    let start = isYearBefore ? digits.lowerBound + 4 : digits.lowerBound
    guard let number = number(bytes[start..<digits.upperBound]) else { return nil }
    let from = bytes[start - 1] == UInt8(ascii: " ") ? start - 1 : start
    return MarkerCandidate(
      block: block, range: from..<(digits.upperBound + (hasSlash ? 1 : 0)), number: number,
      strength: hasSlash ? .sure : strength, isGlued: from == start)
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether `1/` ends here.
  private func isSlashed(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard end < bytes.count, bytes[end] == UInt8(ascii: "/") else { return false }
    return end + 1 == bytes.count || bytes[end + 1].isSpace || ",;.".utf8.contains(bytes[end + 1])
  }

  /// Whether what follows a number leaves it alone.
  private func endsMarker(_ end: Int, _ bytes: [UInt8]) -> Bool {
    guard end < bytes.count else { return true }
    let next = bytes[end]
    if next == UInt8(ascii: " ") || ";:)".utf8.contains(next) { return true }
    if ",.".utf8.contains(next) { return end + 1 == bytes.count || !bytes[end + 1].isDigit }
    return next == 0xE2 && end + 2 < bytes.count && bytes[end + 2] == 0x9D
  }

  // MARK: Glued to what stands before

  private func glued(_ digits: Range<Int>, _ bytes: [UInt8]) -> MarkerCandidate.Strength? {
    let start = digits.lowerBound
    let before = bytes[start - 1]
    let word = bytes[..<start].reversed().prefix { !$0.isSpace }.reversed()
    let hasSlash = word.contains(UInt8(ascii: "/"))
    if before.isLower, !hasSlash, word.allSatisfy({ !$0.isDigit }), word.count > 2 { return .sure }
    if before == 0x9D || before == 0x99 { return .sure }
    if before == UInt8(ascii: ")") || before == UInt8(ascii: ";") { return .sure }
    if before == UInt8(ascii: "\"") { return .sure }
    if before == UInt8(ascii: ",") { return afterComma(digits, bytes) }
    if before == UInt8(ascii: "."), !hasSlash, start > 1, bytes[start - 2].isLower, word.count > 5 {
      return .sure
    }
    return isYearWithMarker(digits, bytes, before: before) ? .afterDigits : nil
  }

  /// "2009,12" is a marker; "2,500" is a number.
  private func afterComma(_ digits: Range<Int>, _ bytes: [UInt8]) -> MarkerCandidate.Strength? {
    let start = digits.lowerBound
    let isThousands = digits.count == 3 && start > 1 && bytes[start - 2].isDigit
    return isThousands ? nil : .sure
  }

  /// "2025–20288" ends in the marker 8.
  private func isYearWithMarker(_ digits: Range<Int>, _ bytes: [UInt8], before: UInt8) -> Bool {
    let century = bytes[digits.lowerBound..<(digits.lowerBound + min(2, digits.count))]
    let isYear = century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8)
    return (5...6).contains(digits.count) && isYear && !before.isLetter
      && before != UInt8(ascii: "/") && before != UInt8(ascii: ".")
  }

  // MARK: Apart

  private func apart(_ digits: Range<Int>, _ bytes: [UInt8]) -> MarkerCandidate.Strength? {
    if isYearWithMarker(digits, bytes, before: UInt8(ascii: " ")) { return .afterDigits }
    guard digits.lowerBound > 1, !isCounted(digits.upperBound, bytes) else { return nil }
    let last = bytes[digits.lowerBound - 2]
    if last == UInt8(ascii: ","), isListed(digits.lowerBound - 2, until: digits.upperBound, bytes) {
      return nil
    }
    if ",;\")".utf8.contains(last) || last == 0x9D || last == 0x99 { return .sure }
    if ".:".utf8.contains(last), digits.upperBound == bytes.count { return .sure }
    if last.isDigit { return .apart }
    let word = bytes[..<(digits.lowerBound - 1)].reversed().prefix { $0.isWordByte }.reversed()
    guard last.isLetter else { return nil }
    let name = String(decoding: Array(word), as: UTF8.self)
    let isPlan = name == "Agenda" && bytes[digits].elementsEqual("21".utf8)
    if isCounted(name, before: digits, bytes) { return .apart }
    let takesNumber = isPlan || name == "action" || Self.takesNumber(name)
    return takesNumber || Month(name) != nil ? nil : .apart
  }

  /// Whether a word that takes numbers has one already or takes none here: "its sixty-second session 13
  /// and", "review resolutions 3 and the".
  private func isCounted(_ word: String, before digits: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = digits.lowerBound - 1 - word.utf8.count
    if word == "session", start > 0 {
      let ordinal = bytes[..<(start - 1)].reversed().prefix { !$0.isSpace }.reversed()
      return OrdinalReader.value(String(decoding: Array(ordinal), as: UTF8.self)) != nil
    }
    var scanner = TextScanner(bytes, at: digits.upperBound)
    return word == "resolutions" && scanner.skip(" and ") && scanner.next.isLower
  }

  /// Whether a short number stands before the comma and another behind the digits, as in
  /// "options 1, 2 and 3".
  private func isListed(_ comma: Int, until end: Int, _ bytes: [UInt8]) -> Bool {
    let count = bytes[..<comma].reversed().prefix { $0.isDigit }.count
    guard (1...3).contains(count), comma > count, bytes[comma - count - 1].isSpace else {
      return false
    }
    var scanner = TextScanner(bytes, at: end)
    return (scanner.skip(", ") || scanner.skip(" and ") || scanner.skip(" or "))
      && scanner.next.isDigit
  }

  /// Whether the number counts what follows: a month, a unit.
  private func isCounted(_ end: Int, _ bytes: [UInt8]) -> Bool {
    var scanner = TextScanner(bytes, at: end)
    scanner.skipSpaces()
    guard let word = scanner.word() else { return false }
    return Month(word) != nil || Self.units.contains(word.lowercased())
  }

  private static let units: Set<String> = [
    "per", "million", "billion", "p", "a", "years", "days", "months", "percent", "hours", "members",
    "votes", "plenary", "meetings", "January",
  ]

  /// Whether a number after a word belongs to the sentence.
  static func takesNumber(_ word: String) -> Bool { counted.contains(word.lowercased()) }

  private static let counted: Set<String> = [
    "paragraph", "paragraphs", "para", "paras", "article", "articles", "section", "sections",
    "chapter", "chapters", "annex", "part", "parts", "item", "items", "goal", "target",
    "targets", "resolution", "resolutions", "rule", "rules", "actions", "regulation",
    "decision", "decisions", "phase", "volume", "principle", "principles", "table",
    "appendix", "supplement", "discussion", "dialogue", "session", "type", "tier", "category",
    "of", "to", "from", "in", "and", "or", "the", "than", "by", "at", "on", "with", "for",
    "between",
    "least", "is", "are", "was", "were", "until", "before", "after", "since", "through", "about",
    "only", "all", "over", "under", "a", "an", "its", "their", "nearly", "some", "following",
  ]
}
