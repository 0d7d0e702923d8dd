import KnowledgeGraph
import Testing

@Suite("Meetings")
struct MeetingTests {
  /// A resolution that has named its treaty, and then this.
  private func linked(_ recital: String) throws -> Linked {
    try Linked("Recalling the Ottawa Convention,", recital)
  }

  @Test
  func `a range of meetings is zipped with its places and years`() throws {
    let linked = try linked(
      "Recalling the first to third meetings of the States parties to the Convention, held at "
        + "Maputo (1999), Geneva (2000) and the Dead Sea (2001),")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 heldAt place/maputo", "meeting/apmbc-msp-1 heldInYear 1999",
        "meeting/apmbc-msp-2 heldAt place/geneva", "meeting/apmbc-msp-2 heldInYear 2000",
        "meeting/apmbc-msp-3 heldAt place/dead-sea", "meeting/apmbc-msp-3 heldInYear 2001",
      ]))
    #expect(linked.types("place/dead-sea") == [.bodyOfWater])
    #expect(
      linked.values(of: .recalls)
        == ["treaty/apmbc", "meeting/apmbc-msp-1", "meeting/apmbc-msp-2", "meeting/apmbc-msp-3"])
  }

  @Test
  func `a place said once for all meetings of a list belongs to each`() throws {
    let linked = try linked(
      "Recalling the first meeting of the States parties to the Convention, on 3 May 1999, and the "
        + "second meeting of the States parties, on 11 and 12 September 2000, both held in Geneva,")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 heldAt place/geneva", "meeting/apmbc-msp-1 heldFrom 1999-05-03",
        "meeting/apmbc-msp-2 heldAt place/geneva", "meeting/apmbc-msp-2 heldUntil 2000-09-12",
      ]))
  }

  @Test(arguments: [
    "the World Summit on Hives, on 3 May 1998, the first meeting of the States parties to the "
      + "Convention, on 3 May 1999, and the second meeting of the States parties, on 11 and 12 "
      + "September 2000, both held in Geneva,",
    "the World Summit on Hives, on 3 May 1998, which led to the first meeting of the States parties "
      + "to the Convention, on 3 May 1999, and the second meeting of the States parties, on 11 and "
      + "12 September 2000, all held in Geneva,",
  ])
  func `a place said once belongs to no meeting outside the list`(words: String) throws {
    let linked = try linked("Recalling \(words)")
    #expect(
      linked.claims.filter { $0.contains(" heldAt ") }.sorted() == [
        "meeting/apmbc-msp-1 heldAt place/geneva", "meeting/apmbc-msp-2 heldAt place/geneva",
      ])
  }

  @Test
  func `a place and its country are the same as their records of GeoNames`() throws {
    let linked = try linked("Recalling the meeting held in Geneva in 2013,")
    #expect(
      linked.descriptions.isSuperset(of: [
        "place/geneva schema:sameAs https://sws.geonames.org/2660646/",
        "place/switzerland schema:sameAs https://sws.geonames.org/2658434/",
      ]))
  }

  @Test
  func `the first three meetings have a year each`() throws {
    let linked = try linked(
      "Welcoming the first three meetings of the States parties to the Convention, in 1999, 2000 and "
        + "2001,")
    #expect(linked.claims.contains("meeting/apmbc-msp-2 heldInYear 2000"))
  }

  @Test
  func `where and when may stand in a part of a list`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        Recalling the Honeyville Summit,

        1. Decides that the World Summit on Hives and Their Keepers:

        (a) Will be held in Geneva from 20 to 22 March 2019;

        (b) Will be held at the highest possible level.
        """)
    let summit = "meeting/world-summit-on-hives-and-their-keepers"
    #expect(
      linked.claims.isSuperset(of: [
        "\(summit) plannedAt place/geneva", "\(summit) plannedFrom 2019-03-20",
        "\(summit) plannedUntil 2019-03-22",
      ]))
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

  @Test
  func `a term for a report is no day of the conference before it`() throws {
    let linked = try Linked(
      "Recalling the World Summit on Hives,",
      "Requests a report that accords with the theme of the Summit, no later than August 2018.")
    #expect(linked.values(of: .plannedInYear).isEmpty && linked.values(of: .heldInYear).isEmpty)
  }

  @Test
  func `a meeting has its number, its treaty, its series and a label`() throws {
    let linked = try linked("Recalling the ninth meeting of the States parties to the Convention,")
    let meeting = "meeting/apmbc-msp-9"
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(meeting) ordinal 9", "\(meeting) meetingOf treaty/apmbc",
        "\(meeting) schema:superEvent series/apmbc-msp",
      ]))
    #expect(linked.types(meeting) == [.meetingOfStatesParties])
    let label = linked.descriptions.first { $0.hasPrefix("\(meeting) rdfs:label Ninth") }
    #expect(label != nil)
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
  func `a review conference may be of a treaty, without its parties`() throws {
    let linked = try Linked(
      "Recalling the Review Conference of the Honey Statute, held in Lima from 3 to 5 May 2010,",
      "Notes that the keepers met at the Review Conference of the Honey Statute;")
    let meeting = "meeting/honey-statute-review-conference-2010"
    #expect(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") } == [meeting])
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(meeting) meetingOf treaty/honey-statute",
        "\(meeting) rdfs:label 2010 Review Conference of the Honey Statute",
      ]))
    #expect(linked.claims.contains("\(meeting) heldAt place/lima"))
  }

  @Test
  func `one of several meetings is the same as it is alone`() throws {
    let linked = try Linked(
      "Recalling the Honey regional seminar, held in Geneva from 3 to 5 May 2010,",
      "Noting the Honey regional seminars held in Geneva from 3 to 5 May 2010 and before,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/honey-regional-seminar-2010"])
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
  func `a meeting belongs to the treaty whose parties hold such meetings`() throws {
    let linked = try linked(
      "Recalling the Agreement on Hives and the Optional Protocols thereto, as well as the Second "
        + "Review Conference,")
    #expect(linked.values(of: .recalls).contains("meeting/apmbc-rc-2"))
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
  func `no meeting is made up for the parties to the Charter`() throws {
    let linked = try Linked("Recalling the Charter and the Twentieth Meeting of States Parties,")
    #expect(!linked.claims.contains { $0.contains("un-charter-meeting") })
  }

  @Test
  func `lists of unequal length are reported and not guessed`() throws {
    let linked = try linked(
      "Recalling the first to third meetings of the States parties to the Convention, held at "
        + "Maputo (1999) and Geneva (2000),")
    #expect(linked.codes == ["uneven-lists"])
    #expect(linked.values(of: .heldAt).isEmpty && linked.values(of: .heldInYear).isEmpty)
    #expect(linked.values(of: .mentionsPlace) == ["place/maputo", "place/geneva"])
  }

  @Test(arguments: [
    ("to be held in Geneva from 2 to 5 December 2013", Property.plannedAt, Property.heldAt),
    ("which is to be held in Geneva in 2013", .plannedAt, .heldAt),
    ("held in Geneva from 2 to 5 December 2013", .heldAt, .plannedAt),
  ])
  func `plans and what happened are kept apart`(
    words: String, given: Property, other: Property
  ) throws {
    let linked = try linked("Recalling the Second Review Conference, \(words),")
    #expect(linked.values(of: given) == ["place/geneva"])
    #expect(linked.values(of: other).isEmpty)
  }

  @Test
  func `an interval has two ends`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference, to be held from 29 November to 4 December 2009,")
    #expect(linked.values(of: .plannedFrom) == ["2009-11-29"])
    #expect(linked.values(of: .plannedUntil) == ["2009-12-04"])
    #expect(
      linked.values(of: .mentionsDate)
        == ["date/2009-11-29", "date/2009-12-04", "interval/2009-11-29_2009-12-04"])
  }

  @Test
  func `meetings without numbers are one node of their year`() throws {
    let linked = try linked("Recalling the two preparatory meetings held in 2009,")
    let meetings = linked.values(of: .recalls).filter { $0.contains("preparatory") }
    let meeting = try #require(meetings.first)
    #expect(meetings.count == 1 && meeting.hasSuffix("-2009"))
    #expect(linked.types(meeting) == [.preparatoryMeeting])
    #expect(linked.claims.contains("\(meeting) heldInYear 2009"))
  }

  @Test
  func `a plan without a day begins in its year`() throws {
    let linked = try linked("Looking to the Second Review Conference, to be held in 2009,")
    #expect(linked.values(of: .plannedFrom) == ["2009"])
  }

  @Test
  func `a shorter name points back to the longer one`() throws {
    let linked = try linked(
      "Recalling the World Conference on Hives, held in 2009, and the follow-up to the World Conference,"
    )
    #expect(linked.values(of: .heldInYear) == ["2009"])
    #expect(
      Set(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") })
        == ["meeting/world-conference-on-hives"])
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
  func `review conferences of several years are one each`() throws {
    let linked = try linked(
      "Recalling the 2004 and 2009 Review Conferences and the 2004 Review Conference,")
    #expect(linked.values(of: .recalls).filter { $0.hasPrefix("meeting/") }.count == 2)
    #expect(linked.values(of: .heldInYear) == ["2004", "2009"])
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

  @Test
  func `a place has its country, and namesakes are told apart by it`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference, held in Cartagena, Colombia, in 2009,")
    #expect(
      linked.descriptions.contains("place/cartagena-co schema:containedInPlace place/colombia"))
    #expect(linked.values(of: .mentionsPlace) == ["place/cartagena-co", "place/colombia"])
    #expect(linked.types("place/cartagena-co") == [.city])
    #expect(linked.types("place/colombia") == [.country])
  }

  @Test
  func `a name with several bearers is reported and left out`() throws {
    let linked = try linked("Recalling the Second Review Conference, held in Cartagena in 2009,")
    #expect(linked.values(of: .heldAt).isEmpty)
    #expect(linked.codes.contains("ambiguous-place"))
  }

  @Test
  func `a place that the registry does not know is reported and kept`() throws {
    let linked = try linked("Recalling the Second Review Conference, held in Honeyville in 2009,")
    #expect(linked.values(of: .heldAt) == ["place/honeyville"])
    #expect(linked.types("place/honeyville") == [.place])
    #expect(linked.codes.contains("unknown-place"))
  }

  @Test
  func `the footnote after a meeting is its document`() throws {
    let linked = try Linked(
      "Recalling the first and second meetings of the States parties to the Ottawa Convention, held "
        + "at Maputo (1999)<sup>1</sup> and Geneva (2000),<sup>2</sup> as well as the Honeyville "
        + "Action Plan,<sup>3</sup>",
      notes: ["See APLC/MSP.1/1999/1.", "A/55/10 and Corr.1.", "Ibid., part III."])
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 documentedIn doc/APLC_MSP.1_1999_1",
        "meeting/apmbc-msp-2 documentedIn doc/A_55_10",
        "meeting/apmbc-msp-2 documentedIn doc/A_55_10_Corr.1",
        "instrument/honeyville-action-plan documentedIn doc/A_55_10#part_III",
      ]))
    #expect(linked.descriptions.contains("doc/A_55_10#part_III dcterms:isPartOf doc/A_55_10"))
    #expect(linked.types("doc/A_55_10#part_III").contains(.documentPart))
    #expect(linked.values(of: .cites).contains("doc/APLC_MSP.1_1999_1"))
  }

  @Test
  func `ibid. after a note without a document points to nothing`() throws {
    let linked = try Linked(
      "Recalling the Honeyville Action Plan,<sup>1</sup> the Wax Action Plan<sup>2</sup> and the "
        + "Queen Action Plan,<sup>3</sup>",
      notes: ["See A/55/10.", "See the book of bees.", "Ibid."])
    #expect(linked.values(of: .documentedIn) == ["doc/A_55_10"])
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
    "the Conference on Wax 2019, held in Lima,", "the Wax Summit 2019 (A/62/391), held in Lima,",
    "the Wax Conference 2019,",
  ])
  func `a year that closes a name is when it was held`(words: String) throws {
    #expect(try linked("Noting \(words)").values(of: .heldInYear) == ["2019"])
  }

  @Test
  func `a numbered conference held twice has the days of the first time`() throws {
    let linked = try linked(
      "Recalling the second World Conference on Wax, held in Geneva from 3 to 7 December 2009 and from "
        + "2 to 6 May 2011,")
    #expect(linked.values(of: .heldUntil) == ["2009-12-07"])
    #expect(linked.values(of: .heldInYear) == ["2009"])
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
