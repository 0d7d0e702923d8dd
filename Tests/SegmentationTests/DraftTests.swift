import Resolutions
import SourceText
import Testing

@testable import Segmentation

/// Texts that no organ has adopted, and adopted ones that look like them.
@Suite struct DraftTests {
  private static let text =
    "\n\nThe General Assembly,\n\nRecalling its resolution 69/9 of 3 May 2015,\n\n1. Thanks the bees.\n"

  @Test(arguments: [
    "United Nations      A/C.1/80/L.2\n\nKenya: draft resolution\n\nBees and their keepers",
    "United Nations      A/80/L.32/Rev.1\n\nBees and their keepers",
    "Draft resolution submitted by the Chair\n\nBees and their keepers",
    "Kenya and Nauru: draft resolution\n\nBees and their keepers",
  ])
  func `a draft is named and is no resolution`(head: String) {
    let found = segments(head + Self.text)
    #expect(found.resolutions.isEmpty)
    #expect(found.diagnostics.map(\.code) == ["draft"])
  }

  @Test(arguments: [
    "United Nations      A/RES/70/1\n\n[without reference to a Main Committee (A/70/L.2)]\n\n70/1. Bees",
    "70/1. Draft resolution",
    "United Nations      A/RES/70/1\n\nDraft resolution",
  ])
  func `an adopted resolution may speak of drafts`(head: String) {
    let found = segments(head + Self.text)
    #expect(found.resolutions.compactMap(\.symbol?.value.value) == ["A/RES/70/1"])
  }

  @Test func `an amendment to a draft is no resolution either`() {
    let found = segments(
      "United Nations      A/80/L.33\n\n1. In paragraph 2, insert the word bees.\n")
    #expect(found.diagnostics.map(\.code) == ["draft"])
  }

  @Test(arguments: [
    "United Nations      A/70/357\n\nReport of the Secretary-General\n\nBees and their keepers",
    "United Nations      A/70/357-S/2015/682\n\nLetter dated 5 May 2015 from the keepers\n\nAnnex",
    "United Nations      A/70/480\n\nReport of the First Committee\n\n9. The Committee recommends:",
  ])
  func `what a letter or a report proposes has no number of a resolution`(head: String) {
    let found = segments(head + Self.text)
    #expect(found.resolutions.allSatisfy { $0.symbol == nil })
    #expect(found.diagnostics.map(\.code).contains("no-symbol"))
  }
}
