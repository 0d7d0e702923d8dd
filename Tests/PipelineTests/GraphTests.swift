import KnowledgeGraph
import Resolutions
import SourceText
import Testing

@testable import Pipeline

@Suite struct GraphTests {
  private let meeting = EntityID("meeting/apmbc-rc-2")

  /// A document that says when the meeting begins.
  private func document(_ name: String, _ property: Property, day: Int) throws -> DocumentClaims {
    var document = DocumentClaims(document: EntityID("doc/\(name)"))
    document.sources = [Source(fileName: "\(name).txt", digest: "\(name)")]
    document.types = [document.document: [.resolution], meeting: [.reviewConference]]
    document.descriptions = [
      Statement(document.document, .label, .text(name)),
      Statement(meeting, .label, .text("Second Review Conference")),
    ]
    let date = try #require(CalendarDate(year: 2009, month: 11, day: day))
    let evidence = Evidence(quote: "from \(day) November", rawRange: 10..<20, line: 3)
    document.claims = [
      Claim(
        Statement(meeting, property, .date(date)), speechAct: "recalling",
        paragraph: EntityID("doc/\(name)#rec_1"), evidence: evidence)
    ]
    return document
  }

  private var planned: DocumentClaims {
    get throws { try document("A_RES_64_56", .plannedFrom, day: 29) }
  }
  private var held: DocumentClaims {
    get throws { try document("A_RES_68_30", .heldFrom, day: 30) }
  }

  private func graph(_ documents: DocumentClaims...) -> Graph {
    Graph(KnowledgeGraph(documents))
  }

  @Test func `graphs built apart and read back unite to the files of the graph built at once`()
    throws
  {
    let halves = try [graph(planned), graph(held)].map { half in
      let file = try #require(try half.files().first { $0.name == "graph.nq" })
      return try Graph(nQuads: SourceFile(name: "graph.nq", bytes: file.bytes))
    }
    let whole = try graph(planned, held).files()
    for union in [halves[0].union(halves[1]), halves[1].union(halves[0])] {
      #expect(try union.files().map(\.bytes) == whole.map(\.bytes))
    }
    #expect(
      whole.map(\.name)
        == ["graph.ttl", "graph.nq", "graph.jsonld", "graph.graphml", "report.txt"])
    #expect(whole.allSatisfy { !$0.bytes.isEmpty })
  }

  @Test func `a report made from a graph alone says what it cannot know`() throws {
    let report = try #require(try graph(held).files().first { $0.name == "report.txt" })
    let text = String(decoding: report.bytes, as: UTF8.self)
    #expect(text.contains("Documents   1") && text.contains("left unresolved"))
  }

  @Test func `a plan that came out otherwise is quoted from both documents`() throws {
    let disagreements = try graph(planned, held).disagreements
    #expect(disagreements.map(\.conflict.kind) == [.planChanged])
    #expect(disagreements.map(\.name) == ["Second Review Conference"])
    #expect(
      disagreements.flatMap(\.quotations) == [
        Quotation(file: "A_RES_64_56.txt", line: 3, offset: 10, words: "from 29 November"),
        Quotation(file: "A_RES_68_30.txt", line: 3, offset: 10, words: "from 30 November"),
      ])
  }

  @Test func `documents that agree have nothing to report`() throws {
    #expect(try graph(held).disagreements.isEmpty)
  }

  @Test func `N-Quads with a mistake give its line and column`() {
    let file = SourceFile(name: "graph.nq", bytes: Array("<a:b> <a:c> <a:d> .\n<a:b> .\n".utf8))
    let failure = #expect(throws: Diagnostic.self) { try Graph(nQuads: file) }
    #expect(failure?.position?.line == 2)
  }

  @Test func `a graph of another base is refused with what to do`() throws {
    var options = ExportOptions()
    options.base = "https://example.org/"
    let file = try #require(try graph(held).files(options).first { $0.name == "graph.nq" })
    let source = SourceFile(name: "graph.nq", bytes: file.bytes)
    let failure = #expect(throws: Diagnostic.self) { try Graph(nQuads: source) }
    #expect(failure?.code == "foreign-graph")
    #expect(throws: Never.self) { try Graph(nQuads: source, base: "https://example.org/") }
  }
}
