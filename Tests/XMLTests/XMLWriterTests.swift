import Testing

@testable import XML

@Suite struct XMLWriterTests {
  private func document(
    indented: Bool = false, _ content: (inout XMLWriter) -> Void
  ) throws -> String {
    var writer = XMLWriter(indented: indented)
    content(&writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  @Test func `an element holds its attributes in the order given and its content`() throws {
    let text = try document { writer in
      writer.element("b:graph", [("z", "1"), ("a", "2")]) { $0.text("Geneva") }
    }
    #expect(
      text == #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
        + #"<b:graph z="1" a="2">Geneva</b:graph>"# + "\n")
  }

  @Test func `indenting puts each element on a line of its own`() throws {
    let text = try document(indented: true) { writer in
      writer.element("a") { $0.element("b") { $0.element("c") } }
    }
    #expect(text.contains("<a>\n  <b>\n    <c/>\n  </b>\n</a>\n"))
  }

  @Test(arguments: [
    "a < b & c > d \"quoted\" 'single'", "]]>", " leading and trailing ", "Gdańsk – 北京 🌍",
    "tab\tline\nreturn\rend", "", "&amp; stays", "a\u{85}b\u{2028}c",
  ])
  func `text and attributes are read back as they were written`(text: String) throws {
    var writer = XMLWriter(indented: false)
    writer.element("r", [("v", text)]) { $0.text(text) }
    let root = try XMLReader().read(writer.finish())
    #expect(root.text == text)
    #expect(root[attribute: "v"] == text)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func `a character that XML forbids is replaced and counted`(character: String) throws {
    var writer = XMLWriter(indented: false)
    writer.element("r", [("v", "a\(character)b")]) { $0.text("c\(character)d") }
    #expect(writer.replacements == 2)
    let root = try XMLReader().read(writer.finish())
    #expect(root[attribute: "v"] == "a\u{FFFD}b")
    #expect(root.text == "c\u{FFFD}d")
  }

  @Test(arguments: [("node", true), ("xmlns:y", true), ("", false), ("1a", false), ("a b", false)])
  func `names are letters, digits and four marks`(name: String, isName: Bool) {
    #expect(XMLCharacters.isName(name) == isName)
  }
}
