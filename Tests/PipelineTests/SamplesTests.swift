import Reading
import Resolutions
import Segmentation
import SourceText
import Testing

@testable import Pipeline

@Suite struct SamplesTests {
  /// How much of a resolution each sample has.
  struct Extent: Sendable, CustomTestStringConvertible {
    let symbol: String
    let recitals: Int
    let operativeParagraphs: Int
    let footnotes: Int
    let closingMeeting: Int?

    var testDescription: String { symbol }
  }

  private func sample(_ symbol: String) throws -> Resolution {
    let stem = symbol.split(separator: "/").joined(separator: "_")
    let location = try #require(
      InputFiles([.samples]).locations.first { $0.name.contains(stem) })
    let file = try FileLoader.load(location)
    let read = Reader.read(file)
    let segmented = Segmenter.resolutions(in: read.lines, of: file)
    #expect(read.diagnostics.isEmpty)
    #expect(segmented.diagnostics.isEmpty)
    #expect(segmented.resolutions.count == 1)
    return try #require(segmented.resolutions.first)
  }

  @Test(arguments: [
    Extent(
      symbol: "A/RES/58/53", recitals: 12, operativeParagraphs: 10, footnotes: 5,
      closingMeeting: nil),
    Extent(
      symbol: "A/RES/62/41", recitals: 9, operativeParagraphs: 10, footnotes: 10,
      closingMeeting: 61),
    Extent(
      symbol: "A/RES/64/56", recitals: 11, operativeParagraphs: 10, footnotes: 12,
      closingMeeting: 55),
    Extent(
      symbol: "A/RES/68/30", recitals: 9, operativeParagraphs: 10, footnotes: 1,
      closingMeeting: 60),
  ])
  func `each sample is one whole resolution`(extent: Extent) throws {
    let resolution = try sample(extent.symbol)
    #expect(resolution.symbol?.value.value == extent.symbol)
    #expect(resolution.recitals.count == extent.recitals)
    #expect(resolution.operativeParagraphs.count == extent.operativeParagraphs)
    #expect(resolution.footnotes.count == extent.footnotes)
    #expect(resolution.closing.meeting?.value == extent.closingMeeting)
  }

  @Test func `a footnote at the foot of a page does not break the sentence around it`() throws {
    let sentences = try sample("A/RES/58/53").recitals.map(\.text.string)
    #expect(
      sentences.contains { $0.contains("the ensuing Declaration of the Second Meeting of States") })
    let cities = try sample("A/RES/68/30").recitals.map(\.text.string)
    #expect(cities.contains { $0.contains("Zagreb (2005), Geneva (2006)") })
  }
}
