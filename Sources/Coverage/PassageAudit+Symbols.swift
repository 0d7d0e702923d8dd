internal import Recognition
internal import Resolutions

/// Decisions, symbols of other bodies and addresses, which no claim is made of.
extension PassageAudit {
  /// "decision 58/501", "decisions 1/CP.21 and 15/6": the numbers, dates and all, of a list.
  mutating func ignoreDecisions() {
    for index in text.tokens.indices where ["decision", "decisions"].contains(text.lower(index)) {
      var next = index + 1
      while let end = decisionEnd(at: next) {
        ignore(next..<end, .decision)
        next = separatorEnd(from: dateEnd(from: end))
      }
    }
  }

  /// The end of the number of a decision: "58/501", "1/CP.21", "XII/4", "B".
  private func decisionEnd(at index: Int) -> Int? {
    guard let token = text[index], isOpen(index) else { return nil }
    switch token.kind {
    case .slashed: return index + 1
    case .number, .symbol: return glued(from: index).upperBound
    case .word:
      let isNumber = token.text.utf8.allSatisfy(Words.roman.contains)
      return isNumber || token.text.utf8.contains(where: \.isDecimalDigit) && token.isCapitalized
        ? glued(from: index).upperBound : nil
    case .punctuation: return nil
    }
  }

  /// The end of "of 13 April 2020" after a number.
  private func dateEnd(from index: Int) -> Int {
    if text.lower(index) == "of", text[index + 1]?.kind == .number,
      Words.months.contains(text.lower(index + 2)), text[index + 3]?.kind == .number
    {
      return index + 4
    }
    return index
  }

  /// The end of ", ", "and", "both", after which a list goes on.
  private func separatorEnd(from index: Int) -> Int {
    var end = index
    while [",", "and", "to", "or"].contains(text.lower(end)) { end += 1 }
    return end
  }

  /// "GC(68)/RES/15", "EC-86/DG.31", "MEPC.201(62)": letters, digits and marks without a space.
  mutating func ignoreSymbols() {
    var index = 0
    while index < text.count {
      let tokens = glued(from: index)
      if isForeignSymbol(tokens) { ignore(tokens, .foreignSymbol) }
      index = tokens.upperBound
    }
  }

  /// Whether capital letters, digits, and a slash or parentheses around a number stand together.
  private func isForeignSymbol(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2, let first = text[tokens.lowerBound] else { return false }
    let isLetters =
      first.kind == .symbol
      || first.isCapitalized && !first.text.utf8.contains(where: \.isSmallLetter)
    let rest = tokens.dropFirst()
    let hasNumber = rest.contains {
      text.tokens[$0].text.utf8.contains(where: \.isDecimalDigit)
    }
    let hasMark = rest.contains { text.lower($0) == "/" || text.lower($0) == "(" }
    return isLetters && hasNumber && hasMark
  }

  /// Addresses on the Web: all that stands together after "www" or a scheme.
  mutating func ignoreAddresses() {
    for index in text.tokens.indices where ["http", "https", "www"].contains(text.lower(index)) {
      ignore(glued(from: index), .address)
    }
  }

  /// The tokens from one on that no space parts, without the marks of a sentence at their end.
  private func glued(from start: Int) -> Range<Int> {
    var end = start + 1
    var depth = text.lower(start) == "(" ? 1 : 0
    while let token = text[end],
      text.tokens[end - 1].range.upperBound == token.range.lowerBound,
      !["“", "”", ";", ","].contains(token.text)
    {
      if token.text == "(" { depth += 1 }
      if token.text == ")" { depth -= 1 }
      if depth < 0 { break }
      end += 1
    }
    while end > start + 1, [".", ":", "’", "(", "?"].contains(text.lower(end - 1)) { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  fileprivate var isDecimalDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
}
