import Testing

@testable import Recognition

@Suite("How the words say where and when")
struct OccurrenceReaderTests {
  @Test(arguments: [
    "organized in Geneva on 3 May 2010", "which was organized in Geneva on 3 May 2010",
    "jointly organized by the Hive Union and the Honey Board in Geneva on 3 May 2010",
    "convened and hosted by the Government of Bienenland, in Geneva on 3 May 2010",
    "organized under the auspices of the Hive Union, held in Geneva on 3 May 2010",
    "co-hosted by Bienenland and Honeyland and held in Geneva on 3 May 2010",
    "organized during the third session of the Hive Committee in Geneva on 3 May 2010",
    "convened by the President of the Hive Union at its fifth session, in Geneva on 3 May 2010",
    "held over the past ten years in Geneva on 3 May 2010",
    "held at the invitation of the Government of Honeyland in Geneva on 3 May 2010",
    "on the topic “Our hives”, held in Geneva on 3 May 2010",
    "under the title “Our hives”, held in Geneva on 3 May 2010",
  ])
  func `a host may stand between the verb and the place`(words: String) throws {
    let summit = try Recognizing.onlyMeeting(
      "Recalling the Summit of Bees, \(words), and its outcome,")
    #expect(summit.occurrences.map(\.summary) == ["held Geneva 2010 2010-05-03"])
  }

  @Test(arguments: [
    "organized to commemorate the Honey Convention adopted in Geneva on 3 May 2010",
    "convened to mark the signing of the Honey Charter in Geneva on 3 May 2010",
    "convened to mark the signing of the Honey Charter, in Geneva on 3 May 2010",
    "held in the framework of the preparations for the Wax Fair, to be held in Geneva in May 2010",
    "held in response to the earthquake that struck in Geneva on 3 May 2010",
    "held on the occasion of the tenth year of the Hive House in Geneva on 3 May 2010",
    "held at the invitation of the keepers who met in Geneva in 2010",
  ])
  func `an occasion has a place and a day of its own`(words: String) throws {
    let summit = try Recognizing.onlyMeeting(
      "Recalling the Summit of Bees, \(words), and its outcome,")
    #expect(summit.occurrences.map(\.summary) == [])
  }

  @Test(arguments: [
    ("to be organized by the Hive Union in Geneva in 2010", "planned Geneva 2010"),
    ("co-hosted by Bienenland, to be held in Geneva in 2010", "planned Geneva 2010"),
    ("to be co-hosted by Bienenland and held in Geneva in 2010", "planned Geneva 2010"),
    ("to be co-hosted by Bienenland, would be organized in Geneva in 2010", "planned Geneva 2010"),
    ("held at Headquarters on 3 May 2010", "held 2010 2010-05-03"),
    ("held at United Nations Headquarters from 3 to 5 May 2010", "held 2010 2010-05-03/2010-05-05"),
    ("to be held in the first quarter of 2010", "planned 2010"),
    ("held in late 2010", "held 2010"),
    ("held in Colmenar del Este, Spain, in 2010", "held Colmenar del Este 2010"),
  ])
  func `a time or a place may be given in other words`(words: String, expected: String) throws {
    let summit = try Recognizing.onlyMeeting(
      "Recalling the Summit of Bees, \(words), and its outcome,")
    #expect(summit.occurrences.map(\.summary) == [expected])
  }

  @Test(arguments: [
    "organized in Geneva on 3 May 2010 that was never held",
    "scheduled to be held in Geneva on 3 May 2010, which was subsequently cancelled",
    "which would be held in Geneva on 3 May 2010, was postponed",
    "to be held in Geneva in 2010, was not held",
  ])
  func `what is taken back is not told`(words: String) throws {
    let summit = try Recognizing.onlyMeeting("Recalling that the Summit of Bees, \(words),")
    #expect(summit.occurrences.map(\.summary) == [])
  }

  @Test(arguments: [
    (
      "the first, second and third Conferences on Wax, in Oslo on 4 and 5 March 2013, in Colmenar, "
        + "Spain, on 6 March 2014, and in Vienna on 8 March 2015",
      ["Oslo 2013 2013-03-04/2013-03-05", "Colmenar 2014 2014-03-06", "Vienna 2015 2015-03-08"]
    ),
    (
      "the first and second annual honey forums on wax, held in Geneva on 6 and 7 June 2016 and on 5 "
        + "May 2017",
      ["held Geneva 2016 2016-06-06/2016-06-07", "held Geneva 2017 2017-05-05"]
    ),
    (
      "the regional seminars on wax held in Geneva on 1 and 2 March 2007, Bangkok from 3 to 5 May 2008 "
        + "and Vienna on 6 June 2009",
      [
        "held Geneva 2007 2007-03-01/2007-03-02", "held Bangkok 2008 2008-05-03/2008-05-05",
        "held Vienna 2009 2009-06-06",
      ]
    ),
    (
      "the regional seminars held in Geneva, in 2010, and in Bangkok, in 2011 and 2013",
      ["held Geneva 2010", "held Bangkok 2011", "held Bangkok 2013"]
    ),
    (
      "the regional seminars on wax held over the past ten years in Geneva, Bangkok and Vienna",
      ["held Geneva", "held Bangkok", "held Vienna"]
    ),
  ])
  func `a list gives each meeting its own`(text: String, expected: [String]) throws {
    #expect(
      try Recognizing.onlyMeeting("Recalling \(text),").occurrences.map(\.summary) == expected)
  }

  @Test(arguments: [
    (
      "Recalling the second session of the Honey Forum, held in Geneva in 2010,", 2,
      "second session of the Honey Forum"
    ),
    (
      "Recalling the World Summit on the Information Society at its first phase, held in Geneva in 2010,",
      1,
      "first phase of the World Summit on the Information Society"
    ),
    (
      "Recalling that the Conference of the Parties to the Convention on Biological Diversity, at its "
        + "fourteenth meeting, held in Geneva in 2010, spoke of bees,", 14,
      "fourteenth meeting of the Conference of the Parties"
    ),
    (
      "Recalling the decision of the Conference of the Parties at its third session, held in Geneva "
        + "in 2010,", 3, "third session of the Conference of the Parties"
    ),
  ])
  func `the number of a session or a phase tells which is meant`(
    text: String, ordinal: Int, name: String
  ) throws {
    let meeting = try Recognizing.onlyMeeting(text)
    #expect(meeting.ordinals == [ordinal] && meeting.name == name)
    #expect(meeting.occurrences.map(\.summary) == ["held Geneva 2010"])
  }

  @Test(arguments: [
    "the fifth meeting of the Joint Working Group, held in Geneva from 3 to 5 May 2010",
    "the third session of the Conference of the Organization, held from 3 to 5 May 2010",
    "bees within the framework of the high-level segment of the Hive Board",
    "the Conference of the Parties to the Convention on Biological Diversity at its headquarters",
  ])
  func `a body that meets again and again is no meeting`(text: String) throws {
    #expect(try Recognizing.meetings("Recalling \(text),").map(\.name) == [])
  }
}
