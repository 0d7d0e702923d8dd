import KnowledgeGraph
import Testing

@Suite("Which meeting is meant")
struct MeetingTests {
  /// A resolution that has named its treaty, and then this.
  private func linked(_ recital: String) throws -> Linked {
    try Linked("Recalling the Ottawa Convention,", recital)
  }

  @Test
  func `a list has no meeting for its subject that only stands before the colon`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        1. Decides that the consultations before the World Summit on Hives and Their Keepers:

        (a) Will be held in Geneva from 20 to 22 March 2019.
        """)
    #expect(linked.values(of: .plannedAt).isEmpty && linked.values(of: .plannedFrom).isEmpty)
  }

  @Test(arguments: [
    ("a second Review Conference be held in Geneva", true),
    ("the Second Review Conference will be held in Geneva", true),
    ("consultations on the Second Review Conference be held in Geneva", false),
    ("talks before the Second Review Conference shall be held in Geneva", false),
  ])
  func `what is to be held is the subject of the verb`(words: String, isMeeting: Bool) throws {
    let linked = try linked("Decides that \(words).")
    #expect(linked.values(of: .plannedAt) == (isMeeting ? ["place/geneva"] : []))
  }

  @Test
  func `meetings of a group are told apart by their years`() throws {
    let linked = try Linked(
      "Recalling the meeting of the Expert Group on Wax held in Geneva in 2012,",
      "Recalling the meeting of the Expert Group on Wax held in Bangkok in 2014,")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/meeting-of-the-expert-group-on-wax-2012 heldAt place/geneva",
        "meeting/meeting-of-the-expert-group-on-wax-2014 heldAt place/bangkok",
      ]))
  }

  @Test(arguments: [
    ("Recalling the United Nations Water Conference,", "meeting/water-conference-1977"),
    ("Recalling the 1977 United Nations Water Conference,", "meeting/water-conference-1977"),
    (
      "Recalling the 2026 United Nations Water Conference,",
      "meeting/united-nations-water-conference-2026"
    ),
    ("Recalling the Rio Conference, held in 1992,", "meeting/unced"),
    ("Recalling the Rio Conference, held in 2012,", "meeting/rio-conference-2012"),
    (
      "Recalling the Fifth United Nations Conference on the Least Developed Countries, held in 2021,",
      "meeting/ldc-5"
    ),
    ("Recalling the Rio Conference, to be held in 2030,", "meeting/rio-conference-2030"),
    (
      "Recalling the World Education Forum 2000, held in Dakar,",
      "meeting/world-education-forum-dakar"
    ),
    (
      "Recalling the World Education Forum 2015, held in Geneva,",
      "meeting/world-education-forum-2015"
    ),
    ("Recalling the Conference on Hives 2019, held in Geneva,", "meeting/conference-on-hives-2019"),
  ])
  func `a year with a name tells a meeting from its namesake`(
    recital: String, meeting: String
  ) throws {
    let named = try linked(recital).values(of: .mentions).filter { $0.hasPrefix("meeting/") }
    #expect(named == [meeting])
  }

  @Test
  func `editions of a forum are told by their years`() throws {
    let linked = try linked(
      "Noting the three editions of the World Hive Forum, held in Geneva, in November 2017, May 2018 "
        + "and June 2022,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == Set([2017, 2018, 2022].map { "meeting/world-hive-forum-\($0)" }))
    #expect(linked.values(of: .heldAt) == ["place/geneva"])
  }

  @Test
  func `a special session is counted among all, and among those devoted to its subject`() throws {
    let linked = try linked(
      "Recalling the Tenth Special Session of the General Assembly, the first special session devoted "
        + "to disarmament,")
    let numbers = linked.descriptions.filter { $0.hasPrefix("meeting/ssod-i ordinal ") }
    #expect(numbers == ["meeting/ssod-i ordinal 1", "meeting/ssod-i ordinal 10"])
  }

  @Test(arguments: [
    "the Second Review Conference of the States Parties to the Convention",
    "the Convention’s Second Review Conference", "the Second Review Conference",
  ])
  func `spellings of one meeting are one node`(words: String) throws {
    #expect(try linked("Recalling \(words),").values(of: .recalls).contains("meeting/apmbc-rc-2"))
  }

  @Test
  func `a forum without its number is no meeting`() throws {
    let linked = try Linked("Welcoming the work of the Global Forum on Honey Bees and Hives,")
    #expect(!linked.claims.contains { $0.contains("meeting/") })
  }

  @Test
  func `a forum with its number is a meeting`() throws {
    let linked = try Linked(
      "Welcoming the Fifth Global Forum on Honey Bees and Hives, held in Geneva in 2003,")
    #expect(linked.claims.contains { $0.hasPrefix("meeting/") && $0.contains("place/geneva") })
  }

  @Test
  func `a shorter name points back to the longer one`() throws {
    let linked = try linked(
      "Recalling the World Conference on Hives, held in 2009, and the follow-up to the World Conference,"
    )
    #expect(linked.values(of: .heldInYear) == ["2009"])
    #expect(
      Set(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") })
        == ["meeting/world-conference-on-hives-2009"])
  }

  @Test
  func `a meeting is the same with and without the Assembly in its name`() throws {
    let linked = try Linked(
      "Recalling the high-level meeting on hives, and looking forward to it,",
      "Decides that the high-level meeting of the General Assembly on hives shall be held in Geneva on "
        + "3 May 2030.",
      "Decides that the high-level meeting of the General Assembly shall be webcast.")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/high-level-meeting-on-hives"])
    #expect(linked.values(of: .plannedFrom) == ["2030-05-03"])
  }

  @Test
  func `one named after its number alone is the one named in full`() throws {
    let linked = try Linked(
      "Recalling the second High-level Conference on Hives, held in 2009, and the outcome of the "
        + "second High-level Conference,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/second-high-level-conference-on-hives"])
  }

  @Test
  func `a meeting of another year is another meeting`() throws {
    let linked = try Linked(
      "Recalling the Summit of the Group of 20 held in Geneva in 2009,",
      "Recalling also the Summit of the Group of 20 held in Bangkok in 2011,")
    #expect(
      Set(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") })
        == ["meeting/summit-of-the-group-of-20-2009", "meeting/summit-of-the-group-of-20-2011"])
  }

  @Test
  func `the year tells which of several meetings of one name is meant`() throws {
    let linked = try Linked(
      "Recalling the United Nations Conference to Support the Implementation of Sustainable "
        + "Development Goal 14: Conserve and sustainably use the oceans, seas and marine resources for "
        + "sustainable development, held in Lisbon in 2022,")
    #expect(
      linked.values(of: .recalls).filter { $0.hasPrefix("meeting/") }
        == ["meeting/ocean-conference-2022"])
  }

  @Test
  func `numbered conferences named together are one each`() throws {
    let linked = try linked(
      "Recalling the first, second and third World Conferences on Hives, and the fourth World "
        + "Conference on Hives, held in Geneva in 2010,")
    #expect(
      Set(linked.values(of: .recalls).filter { $0.hasPrefix("meeting/") })
        == Set(
          ["first", "second", "third", "fourth"].map { "meeting/\($0)-world-conference-on-hives" }))
  }

  @Test
  func `one name with several years is several meetings`() throws {
    let linked = try linked(
      "Recalling the holding of the Hive Summit on 3 May 2010 in Geneva and on 4 May 2012 in Bangkok,"
    )
    #expect(
      Set(linked.values(of: .recalls))
        .isSuperset(of: ["meeting/hive-summit-2010", "meeting/hive-summit-2012"]))
  }

  @Test(arguments: [
    "Requests that the next meeting of the States parties be prepared.",
    "Invites all to future meetings of the States parties.",
  ])
  func `meetings that nobody can tell apart are left out`(paragraph: String) throws {
    let linked = try Linked("Recalling the Ottawa Convention,", paragraph)
    #expect(!linked.documents.flatMap(\.types.keys).contains { $0.path.hasPrefix("meeting/") })
  }

  @Test
  func `a name in quotation marks is another label`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference, entitled “The Summit of Hives”, to be held in Geneva,"
    )
    #expect(linked.descriptions.contains("meeting/apmbc-rc-2 skos:altLabel The Summit of Hives"))
    #expect(linked.values(of: .plannedAt) == ["place/geneva"])
  }

  @Test(arguments: [
    (
      "the seminar held in Geneva on 3 May 2008 and the seminar held in Bangkok on 3 May 2008,",
      ["meeting/seminar-geneva-2008-05-03", "meeting/seminar-bangkok-2008-05-03"]
    ),
    (
      "the regional seminar on bees held in Geneva in 2007 and the regional seminar on bees held in "
        + "Bangkok in 2008,",
      ["meeting/regional-seminar-on-bees-2007", "meeting/regional-seminar-on-bees-2008"]
    ),
    (
      "the World Conference on Hives and the report of the conference held in Geneva in 2008,",
      ["meeting/world-conference-on-hives", "meeting/conference-geneva-2008-A_RES_70_1"]
    ),
    (
      "the World Summit for Social Development and the summit convened in Doha in 2025,",
      ["meeting/world-summit-for-social-development", "meeting/summit-doha-2025-A_RES_70_1"]
    ),
    (
      "the World Summit for Social Development and the summit held in 2007,",
      ["meeting/world-summit-for-social-development", "meeting/summit-2007-A_RES_70_1"]
    ),
    (
      "the World Summit for Social Development and the summit held in 1995,",
      ["meeting/world-summit-for-social-development"]
    ),
    (
      "the Group of 20 at its Summit held in Doha in 2008,",
      ["meeting/summit-doha-2008-A_RES_70_1"]
    ),
    ("the Honey Forum, held in Geneva in 2008,", ["meeting/honey-forum-2008"]),
    (
      "the third extraordinary summit, held in Geneva in 2008,",
      ["meeting/third-extraordinary-summit-geneva-2008-A_RES_70_1"]
    ),
    (
      "the high-level meeting held in Geneva in 2008,",
      ["meeting/high-level-meeting-geneva-2008-A_RES_70_1"]
    ),
    (
      "the high-level meeting held in Geneva on 3 May 2008,",
      ["meeting/high-level-meeting-geneva-2008-05-03"]
    ),
    ("the seminar held on 3 May 2008,", ["meeting/seminar-2008-05-03-A_RES_70_1"]),
    (
      "the fourth meeting of keepers, held in Geneva from 3 to 5 May 2008,",
      ["meeting/fourth-meeting-of-keepers-2008"]
    ),
    (
      "the third and fourth seminars on wax, held in Lima in 2010 and in Quito in 2011,",
      ["meeting/third-seminar-on-wax-2010", "meeting/fourth-seminar-on-wax-2011"]
    ),
    (
      "the expert workshops on wax held on 19 and 20 February 2018 and on 27 and 28 May 2020,",
      ["meeting/expert-workshop-on-wax-2018", "meeting/expert-workshop-on-wax-2020"]
    ),
    ("the preparatory meeting for the Honey Process,", []),
    (
      "the preparatory meetings for the Honey Process held in 2009,",
      ["meeting/preparatory-meeting-2009-A_RES_70_1"]
    ),
    (
      "the first preparatory meeting for the Honey Process,",
      ["meeting/first-preparatory-meeting-A_RES_70_1"]
    ),
    (
      "the preparatory meeting for the Second Review Conference,",
      ["meeting/apmbc-preparatory-meeting", "meeting/apmbc-rc-2"]
    ),
    (
      "the Dialogue on Wax, held on 3 May 2008, and the Dialogue on Wax, held on 4 May 2010,",
      ["meeting/dialogue-on-wax-2008", "meeting/dialogue-on-wax-2010"]
    ),
    (
      "the seminars on wax held in Geneva and Bangkok,",
      ["meeting/seminar-on-wax-geneva-A_RES_70_1", "meeting/seminar-on-wax-bangkok-A_RES_70_1"]
    ),
    (
      "the third session of the Honey Forum,", ["meeting/third-session-of-the-honey-forum"]
    ),
    (
      "the World Summit on the Information Society at its first phase,",
      ["meeting/world-summit-on-the-information-society-geneva"]
    ),
    (
      "the High-level Dialogue on Hives and the seminar held in Geneva in 2008,",
      ["meeting/high-level-dialogue-on-hives", "meeting/seminar-geneva-2008-A_RES_70_1"]
    ),
  ])
  func `what has no name is told by where and when, or points back`(
    words: String, expected: [String]
  ) throws {
    let linked = try linked("Noting \(words)")
    #expect(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") } == Set(expected))
  }

  @Test(arguments: [
    ("Requests him to report to the Conference.", "united-nations-honey-conference-2026"),
    (
      "Recalls the United Nations Honey Conference, held in 2001, where the Conference met.",
      "united-nations-honey-conference-2001"
    ),
  ])
  func `a noun points to the meeting to come of the title, unless another is named with it`(
    words: String, meeting: String
  ) throws {
    let linked = try Linked(
      text: """
        Resolution adopted by the General Assembly on 4 December 2025

        70/1. The 2026 United Nations Honey Conference

        The General Assembly,

        Recalling the United Nations Honey Conference, held in 2001,

        1. \(words)
        """)
    let mentioned = linked.documents.flatMap(\.claims).filter {
      $0.statement.property == .mentions && $0.paragraph == EntityID("doc/A_RES_70_1#para_1")
    }
    .map(\.statement.value.summary).filter { $0.hasPrefix("meeting/") }
    #expect(Set(mentioned) == ["meeting/" + meeting])
  }

  @Test
  func `what a conference adopted is no part of its name`() throws {
    let linked = try linked(
      "Recalling the World Conference on Hives, held in 2009, and the adoption by the Conference of the "
        + "Honeyville outcome document,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/world-conference-on-hives-2009"])
  }

  @Test
  func `a noun points to no meeting of another noun`() throws {
    let linked = try linked(
      "Recalling the High-level Dialogue on Hives and the high-level segment,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/high-level-dialogue-on-hives"])
  }
}
