import Testing

@testable import Recognition

@Suite("Meetings told by a number, a year or a call for them")
struct MeetingEditionTests {
  @Test(arguments: [
    ("the fifth annual keeper forum on hives", "fifth annual keeper forum on hives", [5]),
    ("the 2018 high-level keeper forum on hives", "high-level keeper forum on hives", []),
    (
      "the 2018 high-level political forum on sustainable development",
      "high-level political forum on sustainable development", []
    ),
    (
      "the sixth Economic and Social Council forum on honey",
      "sixth Economic and Social Council forum on honey", [6]
    ),
    (
      "the 2018 Economic and Social Council forum on financing for development follow-up",
      "Economic and Social Council forum on financing for development follow-up", []
    ),
    (
      "the 2018 high-level political forum on sustainable development to the keepers",
      "high-level political forum on sustainable development", []
    ),
    (
      "the fourth annual multi-stakeholder forum on science, technology and innovation for the "
        + "Sustainable Development Goals in Geneva on 3 May 2010",
      "fourth annual multi-stakeholder forum on science, technology and innovation for the "
        + "Sustainable Development Goals", [4]
    ),
  ])
  func `a forum with its number or its year is one that met`(
    text: String, name: String, ordinals: [Int]
  ) throws {
    let found = try Recognizing.meetings("Welcoming " + text + ",")
    #expect(found.map(\.name) == [name])
    #expect(found.map(\.ordinals) == [ordinals])
  }

  @Test(arguments: [
    "the high-level political forum on sustainable development",
    "the Economic and Social Council forum on financing for development follow-up",
    "the Economic and Social Council forum on honey", "the annual keeper forum on hives",
  ])
  func `a forum without number and year is a body`(text: String) throws {
    #expect(try Recognizing.meetings("Noting the work of " + text + ",").isEmpty)
  }

  @Test(arguments: [
    ("held in Nairobi in May 2010,", ["held Nairobi 2010"]), ("in 2010,", ["2010"]),
  ])
  func `a session of a conference that is told is a meeting`(
    text: String, expected: [String]
  ) throws {
    let found = try Recognizing.meetings(
      "Recalling the third session of the United Nations Conference on Trade and Development, "
        + text)
    #expect(found.map(\.ordinals) == [[3]])
    #expect(found.map { $0.occurrences.map(\.summary) } == [expected])
  }

  @Test(arguments: [
    "the third session of the United Nations Conference on Trade and Development and its outcome,",
    "the third session of the Economic Commission for Africa, held in Geneva in 2010,",
    "the third session of the General Conference of the International Atomic Energy Agency, held "
      + "in Geneva in 2010,",
  ])
  func `a session of an organ is no meeting`(text: String) throws {
    #expect(try Recognizing.meetings("Recalling " + text).isEmpty)
  }

  @Test(arguments: [
    ("the convening of an international conference on Honeyland", "conference on Honeyland"),
    ("for the organization of a conference on hives and wax;", "conference on hives and wax"),
    ("the timely convening of an international conference in Geneva", "international conference"),
    ("that keepers should convene a conference on wax", "conference on wax"),
  ])
  func `a conference that is called for is told by its subject or place`(
    text: String, name: String
  ) throws {
    let found = try Recognizing.meetings("Supporting " + text)
    #expect(found.map { $0.name.hasSuffix(name) } == [true], "\(found.map(\.name))")
  }

  @Test(arguments: [
    "the possibility of convening an international conference on honey",
    "the need to consider the convening of a conference on honey",
    "the convening of an international conference", "ways to support a conference on honey",
  ])
  func `a conference that is only thought of is none`(text: String) throws {
    #expect(try Recognizing.meetings("Noting " + text + ",").isEmpty)
  }

  @Test(arguments: [
    (
      "the third Honey Forum, which will convene from 3 to 5 May 2010,",
      ["planned 2010 2010-05-03/2010-05-05"]
    ),
    ("that the third keeper forum on wax would convene in Geneva in 2010", ["planned Geneva 2010"]),
    ("the postponement of the third Honey Forum, from 3 May 2009 to 2010,", []),
  ])
  func `a forum is told by when it convenes, and not by when it did not`(
    text: String, expected: [String]
  ) throws {
    let found = try Recognizing.meetings("Noting " + text)
    #expect(found.map { $0.occurrences.map(\.summary) } == [expected])
  }
}
