import Testing

@testable import SourceText

@Suite("Text that knows where it came from")
struct TracedTextTests {
  static let file = SourceFile(name: "test", bytes: Array("anti-person\nnel mines".utf8))

  /// "anti-personnel mines", the line end left out.
  static var joined: TracedText {
    var text = TracedText(file, 0..<11)
    text.append(TracedText(file, 12..<21))
    return text
  }

  @Test
  func `a quotation across a repair covers the raw bytes of both sides`() {
    #expect(Self.joined.string == "anti-personnel mines")
    #expect(Self.joined.rawRange(of: 5..<14) == 5..<15)
  }

  @Test
  func `a part of a part keeps its place`() {
    let part = Self.joined[5..<20][6..<9]
    #expect(part.string == "nel")
    #expect(part.rawRange == 12..<15)
  }

  @Test
  func `substituted text stands for all of its raw bytes`() {
    var text = TracedText(Self.file, 0..<4)
    text.append(" ", for: 4..<12)
    #expect(text.rawRange(of: 4..<5) == 4..<12)
    #expect(text[4..<5].rawRange == 4..<12)
  }

  @Test
  func `neighbouring stretches become one`() {
    var text = TracedText(Self.file, 0..<4)
    text.append(TracedText(Self.file, 4..<11))
    #expect(text == TracedText(Self.file, 0..<11) || text.rawRange == 0..<11)
  }

  @Test
  func `nothing has no place`() {
    #expect(TracedText().rawRange == nil)
    #expect(Self.joined[3..<3].rawRange == nil)
  }
}

@Suite("Places in a file")
struct SourceFileTests {
  @Test(arguments: [(0, "1:1"), (2, "1:2"), (4, "2:1"), (5, "2:2"), (99, "2:2")])
  func `columns count scalars`(_ offset: Int, _ place: String) {
    let file = SourceFile(name: "test", bytes: Array("éa\nb".utf8))
    #expect(file.position(at: offset).description == place)
  }

  @Test(arguments: [(0, 1), (1, 1), (2, 2), (3, 2), (4, 3), (99, 3)])
  func `pages of an extracted text end with form feeds`(_ offset: Int, _ page: Int) {
    let bytes = Array("a\u{C}b\u{C}c".utf8)
    let extraction = Extraction(of: [], with: "test")
    #expect(
      SourceFile(name: "test", bytes: bytes, extraction: extraction).page(at: offset) == page)
    #expect(SourceFile(name: "test", bytes: bytes).page(at: offset) == nil)
  }

  @Test
  func `a line has no line end`() {
    let file = SourceFile(name: "test", bytes: Array("a\r\nbc".utf8))
    #expect(file.line(1).elementsEqual("a".utf8))
    #expect(file.line(2).elementsEqual("bc".utf8))
    #expect(file.line(3).isEmpty)
  }

  @Test
  func `a diagnostic reads as compilers write it`() {
    let place = SourcePosition(offset: 9, line: 2, column: 3)
    let finding = Diagnostic(.error, "odd", "this is odd", file: "a.txt", at: place)
    #expect(finding.description == "a.txt:2:3: error: this is odd [odd]")
  }
}
