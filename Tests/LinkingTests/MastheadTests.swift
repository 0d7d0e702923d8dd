import KnowledgeGraph
import Testing

@Suite("What a resolution says of itself")
struct MastheadTests {
  private static let text = """
    General Assembly

    Distr.: General
    12 January 2016

    Seventieth session
    Agenda item 98 (x)

    A/RES/70/1

    Resolution adopted by the General Assembly on 2 December 2015

    [on the report of the First Committee (A/70/391)]

    70/1. Care of honey bees

    The General Assembly,

    Recalling its resolution 69/9,

    1. Thanks the keepers;

    2. Decides:

    (a) To rest;

    (b) To eat honey.

    55th plenary meeting
    2 December 2015
    """

  @Test(arguments: [
    "dcterms:title Care of honey bees", "adoptedOn date/2015-12-02",
    "distributedOn date/2016-01-12", "adoptedBy organ/general-assembly", "session session/ga-70",
    "agendaItem agenda/ga-70/98-x", "adoptedAt plenary/ga-70-55", "onReport doc/A_70_391",
    "onReportOf organ/ga-first-committee", "cites doc/A_70_391",
  ])
  func `masthead and closing line are claims`(statement: String) throws {
    let linked = try Linked(text: Self.text)
    #expect(linked.claims.contains("doc/A_RES_70_1 " + statement))
  }

  @Test
  func `the symbol under which a resolution was issued is no report`() throws {
    let linked = try Linked(
      text: """
        21 (1947). Resolution of 2 April 1947
        [S/318]

        The Security Council,

        Decides to count the hives.
        """)
    let resolution = "doc/S_RES_21(1947)"
    #expect(
      linked.claims.isSuperset(of: [
        "\(resolution) documentedIn doc/S_318", "\(resolution) cites doc/S_318",
      ]))
    #expect(!linked.claims.contains { $0.contains("onReport") })
  }

  @Test(arguments: [
    "doc/A_RES_70_1 symbol A/RES/70/1", "doc/A_RES_70_1 hasSymbol symbol/A_RES_70_1",
    "symbol/A_RES_70_1 organ A", "symbol/A_RES_70_1 series RES",
    "symbol/A_RES_70_1 sessionOrYear 70", "symbol/A_RES_70_1 serial 1",
    "session/ga-70 ordinal 70", "plenary/ga-70-55 ordinal 55",
    "agenda/ga-70/98-x itemNumber 98 (x)",
    "doc/A_RES_70_1 hasRecital doc/A_RES_70_1#rec_1",
    "doc/A_RES_70_1 hasOperativeParagraph doc/A_RES_70_1#para_1",
    "doc/A_RES_70_1#para_1 leadVerb thanks", "doc/A_RES_70_1#rec_1 position 1",
    "doc/A_RES_70_1#para_2_a dcterms:isPartOf doc/A_RES_70_1#para_2",
  ])
  func `what follows from identity is described`(statement: String) throws {
    let linked = try Linked(text: Self.text)
    #expect(linked.descriptions.contains(statement), "\(linked.descriptions.sorted())")
  }

  @Test
  func `a text without a number says nothing and is reported`() throws {
    let linked = try Linked(
      text: "The General Assembly,\n\nRecalling its resolution 69/9,\n\n1. Thanks the keepers.\n")
    #expect(linked.documents.isEmpty)
    #expect(linked.codes == ["no-number"])
  }

  @Test
  func `a number that a scan has spoilt is read where it is certain, and said`() throws {
    let linked = try Linked("Recalling its resolution 1760 (XVID of 31 October 1962,")
    #expect(linked.values(of: .cites) == ["doc/A_RES_1760(XVII)"])
    #expect(linked.codes == ["repaired-citation"])
  }

  @Test
  func `a day after the adoption is not that of a resolution cited`() throws {
    let linked = try Linked(
      text: """
        Resolution adopted by the General Assembly on 3 May 2016

        70/280. Care of honey bees

        The General Assembly,

        Recalling its resolutions 68/1 of 3 December 2103 and 69/2 of 4 December 2014,

        1. Decides to rest.
        """)
    #expect(linked.values(of: .cites) == ["doc/A_RES_68_1", "doc/A_RES_69_2"])
    #expect(linked.claims.contains("doc/A_RES_69_2 adoptedOn date/2014-12-04"))
    #expect(!linked.claims.contains { $0.hasPrefix("doc/A_RES_68_1 adoptedOn") })
    #expect(linked.codes == ["later-date"])
  }
}
