import Testing

@testable import Recognition

@Suite("Meetings without a name")
struct MeetingSituationTests {
  @Test(arguments: [
    ("the seminar held in Geneva on 3 May 2010", "seminar", ["held Geneva 2010 2010-05-03"]),
    ("a meeting of 2 September 2010", "meeting", ["2010 2010-09-02"]),
    ("the meeting in Geneva on 3 May 2010", "meeting", ["Geneva 2010 2010-05-03"]),
    ("the joint regional workshop in Geneva in 2010", "joint regional workshop", ["Geneva 2010"]),
    ("the Geneva summit in March 2010", "Geneva summit", ["Geneva 2010"]),
    (
      "the symposium on queens, drones and workers, held in Geneva in 2010",
      "symposium on queens, drones and workers", ["held Geneva 2010"]
    ),
    (
      "the seminar on the life of bees on 3 May 2010", "seminar on the life of bees",
      ["2010 2010-05-03"]
    ),
    (
      "the meeting of keepers at Geneva on 3 May 2010", "meeting of keepers",
      ["Geneva 2010 2010-05-03"]
    ),
    (
      "the consultation on bees’ rights, held at Keepers House in Geneva in May 2010",
      "consultation on bees’ rights", ["held Geneva 2010"]
    ),
    (
      "a high-level keepers meeting in Geneva on 3 May 2010", "high-level keepers meeting",
      ["Geneva 2010 2010-05-03"]
    ),
    (
      "the dialogue on honey convened by the President of the Council on 3 May 2010",
      "dialogue on honey", ["held 2010 2010-05-03"]
    ),
    (
      "the follow-up meeting to the second Conference on Hives, held in Geneva in 2010",
      "follow-up meeting to the second Conference on Hives", ["held Geneva 2010"]
    ),
    ("the 2010 regional seminar held in Geneva", "regional seminar", ["held Geneva 2010"]),
    (
      "the regional seminars held in Geneva, in 2010, and in Bangkok, in 2011", "regional seminars",
      ["held Geneva 2010", "held Bangkok 2011"]
    ),
    (
      "the third ministerial meeting of the hives, held in Geneva on 3 May 2010",
      "third ministerial meeting of the hives", ["held Geneva 2010 2010-05-03"]
    ),
    ("the recent seminar held in Geneva in 2010", "seminar", ["held Geneva 2010"]),
    (
      "the high-level meeting on 3 and 4 May 2010 at Geneva", "high-level meeting",
      ["Geneva 2010 2010-05-03/2010-05-04"]
    ),
    (
      "the second regional dialogue on the Honey River basin, held in Geneva in 2010",
      "second regional dialogue on the Honey River basin", ["held Geneva 2010"]
    ),
    ("the second workshop on “Bees”, held in Geneva in 2010", "second workshop", []),
    (
      "the virtual summit meeting held on 3 May 2010", "virtual summit meeting",
      ["held 2010 2010-05-03"]
    ),
    (
      "the third Honey for Health summit, held in Geneva in 2010", "third Honey for Health summit",
      ["held Geneva 2010"]
    ),
    (
      "the high-level meeting to assess the progress of the hives",
      "high-level meeting to assess the progress of the hives",
      []
    ),
    (
      "the three meetings held in Geneva on 3 May 2010 and from 4 to 5 June 2011", "meetings",
      ["held Geneva 2010 2010-05-03", "held Geneva 2011 2011-06-04/2011-06-05"]
    ),
  ])
  func `where and when tell a meeting that has no name`(
    text: String, name: String, expected: [String]
  ) throws {
    let meeting = try Recognizing.onlyMeeting("Welcoming \(text),")
    #expect(meeting.name == name)
    #expect(meeting.occurrences.map(\.summary) == expected)
  }

  @Test(arguments: [
    "the keepers, meeting in Geneva on 3 May 2010,", "the keepers meeting in Geneva on 3 May 2010",
    "at their meeting in Geneva on 3 May 2010", "the next seminar, to be held in Geneva in 2010",
    "at the 749th and 750th meetings of the Council on Hives", "the summits held in Geneva",
    "the meeting of keepers to consider hives in Honeyland in 2010",
    "a seminar on bees in Honeyland",
    "the dialogue between keepers and farmers", "the forum of keepers in 2010",
    "a dialogue to be held at its tenth session", "the meeting of keepers in May",
    "the high-level part of its session of 2010 and the meeting of keepers",
    "the Honey Forum", "the Geneva Forum initiative", "the Centre for Dialogue in Geneva",
  ])
  func `without a situation nothing is told`(text: String) throws {
    let names = try Recognizing.meetings("Noting " + text).filter { !$0.isBare }.map(\.name)
    #expect(names.isEmpty)
  }

  @Test(arguments: [
    (
      "to convene, before the end of 2010, a one-day expert seminar on the care of hives",
      "one-day expert seminar on the care of hives"
    ),
    (
      "to convene, in 2010, an intersessional, full-day seminar, with honey",
      "intersessional, full-day seminar"
    ),
    ("to hold a donors conference", "donors conference"),
    ("the holding of a half-day hive workshop", "half-day hive workshop"),
    (
      "the convening of a Hive Council conference on the migration of bees",
      "Hive Council conference on the migration of bees"
    ),
  ])
  func `what is called together for the first time is a meeting`(text: String, name: String) throws
  {
    #expect(try Recognizing.onlyMeeting("Requests keepers \(text),").name == name)
  }

  @Test(arguments: [
    "to hold a meeting", "to convene an organizational meeting of the working group",
    "to consider convening a seminar on bees", "to hold a session in a half-day meeting",
    "to hold regional seminars",
    "to convene a meeting of the Committee on Hives",
  ])
  func `what has neither kind nor subject, or is of a committee, is none`(text: String) throws {
    #expect(try Recognizing.meetings("Requests keepers \(text),").isEmpty)
  }
}
