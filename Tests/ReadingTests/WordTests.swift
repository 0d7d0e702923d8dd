import SourceText
import TestSupport
import Testing

@testable import Reading

@Suite("Reading Word documents")
struct WordTests {
  private static let namespace =
    #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r""#

  private func word(_ body: String, parts: [(String, String)] = []) -> ReadDocument {
    let document = "<w:document \(Self.namespace)><w:body>\(body)</w:body></w:document>"
    let files =
      [("word/document.xml", document)]
      + parts.map { name, text in
        (name, text.replacing("<w:root>", with: "<w:root \(Self.namespace)>"))
      }
    return read(ZipWriter.archive(files.map { (name: $0.0, bytes: Array($0.1.utf8)) }))
  }

  private func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test
  func `paragraphs are lines of an extracted text, numbered as in the document`() {
    let document = word(
      paragraph("One") + "<w:p/>"
        + "<w:tbl><w:tr><w:tc>\(paragraph("Two"))</w:tc></w:tr></w:tbl>" + paragraph("Three"))
    #expect(document.lines.map(\.string) == ["One", "", "Two", "", "Three", ""])
    #expect(document.file.extraction?.command == "the paragraphs of word/document.xml")
    #expect(document.file.page(at: 0) == nil)
    let offset = document.lines[4].rawRange?.lowerBound ?? 0
    #expect(document.file.lineNumber(at: offset) == 3)
  }

  @Test
  func `footnotes are numbered as they are referred to`() {
    let document = word(
      """
      <w:p><w:r><w:t>mines,</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>
      <w:r><w:t xml:space="preserve"> and</w:t></w:r><w:r><w:footnoteReference
      w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r></w:p>
      """,
      parts: [
        (
          "word/footnotes.xml",
          """
          <w:root><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
          <w:footnote w:id="3"><w:p><w:r><w:t>Reissued.</w:t></w:r></w:p></w:footnote>
          <w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> See</w:t></w:r></w:p>
          <w:p><w:r><w:t>there.</w:t></w:r></w:p></w:footnote></w:root>
          """
        )
      ])
    #expect(
      document.texts == [
        "mines,[^1] and<sup>*</sup>", "[^1]: See there.", "<sup>*</sup> Reissued.",
      ])
  }

  @Test
  func `superscripts, deletions and hidden text are read as they are seen`() {
    let raised = "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
    let document = word(
      """
      <w:p><w:r><w:t>a</w:t></w:r><w:r>\(raised)<w:t>12</w:t></w:r><w:r><w:t xml:space="preserve"> 2</w:t></w:r>
      <w:r>\(raised)<w:t>nd</w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>
      <w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>
      """)
    #expect(document.texts == ["a[^12] 2ndnew"])
  }

  @Test
  func `numbers that Word gives are written, those in the text stay`() {
    let numbering = """
      <w:root><w:abstractNum w:abstractNumId="5">
      <w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
      </w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num></w:root>
      """
    let level = { (level: Int) in
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"2\"/></w:numPr>"
    }
    let document = word(
      paragraph("Requests", level(0)) + paragraph("To act", level(1)) + paragraph("To go", level(1))
        + paragraph("Decides", level(0)) + paragraph("To end", level(1)) + paragraph("3. Closes")
        + paragraph("plain", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      parts: [("word/numbering.xml", numbering)])
    #expect(
      document.texts == [
        "1. Requests", "(a) To act", "(b) To go", "2. Decides", "(a) To end", "3. Closes", "plain",
      ])
  }

  @Test
  func `the header of the first page stands before the text`() {
    let document = word(
      paragraph("Text")
        + #"<w:sectPr><w:headerReference w:type="first" r:id="rId3"/><w:titlePg/></w:sectPr>"#,
      parts: [
        (
          "word/_rels/document.xml.rels",
          #"<Relationships><Relationship Id="rId3" Target="header2.xml"/></Relationships>"#
        ), ("word/header2.xml", "<w:root>\(paragraph("A/RES/64/56"))</w:root>"),
      ])
    #expect(document.texts == ["A/RES/64/56", "Text"])
  }

  @Test
  func `an archive that is damaged, foreign or hostile is refused by name`() {
    let entity =
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document>&x;</w:document>"
    let cases: [(String, [UInt8])] = [
      ("damaged-archive", Array("PK\u{3}\u{4}word".utf8)),
      ("unsupported-format", ZipWriter.archive([("a.txt", [0x41])])),
      ("damaged-archive", ZipWriter.archive([])),
      ("damaged-word", ZipWriter.archive([("word/document.xml", Array("<w:document>".utf8))])),
      ("damaged-word", ZipWriter.archive([("word/document.xml", Array(entity.utf8))])),
      ("empty-file", ZipWriter.archive([("word/document.xml", Array("<document/>".utf8))])),
    ]
    for (code, bytes) in cases {
      #expect(read(bytes).diagnostics.map(\.code) == [code])
    }
  }
}
