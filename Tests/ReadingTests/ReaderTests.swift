import SourceText
import Testing

@testable import Reading

private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
  return mark
    + text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
}

@Suite("Reading files")
struct ReaderTests {
  static let text = "Línea one\r\n\r\n𝄞 two\n"
  static let encodings: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    ("UTF-16 little endian", utf16(text, isBigEndian: false)),
    ("UTF-16 big endian", utf16(text, isBigEndian: true)),
  ]

  @Test(arguments: encodings)
  func `every encoding gives the same lines`(_ name: String, _ bytes: [UInt8]) {
    let document = read(bytes)
    #expect(document.lines.map(\.string) == ["Línea one", "", "𝄞 two"])
    #expect(document.diagnostics.isEmpty)
  }

  @Test
  func `offsets count bytes of the raw file, also in UTF-16`() {
    let line = read(utf16("ab\ncd", isBigEndian: true)).lines[1]
    #expect(line.rawRange(of: 1..<2) == 10..<12)
  }

  static let refusals: [(String, [UInt8])] = [
    ("empty-file", []),
    ("empty-file", Array("\r\n\n".utf8)),
    ("unsupported-format", Array("%PDF-1.7".utf8)),
    ("unsupported-format", Array("{\\rtf1 text}".utf8)),
    ("unsupported-format", [0xD0, 0xCF, 0x11, 0xE0, 0xA1]),
    ("unsupported-format", [0x1F, 0x8B, 0x08]),
    ("unsupported-format", [0x89, 0x50, 0x4E, 0x47]),
    ("empty-file", Array("<!DOCTYPE html>".utf8)),
    ("binary-file", Array("<html><p>a\u{0}b".utf8)),
    ("binary-file", [0x41, 0x00, 0x42]),
    ("invalid-utf8", [0x41, 0xFF, 0x42]),
    ("invalid-utf8", [0xE2, 0x80]),
    ("invalid-utf8", [0xED, 0xA0, 0x80]),
    ("invalid-utf16", [0xFE, 0xFF, 0xD8, 0x00]),
    ("invalid-utf16", [0xFE, 0xFF, 0x00]),
    ("endless-line", [UInt8](repeating: 0x30, count: 2 << 20)),
  ]

  @Test(arguments: refusals.indices)
  func `what is no text is refused by name`(_ index: Int) {
    let (code, bytes) = Self.refusals[index]
    let document = read(bytes)
    #expect(document.diagnostics.map(\.code) == [code])
    #expect(document.lines.isEmpty)
  }

  static let contents: [(text: String, words: String)] = [
    ("Words of text", "Words of text"),
    ("<sup>1</sup> Words of text", "<sup>1</sup> Words of text"),
    ("<!-- a comment -->\nWords of text", "<!-- a comment -->"),
    ("<p>Markdown may begin so</p>\n\nWords of text", "<p>Markdown may begin so</p>"),
    ("<p>Words of text</p>", "Words of text"),
    ("<!-- made by hand --><HTML><p>Words of text", "Words of text"),
    ("<?xml version='1.0'?><html xmlns='x'><p>Words&nbsp;of text", "Words\u{A0}of text"),
    ("\u{FEFF}<akn:akomaNtoso xmlns:akn='x'><p>Words</p></akn:akomaNtoso>", "Words"),
    (#"[{"text": "Words of text"}]"#, "Words of text"),
  ]

  @Test(
    arguments: contents.indices, ["a.txt", "a.json", "a.html", "a.xml", "a.docx", "a.pdf", "a"])
  func `the bytes decide what a file is, whatever its name`(_ index: Int, _ name: String) {
    let (text, words) = Self.contents[index]
    #expect(read(text, name: name).texts.first == words)
  }

  @Test
  func `a line that only opens with a bracket is text`() {
    #expect(read(Array("[on the report]".utf8)).lines.count == 1)
  }

  @Test
  func `random bytes end in lines or in one error`() {
    var generator = SplitMix(state: 7)
    for count in [1, 2, 3, 100, 5000] {
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      let document = read(bytes)
      #expect(document.lines.isEmpty != document.diagnostics.isEmpty, "\(bytes)")
    }
  }
}

/// A generator of the same numbers on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
