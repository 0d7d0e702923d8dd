import KnowledgeGraph
import Testing

@Suite("Articles")
struct ArticleTests {
  @Test(arguments: [
    ("article 7 of the Convention", ["treaty/ccm#art_7"]),
    (
      "article 12, paragraphs 1 and 3, of the Convention",
      ["treaty/ccm#art_12__para_1", "treaty/ccm#art_12__para_3"]
    ),
    ("articles 5 and 6 of the Convention", ["treaty/ccm#art_5", "treaty/ccm#art_6"]),
    (
      "article 2 of the Charter of the United Nations and of the Convention",
      ["treaty/un-charter#art_2", "treaty/ccm#art_2"]
    ),
    (
      "article 2 common to the Mine Ban Convention and the Convention on Cluster Munitions",
      ["treaty/apmbc#art_2", "treaty/ccm#art_2"]
    ),
    ("article 2 of the Mine Ban Convention and the Convention", ["treaty/apmbc#art_2"]),
  ])
  func `an article belongs to the treaty after of`(words: String, articles: [String]) throws {
    let linked = try Linked(
      "Recalling the Convention on Cluster Munitions,", "Urges all to observe \(words).")
    #expect(linked.values(of: .citesArticle) == Set(articles))
  }

  @Test
  func `an article and its paragraph are described`() throws {
    let linked = try Linked("Noting article 12, paragraph 3, of the Ottawa Convention,")
    let article = "treaty/apmbc#art_12"
    #expect(linked.types(article) == [.article])
    #expect(linked.types(article + "__para_3") == [.articleParagraph])
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(article) articleOf treaty/apmbc", "\(article) articleNumber 12",
        "\(article)__para_3 paragraphNumber 3", "\(article)__para_3 dcterms:isPartOf \(article)",
      ]))
  }

  @Test
  func `an article named with an annex belongs to the treaty of both`() throws {
    let linked = try Linked(
      "Recalling the Convention on Cluster Munitions and the Treaty on Hives,",
      "Urges all to observe article 9 and annex II to the Convention.")
    #expect(linked.values(of: .citesArticle) == ["treaty/ccm#art_9"])
  }

  @Test(arguments: [
    (
      "Urges all to meet their duties in article 7 under the Ottawa Convention.",
      ["treaty/apmbc#art_7"]
    ),
    (
      "Notes the Arms Trade Treaty and article 7, as set out in the Ottawa Convention.",
      ["treaty/apmbc#art_7"]
    ),
    ("Notes the rules of keepers (article 7), the rules of bees, and the Ottawa Convention.", []),
    ("Notes duties in article 7 in the follow-up to the Ottawa Convention.", []),
    ("Notes article 7, paragraph 5, of annex II to the Ottawa Convention.", []),
    ("Notes article 7 as it stands in the Ottawa Convention and in the Arms Trade Treaty.", []),
    ("Notes article 7 of the Hive Code and the Ottawa Convention.", []),
  ])
  func `an article belongs to the treaty directly behind it`(text: String, articles: [String])
    throws
  {
    #expect(try Linked(text).values(of: .citesArticle) == Set(articles))
  }

  @Test
  func `an article inserted later has its own number`() throws {
    let linked = try Linked("Recalling article 8 bis, paragraph 2, of the Rome Statute,")
    #expect(linked.values(of: .citesArticle) == ["treaty/rome-statute#art_8_bis__para_2"])
  }

  @Test
  func `a point of a paragraph is part of the paragraph and of the article`() throws {
    let linked = try Linked("Recalling article 12, paragraph 3 (b), of the Ottawa Convention,")
    let article = "treaty/apmbc#art_12"
    #expect(linked.values(of: .citesArticle) == ["\(article)__para_3__point_b"])
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(article)__para_3__point_b paragraphNumber 3 (b)",
        "\(article)__para_3__point_b dcterms:isPartOf \(article)__para_3",
        "\(article)__para_3__point_b dcterms:isPartOf \(article)",
        "\(article)__para_3 dcterms:isPartOf \(article)",
      ]))
  }

  @Test
  func `an article without a treaty is reported`() throws {
    let linked = try Linked("Urges all States to observe article 7.")
    #expect(linked.values(of: .citesArticle).isEmpty)
    #expect(linked.codes == ["article-without-treaty"])
  }
}
