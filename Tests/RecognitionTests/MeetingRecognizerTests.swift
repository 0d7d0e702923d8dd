import Resolutions
import Testing

@testable import Recognition

@Suite("Meetings, and where and when they are held")
struct MeetingRecognizerTests {
  @Test(arguments: [
    ("the first to fourth meetings of the States parties to the Convention", [1, 2, 3, 4]),
    ("the first and second meetings of the States parties", [1, 2]),
    ("the first, third and fifth meetings of States parties", [1, 3, 5]),
    ("the 1st to 3rd meetings of the States parties", [1, 2, 3]),
    ("the ninth meeting of the States parties to the Convention", [9]),
    ("the Twenty-first Meeting of the States Parties", [21]),
    ("the Convention’s Second Review Conference", [2]),
    ("the third to first meetings of the States parties", [1]),
    ("the first three meetings of the States parties", [1, 2, 3]),
  ])
  func `ordinals are listed and ranges written out`(text: String, ordinals: [Int]) throws {
    #expect(try Recognizing.onlyMeeting("Recalling " + text).ordinals == ordinals)
  }

  @Test
  func `an endless range of ordinals is no list`() throws {
    let text = "Recalling the 1st to 999999999999999th meetings of the States parties"
    #expect(try Recognizing.onlyMeeting(text).ordinals.count < 1000)
  }

  @Test(arguments: [
    ("Recalling the Second Review Conference", "ReviewConference"),
    ("Recalling the ninth meeting of the States parties", "MeetingOfStatesParties"),
    ("Recalling the two preparatory meetings held in 2009", "PreparatoryMeeting"),
    ("Recalling the preparatory process for the Second Review Conference", "PreparatoryProcess"),
    ("Recalling the Honeyville Summit", "Summit"),
    ("Recalling the World Conference on Hives", "Conference"),
  ])
  func `the head noun tells the class`(text: String, className: String) throws {
    #expect(try Recognizing.meetings(text).first?.head.className == className)
  }

  @Test
  func `a list of places stands beside a range of ordinals`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Recalling the first to fourth meetings of the States parties to the Convention, held at "
        + "Maputo (1999), Geneva (2000), the Dead Sea (2001) and at Bangkok (2003)")
    #expect(
      meeting.occurrences.map(\.summary) == [
        "held Maputo 1999", "held Geneva 2000", "held Dead Sea 2001", "held Bangkok 2003",
      ])
  }

  @Test(arguments: [
    ("held in Geneva from 24 to 28 November 2008", ["held Geneva 2008 2008-11-24/2008-11-28"]),
    ("held from 24 to 28 November 2008 in Geneva", ["held Geneva 2008 2008-11-24/2008-11-28"]),
    (
      "to be held in Cartagena, Colombia, from 3 to 4 May 2009",
      ["planned Cartagena 2009 2009-05-03/2009-05-04"]
    ),
    ("which is to be held in Jordan in June 2010", ["planned Jordan 2010"]),
    ("which will be held in Geneva in 2010", ["planned Geneva 2010"]),
    ("scheduled to take place in Geneva in 2010", ["planned Geneva 2010"]),
    ("which was held in Geneva in 2008", ["held Geneva 2008"]),
    ("which was convened at Geneva in 2008", ["held Geneva 2008"]),
    ("which will take place in Geneva in 2010", ["planned Geneva 2010"]),
    ("held at Headquarters on 3 May 2008", ["held 2008 2008-05-03"]),
    ("which took place at Geneva on 3 May 2008", ["held Geneva 2008 2008-05-03"]),
    ("held in 2008", ["held 2008"]),
    ("held at Honeyville, in 2008", ["held Honeyville 2008"]),
    ("which dwelt on bees", []),
    ("entitled “Queens”, of 3 May 2008", ["2008"]),
    (
      "held in Geneva on 3 May 2008, in Bangkok on 4 May 2009 and in Maputo on 5 May 2010",
      [
        "held Geneva 2008 2008-05-03", "held Bangkok 2009 2009-05-04",
        "held Maputo 2010 2010-05-05",
      ]
    ),
    (
      "to be held in Geneva during the week of 14 to 18 September 2026",
      ["planned Geneva 2026 2026-09-14/2026-09-18"]
    ),
    (
      "held in Geneva from 25 to 27 November 2020 and on 20 and 21 September 2021",
      ["held Geneva 2020 2020-11-25/2021-09-21"]
    ),
    (
      "held in Geneva from 3 to 5 May 2010, from 4 to 6 May 2012 and on 5 May 2014",
      [
        "held Geneva 2010 2010-05-03/2010-05-05", "held Geneva 2012 2012-05-04/2012-05-06",
        "held Geneva 2014 2014-05-05",
      ]
    ),
    (
      "on 12 April 2010 in Bangkok, on 24 and 25 March 2014 in Geneva and on 1 April 2016 in Bangkok",
      [
        "Bangkok 2010 2010-04-12", "Geneva 2014 2014-03-24/2014-03-25", "Bangkok 2016 2016-04-01",
      ]
    ),
    ("to be held not later than 2010", ["planned 2010"]),
    ("held in Bangkok, Bienenland, on 3 May 2008", ["held Bangkok 2008 2008-05-03"]),
    ("with a focus on queens, in Geneva on 3 May 2008", ["Geneva 2008 2008-05-03"]),
    ("the Beijing Declaration and the Geneva Plan of Action", []),
  ])
  func `the wording tells plans from what happened`(text: String, expected: [String]) throws {
    let meeting = try Recognizing.onlyMeeting("Recalling the Second Review Conference, \(text)")
    #expect(meeting.occurrences.map(\.summary) == expected)
  }

  @Test(arguments: [
    ("Decides to convene, in 2010, a special session of the General Assembly", ["2010"]),
    (
      "Decides to hold in Geneva, from 3 to 5 May 2010, a high-level meeting on bees",
      ["Geneva 2010 2010-05-03/2010-05-05"]
    ),
    ("Recalling the 2010 Review Conference", ["2010"]),
    ("Recalling the 2000 and 2010 Review Conferences", ["2000", "2010"]),
    ("Recalling the 1995, 2000 and 2010 Review Conferences", ["1995", "2000", "2010"]),
    ("Recalling the August 2015 Global Forum on Bees", ["2015"]),
    ("Recalling the Geneva Coordination Meeting on bees", ["Geneva"]),
    (
      "Notes the initiative to host in Cartagena, Spain, in July 2010, the Global Hive Summit",
      ["Cartagena 2010"]
    ),
    (
      "Welcomes the convening by the Hive Council, on 3 May 2010, of a high-level meeting",
      ["2010 2010-05-03"]
    ),
  ])
  func `where and when may stand before the name`(text: String, expected: [String]) throws {
    #expect(try Recognizing.onlyMeeting(text).occurrences.map(\.summary) == expected)
  }

  @Test
  func `meetings without numbers are several`() throws {
    let meeting = try Recognizing.onlyMeeting("Recalling the two preparatory meetings held in 2009")
    #expect(meeting.isPlural && meeting.ordinals.isEmpty)
    #expect(meeting.occurrences.map(\.summary) == ["held 2009"])
  }

  @Test
  func `another name may be given in quotation marks`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Recalling the Second Review Conference, entitled “The Summit of Hives”, to be held in Geneva"
    )
    #expect(meeting.alias == "The Summit of Hives")
    #expect(meeting.occurrences.map(\.summary) == ["planned Geneva"])
  }

  @Test(arguments: [
    "Requests that the next meeting of the States parties be prepared",
    "Looks to future meetings of the States parties", "any Review Conference",
    "each meeting of the States parties", "at its 55th plenary meeting", "the meeting room",
    "meeting the needs of keepers", "a conference of keepers", "the Conference Centre of honey",
    "in later meetings", "each regular or special session of the General Assembly",
    "past Review Conferences", "the World Conferences on Hives",
    "the special sessions of the Council",
    "the Conference of the Parties to the Convention, in which the Conference noted hives",
    "the third meeting of the Committee on Hives, held in Geneva from 3 to 5 May 2010",
    "an item entitled “Second Review Conference”", "", "the work of the General Conference",
  ])
  func `what names no meeting gives none`(text: String) throws {
    let names = try Recognizing.meetings(text).filter { !$0.isBare }.map(\.name)
    #expect(names.isEmpty)
  }

  @Test(arguments: [
    (
      "the third special session of the Conference of Keepers, held in 2009",
      "third special session of the Conference of Keepers"
    ),
    (
      "the high-level meeting on trends, options and ways of keeping bees, held in 2009",
      "high-level meeting on trends, options and ways of keeping bees"
    ),
    (
      "the Summit of Keepers of the Group of 77 and Honeyland on the theme “Our hives”, held in 2009",
      "Summit of Keepers of the Group of 77 and Honeyland"
    ),
    ("the International Keepers’ Conference, held in 2009", "International Keepers’ Conference"),
    (
      "the next Honey Development Conference, held in Geneva from 3 to 5 May 2009",
      "Honey Development Conference"
    ),
    ("the High-level Dialogue on Honey in Geneva on 3 May 2009", "High-level Dialogue on Honey"),
    (
      "the high-level meeting on the life of bees in Geneva on 3 May 2009",
      "high-level meeting on the life of bees"
    ),
    (
      "the fifth meeting of the open-ended Expert Group on Hives, held in Geneva from 3 to 5 May 2009",
      "fifth meeting of the open-ended Expert Group on Hives"
    ),
  ])
  func `a name reaches to where and when`(text: String, name: String) throws {
    let meeting = try Recognizing.onlyMeeting("Recalling \(text),")
    #expect(meeting.name == name)
    #expect(meeting.occurrences.map(\.year) == [2009])
  }

  @Test(arguments: [
    ("the third Honey Forum, in Geneva in 2010", "third Honey Forum", ["Geneva 2010"]),
    (
      "the fifth Aids to Keepers Fund Meeting, in Geneva in 2010",
      "fifth Aids to Keepers Fund Meeting", ["Geneva 2010"]
    ),
    (
      "the World of Hives Summit: Wax for All, held in Geneva in 2010",
      "World of Hives Summit: Wax for All", ["held Geneva 2010"]
    ),
    (
      "the Conference on Hive Goal 14: Conserve and use the wax, held in Geneva in 2010",
      "Conference on Hive Goal 14", ["held Geneva 2010"]
    ),
    (
      "the convening of a conference on the care of hives in close cooperation with",
      "conference on the care of hives", []
    ),
    (
      "the convening of a high-level meeting entitled “Strengthening the hive”",
      "high-level meeting entitled “Strengthening the hive”", []
    ),
    (
      "the international meeting entitled “Hives+50” and",
      "international meeting entitled “Hives+50”", []
    ),
    (
      "the special session of the Hive Council to commemorate the tenth anniversary of the hive",
      "special session of the Hive Council to commemorate the tenth anniversary of the hive", []
    ),
    (
      "the decision to call an emergency special session of the General Assembly",
      "emergency special session of the General Assembly", []
    ),
    (
      "the Hives +10 Conference, held in Geneva in 2010", "Hives +10 Conference",
      ["held Geneva 2010"]
    ),
    (
      "the third Pacific Islands Forum, held on 3 May 2010", "third Pacific Islands Forum",
      ["held 2010 2010-05-03"]
    ),
    (
      "the World Conference on Bees, Honey and the Life of Keepers, held in Geneva in 2010",
      "World Conference on Bees, Honey and the Life of Keepers", ["held Geneva 2010"]
    ),
    (
      "the seventh summit of Heads of State of the Hives",
      "seventh summit of Heads of State of the Hives",
      []
    ),
    ("the second annual conference on bees", "second annual conference on bees", []),
    (
      "the Honey Conferences, held in Geneva from 3 to 4 May 2010 and on 5 June 2011",
      "Honey Conferences",
      ["held Geneva 2010 2010-05-03/2010-05-04", "held Geneva 2011 2011-06-05"]
    ),
  ])
  func `such a name needs a number or a situation`(
    text: String, name: String, expected: [String]
  ) throws {
    let meeting = try Recognizing.onlyMeeting("Recalling \(text),")
    #expect(meeting.name == name)
    #expect(meeting.occurrences.map(\.summary) == expected)
  }

  @Test
  func `a meeting known as another is that other`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Recalling the high-level meeting of the General Assembly known as the World Conference on "
        + "Hives, held in Geneva in 2010,")
    #expect(meeting.name == "World Conference on Hives")
    #expect(meeting.occurrences.map(\.summary) == ["held Geneva 2010"])
  }

  @Test
  func `an article is no part of a name`() throws {
    let names = try Recognizing.meetings(
      "It was the World Summit on Hives. The Conference followed."
    )
    .map(\.name)
    #expect(names == ["World Summit on Hives", "Conference"])
  }

  @Test
  func `the owner is the treaty whose parties meet`() throws {
    let recognized = try Recognizing.paragraph(
      "Recalling the Second Review Conference of the States Parties to the Honey Convention")
    let owners = recognized.mentions.compactMap { mention -> String? in
      guard case .meeting(let citation) = mention.kind else { return nil }
      return citation.ownerToken.flatMap { recognized.text[$0]?.text }
    }
    #expect(owners == ["Honey"])
  }
}
