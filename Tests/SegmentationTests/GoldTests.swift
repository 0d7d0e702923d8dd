import Foundation
import Reading
import Resolutions
import SourceText
import TestSupport
import Testing

@testable import Segmentation

/// What a person found in a document, as far as segmentation is concerned.
struct GoldDocument: Decodable, Sendable, CustomTestStringConvertible {
  struct Structure: Decodable, Sendable {
    let preambular: Int
    let operative: Int
    let footnotes: Int
  }

  let name: String
  let symbol: String
  let title: String?
  let adopted: String?
  let distributed: String?
  let session: Int?
  let plenary: Int?
  let agendaItems: [String]
  let preambularVerbs: [String]
  let operativeVerbs: [String]
  let structure: Structure

  var testDescription: String { name }

  /// All documents in the shared folder.
  static let all: [Self] = {
    guard let folder = SharedFolder.url?.appending(path: "evaluation/gold"),
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
    else { return [] }
    return files.sorted { $0.path < $1.path }.compactMap { file in
      guard let data = try? Data(contentsOf: file) else { return nil }
      return try? JSONDecoder().decode(Self.self, from: data)
    }
  }()
}

/// Reads a file as the pipeline does.
func segment(_ url: URL) throws -> (SourceFile, Segmented) {
  let file = SourceFile(name: url.lastPathComponent, bytes: [UInt8](try Data(contentsOf: url)))
  let document = Reader.read(file)
  return (file, Segmenter.resolutions(in: document.lines, of: file))
}

@Suite("Documents annotated by hand", .enabled(if: SharedFolder.isPresent))
struct GoldTests {
  @Test(arguments: GoldDocument.all)
  func `every field is as annotated`(_ gold: GoldDocument) throws {
    let folder = try #require(SharedFolder.url)
    let url = folder.appending(path: "evaluation/texts/\(gold.name).txt")
    let (_, segmented) = try segment(url)
    let found = segmented.resolutions.first { $0.symbol?.value.value == gold.symbol }
    let resolution = try #require(
      found, "\(segmented.resolutions.map { $0.symbol?.value.value ?? "-" })")
    #expect(resolution.recitals.map(\.leadVerb) == gold.preambularVerbs)
    #expect(resolution.operativeParagraphs.map(\.leadVerb) == gold.operativeVerbs)
    #expect(resolution.footnotes.count == gold.structure.footnotes)
    #expect(resolution.title?.string == gold.title)
    #expect(resolution.masthead.session?.value == gold.session)
    #expect(resolution.masthead.agendaItems.map(\.value) == gold.agendaItems)
    #expect(resolution.closing.meeting?.value == gold.plenary)
    #expect(resolution.masthead.distributed?.value.description == gold.distributed)
    let adopted = resolution.masthead.adopted ?? resolution.closing.date
    #expect(adopted?.value.description == gold.adopted)
  }
}
