import SourceText
import Testing

@testable import Reading

@Suite("Reading lists of paragraphs in JSON")
struct ParagraphListTests {
  @Test
  func `paragraphs are lines with their numbers, and blank lines between`() {
    let document = read(
      #"[{"prefix": null, "text": "The Assembly,"}, {"prefix": "1.", "text": "Requests\nmore;"}]"#)
    #expect(document.lines.map(\.string) == ["The Assembly,", "", "1. Requests", "more;", ""])
    #expect(document.diagnostics.isEmpty)
  }

  @Test
  func `escapes are undone and point at what stands in the file`() {
    let document = read(#"[{"text": "a \u00e9t\u00E9 \ud834\udd1e \"b\" c\/d"}]"#)
    #expect(document.texts == ["a été 𝄞 \"b\" c/d"])
    #expect(document.raw(of: "été") == #"\u00e9t\u00E9"#)
    #expect(document.raw(of: "𝄞") == #"\ud834\udd1e"#)
    #expect(document.raw(of: "c/d") == #"c\/d"#)
  }

  @Test
  func `a word that was split behind its hyphen is one`() {
    #expect(
      read(#"[{"text": "the non- bee, wasp- and ant-like"}]"#).texts
        == ["the non-bee, wasp- and ant-like"])
  }

  static let damaged: [(String, Int)] = [
    (#"[{"text": "a"}"#, 14), (#"[{"text": "a"#, 12), (#"[{"text" "a"}]"#, 9),
    (#"[{"text": "\x"}]"#, 11), (#"[{"text": "\ud834"}]"#, 11), (#"[{"text": "a"}] b"#, 16),
    ("[{\"text\": \"a\nb\"}]", 12), (#"[{"text": "\u12g4"}]"#, 11), ("[{]", 2),
    (String(repeating: "[", count: 100), 64),
  ]

  @Test(arguments: damaged)
  func `damaged JSON is refused at its place`(_ text: String, _ offset: Int) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.map(\.code) == ["invalid-json"])
    #expect(diagnostics.first?.position?.offset == offset)
  }

  static let foreign = [#"{"a": 1}"#, #"[{"a": 1}]"#, #"["a"]"#, "[]", #"{"@graph": []}"#]

  @Test(arguments: foreign)
  func `other JSON is refused by name`(_ text: String) {
    #expect(read(text).diagnostics.map(\.code) == ["unsupported-format"])
  }

  static let links: [(anchor: String, target: String, disagrees: Bool)] = [
    ("44/25", "https://undocs.org/A/RES/44/25", false),
    ("54/54 B", "https://undocs.org/A/RES/54/54", false),
    ("1540 (2004)", "https://undocs.org/S/RES/1540", false),
    ("A/72/435", "https://undocs.org/en/A/72/435/Add.1", false),
    ("their report", "https://undocs.org/A/72/435", false),
    ("10", "https://example.org/page/7", false),
    ("44/25", "https://undocs.org/A/RES/44/26", true),
    ("64/260", "https://undocs.org/A/RES/64/26", true),
  ]

  @Test(arguments: links.indices)
  func `a link disagrees when its address has other numbers`(_ index: Int) throws {
    let (anchor, target, disagrees) = Self.links[index]
    let document = read(#"[{"text": "\#(anchor)", "links": [["\#(anchor)", "\#(target)"]]}]"#)
    let link = try #require(document.links.first)
    let codes = [link.disagreement(in: document.file)].compactMap { $0?.code }
    #expect(codes == (disagrees ? ["link-disagrees"] : []))
  }
}
