import Testing

@testable import Recognition

@Suite("Meetings and places in lists")
struct MeetingListTests {
  private func occurrences(_ text: String) throws -> [[String]] {
    try Recognizing.meetings(text).map { $0.occurrences.map(\.summary) }
  }

  @Test(arguments: [
    ("in Honeyland, in Bangkok and Geneva, on 3 May 2010", ["held Bangkok 2010 2010-05-03"]),
    ("in Geneva and Bangkok from 3 to 5 May 2010", ["held Geneva 2010 2010-05-03/2010-05-05"]),
    ("in Spain, in Honeyville, on 3 May 2010", ["held Honeyville 2010 2010-05-03"]),
    ("online from Geneva on 3 May 2010", ["held Geneva 2010 2010-05-03"]),
    ("on 3 May 2010, Spain being the host", ["held 2010 2010-05-03"]),
    (
      "in the Parish of Saint Bee, Spain, on 3 May 2010",
      ["held Parish of Saint Bee 2010 2010-05-03"]
    ),
  ])
  func `one meeting has one place`(words: String, expected: [String]) throws {
    #expect(try occurrences("Recalling the Honey Summit, held \(words),") == [expected])
  }

  @Test(arguments: [
    (
      "held in Geneva on 5 June 2015, 2 November 2017 and 10 October 2019",
      ["held Geneva 2015 2015-06-05", "held Geneva 2017 2017-11-02", "held Geneva 2019 2019-10-10"]
    ),
    (
      "held in Geneva on 5 June 2015 and 2 November 2017, in Bangkok on 10 October 2019",
      [
        "held Geneva 2015 2015-06-05", "held Geneva 2017 2017-11-02",
        "held Bangkok 2019 2019-10-10",
      ]
    ),
    (
      "convened by Norway, on 4 March 2013, and Mexico, on 5 May 2014, and, most recently, on 6 June "
        + "2022",
      ["held 2013 2013-03-04", "held 2014 2014-05-05", "held 2022 2022-06-06"]
    ),
  ])
  func `several meetings have a day each`(words: String, expected: [String]) throws {
    #expect(try occurrences("Recalling the conferences on honey, \(words),") == [expected])
  }

  @Test(arguments: [
    "the tenth session of the Conference of the Parties to the Honey Convention, the second session "
      + "of the Conference of the Parties serving as the meeting of the Parties to the Wax Protocol "
      + "and the third session of the Conference of the Parties serving as the meeting of the Parties "
      + "to the Hive Agreement, held in Geneva in 2010",
    "the convening in Geneva in 2010 of the tenth session of the Conference of the Parties to the "
      + "Honey Convention, the second session of the Conference of the Parties serving as the meeting "
      + "of the Parties to the Wax Protocol and the third session of the Conference of the Parties "
      + "serving as the meeting of the Parties to the Hive Agreement",
  ])
  func `who serve as the meeting of other parties meet as their own`(words: String) throws {
    let found = try Recognizing.meetings("Welcoming \(words),")
    #expect(found.map(\.ordinals) == [[10], [2], [3]])
    #expect(found.map { $0.occurrences.map(\.place?.key) } == [["geneva"], ["geneva"], ["geneva"]])
  }

  @Test
  func `parties to two treaties meet each on their own`() throws {
    let found = try occurrences(
      "Welcoming the tenth session of the Conference of the Parties to the Honey Convention and the "
        + "second session of the Conference of the Parties to the Wax Convention, held in Geneva in "
        + "2010,")
    #expect(found == [[], ["held Geneva 2010"]])
  }

  @Test
  func `a forum with its number and its time is one that met`() throws {
    let found = try Recognizing.meetings(
      "Welcoming the first International Migration Review Forum in May 2022,")
    #expect(found.map(\.ordinals) == [[1]])
  }

  @Test
  func `a forum that does something is a body`() throws {
    let found = try Recognizing.meetings(
      "Noting the approval by the Honey Forum (HF) in May 2015 of wax,")
    #expect(found.isEmpty)
  }

  private func places(_ text: String) throws -> [String] {
    try Recognizing.paragraph(text).mentions.compactMap { mention in
      if case .place(let place) = mention.kind { place.name } else { nil }
    }
  }

  @Test(arguments: [
    ("the hive fairs held to date, in Spain, Brazil and Geneva;", ["Spain", "Brazil", "Geneva"]),
    ("fairs scheduled in 2014 in Fiji, Spain and Egypt, and", ["Fiji", "Spain", "Egypt"]),
    ("fairs held in Geneva and Bangkok in 2012", ["Geneva", "Bangkok"]),
    ("the rules adopted in Geneva, Spain and Egypt keep bees", ["Geneva"]),
    ("the rules adopted in Geneva and Egypt keeps bees", ["Geneva"]),
  ])
  func `a list of places is read to its end`(text: String, expected: [String]) throws {
    #expect(try places(text) == expected)
  }
}
