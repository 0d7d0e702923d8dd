import SourceText

/// Cuts a text into tokens.
struct Tokenizer {
  private let bytes: [UInt8]
  private var offset = 0

  /// The tokens of UTF-8 text, in order (O(n)).
  static func tokens(of bytes: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func next() -> Token? {
    while let width = spaceWidth() { offset += width }
    guard let byte = peek() else { return nil }
    let start = offset
    let kind: Token.Kind
    if byte.isDigit {
      kind = scanNumber()
    } else if isLetter(at: offset) {
      kind = scanWord()
    } else {
      kind = .punctuation
      scanPunctuation()
    }
    return token(kind, start..<offset)
  }

  private func token(_ kind: Token.Kind, _ range: Range<Int>) -> Token {
    var text = String(decoding: bytes[range], as: UTF8.self)
    if kind == .symbol { text.removeAll { $0.isWhitespace } }
    if kind == .punctuation, text == "\u{2212}" { text = "–" }
    if kind == .word, text.utf8.contains(0xE2) {
      text = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { $0 == "\u{2010}" || $0 == "\u{2011}" ? "-" : $0 }))
    }
    return Token(kind: kind, range: range, text: text, lower: text.lowercased())
  }

  /// The width of a space, a no-break space among them.
  private func spaceWidth() -> Int? {
    guard let byte = peek() else { return nil }
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    return matches([0xC2, 0xA0], at: offset) ? 2 : nil
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < bytes.count ? bytes[offset + ahead] : nil
  }

  /// `2009`, `64/56`, `1980/67`, and the word `64th`.
  private mutating func scanNumber() -> Token.Kind {
    skipDigits()
    if let end = ordinalEnd() {
      offset = end
      return .word
    }
    guard peek() == UInt8(ascii: "/"), peek(1)?.isDigit == true else { return .number }
    offset += 1
    skipDigits()
    return .slashed
  }

  /// The end of the `th` of `64th`.
  private func ordinalEnd() -> Int? {
    let isSuffix = ["st", "nd", "rd", "th"].contains { matches(Array($0.utf8), at: offset) }
    return isSuffix && !isAlphanumeric(at: offset + 2) ? offset + 2 : nil
  }

  /// A word; or a symbol, when a slash and a digit follow its capital letters.
  private mutating func scanWord() -> Token.Kind {
    let start = offset
    if let end = sessionNumberEnd() {
      offset = end
      return .slashed
    }
    if let end = symbolEnd() {
      offset = end
      return .symbol
    }
    while offset < bytes.count {
      if isLetter(at: offset) {
        offset += letterWidth(at: offset)
      } else if offset > start, let width = joinerWidth(at: offset) {
        offset += width
      } else if bytes[offset].isDigit, offset > start {
        offset += 1
      } else {
        break
      }
    }
    return .word
  }

  /// The end of `S-10/2` or `ES-10/15`, numbers of special and emergency sessions.
  private func sessionNumberEnd() -> Int? {
    var end = offset
    if peek() == UInt8(ascii: "E") { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "S"),
      bytes[end + 1] == UInt8(ascii: "-")
    else { return nil }
    end += 2
    let session = digitsEnd(from: end)
    guard session > end, session < bytes.count, bytes[session] == UInt8(ascii: "/") else {
      return nil
    }
    let number = digitsEnd(from: session + 1)
    return number > session + 1 ? number : nil
  }

  /// The end of a document symbol that begins here: capitals, a slash, at least one digit; none ends
  /// with its session: "S/(2010)/".
  private func symbolEnd() -> Int? {
    var end = offset
    while end < bytes.count,
      bytes[end].isUpper || bytes[end].isDigit || isDot(at: end) && isNumbered(to: end)
    {
      end += 1
    }
    guard end > offset, end < bytes.count, bytes[end] == UInt8(ascii: "/") else { return nil }
    var hasDigit = false
    while end < bytes.count {
      guard end - offset < Reach.symbol else { return nil }
      if let session = bracketedSessionEnd(at: end) {
        hasDigit = true
        end = session
      }
      guard bytes[end].isSymbolByte || isBreak(at: end) else { break }
      if hasDigit, beginsSymbol(afterHyphen: end) { break }
      hasDigit = hasDigit || bytes[end].isDigit
      end += 1
    }
    while end > offset, !bytes[end - 1].isAlphanumeric {
      if bytes[end - 1] == UInt8(ascii: ")") { return nil }
      end -= 1
    }
    return hasDigit ? end : nil
  }

  /// The end of the "(22)" of "WT/MIN(22)/33", which a slash follows.
  private func bracketedSessionEnd(at open: Int) -> Int? {
    guard bytes[open] == UInt8(ascii: "(") else { return nil }
    let end = digitsEnd(from: open + 1)
    return end > open + 1 && matches(Array(")/".utf8), at: end) ? end + 1 : nil
  }

  /// Whether a symbol goes on behind a space that stands after its slash: "A/C.3/ L.93".
  private func isBreak(at space: Int) -> Bool {
    guard bytes[space] == 0x20, bytes[space - 1] == UInt8(ascii: "/") else { return false }
    var end = space + 1
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    return end > space + 1 && bytes[space + 1].isUpper && end < bytes.count && isDot(at: end)
  }

  /// Whether a dot stands before a digit: that of "GC.18/5".
  private func isDot(at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: ".") && offset + 1 < bytes.count && bytes[offset + 1].isDigit
  }

  /// Whether the letters from here on name an organ whose documents give its session after a dot.
  private func isNumbered(to end: Int) -> Bool {
    ["GC", "IDB", "PBC"].contains { $0.utf8.elementsEqual(bytes[offset..<end]) }
  }

  /// Whether another symbol of the same document follows: `A/70/357-S/2015/682`, `GOV/5-GC(49)/6`.
  private func beginsSymbol(afterHyphen hyphen: Int) -> Bool {
    guard bytes[hyphen] == UInt8(ascii: "-") else { return false }
    var end = hyphen + 1
    while end < bytes.count, bytes[end].isUpper { end += 1 }
    guard end > hyphen + 1, end < bytes.count else { return false }
    return bytes[end] == UInt8(ascii: "/") || bracketedSessionEnd(at: end) != nil
  }

  /// The width of a hyphen or apostrophe that joins two letters; the `’s` of a possessive does not.
  private func joinerWidth(at offset: Int) -> Int? {
    if bytes[offset] == UInt8(ascii: "-") { return isAlphanumeric(at: offset + 1) ? 1 : nil }
    if isHyphen(at: offset) { return isAlphanumeric(at: offset + 3) ? 3 : nil }
    guard let width = apostropheWidth(at: offset), isLetter(at: offset + width) else { return nil }
    return isPossessive(at: offset + width) ? nil : width
  }

  private mutating func scanPunctuation() {
    if let width = apostropheWidth(at: offset), isPossessive(at: offset + width) {
      offset += width + 1
      return
    }
    offset += 1
    while offset < bytes.count, bytes[offset] & 0b1100_0000 == 0b1000_0000 { offset += 1 }
  }

  /// Whether an `s` stands here that ends its word.
  private func isPossessive(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: "s") && !isLetter(at: offset + 1)
  }

  private func apostropheWidth(at offset: Int) -> Int? {
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    if matches([0xCA, 0xBC], at: offset) { return 2 }
    return matches([0xE2, 0x80, 0x99], at: offset) ? 3 : nil
  }

  private func isHyphen(at offset: Int) -> Bool {
    matches([0xE2, 0x80, 0x90], at: offset) || matches([0xE2, 0x80, 0x91], at: offset)
  }

  private func matches(_ pattern: [UInt8], at offset: Int) -> Bool {
    offset + pattern.count <= bytes.count
      && bytes[offset..<(offset + pattern.count)].elementsEqual(pattern)
  }

  private func isAlphanumeric(at offset: Int) -> Bool {
    isLetter(at: offset) || offset < bytes.count && bytes[offset].isDigit
  }

  /// Whether a letter begins here: ASCII, or beyond it anything that is not punctuation or space.
  private func isLetter(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let byte = bytes[offset]
    if byte < 0x80 { return byte.isLetter }
    if byte == 0xC2 || byte == 0xE2 || matches([0xCA, 0xBC], at: offset) { return false }
    return byte & 0b1100_0000 == 0b1100_0000
  }

  private func letterWidth(at offset: Int) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
    return end - offset
  }

  private mutating func skipDigits() { offset = digitsEnd(from: offset) }

  private func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isAlphanumeric: Bool { isDigit || isLetter }
  /// Whether a document symbol may hold it.
  fileprivate var isSymbolByte: Bool {
    isAlphanumeric || self == UInt8(ascii: "/") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "-")
  }
}
