package import Coverage
package import KnowledgeGraph
package import SourceText

/// What was found, what was left unresolved and why, and where documents disagree: `report.txt`.
///
/// For people to read; names files by the last component of their path, so that the report of the
/// same files is the same on every machine.
package struct BuildReport: Sendable {
  private let graph: KnowledgeGraph
  private let reconciled: ReconciledGraph
  private let diagnostics: [String: [Diagnostic]]
  private let ledgers: [EntityID: [Ledger]]

  /// A report on a graph and on everything noted while it was built.
  package init(
    graph: KnowledgeGraph, reconciled: ReconciledGraph, diagnostics: [Diagnostic] = [],
    ledgers: [Ledger] = []
  ) {
    self.graph = graph
    self.reconciled = reconciled
    self.diagnostics = Dictionary(grouping: diagnostics, by: \.fileName)
    self.ledgers = Dictionary(grouping: ledgers, by: \.document)
  }

  /// The report, line by line, with a line end after the last.
  package var text: String {
    let documents = graph.sortedDocuments
    let labels = Labels(reconciled)
    var lines = summary
    for document in documents {
      lines += [""] + section(of: document, labels)
    }
    lines += section("Conflicts between documents", conflicts(labels))
    lines += section("Ignored in all documents, by reason", coverage.reasons)
    lines += section("Unread in all documents, the most frequent first", coverage.frequencies)
    lines += section("Files that gave no resolution", notesElsewhere)
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(of document: DocumentClaims, _ labels: Labels) -> [String] {
    DocumentSection(
      document, labels: labels, notes: notes(on: document),
      coverage: CoverageSection(ledgers[document.document] ?? [])
    ).lines
  }

  /// The ledgers of all documents, in their order.
  private var coverage: CoverageSection {
    CoverageSection(graph.sortedDocuments.flatMap { ledgers[$0.document] ?? [] })
  }

  private var summary: [String] {
    [
      "Documents   \(graph.documents.count)", "Entities    \(reconciled.types.count)",
      "Statements  \(reconciled.statements.count)",
      "Claims      \(graph.documents.values.reduce(0) { $0 + $1.claims.count })",
      "Conflicts   \(reconciled.conflicts.count)", "Coverage    \(coverage.total)",
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
  }

  private func notes(on document: DocumentClaims) -> [String] {
    document.sources.sorted().flatMap { source in
      (diagnostics[source.fileName] ?? []).sorted(by: stands).map(\.line)
    }
  }

  private var notesElsewhere: [String] {
    let read = Set(graph.documents.values.flatMap(\.sources).map(\.fileName))
    return diagnostics.filter { !read.contains($0.key) }.values.joined().sorted(by: stands)
      .map { "\($0.fileName): \($0.line)" }
  }

  private func conflicts(_ labels: Labels) -> [String] {
    reconciled.conflicts.flatMap { ConflictSection($0, labels: labels).lines }
  }
}

/// Whether one diagnostic stands before another: by file, place, and then by what it says.
private func stands(_ left: Diagnostic, before right: Diagnostic) -> Bool {
  (left.fileName, left.position?.offset ?? -1, left.code, left.message)
    < (right.fileName, right.position?.offset ?? -1, right.code, right.message)
}

extension Diagnostic {
  fileprivate var fileName: String { file.split(separator: "/").last.map(String.init) ?? file }

  /// `line:column: severity: message [code]`.
  fileprivate var line: String {
    let place = position.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(code)]"
  }
}
