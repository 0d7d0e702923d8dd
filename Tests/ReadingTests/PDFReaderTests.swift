import SourceText
import Testing

@testable import Reading

/// A word as `pdftohtml -xml` writes it, 7 pixels a letter.
private func word(_ text: String, _ top: Int, _ left: Int = 185, font: Int = 0, width: Int? = nil)
  -> String
{
  let height = [17, 7, 14, 25][font]
  return "<text top=\"\(top)\" left=\"\(left)\" width=\"\(width ?? text.count * 7)\" "
    + "height=\"\(height)\" font=\"\(font)\">\(text)</text>"
}

/// A line across the page.
private func line(_ text: String, _ top: Int, _ left: Int = 185, font: Int = 0) -> String {
  word(text, top, left, font: font, width: 735 - left)
}

private let fonts = """
  <fontspec id="0" size="15" family="Times"/><fontspec id="1" size="8" family="Times"/>
  <fontspec id="2" size="13" family="Times"/><fontspec id="3" size="18" family="Barcode 3 of 9"/>
  """

private func content(_ pages: [[String]]) throws -> PDFContent {
  let xml = pages.enumerated().map {
    "<page number=\"\($0 + 1)\" height=\"1188\" width=\"918\">\(fonts)\($1.joined())</page>"
  }
  return try PDFReader.content(of: Array("<pdf2xml>\(xml.joined())</pdf2xml>".utf8))
}

private func text(_ pages: [String]...) throws -> String {
  String(decoding: try content(pages).bytes, as: UTF8.self)
}

@Suite("PDF by geometry")
struct PDFReaderTests {
  @Test func `white above and a step to the right begin a paragraph`() throws {
    let found = try text([
      line("Noting the bees of every", 300, 221), line("country and their keepers,", 318),
      line("Noting also the wasps", 348, 221), line("and the ants,", 366),
      line("Noting further the moths,", 384, 221),
    ])
    #expect(
      found == """
        Noting the bees of every country and their keepers,

        Noting also the wasps and the ants,

        Noting further the moths,

        """)
  }

  @Test func `the end of a footnote is kept that looks like that of another page`() throws {
    let found = try text(
      [
        line("Noting the bees,", 300, 221), word("1", 1081, 176, font: 1),
        word("See A/70/7 and", 1080, 190, font: 2), word("A/70/7/Add.23. ", 1095, font: 2),
      ],
      [
        line("Noting the wasps,", 300, 221), word("2", 1081, 176, font: 1),
        word("See A/70/7 and", 1080, 190, font: 2), word("A/70/7/Add.24.", 1095, font: 2),
      ])
    #expect(found.contains("A/70/7/Add.23."))
    #expect(found.contains("A/70/7/Add.24."))
  }

  @Test func `a running line goes that ends in a stop`() throws {
    let found = try text(
      [line("Noting the ants,", 300, 221)],
      [line("Noting the bees,", 300, 221), word("Keepers of Bees Inc.", 1120, font: 2)],
      [line("Noting the wasps,", 300, 221), word("Keepers of Bees Inc.", 1120, font: 2)])
    #expect(found.contains("Keepers") == false)
  }

  @Test func `words of several fonts on a line are joined by the white between them`() throws {
    let found = try text([
      word("A", 292, 500, font: 3, width: 20) + word("/RES/70/1", 300, 521)
        + word("Bees", 300, 100) + word("*12*", 1100, 90, font: 3)
    ])
    #expect(found == "Bees A/RES/70/1\n")
  }

  @Test func `a mark hides no end of a paragraph at the end of a page`() throws {
    let found = try text(
      [line("1. Notes the report on bees;", 300), word("4", 300, 736, font: 1)],
      [line("Honey", 150)])
    #expect(found.split(separator: "\n").count == 2)
  }

  @Test func `a small raised number is a mark, and at the foot a footnote`() throws {
    let found = try text([
      line("Recalling the report on bees,", 300), word("4", 300, 736, font: 1),
      line("which came late,", 318),
      word("__________", 1000, 149), word("4", 1021, 176, font: 1),
      word("See the hive,", 1020, 190, font: 2), word("part two.", 1034, 185, font: 2),
    ])
    #expect(
      found == """
        Recalling the report on bees,[^4] which came late,

        [^4]: See the hive, part two.

        """)
  }

  @Test func `the raised letter of a note to a table is no part of the word before`() throws {
    let found = try text([line("Questions of honey", 300), word("b", 300, 736, font: 1)])
    #expect(found == "Questions of honey b\n")
  }

  @Test func `a paragraph goes on over the page, past footnotes, headers and page numbers`() throws
  {
    let found = try text(
      [
        line("Noting the bees of every", 300, 221), line("country and their", 318),
        word("1", 1021, 176, font: 1), word("A hive.", 1020, 190, font: 2),
        word("26-12345 (E)", 1108, 98), word("*2612345*", 1124, 98, font: 3),
      ],
      [
        word("A/RES/70/1", 80, 90, font: 2), word("Bees and keepers", 80, 600, font: 2),
        line("many keepers,", 110), line("Noting also the wasps,", 140, 221),
        word("2/2", 1124, 90, font: 2),
      ])
    #expect(
      found == """
        [^1]: A hive.

        Noting the bees of every country and their\u{C} many keepers,

        Noting also the wasps,

        """)
  }

  @Test func `a new paragraph on a new page follows a form feed`() throws {
    let found = try text(
      [line("Noting the bees,", 300, 221)],
      [line("Noting the wasps,", 300, 221), line("and the ants,", 318)])
    #expect(found == "Noting the bees,\u{C}\n\nNoting the wasps, and the ants,\n")
  }

  @Test func `two columns are read one after the other, under what stands over both`() throws {
    let rows = (0..<14).map { 200 + 18 * $0 }
    let columns = rows.flatMap {
      [word("left", $0, 90, width: 300), word("right", $0 + 4, 420, width: 300)]
    }
    let found = try text([line("Volume of bees", 150, 90)] + columns)
    let words = found.split { " \n".contains($0) }.map(String.init)
    #expect(
      words.suffix(28) == [String](repeating: "left", count: 14)[...]
        + [String](repeating: "right", count: 14))
    #expect(found.hasPrefix("Volume of bees\n"))
  }

  @Test func `a link keeps its words, also over a line end`() throws {
    let found = try content([
      [
        line("see &lt;b&gt; <a href=\"https://undocs.org/A/1\">A/1 of</a>", 300),
        line("<a href=\"https://undocs.org/A/1\">May</a>, and", 318),
      ]
    ])
    #expect(found.links.map(\.target) == ["https://undocs.org/A/1"])
    #expect(
      found.links.map { String(decoding: found.bytes[$0.range], as: UTF8.self) } == ["A/1 of May"])
  }

  @Test func `what is no XML is refused, and damage within it is passed over`() throws {
    #expect(throws: PDFReader.Failure.self) { try PDFReader.content(of: Array("bees".utf8)) }
    #expect(try text(["<text top=\"1e30\" left=\"x\">bees</text>"]).isEmpty)
  }

  static let links: [(String, String, Bool)] = [
    ("44/25", "https://undocs.org/en/A/RES/44/25", false),
    ("44/26 of", "https://undocs.org/en/A/RES/44/25", true),
    ("1540 (2004)", "https://undocs.org/S/RES/1540", false),
    ("2758 (XXVI)", "https://undocs.org/en/A/RES/2758(XXVI)", false),
    ("the report", "https://undocs.org/en/A/79/1", false),
    ("page 7", "https://example.org/8", false),
  ]

  @Test(arguments: links)
  func `a link and its words that contradict each other are reported with the page`(
    _ words: String, _ target: String, _ disagrees: Bool
  ) throws {
    let bytes = Array("One\u{C}\n\(words)".utf8)
    let link = Hyperlink(range: 5..<bytes.count, target: target)
    let file = SourceFile(
      name: "a.pdf", bytes: bytes, extraction: Extraction(of: [], with: "x", links: [link]))
    let findings = Reader.read(file).links.compactMap { $0.disagreement(in: file) }
    #expect(findings.map(\.code) == (disagrees ? ["link-disagrees"] : []))
    #expect(findings.allSatisfy { $0.message.contains("page 2") && $0.message.contains(target) })
  }
}
