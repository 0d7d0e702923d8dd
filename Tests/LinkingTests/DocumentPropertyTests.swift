import Foundation
import KnowledgeGraph
import Reading
import Resolutions
import Segmentation
import SourceText
import Testing
import TestSupport

/// The documents that properties are tested on.
enum Documents {
  /// The samples that come with the program.
  static let samples = files(
    in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Pipeline/Samples"))

  /// Every eighth of the real resolutions, where they are.
  static let corpus =
    SharedFolder.url.map { shared in
      files(in: shared.appending(path: "corpus")).enumerated()
        .filter { $0.offset.isMultiple(of: 8) }.map(\.element)
    } ?? []

  /// The sample of a resolution, as "A_RES_64_56".
  static func sample(_ name: String) throws -> Linked {
    try Linked(load(try #require(samples.first { $0.lastPathComponent.contains(name) })))
  }

  static func load(_ url: URL) throws -> SourceFile {
    SourceFile(name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
  }

  private static func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? [])
      .filter { ["txt", "md", "seed"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}

@Suite("What holds of every document")
struct DocumentPropertyTests {
  @Test(arguments: Documents.samples)
  func `every claim of a sample is sound`(url: URL) throws {
    let linked = try Linked(Documents.load(url))
    #expect(linked.documents.count == 1)
    check(linked)
  }

  @Test(.enabled(if: SharedFolder.isPresent), arguments: Documents.corpus)
  func `every claim of a real resolution is sound`(url: URL) throws {
    check(try Linked(Documents.load(url)))
  }

  @Test(arguments: Documents.samples)
  func `linking twice says the same`(url: URL) throws {
    let file = try Documents.load(url)
    let (first, second) = (try Linked(file), try Linked(file))
    #expect(first.documents == second.documents)
    #expect(first.diagnostics == second.diagnostics)
  }

  private func check(_ linked: Linked) {
    let isUTF8 = !linked.file.bytes.contains(0)
    for claims in linked.documents {
      for claim in claims.claims { checkEvidence(claim, in: linked.file, isUTF8) }
      checkParagraphs(claims)
      checkDescriptions(claims)
    }
  }

  /// The quotation stands at its place in the raw file, and begins on its line.
  private func checkEvidence(_ claim: Claim, in file: SourceFile, _ isUTF8: Bool) {
    let evidence = claim.evidence
    if file.position(at: evidence.rawRange.lowerBound).line != evidence.line
      || evidence.quote.isEmpty
    {
      Issue.record("\(claim) has no words, or another line")
    }
    guard isUTF8 else { return }
    var rest = file.bytes[evidence.rawRange]
    for byte in evidence.quote.utf8 where byte.isLetter || byte.isDigit {
      guard let found = rest.firstIndex(of: byte) else {
        Issue.record("\(claim) is not in the raw text at its place")
        return
      }
      rest = rest[(found + 1)...]
    }
  }

  /// The paragraphs of claims are described as parts of the document.
  private func checkParagraphs(_ claims: DocumentClaims) {
    let texts = Set(claims.descriptions.filter { $0.property == .text }.map(\.subject))
    for paragraph in Set(claims.claims.compactMap(\.paragraph)) {
      let types = claims.types[paragraph] ?? []
      #expect(
        !types.isDisjoint(with: [.recital, .operativeParagraph, .footnote]), "\(paragraph)")
      #expect(texts.contains(paragraph), "\(paragraph)")
    }
  }

  /// Whatever is named has a type and a label.
  private func checkDescriptions(_ claims: DocumentClaims) {
    let normal = claims.normalized()
    let labelled = Set(
      normal.descriptions.filter { $0.property == .label }.map(\.subject))
    for entity in normal.entities {
      let isSound =
        normal.types[entity]?.isEmpty == false && labelled.contains(entity)
        && !entity.localName.isEmpty && !entity.path.hasSuffix("/")
      if !isSound { Issue.record("\(entity) lacks a type, a label or a name") }
    }
    let labels = Dictionary(grouping: normal.descriptions.filter { $0.property == .label }) {
      $0.subject
    }
    #expect(labels.values.allSatisfy { $0.count == 1 }, "a thing has one label")
  }
}

extension EntityID {
  fileprivate var localName: Substring { path.drop { $0 != "/" }.dropFirst() }
}
