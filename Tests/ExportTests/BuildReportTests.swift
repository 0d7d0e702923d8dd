import SourceText
import Testing

@testable import Export
@testable import KnowledgeGraph

@Suite struct BuildReportTests {
  private func report(_ diagnostics: [Diagnostic] = []) throws -> String {
    let graph = KnowledgeGraph(try SampleGraph.make())
    return BuildReport(graph: graph, reconciled: graph.reconciled(), diagnostics: diagnostics).text
  }

  @Test func `a document is told by its label, its file and its counts`() throws {
    let report = try report()
    #expect(report.hasPrefix("Documents   2\n"))
    #expect(report.contains("\nA/RES/64/56\n  read from A_RES_64_56.txt\n"))
    #expect(report.contains("  things recalled       2\n"))
    #expect(report.contains("  resolutions cited     1\n"))
    #expect(report.contains("  meetings              1\n"))
  }

  @Test func `a change of plan is told with both claims`() throws {
    #expect(
      try report().contains(
        """
          Second Review Conference: it was planned otherwise
            heldFrom 2009-11-30, says A/RES/64/56, rec_9
            plannedFrom 2009-11-29, says A/RES/63/42, para_3

        """))
  }

  @Test func `documents that differ are told with all their claims`() throws {
    #expect(
      try report().contains(
        """
          A/RES/63/42: documents differ; the first value is taken
            adoptedOn 2008-12-02, says A/RES/63/42, masthead
            adoptedOn 2008-12-03, says A/RES/64/56, rec_1

        """))
  }

  @Test func `of many that say the same three are named`() {
    let documents = (1...6).map { number in
      var document = DocumentClaims(document: EntityID("doc/D\(number)"))
      document.claims = [
        Claim(
          Statement(EntityID("meeting/x"), .heldInYear, .year(number < 6 ? 2009 : 2010)),
          speechAct: nil, paragraph: nil,
          evidence: Evidence(quote: "2009", rawRange: 0..<4, line: 1, page: nil))
      ]
      return document
    }
    let graph = KnowledgeGraph(documents)
    #expect(
      BuildReport(graph: graph, reconciled: graph.reconciled()).text.contains(
        """
          x: documents differ; the first value is taken
            heldInYear 2009, says D1, masthead
            heldInYear 2009, says D2, masthead
            heldInYear 2009, says D3, masthead
            heldInYear 2009, say 2 more
            heldInYear 2010, says D6, masthead

        """))
  }

  @Test func `a value that no claim gives is told with the documents that name the thing`() {
    let documents = [("A", 1), ("B", 10)].map { name, ordinal in
      var document = DocumentClaims(document: EntityID("doc/\(name)"))
      document.descriptions = [
        Statement(EntityID("meeting/x"), .ordinal, .integer(ordinal))
      ]
      return document
    }
    let graph = KnowledgeGraph(documents)
    #expect(
      BuildReport(graph: graph, reconciled: graph.reconciled()).text.contains(
        """
          x: documents differ; the first value is taken
            ordinal 1, where A names it
            ordinal 10, where B names it

        """))
  }

  @Test func `what was left unresolved stands with its document, in order`() throws {
    let later = SourcePosition(offset: 90, line: 12, column: 3)
    let earlier = SourcePosition(offset: 10, line: 2, column: 1)
    let report = try report([
      Diagnostic(.warning, "b-code", "later", file: "folder/A_RES_64_56.txt", at: later),
      Diagnostic(.note, "a-code", "earlier", file: "folder/A_RES_64_56.txt", at: earlier),
    ])
    #expect(
      report.contains(
        """
          left unresolved
            2:1: note: earlier [a-code]
            12:3: warning: later [b-code]

        """))
  }

  @Test func `a file that gave no resolution is told at the end`() throws {
    let report = try report([Diagnostic(.error, "no-text", "it is empty", file: "x/empty.txt")])
    #expect(
      report.hasSuffix(
        "\nFiles that gave no resolution\n  empty.txt: error: it is empty [no-text]\n"))
  }

  @Test func `an empty graph has a report too`() {
    let graph = KnowledgeGraph()
    let report = BuildReport(graph: graph, reconciled: graph.reconciled()).text
    #expect(report.hasPrefix("Documents   0\n"))
    #expect(
      report.hasSuffix("Coverage    0 items: 0 entities, 0 ignored, 0 unread (0.00 %)\n"))
  }
}
