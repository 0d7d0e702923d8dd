internal import Coverage
internal import Export
internal import KnowledgeGraph
public import SourceText

/// What a build found, and what it could not read.
public struct BuildResult: Sendable {
  /// How a build ended.
  public enum Status: Hashable, Sendable {
    /// Every file was read, and each holds at least one document.
    case complete
    /// Some files were skipped or hold no document; the rest was built.
    case partial
    /// Files were read, and no document was found in any.
    case nothingFound
    /// No file could be read.
    case nothingRead
  }

  /// Findings about the inputs, in the order of the files.
  public let diagnostics: [Diagnostic]
  /// How the build ended.
  public let status: Status
  /// Files that were read and hold at least one document.
  public let usedFileCount: Int
  /// What the documents say.
  public let graph: Graph

  /// What became of the text of each document.
  private let ledgers: [Ledger]

  /// The files of the graph, and a report on what was found and what was left unresolved.
  public func files(_ options: ExportOptions = ExportOptions()) throws -> [OutputFile] {
    try graph.files(options) { reconciled in
      BuildReport(
        graph: graph.knowledge, reconciled: reconciled, diagnostics: diagnostics, ledgers: ledgers
      ).text
    }
  }

  /// The result of a build that did not begin.
  init(refused diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    status = .nothingRead
    usedFileCount = 0
    ledgers = []
    graph = Graph()
  }

  init(skippedFolders: [Diagnostic], outcomes: [Build.Outcome]) {
    let read = outcomes.compactMap(\.claims)
    let used = read.filter { !$0.documents.isEmpty }
    diagnostics = skippedFolders + outcomes.flatMap(\.diagnostics)
    usedFileCount = used.count
    ledgers = used.flatMap(\.ledgers)
    graph = Graph(KnowledgeGraph(used.flatMap(\.documents)))
    let unread = skippedFolders.count + outcomes.count - read.count
    status =
      if !used.isEmpty {
        unread == 0 && used.count == read.count ? .complete : .partial
      } else {
        unread > 0 && read.isEmpty ? .nothingRead : .nothingFound
      }
  }
}

extension Build.Outcome {
  fileprivate var claims: FileClaims? {
    switch self {
    case .read(let claims): claims
    case .unreadable: nil
    }
  }

  fileprivate var diagnostics: [Diagnostic] {
    switch self {
    case .read(let claims): claims.diagnostics
    case .unreadable(let diagnostic): [diagnostic]
    }
  }
}
