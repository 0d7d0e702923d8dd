import Foundation
import KnowledgeGraph
import Testing

@testable import Pipeline

@Suite struct FormatsTests {
  /// What a file says, without the place at which it says it.
  private func statements(_ bytes: [UInt8]) async throws -> Set<String> {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "sample")
    try Data(bytes).write(to: file)
    let result = try await Build(jobs: 1).run([.path(file.path)])
    #expect(result.diagnostics.isEmpty)
    let documents = result.graph.knowledge.sortedDocuments
    return Set(
      documents.flatMap { document in
        document.descriptions.map { "\($0)" }
          + document.claims.map {
            "\($0.statement) \($0.speechAct ?? "") \($0.paragraph.map { "\($0)" } ?? "") \($0.evidence.quote)"
          }
      })
  }

  @Test(arguments: ["A_RES_62_41", "A_RES_68_30"])
  func `a resolution says the same in every format`(_ name: String) async throws {
    let sample = try SampleInFormats(named: name)
    let reference = try await statements(sample.all[0].bytes)
    #expect(reference.count > 100)
    for (format, bytes) in sample.all.dropFirst() {
      let found = try await statements(bytes)
      let difference = found.symmetricDifference(reference).sorted().prefix(5)
      #expect(difference.isEmpty, "\(format): \(difference.joined(separator: "\n"))")
    }
  }
}
