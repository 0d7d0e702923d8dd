import Foundation
import KnowledgeGraph
import SourceText
import Testing

@testable import Pipeline

@Suite struct BuildTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A build for which every file that begins with "A" is a document of that name.
  private func build(jobs: Int = 2) -> Build {
    Build(jobs: jobs) { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard text.hasPrefix("A") else {
        let odd = Diagnostic(.warning, "no-resolution", "no resolution was found", file: file.name)
        return FileClaims(diagnostics: [odd])
      }
      return FileClaims(documents: [DocumentClaims(document: EntityID("doc/\(text)"))])
    }
  }

  @Test(arguments: [1, 2, 7])
  func `findings stand in the order of the files whatever the number of jobs`(jobs: Int)
    async throws
  {
    for number in 10..<40 { try folder.write("?", to: "\(number).txt") }
    let result = await build(jobs: jobs).run([.path(folder.path)])
    #expect(result.diagnostics.map(\.file) == (10..<40).map { "\(folder.path)/\($0).txt" })
  }

  @Test func `every document of every file is in the graph`() async throws {
    for number in 10..<40 { try folder.write("A\(number)", to: "\(number).txt") }
    let result = await build().run([.path(folder.path)])
    let documents = result.graph.knowledge.sortedDocuments
    #expect(documents.map(\.document.path) == (10..<40).map { "doc/A\($0)" })
    #expect(result.status == .complete)
    #expect(result.usedFileCount == 30)
  }

  @Test func `a path that is not there keeps the build from beginning`() async throws {
    let path = try folder.write("A1", to: "1.txt")
    let result = await build().run([.path(path), .path("/nowhere.txt")])
    #expect(result.status == .nothingRead)
    #expect(result.graph.documentCount == 0)
    #expect(result.diagnostics.map(\.code) == ["no-such-path"])
  }

  @Test func `a file without a document makes the build partial`() async throws {
    try folder.write("A1", to: "1.txt")
    try folder.write("?", to: "2.txt")
    let result = await build().run([.path(folder.path)])
    #expect(result.status == .partial)
    #expect(result.diagnostics.map(\.code) == ["no-resolution"])
  }

  @Test func `files without any document are nothing found, and so is an empty folder`()
    async throws
  {
    #expect(await build().run([.path(folder.path)]).status == .nothingFound)
    try folder.write("?", to: "1.txt")
    #expect(await build().run([.path(folder.path)]).status == .nothingFound)
  }

  @Test func `progress counts every file once`() async throws {
    for number in 1...5 { try folder.write("A\(number)", to: "\(number).txt") }
    var seen: [Int] = []
    _ = await build().run([.path(folder.path)]) { seen.append($0.done) }
    #expect(seen == [1, 2, 3, 4, 5])
  }
}
