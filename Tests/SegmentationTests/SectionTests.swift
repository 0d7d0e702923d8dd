import Resolutions
import SourceText
import Testing

@testable import Segmentation

/// The body of resolution 70/1, read.
private func body(_ text: String) throws -> Resolution {
  try #require(segments("70/1. Bees\n\nThe General Assembly,\n\n" + text).resolutions.first)
}

extension Resolution {
  fileprivate var verbs: [[String?]] {
    [recitals.map(\.leadVerb), operativeParagraphs.map(\.leadVerb)]
  }
}

@Suite("Sections, headings and texts that are adopted")
struct SectionTests {
  private static let long =
    "Estimates of the honey that the keepers of the northern meadows and of the southern hills will gather "
    + "in the seasons before the next general assembly of all keepers, and the proposals of its board on hives"

  @Test(arguments: [
    "II \(long)", "II. \(long)", "II\n\n\(long)", "II Wax and hives", "II\n\nRevised rules of wax",
  ])
  func `a section begins at the numeral that is due, however long its title is`(heading: String)
    throws
  {
    let resolution = try body(
      """
      I Honey

      Recalling the honey,

      1. Decides to eat.

      \(heading)

      Recalling the wax,

      Takes note of the hives;

      Requests the keepers to wait.
      """)
    #expect(
      resolution.verbs == [["Recalling", "Recalling"], ["decides", "takes", "requests"]])
    #expect(resolution.recitals.last?.text.string == "Recalling the wax,")
  }

  @Test(arguments: ["", "The General Assembly,\n\n"])
  func `the organ speaks again in the section behind an annex`(opening: String) throws {
    let resolution = try body(
      """
      I Honey

      1. Decides to eat.

      Annex

      Prices of honey

      II Wax

      \(opening)Recalling the wax,

      1. Decides to wait.
      """)
    #expect(resolution.verbs == [["Recalling"], ["decides", "decides"]])
    #expect(resolution.annexes.map(\.string) == ["Annex", "Prices of honey"])
  }

  @Test(arguments: [
    "I. Rules\n\nII. Wax\n\nRecalling the wax,", "II. Wax\n\nThe wax shall be white.",
    "III. Wax\n\nRecalling the wax,",
    "Section I\n\nRecalling the bees,\n\nII. Wax\n\nRecalling the wax,",
    "II. Wax\n\nThe Honey Council,\n\nRecalling the wax,",
  ])
  func `an annex keeps the sections that are its own`(annex: String) throws {
    let resolution = try body("I Honey\n\n1. Decides to eat.\n\nAnnex\n\n\(annex)")
    #expect(resolution.verbs == [[], ["decides"]])
  }

  @Test(arguments: ["Section I", "Part I", "I.Bees", "Plan adopted by the Honey Council"])
  func `a verb in an annex does not make it a section of the resolution`(heading: String) {
    let found = segments(
      """
      70/1. Bees

      The General Assembly,

      I. Honey

      1. Decides to eat.

      Annex

      \(heading)

      II. Care of wax

      Requests the keepers to burn it.

      Decides to keep wax.
      """)
    #expect(found.resolutions.map(\.verbs) == [[[], ["decides"]]])
    #expect(found.diagnostics.map(\.code) == ["section-in-annex"])
  }

  @Test(arguments: [
    "Adopts the following declaration:", "Adopts the Principles of Beekeeping set forth below.",
    "Solemnly proclaims the following rules:",
  ])
  func `a text that is adopted is part of the paragraph that adopts it`(adoption: String) throws {
    let resolution = try body(
      """
      Noting the bees,

      \(adoption)

      Principle 1. Freedom of bees

      Bees fly where they like.

      1. Keepers shall follow them:

      (a) On foot;

      (b) By cart.

      2. Keepers shall rest.

      Principle 2. Peace of bees

      1. Bees sleep.

      5th plenary meeting
      3 May 2015
      """)
    #expect(resolution.verbs.map(\.count) == [1, 1])
    #expect(resolution.closing.meeting?.value == 5)
    let parts = try #require(resolution.operativeParagraphs.first?.parts)
    #expect(parts.map(\.label) == [nil, "1", "2", "1"])
    #expect(parts.map(\.identifier) == ["para_1_1", "para_1-2", "para_2", "para_1-3"])
    #expect(parts[1].parts.map(\.label) == ["(a)", "(b)"])
  }

  @Test(arguments: [
    ("Requests the Secretary-General to report to it;", "requests"),
    ("Also decides to invite the Honey Council to meet;", "decides"),
    ("Calls upon the keepers to rest;", "calls"), ("Takes note of the hives;", "takes"),
  ])
  func `the organ speaks again behind a text that it adopts`(paragraph: String, verb: String)
    throws
  {
    let resolution = try body(
      """
      Adopts the following programme:

      (a) Care of hives;

      (b) Care of wax.

      \(paragraph)

      Urges all States to keep bees.
      """)
    #expect(resolution.verbs == [[], ["adopts", verb, "urges"]])
    #expect(resolution.operativeParagraphs.map(\.identifier) == ["para_1", "para_2", "para_3"])
    #expect(resolution.operativeParagraphs.map(\.parts.count) == [2, 0, 0])
  }

  @Test(arguments: [
    "Further efforts to keep bees shall be made.", "In the spring, keepers shall rest.",
    "Besides the hives, keepers shall clean the smokers.", "Keepers that rest shall be fed.",
  ])
  func `a paragraph of an adopted text that looks like a verb is part of it`(paragraph: String)
    throws
  {
    let resolution = try body(
      "Adopts the following rules:\n\n1. Bees fly.\n\n\(paragraph)\n\nHives stand.")
    #expect(resolution.operativeParagraphs.map(\.parts.count) == [3])
  }

  @Test(arguments: [
    "Adopts the plan set forth in the annex.", "Approves the following:",
    "1. Adopts the following rules:",
  ])
  func `other paragraphs adopt nothing that stands below them`(paragraph: String) throws {
    let resolution = try body("\(paragraph)\n\n2. Decides to wait.")
    #expect(resolution.operativeParagraphs.count == 2)
  }

  @Test
  func `a title between lettered parts leaves them to their paragraph`() throws {
    let resolution = try body(
      """
      Noting the bees,

      1. Decides that keepers shall:

      Care of Hives

      (a) Mend the hives;

      Arms and Tools

      (b) Clean the smokers;

      2. Decides to wait.
      """)
    #expect(resolution.verbs == [["Noting"], ["decides", "decides"]])
    #expect(resolution.operativeParagraphs.first?.parts.map(\.label) == ["(a)", "(b)"])
    #expect(resolution.headings.map(\.string) == ["Care of Hives", "Arms and Tools"])
  }

  @Test
  func `an unfinished line above lettered parts is no title`() throws {
    let resolution = try body("Requests the Keeper\n\n(a) To wait;\n\n(b) To rest.")
    #expect(resolution.verbs == [[], ["requests"]])
  }

  @Test(arguments: [
    "Recalling the letter of the keepers", "Having heard the keepers 12", "Noting 3 hives, and",
  ])
  func `a recital begins behind one that lost its comma`(recital: String) throws {
    let resolution = try body("\(recital)\n\nReaffirming the wax,\n\n1. Decides to wait.")
    #expect(resolution.recitals.count == 2)
  }

  @Test(arguments: [
    ("A\n\nThe General Assembly,\n\n1. Waits.\n\n5th plenary meeting\n3 May 2015\n\n", ["A", "B"]),
    ("A\n\nThe General Assembly,\n\n1. Waits.\n\n2. Notes the draft:\n\n", ["A"]),
    ("The General Assembly,\n\n1. Waits.\n\n5th plenary meeting\n3 May 2015\n\n", [""]),
  ])
  func `the letter of a part that is lost is the one that is due`(text: String, parts: [String]) {
    let found = segments("70/1. Bees\n\n\(text)The General Assembly,\n\n1. Decides to rest.\n")
    #expect(found.resolutions.compactMap(\.symbol?.value.value) == parts.map { "A/RES/70/1" + $0 })
    #expect(found.diagnostics.map(\.code) == (parts.count > 1 ? ["repaired-number"] : []))
  }
}
