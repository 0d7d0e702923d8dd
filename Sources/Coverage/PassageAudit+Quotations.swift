internal import Recognition

/// Quotations, and where texts are printed.
extension PassageAudit {
  /// The tokens of a quotation, both marks with it.
  func quotation(at open: Int) -> Range<Int> {
    var depth = 0
    for index in open..<text.count {
      if text.lower(index) == "“" { depth += 1 }
      if text.lower(index) == "”" { depth -= 1 }
      if depth == 0 { return open..<index + 1 }
    }
    return open..<text.count
  }

  /// Quotations and what stands in them: an entity, a title, mere wording, or unread.
  mutating func ignoreQuotations() {
    for index in text.tokens.indices where isOpen(index, .quotation) {
      let tokens = quotation(at: index)
      let inner = tokens.dropFirst()
      if inner.contains(where: { columns[$0] == .entity }), !inner.contains(where: isOpen) {
        acknowledge(index)
      } else if isTitle(tokens) {
        ignore(tokens, .quotedTitle)
      } else if !inner.contains(where: isOpen) {
        ignore(tokens, .wording)
      }
    }
  }

  /// Whether words that announce a title stand before: "the report entitled", "under the theme".
  private func isTitle(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if Words.announcers.contains(text.lower(before)) { return true }
    guard ["and", ","].contains(text.lower(before)) else { return false }
    return columns[..<before].indices.reversed().prefix(80).first { text.lower($0) == "“" }
      .map { columns[$0] == .ignored(.quotedTitle) } ?? false
  }

  /// "Official Records of the General Assembly, …, Supplement No. 53", "Treaty Series, vol. 2056, No. 35597".
  mutating func ignorePublications() {
    var index = 0
    while index < text.count {
      guard isCapitalized(index),
        let (kind, end) = lexicon.terms.match(in: text, at: index), kind == .publication
      else {
        index += 1
        continue
      }
      let all = publicationEnd(from: end)
      ignore(index..<all, .publication)
      index = all
    }
  }

  private func publicationEnd(from start: Int) -> Int {
    var end = start
    while let token = text[end] {
      let goesOn =
        switch token.kind {
        case .number: true
        case .word:
          token.isCapitalized || Words.publication.contains(token.lower)
            || NumberNames.all.contains(token.lower)
        case .punctuation:
          [",", ".", "(", "–", "-"].contains(token.text)
            || token.text == ")" && [",", "("].contains(text.lower(end + 1))
        case .slashed, .symbol: false
        }
      guard goesOn, token.text != "." || !isSentenceEnd(end) else { return end }
      end += 1
    }
    return end
  }

  /// Whether a full stop ends the sentence, and no abbreviation.
  private func isSentenceEnd(_ index: Int) -> Bool {
    let next = text[index + 1]?.range.lowerBound ?? Int.max
    return text.tokens[index].range.upperBound != next
      && !Words.abbreviations.contains(text.lower(index - 1))
  }
}
