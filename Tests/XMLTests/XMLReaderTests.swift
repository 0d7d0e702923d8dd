import TestSupport
import Testing

@testable import XML

@Suite struct XMLReaderTests {
  private func read(
    _ text: String, by reader: XMLReader = XMLReader()
  ) throws(XMLReadingError) -> XMLElement {
    try reader.read(Array(text.utf8))
  }

  @Test func `elements, text and attributes stand in the order of the document`() throws {
    let root = try read("<a x='1' y='2'>one<b/>two<!-- no --><?no?><b>three</b><![CDATA[<4>]]></a>")
    #expect(
      root
        == XMLElement(
          XMLName("a"),
          attributes: [XMLAttribute(XMLName("x"), "1"), XMLAttribute(XMLName("y"), "2")],
          children: [
            .text("one"), .element(XMLElement(XMLName("b"))), .text("two"),
            .element(XMLElement(XMLName("b"), children: [.text("three")])), .text("<4>"),
          ]))
    #expect(root.text == "onetwothree<4>")
    #expect(root.elements.count == 2)
  }

  @Test func `names carry their namespace, whatever the prefix`() throws {
    let root = try read("<p:a xmlns:p='urn:x' p:k='v'><b xmlns='urn:y'/></p:a>")
    #expect(root.name == XMLName("a", namespace: "urn:x"))
    #expect(root.attributes == [XMLAttribute(XMLName("k", namespace: "urn:x"), "v")])
    #expect(root.elements.map(\.name) == [XMLName("b", namespace: "urn:y")])
  }

  @Test func `the document says its encoding`() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    #expect(try XMLReader().read(latin + Array("</a>".utf8)).text == "é")
  }

  @Test func `an element knows its line`() throws {
    let root = try read("<a>\n\n<b/>\n</a>")
    #expect(root.elements.map(\.line) == [3])
  }

  @Test(arguments: [
    ("<a>\n  <b></a>", 2), ("<a>", 1), ("", 1), ("text", 1), ("<a/><b/>", 1),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>&nbsp;</a>", 2), ("<a>\n\u{1}</a>", 2), ("<a>&nbsp;</a>", 1),
    ("<a x='1' x='2'/>", 1),
  ])
  func `what is not well-formed is refused with its line`(text: String, line: Int) {
    let error = #expect(throws: XMLReadingError.self) { try read(text) }
    guard case .notWellFormed(let message) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.line == line)
    #expect(!message.contains("\n"))
  }

  @Test func `an error names its column`() {
    let error = #expect(throws: XMLReadingError.self) { try read("<a>\n  <b x=1/></a>") }
    #expect(error?.line == 2)
    #expect(error?.column == 8)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://localhost/x.dtd'> %x;]><a/>",
    "<!DOCTYPE a [<!ENTITY a0 'ha'><!ENTITY a1 '&a0;&a0;'>]><a b='&a1;'/>",
  ])
  func `entities are refused before they are expanded`(text: String) {
    let error = #expect(throws: XMLReadingError.self) { try read(text) }
    guard case .entity = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a document type that declares no entity is skipped`() throws {
    #expect(try read("<!DOCTYPE a SYSTEM 'missing.dtd'><a>b&lt;&#233;</a>").text == "b<é")
  }

  @Test func `depth is bounded`() throws {
    var reader = XMLReader()
    reader.maximumDepth = 3
    #expect(try read("<a><a><a/></a></a>", by: reader).elements.count == 1)
    let error = #expect(throws: XMLReadingError.self) {
      try read("<a><a><a>\n<a/></a></a></a>", by: reader)
    }
    #expect(error?.reason == .tooDeep(limit: 3))
    #expect(error?.line == 2)
  }

  @Test func `size is bounded`() {
    var reader = XMLReader()
    reader.maximumSize = 4
    let error = #expect(throws: XMLReadingError.self) { try read("<a/> ", by: reader) }
    #expect(error?.reason == .tooLarge(limit: 4))
  }

  @Test func `a text of more than ten million bytes is one text`() throws {
    let text = [UInt8](repeating: UInt8(ascii: "0"), count: 11_000_000)
    let root = try XMLReader().read(Array("<a>".utf8) + text + Array("</a>".utf8))
    #expect(root.text.utf8.count == text.count)
  }

  @Test func `arbitrary bytes are refused, not fatal`() {
    for length in 0..<200 {
      var random = SeededGenerator(seed: UInt64(length))
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: XMLReadingError.self, "\(bytes)") { try XMLReader().read(bytes) }
    }
  }
}
