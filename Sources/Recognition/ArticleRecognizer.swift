/// An article of a treaty, with a paragraph of it.
package struct ArticleCitation: Hashable, Sendable {
  /// The number as printed: "7", "IV".
  package let article: String
  /// The paragraph: "2", "e".
  package let paragraph: String?
  /// The token where the treaty is named, after "of the"; `nil` when the text leaves it open.
  package let ownerToken: Int?
}

/// Reads articles: "article 12, paragraphs 1 and 3, of the Convention", "articles 5 and 6".
enum ArticleRecognizer {
  /// All articles of a text, each with its tokens.
  static func citations(in text: TokenizedText) -> [(ArticleCitation, Range<Int>)] {
    text.tokens.indices.flatMap { index -> [(ArticleCitation, Range<Int>)] in
      ["article", "articles"].contains(text.lower(index)) ? citations(in: text, at: index) : []
    }
  }

  private static func citations(
    in text: TokenizedText, at start: Int
  ) -> [(ArticleCitation, Range<Int>)] {
    var found: [(article: String, paragraph: String?)] = []
    var index = start + 1
    while let article = number(text[index]) {
      index += 1
      let (paragraphs, end) = paragraphs(in: text, at: index)
      found += paragraphs.isEmpty ? [(article, nil)] : paragraphs.map { (article, $0) }
      index = end
      guard let next = separator(in: text, at: index) else { break }
      index = next
    }
    if found.count == 1, found[0].paragraph == nil {
      found = precedingParagraphs(in: text, before: start).map { (found[0].article, $0) } + found
      if found.count > 1 { found.removeLast() }
    }
    let owner = owner(in: text, at: index)
    return found.map {
      (
        ArticleCitation(article: $0.article, paragraph: $0.paragraph, ownerToken: owner),
        start..<index
      )
    }
  }

  /// `7`, `IV`, `18 bis`.
  private static func number(_ token: Token?) -> String? {
    guard let token else { return nil }
    if token.kind == .number { return token.text }
    return token.kind == .word && token.text.allSatisfy { "IVXLC".contains($0) } ? token.text : nil
  }

  /// The paragraphs after an article number: ", paragraphs 1 and 3", "(4)", "e".
  private static func paragraphs(
    in text: TokenizedText, at start: Int
  ) -> (paragraphs: [String], end: Int) {
    let words = text.skipping(
      [
        [",", "paragraph"], [",", "paragraphs"], ["paragraph"], ["paragraphs"],
        [",", "subparagraph"], [",", "para", "."],
      ], at: start)
    guard words == start else { return numbers(in: text, at: words) ?? ([], start) }
    if text.lower(start) == "(", text.lower(start + 2) == ")", let token = text[start + 1],
      token.kind == .number || token.text.count == 1
    {
      return ([token.text], start + 3)
    }
    if let token = text[start], token.kind == .word, token.text.count == 1,
      token.text.utf8.first.map({ (0x61...0x7A).contains($0) }) == true, token.text != "a"
    {
      return ([token.text], start + 1)
    }
    return ([], start)
  }

  private static func numbers(
    in text: TokenizedText, at start: Int
  ) -> (paragraphs: [String], end: Int)? {
    var numbers: [String] = []
    var index = start
    while let token = text[index], token.kind == .number {
      numbers.append(token.text)
      index = skipLetter(in: text, at: index + 1)
      guard let next = separator(in: text, at: index), text[next]?.kind == .number else { break }
      if ["to", "–"].contains(text.lower(index)), let low = Int(token.text),
        let high = text.number(next), low < high, high - low < Reach.range
      {
        numbers += ((low + 1)..<high).map(String.init)
      }
      index = next
    }
    return numbers.isEmpty ? nil : (numbers, index)
  }

  /// The "(a)" in "paragraph 1 (a)".
  private static func skipLetter(in text: TokenizedText, at open: Int) -> Int {
    guard text.lower(open) == "(", text.lower(open + 2) == ")", text.lower(open + 1).count == 1
    else {
      return open
    }
    return open + 3
  }

  /// "paragraph 2 of article 5".
  private static func precedingParagraphs(in text: TokenizedText, before start: Int) -> [String] {
    guard text.lower(start - 1) == "of", text.lower(start - 3) == "paragraph",
      let number = text.number(start - 2)
    else { return [] }
    return [String(number)]
  }

  private static func separator(in text: TokenizedText, at index: Int) -> Int? {
    let next = text.skipping([[",", "and"], ["and"], ["to"], ["–"], ["or"], [","]], at: index)
    return next > index && number(text[next]) != nil ? next : nil
  }

  /// The token after "of the", where the treaty is named; of "Article 2 and Article 33 of the Charter"
  /// the last tells. "Article 12 thereof" leaves it to what was named before.
  private static func owner(in text: TokenizedText, at index: Int) -> Int? {
    let comma = skipAnnex(in: text, at: text.lower(index) == "," ? index + 1 : index)
    let end = text.skipping(ownerPhrases, at: comma)
    if end > comma { return end }
    let next = text.skipping([["and"], ["or"]], at: comma)
    guard next > comma, ["article", "articles"].contains(text.lower(next)) else { return nil }
    return citations(in: text, at: next).first?.0.ownerToken
  }

  /// "of annex 2 to | the Agreements", "and annex II to | the Treaty" read as "of | the Agreements".
  private static func skipAnnex(in text: TokenizedText, at index: Int) -> Int {
    let annex = text.skipping([["of", "annex"], ["and", "annex"]], at: index)
    guard annex > index else { return index }
    let number = text.lower(annex) == "to" ? annex : annex + 1
    return text.lower(number) == "to" ? number : index
  }

  private static let ownerPhrases = [
    ["of", "the", "above-mentioned"], ["of", "the", "aforementioned"], ["of", "the", "said"],
    ["of", "the"], ["to", "the"], ["of", "that"], ["of", "its"], ["of"],
  ]
}
