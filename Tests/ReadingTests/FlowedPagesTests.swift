import SourceText
import Testing

@testable import Reading

@Suite("Mending pages without layout")
struct FlowedPagesTests {
  private func mended(_ text: String) -> [String] {
    read(text).lines.map(\.string).filter { !$0.isEmpty }
  }

  /// The paragraphs of the second page: lines that no blank one parts.
  private func blocks(_ page: String) -> [String] {
    let lines = read("A/RES/70/1\n\u{C}A/RES/70/1\n\(page)\n").lines.map(\.string)
    let body = lines[((lines.firstIndex(of: "\u{C}") ?? 0) + 1)...]
    return body.split(separator: "").map { $0.joined(separator: " ") }
  }

  @Test
  func `numbers go back to their paragraphs`() {
    let lines = mended("A/RES/70/1\nThe Assembly,\n1.\nDecides\nto act;\n(a)\n\nTo go;\n\u{C}")
    #expect(lines.dropFirst(2) == ["1. Decides", "to act;", "(a) To go;", "\u{C}"])
  }

  @Test
  func `an end that stands before its beginning is put behind it`() {
    let lines = mended("A/RES/70/1\n(a)\nhives;\n\nThe care of all\n\n(b) Honey.\n\u{C}")
    #expect(lines.dropFirst() == ["(a) The care of all", "hives;", "(b) Honey.", "\u{C}"])
  }

  @Test
  func `numbers go back to their footnotes, also those that slipped to the end`() {
    let text =
      "A/RES/70/1\nBees,\n__________\n\nSee one.\nSee two,\nof 2.\n3\nSee three.\nSee four.\n5\nEnd.\n1\n2\n4\n\n2/3\n\u{C}"
    #expect(
      mended(text).dropFirst(3) == [
        "[^1]: See one.", "[^2]: See two,", "    of 2.", "[^3]: See three.", "[^4]: See four.",
        "[^5]: End.", "\u{C}",
      ])
  }

  @Test
  func `a footnote points at what stands in the file`() {
    let document = read("A/RES/70/1\n__________\n4\nSee four.\n\u{C}")
    #expect(document.raw(of: "See four.") == "See four.")
  }

  @Test
  func `pages that keep their columns, and text without pages, stay as they are`() {
    for text in ["   1.\n     Decides\n\u{C}   more", "1.\nDecides"] {
      #expect(read(text).lines.map(\.string) == text.split(separator: "\n").map(String.init))
    }
  }

  @Test(arguments: [
    "A/RES/70/1\n\nBees, hives and the\nhoney trade\n\n2/3\n",
    "Bees, hives\nand the honey trade A/RES/70/1\n3/3\n70-12345\n",
    "Bees, hives and the honey trade\n\nA/RES/70/1\n\n",
  ])
  func `the running header goes, however it is wrapped`(header: String) {
    let first = "A/RES/70/1\n70/1. Bees, hives and the\nhoney trade\nThe General Assembly,\n"
    #expect(mended(first + "\u{C}" + header + "Bees, hives").suffix(2) == ["\u{C}", "Bees, hives"])
  }

  @Test
  func `a number that slipped into the running header stays`() {
    let lines = mended("A/RES/70/1\n\u{C}6.\n\nA/RES/70/1\n\nWelcomes bees;")
    #expect(lines.last == "6. Welcomes bees;")
  }

  private static let full = "Noting that the hives which stand beside the meadow are busy all day,"

  @Test
  func `a heading is set apart, also one of two lines`() {
    let found = blocks("\(Self.full)\nHoney\n1. Decides to act;\nWax and\nother gifts\n2. Decides;")
    #expect(
      found == [Self.full, "Honey", "1. Decides to act;", "Wax and other gifts", "2. Decides;"])
  }

  @Test
  func `a heading may be as long as a line below a numeral or above a numbered paragraph`() {
    let long = "The keeping of bees in the years from 1 July 2022 to 30 June 2024"
    let found = blocks("\(Self.full)\n\(long)\n1. Decides;\nII\n\(long)\nRecalling bees,")
    #expect(found == [Self.full, long, "1. Decides;", "II \(long)", "Recalling bees,"])
  }

  @Test
  func `a line that a footnote mark broke is made whole`() {
    let lines = mended(
      "A/RES/70/1\n\(Self.full)\nRecalling the outcome of 16 September 20055\nand bees,7\nRecalling wax,\n"
        + "__________\n5\nSee five.\n7\nSee seven.\n\u{C}")
    #expect(
      lines.dropFirst(2).prefix(2) == [
        "Recalling the outcome of 16 September 2005[^5] and bees,7", "Recalling wax,",
      ])
  }
}

@Suite("Making words whole")
struct BrokenWordsTests {
  private func line(_ line: String, after words: String) -> String? {
    read("   \(words)\n   \(line)\n\u{C}").texts.dropFirst().first.map { String($0.dropFirst(3)) }
  }

  @Test(arguments: [
    ("sustainab le hives", "sustainable", "sustainable hives"),
    ("Alli ance of bees", "alliance", "Alliance of bees"),
    ("and th e hive", "the", "and the hive"),
    ("in novation, and wax", "innovation", "innovation, and wax"),
    ("(COVID -19) and know -how", "", "(COVID-19) and know-how"),
    ("the situation ; and", "", "the situation; and"),
    ("on Clima te Change", "on", "on Climate Change"),
    ("20 bees in 201 0", "2010", "20 bees in 2010"),
  ])
  func `a word is made whole that the document has elsewhere, or that is none in pieces`(
    broken: String, words: String, whole: String
  ) {
    #expect(line(broken, after: words) == whole)
  }

  @Test(arguments: [
    ("who possess or acquire", "possessor"), ("a part of it", "apart parties"),
    ("in formal talks", "informal formally"), ("part B applies", ""),
    ("the year 2009 5", "20095 2009"),
    ("from -5 degrees", ""), ("of wide gaps", "of  wide"),
  ])
  func `two words stay two`(text: String, words: String) {
    #expect(line(text, after: words) == text)
  }

  @Test(arguments: [
    (
      "the Honey- Bee Treaty and other honey- making", "the Honey-Bee Treaty and other honey-making"
    ),
    ("large- and small-scale hives, short- to long-term", nil),
    ("upper- middle- and lower-wax hives", nil), ("pre- through post-harvest", nil),
    ("the Wasp- Free- Hive Zone", "the Wasp-Free-Hive Zone"), ("bees- via hives", nil),
    ("hives - all of them -", nil), ("from 2010- to 2020", nil), ("honey-  making", nil),
  ])
  func `a hyphen keeps no space behind it, unless a word is to come`(
    split: String, whole: String?
  ) {
    #expect(read(split).texts == [whole ?? split])
  }

  @Test
  func `the last piece belongs to the word behind it`() {
    #expect(line("of the re port on bees", after: "there report the") == "of the report on bees")
  }

  @Test
  func `a word made whole points at its pieces`() {
    #expect(read("the hives\n\u{C}th e hives").raw(of: "the hives") == "the hives")
    #expect(read("\u{C}a hive\nhi ve by").raw(of: "hive by") == "hi ve by")
  }
}

@Suite("Putting hyphens back")
struct LostHyphensTests {
  /// The `words` that stand where two full lines became one.
  private func mended(_ words: String, elsewhere: String = "") -> String {
    let full = "the bees of the meadow fly from one flower to the other until dusk\n"
    let (start, end) = (
      "all of the bees which live in the hives beside the ", " are kept in good health"
    )
    let text =
      "A/RES/70/1\n\(String(repeating: full, count: 20))\(elsewhere)\n\(start)\(words)\(end)\n\u{C}"
    let line = read(text).texts.first { $0.hasPrefix(start) } ?? ""
    return String(line.dropFirst(start.count).dropLast(end.count))
  }

  @Test(arguments: [
    ("CounterTerrorism Week", "", "Counter-Terrorism Week"),
    ("public private trade", "public-private", "public-private trade"),
    ("highlevel talks", "high-level", "high-level talks"),
    ("seventyninth session", "", "seventy-ninth session"),
    ("hostagetaking act", "hostage taking", "hostage-taking act"),
  ])
  func `a word that lost its hyphen gets it back`(word: String, elsewhere: String, whole: String) {
    #expect(mended(word, elsewhere: elsewhere) == whole)
  }

  @Test(arguments: ["biological trade", "honey bees"])
  func `a word that may never have had one stays`(word: String) {
    #expect(mended(word) == word)
  }
}
