import KnowledgeGraph
import Testing

@Suite("Annexes speak for themselves")
struct AnnexTests {
  @Test(arguments: [
    ("Convention on the Care of Hives", "Bees may join this Convention.", true),
    ("Convention on the Care of Hives", "This Convention is for bees.", true),
    ("Convention on the Care of Hives", "Bees may join the present Convention.", true),
    ("Status of the Convention on the Care of Hives", "Bees may join this Convention.", false),
    ("Care of bees", "Bees may join the present Convention.", false),
  ])
  func `a treaty speaks of itself in the annex that is its text`(
    title: String, words: String, isOwn: Bool
  ) throws {
    let linked = try Linked(
      text: """
        70/1. \(title)

        The General Assembly,

        1. Adopts the Convention, which is annexed to the present resolution.

        Annex

        Parties to the Convention on Cluster Munitions keep bees. \(words)
        """)
    let mentions = linked.documents.flatMap(\.claims).filter {
      $0.statement.subject.path.hasSuffix("#annex") && $0.statement.property == .mentions
    }
    #expect(
      Set(mentions.map(\.statement.value.summary))
        == (isOwn ? ["treaty/ccm", "treaty/convention-on-the-care-of-hives"] : ["treaty/ccm"]))
  }

  @Test(arguments: [
    (
      "Convention on the Care of Hives",
      [
        "treaty/convention-on-the-care-of-hives#art_5",
        "treaty/convention-on-the-care-of-hives#art_9",
      ]
    ),
    ("Plan for the care of hives", ["treaty/apmbc#art_9"]),
  ])
  func `an annex that is the text of a treaty cites its own articles`(
    heading: String, articles: [String]
  ) throws {
    let linked = try Linked(
      text: """
        70/1. Care of bees

        The General Assembly,

        1. Adopts the text annexed to the present resolution.

        Annex I

        \(heading)

        Article 4

        Bees are kept subject to article 5 below and to the Ottawa Convention.

        States may join the Convention subject to article 9.

        Annex II

        Rules of the hive

        Rules are kept subject to article 6.
        """)
    #expect(linked.values(of: .citesArticle) == Set(articles))
  }

  @Test
  func `what an annex names, the annex names and its document with it`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        Recalling its resolution 69/2 of 4 December 2014,

        1. Adopts the plan annexed to the present resolution.

        Annex

        Recalling resolution 68/3, the plan goes on from resolution 68/4 and the Convention on Cluster Munitions.
        """)
    let annex = "doc/A_RES_70_1#annex"
    #expect(linked.types(annex) == [.documentPart])
    #expect(
      linked.claims.isSuperset(of: [
        "doc/A_RES_70_1 cites doc/A_RES_69_2", "\(annex) cites doc/A_RES_68_4",
        "doc/A_RES_70_1 cites doc/A_RES_68_4", "\(annex) mentions treaty/ccm",
        "doc/A_RES_70_1 mentions treaty/ccm",
      ]))
    #expect(!linked.claims.contains("doc/A_RES_70_1 recalls doc/A_RES_68_3"))
  }
}
