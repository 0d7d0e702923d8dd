import Reading
import Resolutions
import SourceText
import Testing

@testable import Segmentation

/// The segments of a text written in a test.
func segments(_ text: String) -> Segmented {
  let file = SourceFile(name: "test", bytes: Array(text.utf8))
  return Segmenter.resolutions(in: Reader.read(file).lines, of: file)
}

@Suite("From lines to resolutions")
struct SegmenterTests {
  @Test(arguments: [("70280", ["A/RES/70/280"], ["repaired-number"]), ("71280", [], ["no-symbol"])])
  func `a number without its slash is read by the session of the report, and reported`(
    number: String, symbols: [String], codes: [String]
  ) {
    let found = segments(
      """
      Resolution adopted by the General Assembly on 3 May 2016

      [on the report of the Fifth Committee (A/70/12, para. 3)]

      \(number). Care of honey bees

      The General Assembly,

      1. Decides to rest.
      """)
    #expect(found.resolutions.compactMap(\.symbol?.value.value) == symbols)
    #expect(found.diagnostics.map(\.code) == codes)
  }

  @Test(arguments: [
    "128", "General Assembly—Forty-second Session", "128 General Assembly – Tenth Session",
    "Resolutions adopted on the reports of the Second Committee",
    "V. Resolutions adopted on the reports of the Second Committee 128",
    "Resolutions adopted without reference to a Main Committee 51",
  ])
  func `a paragraph goes on behind the head of the next page`(head: String) throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recognizing that the first duty for the hives undertaken in

      \(head)

      the meadows lies with the keepers,

      Considering the wax,

      1. Decides to wait.
      """)
    let recitals = try #require(found.resolutions.first?.recitals)
    #expect(recitals.count == 2)
    #expect(
      recitals.first?.text.string.hasSuffix("undertaken in the meadows lies with the keepers,")
        == true)
  }

  @Test
  func `a paragraph goes on in small letters, and behind a name that looks like a verb`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling the bees of Pohnpei,
      Federated States of Micronesia, the Treaty on the Making,
      Stockpiling and Use of Wax, and the hives,

      noting also the meadows,

      1. Decides to wait.
      """)
    #expect(found.resolutions.first?.recitals.count == 1)
  }

  @Test(arguments: [
    (["I", "II"], ["A/RES/70/1"]),
    (["A", "B"], ["A/RES/70/1A", "A/RES/70/1B"]),
    (["A", "I", "B"], ["A/RES/70/1A", "A/RES/70/1B"]),
    (["H", "I", "J"], ["A/RES/70/1H", "A/RES/70/1I", "A/RES/70/1J"]),
  ])
  func `letters begin parts, and numerals sections`(labels: [String], symbols: [String]) {
    let parts = labels.map { "\($0)\n\nThe General Assembly,\n\n1. Decides to wait.\n" }
    let found = segments("70/1. Bees\n\n" + parts.joined(separator: "\n"))
    #expect(found.resolutions.compactMap(\.symbol?.value.value) == symbols)
  }

  @Test(arguments: ["70/1. Bees", "70/1.\n\nBees"])
  func `a lettered part without a title has that of the whole`(heading: String) {
    let found = segments(
      """
      \(heading)

      A

      The General Assembly,

      1. Decides to wait.

      B

      Wax

      The General Assembly,

      1. Decides to rest.
      """)
    #expect(found.resolutions.map(\.title?.string) == ["Bees", "Wax"])
  }

  @Test
  func `the first session prints its numeral as a digit, and says all in one sentence`() throws {
    let found = segments(
      """
      11(1). KEEPERS OF BEES

      The General Assembly resolves that, in view of the hives:

      1. The keepers shall be kind.

      22(1). WAX

      The General Assembly approves the annexed report.
      """)
    #expect(found.resolutions.map(\.symbol?.value.value) == ["A/RES/11(I)", "A/RES/22(I)"])
    #expect(found.resolutions.map(\.operativeParagraphs.count) == [2, 1])
    #expect(found.resolutions.last?.operativeParagraphs.first?.leadVerb == "approves")
  }

  @Test
  func `the masthead says what is printed in it`() throws {
    let found = segments(
      """
      General Assembly

      Distr.: General
      12 January 2010

      Sixty-fourth session
      Agenda items 13, 98 (x) and 117

      Resolution adopted by the General Assembly on 2 December 2009

      [on the report of the First Committee (A/64/391)]

      64/56. Bees

      The General Assembly,

      Noting bees,

      Decides to keep bees.

      55th (resumed) plenary meeting
      2 December 2009
      """)
    let resolution = try #require(found.resolutions.first)
    let masthead = resolution.masthead
    #expect(masthead.distributed?.value.description == "2010-01-12")
    #expect(masthead.session?.value == 64)
    #expect(masthead.agendaItems.map(\.value) == ["13", "98 (x)", "117"])
    #expect(masthead.adopted?.value.description == "2009-12-02")
    #expect(masthead.reportLine?.string == "on the report of the First Committee (A/64/391)")
    #expect(resolution.closing.meeting?.value == 55)
    #expect(resolution.closing.date?.value.description == "2009-12-02")
    #expect(resolution.operativeParagraphs.map(\.leadVerb) == ["decides"])
  }

  @Test
  func `letters and numerals nest`() throws {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      1. Requests keepers:

      (a) To keep:

      (i) Hives;

      (ii) Smokers;

      (b) To sell honey;

      2. Decides to wait.
      """)
    let paragraphs = try #require(found.resolutions.first).operativeParagraphs
    #expect(paragraphs.map(\.identifier) == ["para_1", "para_2"])
    #expect(paragraphs[0].parts.map(\.identifier) == ["para_1_a", "para_1_b"])
    #expect(paragraphs[0].parts[0].parts.map(\.label) == ["(i)", "(ii)"])
  }

  @Test
  func `each resolution on a page stands for itself`() {
    let found = segments(
      """
      the end of another one.

      10th plenary meeting,

      1 May 1950.

      501 (V). Bees

      The General Assembly

      1. Thanks the bees;4

      10th plenary meeting,

      1 May 1950.

      502 (V). Wasps

      The General Assembly,

      Noting wasps, and

      4 Ibid., p. 3.
      """)
    #expect(found.resolutions.map { $0.symbol?.value.value } == ["A/RES/501(V)"])
    #expect(found.resolutions.first?.closing.date?.value.description == "1950-05-01")
    #expect(found.resolutions.first?.footnotes.map(\.label) == ["4"])
    #expect(found.diagnostics.map(\.code) == ["partial-resolution", "partial-resolution"])
  }

  @Test
  func `print keeps paragraphs by indent and repeats headers on each page`() throws {
    let found = segments(
      """
        70/1.       Bees and their keepers

                         The General Assembly,
                         Recalling the bees of the valley, the bees of the mountain and the bees
                    of the plain, the bees of the wood, the bees of the town and the bees of the
                    river and of the lake,
                         Noting wasps of every kind that were seen by the keepers of bees in the
                    hills of the south, in the hills of the north, in the hills of the west, in the

       15-00001 (E)   010115
      \u{C}A/RES/70/1                                       Bees and their keepers

                    valley,
                         1.   Thanks the bees that were seen by the keepers of bees in the valley
                    and in the hills, in the woods and in the towns, by the river and by the lake;
                         2.   Thanks the keepers;
                         3.   Thanks the keepers who have seen the bees that are in the valleys.
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.recitals.map(\.leadVerb) == ["Recalling", "Noting"])
    #expect(resolution.recitals.last?.text.string.hasSuffix("in the valley,") ?? false)
    #expect(resolution.operativeParagraphs.map(\.label) == ["1", "2", "3"])
  }

  /// A resolution of the Security Council that was adopted so.
  private func vacancy(
    _ adoption: String, heading: String = "Resolution 595 (1987)\nof 27 March 1987"
  ) -> String {
    """
    \(heading)

    The Security Council,

    Noting a vacancy,

    Decides that it be filled.

    Adopted unanimously \(adoption)
    """
  }

  @Test
  func `the Security Council dates its resolutions under the number`() throws {
    let found = segments(vacancy("at the\n2739th meeting."))
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.symbol?.value.value == "S/RES/595(1987)")
    #expect(resolution.title == nil)
    #expect(resolution.masthead.adopted?.value.description == "1987-03-27")
    #expect(resolution.closing.meeting?.value == 2739)
  }

  @Test(arguments: [
    "Resolution 595\nof 27 March 1987", "Resolution 595 (1987)\n27 March 1987",
    "Resolution 595 (1987) of 27 March 1987",
  ])
  func `the year of its number may stand in the date alone`(heading: String) throws {
    let found = segments(vacancy("at the 2739th meeting.", heading: heading))
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.symbol?.value.value == "S/RES/595(1987)")
    #expect(resolution.masthead.adopted?.value.description == "1987-03-27")
    #expect(resolution.title == nil)
  }

  @Test
  func `no organ but the Security Council numbers by year in brackets`() {
    let text = vacancy("at the 183rd meeting.", heading: "Resolution 217 of 10 December 1948")
      .replacing("The Security Council", with: "The General Assembly")
    #expect(segments(text).resolutions.allSatisfy { $0.symbol == nil })
  }

  @Test(arguments: ["2024–\n    2034", "2024– 2034", "2024 –2034"])
  func `a range of years is whole`(range: String) throws {
    let found = segments(
      """
      64/9. Care of bees

      The General Assembly,

      Recalling the Plan of Care for Bees for the Decade \(range) of the Club,

      Decides to go on.
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(
      resolution.recitals.first?.text.string
        == "Recalling the Plan of Care for Bees for the Decade 2024–2034 of the Club,")
  }

  @Test(arguments: ["176I1st", "I851st", "18522nd", "273 1st"])
  func `a misread number is that of no meeting`(number: String) throws {
    let found = segments(vacancy("at the \(number) meeting."))
    #expect(try #require(found.resolutions.first).closing.meeting == nil)
  }

  @Test
  func `a text without a resolution is named`() {
    #expect(segments("Minutes of the club.\n").diagnostics.map(\.code) == ["no-resolution"])
  }

  @Test
  func `a title between numbered paragraphs is none of them, whatever word it begins with`() throws
  {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling its resolution 69/9,

      I

      Capacity-building

      1. Thanks the keepers;

      Governing bodies

      Smokers ban

      2. Requests quiet.
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.recitals.map(\.leadVerb) == ["Recalling"])
    #expect(resolution.operativeParagraphs.map(\.leadVerb) == ["thanks", "requests"])
    #expect(
      resolution.headings.map(\.string)
        == ["I", "Capacity-building", "Governing bodies", "Smokers ban"])
  }

  @Test
  func `a comma after the number of a paragraph is repaired before a verb alone, and reported`()
    throws
  {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      Recalling its resolution 69/9,

      1, Thanks the keepers of hives 7,

      12, Colmonoy Street;

      2. Requests quiet.
      """)
    let resolution = try #require(found.resolutions.first)
    #expect(resolution.operativeParagraphs.map(\.label) == ["1", "2"])
    #expect(found.diagnostics.map(\.code) == ["repaired-label"])
    #expect(found.diagnostics.first?.position?.line == 7)
  }
}
