import Foundation
import SourceText
import Testing

@testable import Pipeline

@Suite struct InputFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a folder is read down to its leaves, in the order of the bytes of the names`() throws
  {
    for name in ["b/2.txt", "b/1.txt", "a.txt", "Z.txt", "b/c/é.md"] {
      try folder.write("", to: name)
    }
    #expect(
      InputFiles([.path(folder.path)]).locations
        == ["Z.txt", "a.txt", "b/1.txt", "b/2.txt", "b/c/é.md"].map {
          .file("\(folder.path)/\($0)")
        })
  }

  @Test func `hidden files and links to folders are passed over`() throws {
    try folder.write("", to: "kept.txt")
    try folder.write("", to: ".hidden")
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "loop"), withDestinationURL: folder.url)
    #expect(InputFiles([.path(folder.path)]).locations == [.file("\(folder.path)/kept.txt")])
  }

  @Test func `a file named twice is read once`() throws {
    let path = try folder.write("", to: "one.txt")
    #expect(InputFiles([.path(path), .path(folder.path), .path(path)]).locations == [.file(path)])
  }

  @Test func `a path that is not there is named`() {
    let files = InputFiles([.path("/nowhere/at all.txt")])
    #expect(files.locations.isEmpty)
    #expect(files.missing.map(\.code) == ["no-such-path"])
    #expect(files.missing.map(\.file) == ["/nowhere/at all.txt"])
  }

  @Test func `the samples are the four documents that come with the package`() {
    let names = InputFiles([.samples]).locations.map { $0.name.split(separator: "/").last ?? "" }
    #expect(names == ["A_RES_58_53.txt", "A_RES_62_41.md", "A_RES_64_56.txt", "A_RES_68_30.md"])
  }

  @Test(arguments: [("-", Input.standardInput), ("-x", .path("-x")), ("a/b", .path("a/b"))])
  func `a hyphen alone is standard input`(argument: String, expected: Input) {
    #expect(Input(argument: argument) == expected)
  }

  @Test func `a file over the limit is skipped, one at the limit is read`() throws {
    let path = try folder.write("12345678", to: "eight.txt")
    #expect(throws: Never.self) { try FileLoader.load(.file(path), sizeLimit: 8) }
    let failure = #expect(throws: Diagnostic.self) {
      try FileLoader.load(.file(path), sizeLimit: 7)
    }
    #expect(failure?.code == "too-large")
  }
}
