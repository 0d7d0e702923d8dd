import SourceText
import Testing

@testable import Reading

@Suite("Reading Akoma Ntoso")
struct AkomaNtosoTests {
  private func akn(_ body: String, meta: String = "") -> String {
    """
    <?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <statement name="resolution"><meta>\(meta)<note>not text</note></meta>
    \(body)</statement></akomaNtoso>
    """
  }

  @Test
  func `preface, preamble and body give paragraphs with their numbers`() {
    let document = read(
      akn(
        """
        <preface><p><docNumber>64/56.</docNumber> <docTitle>Mines</docTitle></p></preface>
        <preamble><formula name="e"><p>The General Assembly,</p></formula>
          <recitals><recital><num>b)</num>
            <p>that <i>all</i> is well,</p></recital></recitals></preamble>
        <mainBody><hcontainer><heading>resolves</heading><paragraph><num>1</num>
          <content><p>Requests</p><p>more;</p></content></paragraph></hcontainer></mainBody>
        """))
    #expect(
      document.texts == [
        "64/56. Mines", "The General Assembly,", "b) that all is well,", "# resolves",
        "1. Requests", "more;",
      ])
  }

  @Test
  func `a footnote stands behind its document, and its mark where it was`() {
    let document = read(
      akn(
        """
        <mainBody><p>mines,<authorialNote marker="3"><p>See</p><p>there.</p></authorialNote> which
        <noteRef href="#n" marker="3"/></p></mainBody>
        """))
    #expect(document.texts.first?.hasPrefix("mines,[^3] which") ?? false)
    #expect(document.texts.last == "[^3]: See there.")
  }

  @Test
  func `words point at what stands in the file, through entities and CDATA`() {
    let document = read(
      akn("<mainBody><p>Rights &amp; <![CDATA[du<ties]]> &#x41;&#66;C<!-- C --></p></mainBody>"))
    #expect(document.texts == ["Rights & du<ties ABC"])
    #expect(document.raw(of: "& du<ties") == "&amp; <![CDATA[du<ties")
    #expect(document.raw(of: "ABC") == "&#x41;&#66;C")
  }

  @Test
  func `a symbol that only the metadata give is read`() {
    let meta =
      #"<identification><FRBRWork><FRBRnumber value="A/RES/64/56"/></FRBRWork></identification>"#
    let body = "<mainBody><p>Text</p></mainBody>"
    let document = read(akn(body, meta: meta))
    #expect(document.texts == ["A/RES/64/56", "Text"])
    #expect(document.raw(of: "A/RES/64/56") == "A/RES/64/56")
    let printed = "<mainBody><p>A/RES/64/56</p></mainBody>"
    #expect(read(akn(printed, meta: meta)).texts == ["A/RES/64/56"])
  }

  static let refusals: [(code: String, xml: String)] = [
    ("invalid-xml", "<?xml version='1.0'?>"),
    ("invalid-xml", "<akomaNtoso><p>a</akomaNtoso>"),
    ("invalid-xml", "<akomaNtoso><p>&eacute;</p></akomaNtoso>"),
    (
      "invalid-xml",
      "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><akomaNtoso><p>&x;</p></akomaNtoso>"
    ),
    (
      "invalid-xml",
      """
      <!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><akomaNtoso><p>&c;</p></akomaNtoso>
      """
    ),
    ("invalid-xml", String(repeating: "<akomaNtoso>", count: 300)),
    ("empty-file", "<akomaNtoso><meta>a</meta></akomaNtoso>"),
    ("unsupported-format", "<?xml version='1.0'?><feed><p>a</p></feed>"),
  ]

  @Test(arguments: refusals.indices)
  func `what is damaged, hostile or empty is refused by name`(_ index: Int) {
    let (code, xml) = Self.refusals[index]
    let document = read(xml)
    #expect(document.diagnostics.map(\.code) == [code])
    #expect(document.lines.isEmpty)
  }
}
