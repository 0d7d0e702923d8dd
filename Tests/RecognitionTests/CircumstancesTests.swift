import Resolutions
import Testing

@testable import Recognition

@Suite("Places, counts of parties, and adoption")
struct CircumstancesTests {
  private func places(_ text: String) throws -> [String] {
    try Recognizing.paragraph(text).mentions.compactMap { mention in
      if case .place(let place) = mention.kind { place.name } else { nil }
    }
  }

  @Test(arguments: [
    ("the plan adopted in Geneva on 1 December 2000", ["Geneva"]),
    ("the letter signed on 3 May 2001 in Maputo", ["Maputo"]),
    ("the campaign launched at Bangkok", ["Bangkok"]),
    ("the communiqué issued at Bangkok on 3 May 2001", ["Bangkok"]),
    ("the fifth session of the Committee on Hives in Geneva from 3 to 5 May 2010", ["Geneva"]),
    ("the parties shall meet to hold their fifth session in Geneva, and", ["Geneva"]),
    (
      "sessions held in Maputo on 3 and 4 May 2001, in Geneva from 5 to 7 June 2002, in Bangkok on 8 "
        + "and 9 July 2003 and in Lomé on 1 and 2 August 2004",
      ["Maputo", "Geneva", "Bangkok", "Lomé"]
    ),
    (
      "the first sessions of the Hive Board, on wax, in Maputo from 3 to 4 May 2001, in Geneva from 5 "
        + "to 7 June 2002, and in Bangkok from 8 to 9 July 2003",
      ["Maputo", "Geneva", "Bangkok"]
    ),
    ("the session held in Wachsburg, Spain, from 3 to 5 May 2010", ["Wachsburg"]),
    (
      "the group hosted by the Institute of Studies in Wax in Wachsburg, Spain, from 3 to 5 May 2010",
      ["Wachsburg"]
    ),
    (
      "the signing of the Hive Protection Treaty (Treaty of Honeyville) in Geneva on 3 May 2001",
      ["Geneva"]
    ),
  ])
  func `a place after a verb of making is a location`(text: String, expected: [String]) throws {
    #expect(try places(text) == expected)
  }

  @Test(arguments: [
    "bees met by the Hive Mission in Colombia", "the people of Geneva", "Geneva is a city",
    "adopted in haste", "adopted in Honeyville",
    "mines in Colombia", "", "mines in Colombia from 3 to 5 May 2010",
    "the fifth session heard of mines in Colombia",
    "who hold that the session in Colombia was long", "adopted in Geneva Convention style",
    "the signing of the Hive Protection Treaty in Colombia, which",
    "the signing of books in Colombia",
  ])
  func `other places are no locations`(text: String) throws {
    #expect(try places(text).isEmpty)
  }

  @Test
  func `a country after a comma tells namesakes apart`() throws {
    let meeting = try #require(
      try Recognizing.meetings("Recalling the Second Review Conference, held in Cartagena, Spain,")
        .first)
    let place = try #require(meeting.occurrences.first?.place)
    #expect(place.key == "cartagena-es" && place.countryKey == "spain" && !place.isAmbiguous)
  }

  @Test
  func `an island is a place that a meeting is held on`() throws {
    let meeting = try #require(
      try Recognizing.meetings(
        "Recalling the Second Review Conference, held on Honey Island, Spain, from 3 to 5 May 2016,"
      ).first)
    let occurrence = try #require(meeting.occurrences.first)
    #expect(occurrence.place?.name == "Honey Island" && occurrence.place?.countryKey == "spain")
    #expect(occurrence.dates?.days.count == 2)
  }

  @Test
  func `a name with several bearers is ambiguous`() throws {
    let meeting = try #require(
      try Recognizing.meetings("Recalling the Second Review Conference, held in Cartagena").first)
    let place = try #require(meeting.occurrences.first?.place)
    #expect(place.isAmbiguous && place.key == nil)
  }

  private func counts(_ text: String) -> [Int] {
    PartyCountRecognizer.counts(in: tokens(text)).map(\.0)
  }

  @Test(arguments: [
    ("one hundred and fifty-six States have ratified it", [156]),
    ("161 States have acceded to it", [161]),
    ("ninety States had by then ratified it", [90]),
    ("the total number of States that have accepted it to one hundred and forty-one", [141]),
    ("the number of States that are bound by it to 161", [161]),
  ])
  func `States that are bound are counted`(text: String, expected: [Int]) {
    #expect(counts(text) == expected)
  }

  @Test(arguments: [
    "one hundred States have met", "two States signed", "the number of States that fish to ten",
    "States have ratified", "the number of States", "5 States",
  ])
  func `other numbers are no counts of parties`(text: String) {
    #expect(counts(text).isEmpty)
  }

  @Test(arguments: [
    (", adopted in Bamako on 1 December 2000", "2000-12-01"),
    (" of 26 March 1998", "1998-03-26"),
    (", adopted by the bees; on 3 May 1999", nil),
    (" of old", nil),
  ])
  func `the day of adoption follows the title`(text: String, day: String?) {
    let text = tokens("Plan" + text)
    #expect(text.adoptionDate(after: 1)?.date.description == day)
  }

  @Test(arguments: [
    ("entry into force, on 1 March 1999, of the Treaty", "1999-03-01"),
    ("entered into force on 1 March 1999", "1999-03-01"),
    ("entry into force of the Treaty", nil),
    ("entry into force from 1 to 3 March 1999", nil),
  ])
  func `entry into force has a day`(text: String, day: String?) {
    #expect(tokens(text).entryIntoForce(at: 0)?.date.description == day)
  }
}
