import Foundation
import Testing

@testable import Pipeline

@Suite struct OutputFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(name: name, bytes: Array(text.utf8))
  }

  @Test func `files are written, replaced, and nothing else is left or touched`() throws {
    try folder.write("theirs", to: "notes.txt")
    let output = OutputFolder(folder.path)
    try output.write([file("a.txt", "old"), file("b.txt", "")])
    try output.write([file("a.txt", "new")])
    #expect(try folder.names() == ["a.txt", "b.txt", "notes.txt"])
    #expect(try folder.text(of: "a.txt") == "new")
    #expect(try folder.text(of: "notes.txt") == "theirs")
  }

  @Test func `a folder is made with the folders above it`() throws {
    try OutputFolder("\(folder.path)/x/y").write([file("a.txt", "text")])
    #expect(try folder.text(of: "x/y/a.txt") == "text")
  }

  @Test func `when one file cannot be written, all old files stand and no draft is left`() throws {
    let output = OutputFolder(folder.path)
    try output.write([file("a.txt", "old")])
    let failure = #expect(throws: OutputFailure.self) {
      try output.write([file("a.txt", "new"), file("no/such/folder.txt", "text")])
    }
    #expect(failure?.path == "\(folder.path)/no/such/folder.txt")
    #expect(failure?.reason == "No such file or directory")
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.text(of: "a.txt") == "old")
  }

  @Test func `a file where the folder should be is a failure with its path`() throws {
    let path = try folder.write("", to: "taken")
    let failure = #expect(throws: OutputFailure.self) {
      try OutputFolder(path).write([file("a.txt", "text")])
    }
    #expect(failure?.path == path)
  }
}
