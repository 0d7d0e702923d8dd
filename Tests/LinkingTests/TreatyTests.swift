import KnowledgeGraph
import Testing

@Suite("Treaties")
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

  @Test(arguments: [
    "the 1951 Convention and the 1967 Protocol relating to the Status of Refugees",
    "the 1951 Convention and 1967 Protocol relating to the Status of Refugees",
    "the 1951 Convention and its 1967 Protocol relating to the Status of Refugees",
  ])
  func `two treaties may share the subject that the second has`(words: String) throws {
    let linked = try Linked("Recalling \(words),")
    #expect(linked.values(of: .recalls) == ["treaty/refugees-1951", "treaty/refugees-1967"])
  }

  @Test
  func `the first is none where its year is another`() throws {
    let linked = try Linked(
      "Recalling the 1954 Convention and the 1967 Protocol relating to the Status of Refugees,")
    #expect(!linked.values(of: .mentions).contains("treaty/refugees-1951"))
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

  @Test(arguments: [
    ("the Protocol thereto", "treaty/protocol-to-the-treaty-on-hives"),
    ("the Additional Protocol to the Treaty", "treaty/additional-protocol-to-the-treaty-on-hives"),
  ])
  func `a protocol belongs to the treaty that it points back to`(
    words: String, protocolTreaty: String
  ) throws {
    let linked = try Linked("Recalling the Treaty on Hives,", "Welcomes \(words).")
    #expect(linked.values(of: .welcomes) == [protocolTreaty])
    #expect(linked.codes.isEmpty)
  }

  @Test(arguments: ["Protocols thereto", "Protocols to the Treaty", "Additional Protocols thereto"])
  func `several protocols that nobody tells apart are no treaty`(words: String) throws {
    let linked = try Linked("Recalling the Treaty on Hives,", "Welcomes the \(words).")
    #expect(linked.values(of: .welcomes).isEmpty)
    #expect(linked.codes == ["points-nowhere"])
  }

  @Test(arguments: [
    [
      "the TRIPS Agreement",
      "the Agreement on Trade-Related Aspects of Intellectual Property Rights",
    ],
    [
      "the Agreement on Trade-Related Aspects of Intellectual Property Rights",
      "the TRIPS Agreement",
    ],
    [
      "the agreement on trade-related aspects of intellectual property rights",
      "the Agreement on Trade-Related Aspects of Intellectual Property Rights",
    ],
  ])
  func `a title that is printed in full is the label`(names: [String]) throws {
    let linked = try Linked("Recalling \(names[0]),", "Welcomes \(names[1]).")
    let labels = linked.documents.flatMap(\.descriptions).filter {
      $0.subject == EntityID("treaty/trips") && $0.property == .label
    }
    #expect(
      labels.map(\.value) == [
        .text("Agreement on Trade-Related Aspects of Intellectual Property Rights")
      ])
  }

  @Test(arguments: [
    "the Code of Conduct for Hive Keepers (“the Code”)",
    "the Hive Management Code and the Code of Conduct for Hive Keepers of the World Health "
      + "Organization (the Code)",
  ])
  func `an article of the code is one of the code that the text calls so`(words: String) throws {
    let linked = try Linked(
      "Recalling \(words),",
      "Welcomes the care of hives under article 5 of the Code.")
    #expect(
      linked.values(of: .citesArticle) == ["instrument/code-of-conduct-for-hive-keepers#art_5"])
  }

  @Test(arguments: [
    "the Code of Conduct for Hive Keepers",
    "the Hive Management Code, the Code of Conduct for Hive Keepers and the Wax Code",
  ])
  func `the code is not told from other codes`(words: String) throws {
    let linked = try Linked(
      "Recalling \(words),",
      "Welcomes the care of hives under article 5 of the Code.")
    #expect(linked.values(of: .citesArticle).isEmpty)
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
}
