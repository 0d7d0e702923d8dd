import KnowledgeGraph
import Testing

@Suite("Treaties, articles and instruments")
struct TreatyTests {
  @Test(arguments: ["the Convention", "that Convention", "the said Convention"])
  func `a bare head noun points back`(words: String) throws {
    let linked = try Linked(
      "Recalling the Convention on Cluster Munitions,", "Urges all States to observe \(words).")
    #expect(linked.values(of: .mentions) == ["treaty/ccm"])
    let paragraphs = Set(linked.documents.flatMap(\.claims).compactMap(\.paragraph?.path))
    #expect(paragraphs.contains("doc/A_RES_70_1#para_1"))
    #expect(linked.codes.isEmpty)
  }

  @Test
  func `it points to the last of its kind`() throws {
    let linked = try Linked(
      "Recalling the Convention on Cluster Munitions and the Mine Ban Convention,",
      "Welcomes the Convention.")
    #expect(linked.values(of: .welcomes) == ["treaty/apmbc"])
  }

  @Test(arguments: [
    ("Implementation of the Convention on Hives", "treaty/convention-on-hives"),
    ("Convention on Hives and Convention on Wax", "treaty/apmbc"),
    ("Implementation of the Hive Treaty", "treaty/apmbc"),
  ])
  func `it points to the only one of its kind that the document is about`(
    title: String, treaty: String
  ) throws {
    let linked = try Linked(
      text: """
        70/1. \(title)

        The General Assembly,

        Recalling the Mine Ban Convention,

        1. Welcomes the Convention.
        """)
    #expect(linked.values(of: .welcomes) == [treaty])
  }

  @Test(arguments: [
    ("the Convention on Wax and article 7 of that Convention", "convention-on-wax"),
    ("the Convention on Wax and article 7 of the Convention", "convention-on-wax"),
    ("the work of bees and article 7 of the Convention", "convention-on-hives"),
    ("the Treaty on Wax and article 7 of the Convention", "convention-on-hives"),
  ])
  func `a passage that names another of its kind speaks of that one`(
    words: String, treaty: String
  ) throws {
    let linked = try Linked(
      text: """
        70/1. Convention on Hives

        The General Assembly,

        Recalling \(words),

        1. Decides to rest.
        """)
    #expect(linked.values(of: .citesArticle) == ["treaty/\(treaty)#art_7"])
  }

  @Test(arguments: [
    "Recalling the Treaty on the Non-Proliferation of Nuclear Weapons (NPT) and the Treaty on Hives,",
    "Recalling the Treaty on Hives,",
  ])
  func `it points to one called by its acronym too`(recital: String) throws {
    let linked = try Linked(recital, "Notes that the NPT binds all parties to the Treaty.")
    let articles = try Linked(recital, "Recalls the NPT and article VI of the Treaty.")
    #expect(linked.codes.isEmpty)
    #expect(articles.values(of: .citesArticle) == ["treaty/npt#art_VI"])
  }

  @Test
  func `a protocol to a convention is no convention`() throws {
    let linked = try Linked(
      "Recalling the Convention on Hives and the Protocol to the Convention on Hives,",
      "Recalls article 8 of the Convention.")
    #expect(linked.values(of: .citesArticle) == ["treaty/convention-on-hives#art_8"])
  }

  @Test(arguments: ["the Political Declaration", "the Global Compact", "the Joint Declaration"])
  func `a title that says only what kind of text it is names none`(words: String) throws {
    let linked = try Linked("Recalling \(words),")
    #expect(linked.values(of: .mentions).isEmpty)
    #expect(linked.codes == ["points-nowhere"])
  }

  @Test
  func `such a title points back to the one named in full`() throws {
    let linked = try Linked(
      "Recalling the Political Declaration on the Care of Hives,",
      "Welcomes the Political Declaration.")
    #expect(
      linked.values(of: .welcomes) == ["instrument/political-declaration-on-the-care-of-hives"])
  }

  @Test
  func `the only treaty of a class and a year is meant by them`() throws {
    let linked = try Linked("Recalling the 1972 Protocol,")
    #expect(linked.values(of: .recalls) == ["treaty/single-convention-protocol"])
  }

  @Test
  func `a year means the treaty of that year that was named, and none by itself`() throws {
    let named = try Linked(
      "Recalling the United Nations Convention against Illicit Traffic in Narcotic Drugs and "
        + "Psychotropic Substances of 1988,", "Welcomes the 1988 Convention.")
    #expect(named.values(of: .welcomes) == ["treaty/drugs-1988"])
    let alone = try Linked("Recalling the 1988 Convention,")
    #expect(alone.values(of: .recalls).isEmpty)
    #expect(alone.codes == ["points-nowhere"])
  }

  @Test
  func `treaties listed by their cities are each a treaty`() throws {
    let linked = try Linked(
      "Noting the Treaties of Tlatelolco, Rarotonga and New York, Geneva and the work of bees,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("treaty/") }.sorted() == [
        "treaty/rarotonga", "treaty/tlatelolco", "treaty/treaty-of-new-york",
      ])
  }

  @Test(arguments: [
    ("the Treaties of Peace and Friendship", []),
    ("the Treaties of Honeyville and Waxham", []),
    (
      "the Treaties of Bangkok and Pelindaba, States parties to which keep bees",
      ["treaty/bangkok", "treaty/pelindaba"]
    ),
  ])
  func `what is no city makes no treaty in a list`(words: String, expected: [String]) throws {
    let linked = try Linked("Noting \(words),")
    #expect(linked.values(of: .mentions).filter { $0.hasPrefix("treaty/") }.sorted() == expected)
  }

  @Test
  func `plans for different years are different plans`() throws {
    let linked = try Linked(
      "Recalling the Strategy for the Rights of Bees (2016–2021),",
      "Welcomes the Strategy for the Rights of Bees (2022–2027).")
    #expect(
      linked.values(of: .recalls) == ["instrument/strategy-for-the-rights-of-bees-2016-2021"])
    #expect(
      linked.values(of: .welcomes) == ["instrument/strategy-for-the-rights-of-bees-2022-2027"])
  }

  @Test
  func `a plan without its years is the only one of that name, and none of two`() throws {
    let one = try Linked(
      "Recalling the Strategy for the Rights of Bees (2016–2021),",
      "Welcomes the Strategy for the Rights of Bees.")
    #expect(
      one.values(of: .welcomes) == ["instrument/strategy-for-the-rights-of-bees-2016-2021"])
    let two = try Linked(
      "Recalling the Strategy for the Rights of Bees (2016–2021) and the Strategy for the Rights of "
        + "Bees (2022–2027),",
      "Welcomes the Strategy for the Rights of Bees.")
    #expect(two.values(of: .welcomes) == ["instrument/strategy-for-the-rights-of-bees"])
  }

  @Test(arguments: [
    ("the Protocol thereto", "treaty/protocol-to-the-treaty-on-hives"),
    ("the Protocols thereto", "treaty/protocols-to-the-treaty-on-hives"),
    ("the Protocols to the Treaty", "treaty/protocols-to-the-treaty-on-hives"),
    ("the Additional Protocol to the Treaty", "treaty/additional-protocol-to-the-treaty-on-hives"),
  ])
  func `a protocol belongs to the treaty that it points back to`(
    words: String, protocolTreaty: String
  ) throws {
    let linked = try Linked("Recalling the Treaty on Hives,", "Welcomes \(words).")
    #expect(linked.values(of: .welcomes) == [protocolTreaty])
    #expect(linked.codes.isEmpty)
  }

  @Test
  func `an optional protocol belongs to the last treaty that has one`() throws {
    let linked = try Linked(
      "Recalling the Convention on the Rights of Persons with Disabilities and the Ottawa Convention,",
      "Welcomes the Optional Protocol.")
    #expect(linked.values(of: .welcomes) == ["treaty/crpd-op"])
  }

  @Test
  func `it does not point to another kind`() throws {
    let linked = try Linked(
      "Recalling the Convention on Cluster Munitions,", "Welcomes the Protocol.")
    #expect(linked.values(of: .welcomes).isEmpty)
    #expect(linked.codes == ["points-nowhere"])
  }

  @Test
  func `a shorter form is the same treaty`() throws {
    let linked = try Linked(
      "Recalling the Convention on the Upkeep of Hives and on Their Honey,",
      "Welcomes the Convention on the Upkeep of Hives.")
    let treaty = "treaty/convention-on-the-upkeep-of-hives-and-on-their-honey"
    #expect(linked.values(of: .recalls) == [treaty])
    #expect(linked.values(of: .welcomes) == [treaty])
    #expect(linked.types(treaty) == [.convention])
  }

  @Test
  func `two spellings of a title in the registry are one treaty`() throws {
    let linked = try Linked(
      "Recalling the Ottawa Convention,", "Welcomes the Mine Ban Convention.")
    #expect(linked.values(of: .mentions) == ["treaty/apmbc"])
  }

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

  @Test(arguments: [
    "the Additional Protocols to the Geneva Conventions of 12 August 1949",
    "the Geneva Conventions and the Additional Protocols thereto",
    "the Geneva Conventions and the Additional Protocols thereto of 1977",
    "the Geneva Conventions and the Additional Protocols",
  ])
  func `treaties that are named together are each named`(words: String) throws {
    let linked = try Linked(
      "Recalling \(words),", "Recalling the Wax Treaty,", "Welcomes the Additional Protocols.")
    #expect(linked.values(of: .recalls).isSuperset(of: ["treaty/geneva-ap1", "treaty/geneva-ap2"]))
    #expect(linked.values(of: .welcomes) == ["treaty/geneva-ap1", "treaty/geneva-ap2"])
    #expect(
      linked.values(of: .mentions).subtracting(["treaty/geneva-1949", "treaty/wax-treaty"])
        == ["treaty/geneva-ap1", "treaty/geneva-ap2"])
  }

  @Test(arguments: ["the Status of Forces Agreement", "the status-of-forces agreement"])
  func `what every host country concludes names no treaty`(words: String) throws {
    #expect(try Linked("Recalling \(words),").values(of: .mentions).isEmpty)
  }

  @Test
  func `an article inserted later has its own number`() throws {
    let linked = try Linked("Recalling article 8 bis, paragraph 2, of the Rome Statute,")
    #expect(linked.values(of: .citesArticle) == ["treaty/rome-statute#art_8_bis__para_2"])
  }

  @Test
  func `an article without a treaty is reported`() throws {
    let linked = try Linked("Urges all States to observe article 7.")
    #expect(linked.values(of: .citesArticle).isEmpty)
    #expect(linked.codes == ["article-without-treaty"])
  }

  @Test(arguments: [
    "Welcoming the entry into force, on 1 August 2010, of the Convention on Cluster Munitions,",
    "Recalling the Convention on Cluster Munitions, and welcoming its entry into force on 1 August 2010,",
  ])
  func `entry into force is told of the treaty`(recital: String) throws {
    #expect(try Linked(recital).claims.contains("treaty/ccm entryIntoForce 2010-08-01"))
  }

  @Test
  func `the parties are counted as the document says`() throws {
    let linked = try Linked(
      "Recalling the Ottawa Convention,",
      "Noting that one hundred and fifty-six States have ratified the Convention,")
    let count = "treaty/apmbc#parties_A_RES_70_1"
    #expect(linked.claims.contains("\(count) statesParties 156"))
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(count) countOf treaty/apmbc", "\(count) dcterms:source doc/A_RES_70_1",
      ]))
  }

  @Test
  func `an instrument is adopted by the meeting that it names or that is named with it`() throws {
    let inside = try Linked(
      "Recalling the Ottawa Convention,",
      "Recalling the Declaration of the Second Meeting of States Parties to the Convention,")
    #expect(inside.values(of: .adoptedAtMeeting) == ["meeting/apmbc-msp-2"])
    let clause = try Linked(
      "Recalling the Second Review Conference of the States Parties to the Ottawa Convention, at "
        + "which the parties adopted the Honeyville Action Plan 2010–2014,")
    #expect(
      clause.claims.contains(
        "instrument/honeyville-action-plan-2010-2014 adoptedAtMeeting meeting/apmbc-rc-2"))
  }

  @Test(arguments: [
    "Recalling the declaration on the occasion of the twentieth anniversary of the Fourth World "
      + "Conference on Women,",
    "Recalling the Honey Declaration, adopted at the anniversary of the Fourth World Conference on "
      + "Women,",
  ])
  func `a meeting that is only commemorated adopted nothing`(recital: String) throws {
    let linked = try Linked(recital)
    #expect(linked.values(of: .mentions).contains("meeting/fourth-world-conference-on-women"))
    #expect(linked.values(of: .adoptedAtMeeting).isEmpty)
  }

  @Test(arguments: [
    (
      "political declaration on tall hives", ", adopted on 3 May 2019,",
      "political-declaration-on-tall-hives-2019"
    ),
    (
      "political declaration on tall hives", " adopted on 3 May 2023,",
      "political-declaration-on-tall-hives-2023"
    ),
    (
      "political declaration on tall hives", ", which was good,",
      "political-declaration-on-tall-hives-A_RES_70_1"
    ),
    (
      "outcome document of the high-level meeting on wax", " in 2011,",
      "outcome-document-of-the-high-level-meeting-on-wax-2011"
    ),
    (
      "outcome document of the Second Wax Summit", ", held in 2011,",
      "outcome-document-of-the-second-wax-summit"
    ),
  ])
  func `a text called by what it is is told by its year or its document`(
    title: String, circumstances: String, name: String
  ) throws {
    let linked = try Linked("Noting the \(title)\(circumstances)")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("instrument/") } == ["instrument/\(name)"])
  }

  @Test
  func `without its year it is the one named before`() throws {
    let linked = try Linked(
      "Noting the political declaration on tall hives, adopted on 3 May 2019,",
      "Welcoming the political declaration on tall hives,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("instrument/") }
        == ["instrument/political-declaration-on-tall-hives-2019"])
  }

  @Test
  func `an instrument has its day of adoption`() throws {
    let linked = try Linked(
      "Recalling the Honeyville Declaration, adopted in Geneva on 3 May 2001,")
    #expect(
      linked.claims.isSuperset(of: [
        "instrument/honeyville-declaration adoptedOn date/2001-05-03",
        "doc/A_RES_70_1 mentionsPlace place/geneva", "doc/A_RES_70_1 mentionsDate date/2001-05-03",
      ]))
  }

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
  func `what an annex names, the annex names and not the resolution`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        Recalling its resolution 69/2 of 4 December 2014,

        1. Adopts the plan annexed to the present resolution.

        Annex

        The plan goes on from resolution 68/3 and the Convention on Cluster Munitions.
        """)
    let annex = "doc/A_RES_70_1#annex"
    #expect(linked.types(annex) == [.documentPart])
    #expect(
      linked.claims.isSuperset(of: [
        "doc/A_RES_70_1 cites doc/A_RES_69_2", "\(annex) cites doc/A_RES_68_3",
        "\(annex) mentions treaty/ccm",
      ]))
    #expect(!linked.claims.contains("doc/A_RES_70_1 cites doc/A_RES_68_3"))
  }
}
