/// An article of a treaty, with a paragraph of it.
package struct ArticleCitation: Hashable, Sendable {
  /// The number as printed: "7", "IV", "18 bis".
  package let article: String
  /// The paragraph with its point: "2", "e", "1 (a)".
  package let paragraph: String?
  /// The token where the treaty is named, after "of the"; `nil` when the text leaves it open.
  package let ownerToken: Int?
  /// Whether it is said to be common to that treaty and others.
  package let isCommon: Bool
  /// Whether it is an article of an annex, and none of the treaty that the annex belongs to.
  package let isOfAnnex: Bool
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
    let (articles, tokens) = articles(in: text, at: start)
    guard !articles.isEmpty, !isHeading(at: start, in: text) else { return [] }
    let end = lastOfList(in: text, from: tokens.upperBound)
    let owner = owner(in: text, at: end)
    let isCommon =
      owner.map { text.lower($0 - 2) == "common" || text.lower($0 - 3) == "common" } ?? false
    let isOfAnnex = isAnnex(in: text, at: end)
    return articles.map {
      (
        ArticleCitation(
          article: $0.article, paragraph: $0.paragraph, ownerToken: owner, isCommon: isCommon,
          isOfAnnex: isOfAnnex),
        tokens
      )
    }
  }

  /// Whether a section is named that an article heads: "the section entitled “Article VII and wax”".
  private static func isHeading(at start: Int, in text: TokenizedText) -> Bool {
    text[start]?.isCapitalized == true && text.matches(["entitled", "“"], at: start - 2)
  }

  /// The articles that a word "article" or "articles" opens.
  private static func articles(
    in text: TokenizedText, at start: Int
  ) -> (found: [(article: String, paragraph: String?)], tokens: Range<Int>) {
    var found: [(article: String, paragraph: String?)] = []
    var index = start + 1
    while let number = number(text[index]) {
      let isInserted = ["bis", "ter", "quater"].contains(text.lower(index + 1))
      let article = isInserted ? "\(number) \(text.lower(index + 1))" : number
      index += isInserted ? 2 : 1
      let (paragraphs, end) = paragraphs(in: text, at: index)
      found += paragraphs.isEmpty ? [(article, nil)] : paragraphs.map { (article, $0) }
      index = end
      guard let next = separator(in: text, at: index) else { break }
      if paragraphs.isEmpty { found += between(article, in: text, index..<next).map { ($0, nil) } }
      index = next
    }
    if found.count == 1, found[0].paragraph == nil {
      let paragraphs = precedingParagraphs(in: text, before: start)
      if !paragraphs.isEmpty { found = paragraphs.map { (found[0].article, $0) } }
    }
    return (found, start..<index)
  }

  /// `7`, `IV`.
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
    guard words == start else {
      return numbers(in: text, at: words) ?? letter(in: text, at: words) ?? ([], start)
    }
    if let bracketed = bracketed(in: text, at: start) ?? bracketedParagraphs(in: text, at: start) {
      return bracketed
    }
    let sections = text.skipping([[",", "section"], [",", "sections"]], at: start)
    if sections > start { return ([], numbers(in: text, at: sections)?.end ?? start) }
    if let paragraph = pointedParagraph(in: text, at: start) { return ([paragraph], start + 2) }
    if let token = text[start], token.kind == .word, token.text.count == 1,
      token.text.utf8.first.map({ (0x61...0x7A).contains($0) }) == true,
      token.text != "a" || !isArticle(in: text, at: start)
    {
      return ([token.text], start + 1)
    }
    return ([], start)
  }

  /// Whether "a" belongs to a noun, and is no letter: "under article 5 | a State", and not "article 5 | a
  /// and article 6".
  private static func isArticle(in text: TokenizedText, at index: Int) -> Bool {
    text[index + 1].map { $0.kind == .word && !["and", "of", "or"].contains($0.lower) } ?? false
  }

  /// The C of "paragraph C", "paragraph (c)".
  private static func letter(
    in text: TokenizedText, at index: Int
  ) -> (paragraphs: [String], end: Int)? {
    let open = text.lower(index) == "(" ? index + 1 : index
    guard let token = text[open], token.kind == .word, token.text.count == 1 else { return nil }
    guard open > index else { return ([token.text], index + 1) }
    return text.lower(open + 1) == ")" ? ([token.text], open + 2) : nil
  }

  /// The 2 of "article 5.2 of", the A of "article V.A", not the mark of a note behind the end of a sentence:
  /// "article 5.7".
  private static func pointedParagraph(in text: TokenizedText, at point: Int) -> String? {
    guard text.lower(point) == ".", let part = text[point + 1],
      part.kind == .number || part.kind == .word && part.text.count == 1,
      part.range.lowerBound == text[point]?.range.upperBound,
      text.skipping([[","], ["and"], ["or"], ["of"], ["to"], [";"]], at: point + 2) > point + 2
    else { return nil }
    return part.text
  }

  /// "(2)", "(a) and (c)", "(2) to (4)"; "(2) (a) and (b)" are "2 (a)" and "2 (b)".
  private static func bracketed(
    in text: TokenizedText, at start: Int
  ) -> (paragraphs: [String], end: Int)? {
    guard let (first, end) = bracket(in: text, at: start) else { return nil }
    if let number = Int(first), let (points, end) = points(in: text, at: end) {
      return (points.map { "\(number) (\($0))" }, end)
    }
    return points(in: text, at: start).map { ($0.points, $0.end) }
  }

  /// What is in brackets, one behind the other: "(a) and (c)", "(2) to (4)".
  private static func points(
    in text: TokenizedText, at start: Int
  ) -> (points: [String], end: Int)? {
    var points: [String] = []
    var end = start
    var open = start
    while let (point, next) = bracket(in: text, at: open) {
      if let last = points.last { points += between(last, in: text, end..<(open + 1)) }
      points.append(point)
      end = next
      open = text.skipping(partSeparators, at: end)
    }
    return points.isEmpty ? nil : (points, end)
  }

  /// `(2)`, `(a)`.
  private static func bracket(
    in text: TokenizedText, at open: Int
  ) -> (inside: String, end: Int)? {
    guard text.lower(open) == "(", text.lower(open + 2) == ")", let token = text[open + 1],
      token.kind == .number || token.kind == .word && token.text.count == 1
    else { return nil }
    return (token.text, open + 3)
  }

  /// What stands between the parts of a paragraph.
  private static let partSeparators = [[",", "and"], ["and"], ["or"], ["to"], [","]]

  /// "(paragraphs 1 and 2)", "(1–4)".
  private static func bracketedParagraphs(
    in text: TokenizedText, at open: Int
  ) -> (paragraphs: [String], end: Int)? {
    let words = text.skipping([["(", "paragraph"], ["(", "paragraphs"], ["("]], at: open)
    guard words > open, let (paragraphs, end) = numbers(in: text, at: words),
      text.lower(end) == ")"
    else { return nil }
    return (paragraphs, end + 1)
  }

  private static func numbers(
    in text: TokenizedText, at start: Int
  ) -> (paragraphs: [String], end: Int)? {
    var numbers: [String] = []
    var index = start
    while let token = text[index], token.kind == .number {
      let (parts, end) = parts(of: token.text, in: text, at: index + 1)
      numbers += parts
      index = end
      guard let next = separator(in: text, at: index), text[next]?.kind == .number else { break }
      numbers += between(token.text, in: text, index..<next)
      index = next
    }
    return numbers.isEmpty ? nil : (numbers, index)
  }

  /// What a separator stands for: the 13 and 14 of "12 | to | 15", the b of "(a) | to | (c)".
  private static func between(
    _ first: String, in text: TokenizedText, _ separator: Range<Int>
  ) -> [String] {
    guard ["to", "–", "-"].contains(text.lower(separator.lowerBound)),
      let last = text[separator.upperBound]?.text
    else { return [] }
    if let low = Int(first), let high = Int(last), low < high, high - low < Reach.range {
      return ((low + 1)..<high).map(String.init)
    }
    return Letters.between(first, last)
  }

  /// A paragraph with its parts: "1 (a)" and "1 (c)" of "1 | (a) and (c)", the "4.2" of "4 | .2".
  private static func parts(
    of number: String, in text: TokenizedText, at start: Int
  ) -> (parts: [String], end: Int) {
    if let part = pointedParagraph(in: text, at: start) {
      return (["\(number).\(part)"], start + 2)
    }
    guard let (points, end) = points(in: text, at: start) else { return ([number], start) }
    return (points.map { "\(number) (\($0))" }, end)
  }

  /// "paragraph 2 of article 5", "paragraphs 1 (a) and 3 of article 5".
  private static func precedingParagraphs(in text: TokenizedText, before start: Int) -> [String] {
    guard text.lower(start - 1) == "of" else { return [] }
    let word = (1...Reach.paragraphs).lazy.map { start - 1 - $0 }
      .first { ["paragraph", "paragraphs"].contains(text.lower($0)) }
    guard let word, let (paragraphs, end) = numbers(in: text, at: word + 1), end == start - 1 else {
      return []
    }
    return paragraphs
  }

  private static func separator(in text: TokenizedText, at index: Int) -> Int? {
    let next = text.skipping(
      [[",", "and"], ["and"], ["to"], ["–"], ["-"], ["or"], [","]], at: index)
    return next > index && number(text[next]) != nil ? next : nil
  }

  /// The token after the last of articles that are joined, which tells their treaty: "article 2 and
  /// article 33 | of the Hive Treaty".
  private static func lastOfList(in text: TokenizedText, from end: Int) -> Int {
    var end = end
    for _ in 0..<Reach.range {
      guard owner(in: text, at: end) == nil else { break }
      let next = text.skipping([["and"], ["or"]], at: afterProvisions(in: text, at: end))
      let (articles, tokens) = articles(in: text, at: next)
      guard ["article", "articles"].contains(text.lower(next)), !articles.isEmpty else { break }
      end = tokens.upperBound
    }
    return end
  }

  /// The token after "of the", where the treaty is named. "Article 12 thereof" leaves it to what was
  /// named before.
  private static func owner(in text: TokenizedText, at index: Int) -> Int? {
    let phrase = skipAnnex(in: text, at: afterProvisions(in: text, at: index))
    let end = text.skipping(ownerPhrases, at: phrase)
    return end > phrase && !isAnnex(in: text, at: index) ? end : nil
  }

  private static func afterProvisions(in text: TokenizedText, at index: Int) -> Int {
    text.skipping(provisions, at: text.lower(index) == "," ? index + 1 : index)
  }

  /// Whether what follows is "of annex II", "of the annex".
  private static func isAnnex(in text: TokenizedText, at index: Int) -> Bool {
    let end = afterProvisions(in: text, at: index)
    let name = text.skipping([["of", "the"], ["of", "its"], ["of"]], at: end)
    return name > end && text.lower(name) == "annex"
  }

  /// "and annex II to | the Treaty" read as "of | the Treaty".
  private static func skipAnnex(in text: TokenizedText, at index: Int) -> Int {
    let annex = text.skipping([["and", "annex"]], at: index)
    guard annex > index else { return index }
    let number = text.lower(annex) == "to" ? annex : annex + 1
    return text.lower(number) == "to" ? number : index
  }

  private static let provisions = [
    ["and", "related", "provisions"], ["and", "other", "provisions"],
    ["and", "other", "related", "provisions"], ["and", "other", "relevant", "provisions"],
  ]

  private static let ownerPhrases = [
    ["of", "the", "above-mentioned"], ["of", "the", "aforementioned"], ["of", "the", "said"],
    ["of", "the"], ["to", "the"], ["of", "that"], ["of", "its"], ["of"],
    ["common", "to", "the"], ["common", "to"],
  ]
}
