import Testing

@testable import Recognition

@Suite("Articles")
struct ArticleRecognizerTests {
  /// The articles with their paragraphs: "12.1" for article 12, paragraph 1.
  private func articles(_ text: String) -> [String] {
    ArticleRecognizer.citations(in: tokens(text)).map { citation, _ in
      citation.article + (citation.paragraph.map { ".\($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("article 7 of the Convention", ["7"]),
    ("article 12, paragraph 1, of the Convention", ["12.1"]),
    ("article 12, paragraphs 1 and 3, of the Convention", ["12.1", "12.3"]),
    ("article 12, paragraphs 1 to 4", ["12.1", "12.2", "12.3", "12.4"]),
    ("articles 5 and 6 of the Treaty", ["5", "6"]),
    ("articles 5, 6 and 9", ["5", "6", "9"]),
    ("Article IV of the Treaty", ["IV"]),
    ("part I, section entitled “Article VII and the safety of hives”", []),
    ("article 4 (2)", ["4.2"]),
    ("paragraph 2 of article 5", ["5.2"]),
    ("paragraphs 2 and 3 of article 5", ["5.2", "5.3"]),
    ("paragraphs 1 (a) and 3 of article 5", ["5.1 (a)", "5.3"]),
    ("article 5, paragraphs 1 (a) and (b) and 3", ["5.1 (a)", "5.1 (b)", "5.3"]),
    ("article 5 (1) (a) to (c)", ["5.1 (a)", "5.1 (b)", "5.1 (c)"]),
    ("article 5 (a) (ii)", ["5.a"]),
    ("article 5 (;)", ["5"]), ("article 5 (2) (/)", ["5.2"]),
    ("article 5, paragraph 4.2, and article 6", ["5.4.2", "6"]),
    ("paragraph 4 of the plan and of article 5", ["5"]),
    ("articles 6, 8 (paragraphs 1 and 2) and 11", ["6", "8.1", "8.2", "11"]),
    ("article XII, paragraph C, of the Treaty", ["XII.C"]),
    ("article 9, paragraph (b), of the Treaty", ["9.b"]),
    ("article 8 (a) and (c) and article 9 (2), (3)", ["8.a", "8.c", "9.2", "9.3"]),
    ("article 8 (2–4)", ["8.2", "8.3", "8.4"]),
    ("article 8.2 of the Treaty", ["8.2"]),
    ("article VI (2) to (4) of the Treaty", ["VI.2", "VI.3", "VI.4"]),
    ("article 8 bis, paragraph 2, and article 9 ter", ["8 bis.2", "9 ter"]),
    ("articles 5 to 8 and 11", ["5", "6", "7", "8", "11"]),
    ("article IV, sections 11 and 13, of the Treaty", ["IV"]),
    ("the care of article 5. 2. Bees", ["5"]),
    ("(See the Treaty, article 5, paragraph 3.7) Bees", ["5.3"]),
    ("as in article 5.7 The bees", ["5"]),
    ("article 11, paragraph 2, and article 12", ["11.2", "12"]),
    ("under article 76 a and article 84 of the Treaty", ["76.a", "84"]),
    ("articles 76 a and 84 of the Treaty", ["76.a", "84"]),
    ("under article 76 a hive shall be kept", ["76"]),
    ("article XIV.A of the Treaty", ["XIV.A"]),
  ])
  func `an article has its paragraphs`(text: String, expected: [String]) {
    #expect(articles(text) == expected)
  }

  @Test(arguments: [
    "an article of faith", "articles in the press", "article", "this article, five times", "",
  ])
  func `what is no article gives none`(text: String) {
    #expect(articles(text).isEmpty)
  }

  @Test(arguments: [
    ("article 7 of the Convention", "Convention"),
    ("article 12, paragraph 3, of the Treaty", "Treaty"),
    ("articles 5 and 6 of that Protocol", "Protocol"),
    ("article 9 (b) and annex II to the Treaty", "Treaty"),
    ("article 9 and article 11 of the Treaty", "Treaty"),
    ("article 9 of annex II to the Treaty", nil),
    ("article 9, paragraph 5, of the annex to the Treaty", nil),
    ("article 9, section 2, of the Treaty", "Treaty"),
    ("article 9, paragraph 4.2, of the Treaty", "Treaty"),
    ("article 9, paragraph 2 (a) and (b), of the Treaty", "Treaty"),
    ("article 9, paragraph 2 (a) to (c), of the Treaty", "Treaty"),
    ("article 9 (b) and related provisions of the Treaty", "Treaty"),
    ("article 9 common to the Treaty and the Protocol", "Treaty"),
    ("article 7 shall apply", nil),
  ])
  func `the owner stands after of`(text: String, owner: String?) throws {
    let text = tokens(text)
    let (citation, _) = try #require(ArticleRecognizer.citations(in: text).first)
    #expect(citation.ownerToken.flatMap { text[$0]?.text } == owner)
  }

  @Test
  func `a range that nobody could mean is not written out`() {
    #expect(articles("article 1, paragraphs 1 to 999999999999").count < 10)
    #expect(articles("articles 1 to 999999999999").count < 10)
  }
}
