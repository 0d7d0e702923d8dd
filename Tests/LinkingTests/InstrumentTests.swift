import KnowledgeGraph
import Testing

@Suite("Instruments")
struct InstrumentTests {
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

  @Test
  func `a day behind two names that end together is that of the whole`() throws {
    let linked = try Linked(
      "Noting the Declaration on Principles of International Law concerning Friendly Relations and "
        + "Cooperation among States in accordance with the Charter of the United Nations, adopted on "
        + "24 October 1970,")
    #expect(
      linked.claims.filter { $0.contains(" adoptedOn ") }
        == ["instrument/friendly-relations-declaration adoptedOn date/1970-10-24"])
  }

  @Test(arguments: [
    ("the Peace Agreement", "treaty/peace-agreement-A_RES_70_1"),
    ("the Comprehensive Peace Agreement", "treaty/comprehensive-peace-agreement-A_RES_70_1"),
    ("the Honeyville Peace Agreement", "treaty/honeyville-peace-agreement"),
    ("the Framework for Action", "instrument/framework-for-action-A_RES_70_1"),
    ("the Declaration of Principles", "instrument/declaration-of-principles-A_RES_70_1"),
    ("the Hive Declaration of Principles", "instrument/hive-declaration-of-principles"),
  ])
  func `a title that many texts have is told by its document`(
    words: String, expected: String
  ) throws {
    let linked = try Linked("Recalling \(words),")
    #expect(linked.values(of: .recalls) == [expected])
  }

  @Test
  func `a text has the name that the document gives it too`() throws {
    let linked = try Linked(
      "Recalling the Rules for the Treatment of Bees (the Honeyville Rules),",
      "Welcomes the Honeyville Rules.")
    #expect(linked.values(of: .mentions) == ["instrument/rules-for-the-treatment-of-bees"])
    #expect(linked.values(of: .welcomes) == ["instrument/rules-for-the-treatment-of-bees"])
  }

  @Test(arguments: [
    (
      " adopted by the Hive Council on 3 May 2009",
      "instrument/political-declaration-2009-A_RES_70_1"
    ),
    (", adopted by the Hive Council", "instrument/political-declaration-A_RES_70_1"),
    (" of 3 May 2009", "instrument/political-declaration-2009-A_RES_70_1"),
    (
      " and decisions adopted at the World Summit on Hives",
      "instrument/political-declaration-A_RES_70_1"
    ),
  ])
  func `a title that says only what kind of text it is names that whose making is told`(
    making: String, expected: String
  ) throws {
    let linked = try Linked(
      "Recalling the Political Declaration\(making),", "Welcomes the Political Declaration.")
    #expect(linked.values(of: .recalls) == [expected])
    #expect(linked.values(of: .welcomes) == [expected])
    #expect(linked.codes.isEmpty)
  }

  @Test
  func `the words of the text are its name, and not those of a footnote`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        1. Adopts the text annexed to the present resolution.

        Annex

        We recall the United Nations Guiding Principles on Business and Human Rights.<sup>1</sup>

        <sup>1</sup> Guiding Principles on Business and Human Rights.
        """)
    #expect(
      linked.descriptions.filter { $0.contains("label") && $0.contains("Guiding") }
        == [
          "instrument/guiding-principles-business rdfs:label United Nations Guiding Principles on "
            + "Business and Human Rights"
        ])
  }
}
