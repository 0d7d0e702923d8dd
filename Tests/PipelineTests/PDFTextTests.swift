import Digests
import Foundation
import KnowledgeGraph
import Ontology
import Reading
import Resolutions
import Segmentation
import SourceText
import TestSupport
import Testing

@testable import Pipeline

private let hasPoppler = PDFText().program != nil

@Suite("PDF files", .enabled(if: hasPoppler, "pdftohtml is not installed"))
struct PDFTextTests {
  private func failure(_ bytes: [UInt8]) -> String? {
    do throws(Diagnostic) {
      _ = try PDFText().text(of: SourceFile(name: "a.pdf", bytes: bytes))
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `the text remembers the file, the command and the pages`() throws {
    let bytes = SamplePDF.resolution.bytes
    let file = try PDFText().text(of: SourceFile(name: "a.pdf", bytes: bytes))
    #expect(file.extraction?.original == bytes)
    #expect(file.extraction?.command == "pdftohtml -xml")
    let text = String(decoding: file.bytes, as: UTF8.self)
    let second = try #require(text.utf8.firstRange(of: "1. Recalls".utf8))
    #expect(file.page(at: 0) == 1)
    #expect(file.page(at: text.utf8.distance(from: text.startIndex, to: second.lowerBound)) == 2)
  }

  @Test func `a file that is no PDF stays as it is, whatever its name`() throws {
    let file = try PDFText().text(of: SourceFile(name: "a.pdf", bytes: Array("no PDF".utf8)))
    #expect(file.extraction == nil)
    #expect(file.bytes == Array("no PDF".utf8))
  }

  @Test func `each kind of PDF without text has its own code`() {
    #expect(failure(SamplePDF(pages: [[]]).bytes) == "pdf-without-text")
    #expect(failure(SamplePDF(pages: [["Bees"]], isEncrypted: true).bytes) == "pdf-encrypted")
    #expect(failure(Array("%PDF-1.4\nnot at all".utf8)) == "pdf-damaged")
  }

  @Test func `a build claims what a PDF says, with digest and page, and reads it back`()
    async throws
  {
    let folder = try TemporaryFolder()
    let bytes = SamplePDF.resolution.bytes
    try Data(bytes).write(to: folder.url.appending(path: "bees.bin"))
    try Data("%PDF-1.4".utf8).write(to: folder.url.appending(path: "damaged.pdf"))
    let result = try await Build().run([.path(folder.path)])
    #expect(result.status == .partial)
    #expect(result.diagnostics.map(\.code).contains("pdf-damaged"))
    let document = try #require(result.graph.knowledge.sortedDocuments.first)
    #expect(document.document.path == "doc/A_RES_70_1")
    let source = Source(
      fileName: "bees.bin", digest: SHA256.hexadecimalDigest(of: bytes),
      extractedWith: "pdftohtml -xml")
    #expect(document.sources == [source])
    #expect(Set(document.claims.map(\.evidence.page)) == [1, 2])
    let file = try #require(result.files().first { $0.name == "graph.nq" })
    let readBack = try Graph(nQuads: SourceFile(name: "graph.nq", bytes: file.bytes))
    #expect(try readBack.files().first { $0.name == "graph.nq" }?.bytes == file.bytes)
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func `each official PDF is the one resolution that its name says`() throws {
    for (name, segmented) in try segments(of: "corpus/pdf") {
      let symbols = segmented.resolutions.compactMap(\.symbol?.value.value)
      #expect(symbols.map { $0.replacing("/", with: "_") } == [name])
    }
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func `no draft is a resolution`() throws {
    for (name, segmented) in try segments(of: "corpus/drafts") {
      #expect(segmented.resolutions.isEmpty, "\(name)")
      #expect(segmented.diagnostics.map(\.code) == ["draft"], "\(name)")
    }
  }

  private func segments(of path: String) throws -> [(name: String, segmented: Segmented)] {
    let folder = try #require(SharedFolder.url).appending(path: path)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    return try files.map { url in
      let file = try PDFText().text(of: FileLoader.load(path: url.path))
      return (
        url.deletingPathExtension().lastPathComponent,
        Segmenter.resolutions(in: Reader.read(file).lines, of: file)
      )
    }
  }
}

@Suite("Programs in the place of pdftohtml")
struct PDFProgramTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is said of a PDF when `script` stands for pdftohtml.
  private func finding(_ script: String?, seconds: Double = 30, bytes: Int = 1000) throws -> String
  {
    if let script {
      let path = try folder.write("#!/bin/sh\n\(script)\n", to: "pdftohtml")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let limits = Subprocess.Limits(seconds: seconds, bytes: bytes)
    let reader = PDFText(searchPath: "/nowhere:\(folder.path)", limits: limits)
    let file = SourceFile(name: "a.pdf", bytes: Array("%PDF-1.4".utf8))
    do throws(Diagnostic) {
      return String(decoding: try reader.text(of: file).bytes, as: UTF8.self)
    } catch {
      return error.code
    }
  }

  @Test func `without the program, the message says what to install`() throws {
    #expect(try finding(nil) == "no-pdftohtml")
  }

  /// A script that prints a page with one word.
  static let words = """
    echo '<pdf2xml><page number="1" height="1000" width="700">'
    echo '<text top="400" left="90" width="40" height="17" font="0">words</text></page></pdf2xml>'
    """

  @Test(arguments: [
    (words, "words\n"),
    ("head -c 1000000 /dev/zero >&2\n" + words, "words\n"),
    ("printf ''", "pdf-unread"),
    ("echo '<pdf2xml><page number=\"1\"/></pdf2xml>'", "pdf-without-text"),
    ("exit 1", "pdf-damaged"),
    ("echo 'Command Line Error: Incorrect password' >&2; exit 1", "pdf-encrypted"),
    ("exit 3", "pdf-encrypted"),
    ("kill -SEGV $$", "pdf-damaged"),
    ("exec yes", "too-large"),
  ])
  func `each way to end is told apart`(_ script: String, _ expected: String) throws {
    #expect(try finding(script) == expected)
  }

  @Test func `errors of the program beside a text are reported`() throws {
    let stages = DocumentStages(try Registries.bundled())
    let damaged = Extraction(of: [], with: "pdftohtml", complaint: "Syntax Error: no font")
    for (extraction, isReported) in [(damaged, true), (Extraction(of: [], with: "x"), false)] {
      let file = SourceFile(name: "a.pdf", bytes: Array("Bees".utf8), extraction: extraction)
      let codes = stages.read(file).diagnostics.map(\.code)
      #expect(codes.contains("extraction-errors") == isReported)
    }
  }

  @Test func `the first error of the program is kept with the text`() throws {
    let script =
      "#!/bin/sh\necho 'Syntax Warning: a' >&2\necho 'Syntax Error: b' >&2\n\(Self.words)\n"
    let path = try folder.write(script, to: "pdftohtml")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let file = SourceFile(name: "a.pdf", bytes: Array("%PDF-1.4".utf8))
    let text = try PDFText(searchPath: folder.path).text(of: file)
    #expect(text.extraction?.complaint == "Syntax Error: b")
  }

  @Test func `a program that hangs is stopped`() throws {
    let start = ContinuousClock.now
    #expect(try finding("exec sleep 60", seconds: 0.2) == "pdf-too-slow")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `the copy of the file is gone afterwards, also when the program fails`() throws {
    let log = folder.url.appending(path: "copy").path
    _ = try finding("for last; do :; done; printf %s \"$last\" >'\(log)'; exit 1")
    let copy = try folder.text(of: "copy")
    #expect(copy.hasSuffix(".pdf"))
    #expect(!FileManager.default.fileExists(atPath: copy))
  }
}
