import SourceText
import Testing

@testable import Reading

@Suite("Mending pages without layout")
struct FlowedPagesTests {
  private func mended(_ text: String) -> [String] {
    read(text).lines.map(\.string).filter { !$0.isEmpty }
  }

  @Test
  func `numbers go back to their paragraphs`() {
    let lines = mended("A/RES/70/1\nThe Assembly,\n1.\nDecides\nto act;\n(a)\n\nTo go;\n\u{C}")
    #expect(lines.dropFirst(2) == ["1. Decides", "to act;", "(a) To go;", "\u{C}"])
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
}
