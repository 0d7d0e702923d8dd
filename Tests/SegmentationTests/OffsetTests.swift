import Foundation
import Resolutions
import SourceText
import TestSupport
import Testing

@testable import Segmentation

/// All texts of a resolution.
private func texts(of resolution: Resolution) -> [TracedText] {
  func all(_ paragraph: Paragraph) -> [TracedText] {
    [paragraph.text] + paragraph.parts.flatMap(all)
  }
  let masthead = resolution.masthead
  let singles = [
    resolution.symbol?.text, resolution.title, resolution.opening, masthead.distributed?.text,
    masthead.session?.text, masthead.adopted?.text, masthead.reportLine,
    resolution.closing.meeting?.text, resolution.closing.date?.text, resolution.closing.vote,
  ]
  return singles.compactMap(\.self) + masthead.agendaItems.map(\.text)
    + (resolution.recitals + resolution.operativeParagraphs).flatMap(all)
    + resolution.footnotes.map(\.text) + resolution.headings + resolution.annexes
}

/// Whether the ink of `text` stands in the raw slice in order.
private func isFound(_ text: TracedText, in file: SourceFile) -> Bool {
  guard let range = text.rawRange else { return text.isEmpty }
  var rest = file.bytes[range]
  for byte in text.bytes where byte != UInt8(ascii: " ") {
    guard let index = rest.firstIndex(of: byte) else { return false }
    rest = rest[(index + 1)...]
  }
  return true
}

@Suite("The way back to the raw file", .enabled(if: SharedFolder.isPresent))
struct OffsetTests {
  static let folders = [
    "evaluation/texts", "corpus/seeds", "corpus/markdown", "corpus/security-council",
  ]

  @Test(arguments: folders)
  func `the ink of every text stands in its raw slice in order`(_ folder: String) throws {
    let url = try #require(SharedFolder.url).appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: nil)
    for url in files where ["txt", "md"].contains(url.pathExtension) {
      let (file, segmented) = try segment(url)
      for text in segmented.resolutions.flatMap(texts) {
        #expect(isFound(text, in: file), "\(file.name): \(text.string.prefix(80))")
      }
    }
  }
}
