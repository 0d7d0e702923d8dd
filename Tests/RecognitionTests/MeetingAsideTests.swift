import Testing

@testable import Recognition

@Suite("What stands around the names of meetings")
struct MeetingAsideTests {
  @Test(arguments: [
    ("the Honey Summit (HS+10), held", "Honey Summit"),
    ("the gathering of keepers (the Honey Summit), held", "Honey Summit"),
    ("the Honey Summit (“Hives for All”), held", "Honey Summit"),
    ("the Honey Summit, in response to the blight, held", "Honey Summit"),
    ("the Honey Summit, called for by the Bee King, held", "Honey Summit"),
    ("the Honey Summit, chaired by Honeyland and Waxland and held", "Honey Summit"),
    ("the Honey Summit, presided over by the Government of Honeyland", "Honey Summit"),
    ("the Honey Summit, held with the support of the Bee Bank", "Honey Summit"),
    ("the Honey Summit, convened on the overarching theme of “Our hives”", "Honey Summit"),
    ("the Honey Summit to Reach Goal 3: Keep and save all bees for honey, held", "Honey Summit"),
    ("the International Conference in Support of the Bees, held", "International Conference"),
  ])
  func `asides stand between a name and where and when`(text: String, name: String) throws {
    let meeting = try Recognizing.onlyMeeting("Recalling \(text) in Geneva on 3 May 2010,")
    #expect(meeting.name.hasPrefix(name))
    #expect(meeting.occurrences.map(\.year) == [2010])
    #expect(meeting.occurrences.map(\.place?.key) == ["geneva"])
  }

  @Test(arguments: [
    "the Honey Summit (the keepers; 2010), held in Geneva on 3 May 2010",
    "the Honey Summit, in the spirit of the Wax Forum, held in Geneva on 3 May 2010",
    "the Honey Summit, on the wish of the keepers who met in Geneva on 3 May 2010",
  ])
  func `what belongs to something else tells nothing of the first`(text: String) throws {
    let meetings = try Recognizing.meetings("Recalling \(text),")
    #expect(meetings.first?.name == "Honey Summit")
    #expect(meetings.first?.occurrences.isEmpty == true)
  }

  @Test(arguments: [
    ("the fifth Hive Forum on Honey in Geneva in May 2010", "fifth Hive Forum on Honey"),
    ("the Honey for Health Summit in Geneva in May 2010", "Honey for Health Summit"),
    ("the Hive, Wax and Honey Conference in Geneva in 2010", "Hive, Wax and Honey Conference"),
    ("the Hive Summit Stocktaking Moment in Geneva in 2010", "Hive Summit Stocktaking Moment"),
    (
      "the fourth session of the Global Platform for Honey, held in 2010",
      "fourth session of the Global Platform for Honey"
    ),
    ("the Summit of la Ruche held in Geneva in 2010", "Summit of la Ruche"),
    ("the pre-Summit of the Keepers, held in Geneva in 2010", "pre-Summit of the Keepers"),
    ("its pre-Summit, held in Geneva in 2010", "pre-Summit"),
    (
      "the Forum on Honey for the Commonwealth of Hives (COH) Countries in Geneva in 2010",
      "Forum on Honey for the Commonwealth of Hives (COH) Countries"
    ),
    (
      "the high-level meeting marking the tenth year of the hive in Geneva in 2010",
      "high-level meeting marking the tenth year of the hive"
    ),
  ])
  func `a name has all its words`(text: String, name: String) throws {
    let meeting = try Recognizing.onlyMeeting("Recalling \(text),")
    #expect(meeting.name == name)
    #expect(meeting.occurrences.map(\.year) == [2010])
  }

  @Test
  func `events in a city are no meeting in it`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Recalling the World Conference on the War in Geneva in May 2010,")
    #expect(meeting.occurrences.allSatisfy { $0.place == nil })
  }

  @Test(arguments: [
    ("the hosting in Geneva, from 3 to 5 May 2010, of", "Geneva 2010 2010-05-03/2010-05-05"),
    ("the convening in Geneva in May 2010 of", "Geneva 2010"),
    ("that we have gathered in Geneva on 3 May 2010 at", "Geneva 2010 2010-05-03"),
    ("those assembled in Geneva on 3 May 2010, on the occasion of", "Geneva 2010 2010-05-03"),
    ("the rules adopted in May 2010 at", "held 2010"),
  ])
  func `where and when may stand before the meeting`(words: String, expected: String) throws {
    let meeting = try Recognizing.onlyMeeting("Noting \(words) the second Hive Conference,")
    #expect(meeting.occurrences.map(\.summary) == [expected])
  }

  @Test(arguments: [
    "Noting the evidence gathered in Geneva in 2010 for the second Hive Conference,",
    "Noting that needs were met in Geneva in 2010, the second Hive Conference being near,",
    "Noting the second Hive Conference, following the elections in Honeyland, held in May 2010,",
    "Noting the second Hive Conference, in the light of the elections, held in Geneva in 2010,",
  ])
  func `what is told of something else is not told of the meeting`(text: String) throws {
    #expect(try Recognizing.onlyMeeting(text).occurrences.isEmpty)
  }

  @Test
  func `what is looked forward to is a plan`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Looking forward to the hosting by Honeyland, in Geneva, of the second Hive Conference,")
    #expect(meeting.occurrences.map(\.summary) == ["planned Geneva"])
  }

  @Test
  func `a year in a known name is the year of a place behind it`() throws {
    let meeting = try Recognizing.onlyMeeting(
      "Recalling the 2010 Hive Conference, held in Geneva, and its outcome,")
    #expect(meeting.occurrences.map(\.summary) == ["held Geneva 2010"])
  }
}
