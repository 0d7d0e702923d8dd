internal import Export
internal import KnowledgeGraph
package import RDF
internal import RDFSyntax

extension Graph {
  /// The files that a graph is handed on as: Turtle, N-Quads, JSON-LD, GraphML, and a report.
  ///
  /// The same documents give the same bytes, in whatever order they were read. What was left unresolved
  /// is not in a graph; the report of ``BuildResult/files(_:)`` has it.
  public func files(_ options: ExportOptions = ExportOptions()) throws -> [OutputFile] {
    try files(options) { reconciled in
      BuildReport(graph: knowledge, reconciled: reconciled).text
        + "\nMade from the graph alone: what was left unresolved stands in the report of its build.\n"
    }
  }

  /// The files, with the report that is made of what the documents say together.
  func files(
    _ options: ExportOptions, report: (ReconciledGraph) -> String
  ) throws -> [OutputFile] {
    let translation = RDFTranslation(base: options.base)
    let reconciled = knowledge.reconciled()
    let documents = knowledge.sortedDocuments
    let together = Dataset(
      (translation.triples(of: reconciled, quoting: knowledge) + documents.map(translation.topic))
        .lazy.map { Quad($0) })
    return [
      OutputFile(
        name: "graph.ttl",
        bytes: TurtleWriter(prefixes: translation.names.prefixes).bytes(together)),
      OutputFile(name: "graph.nq", parts: nQuads(together, documents, translation)),
      OutputFile(
        name: "graph.jsonld", bytes: JSONLDWriter(context: try .bundled()).bytes(together)),
      OutputFile(
        name: "graph.graphml", bytes: try options.graphML.bytes(of: reconciled)),
      OutputFile(name: "report.txt", bytes: Array(report(reconciled).utf8)),
    ]
  }

  /// The default graph, then that of each document; a graph at a time, since all together are large.
  private func nQuads(
    _ together: Dataset, _ documents: [DocumentClaims], _ translation: RDFTranslation
  ) -> [@Sendable () -> [UInt8]] {
    var parts: [@Sendable () -> [UInt8]] = [{ NQuadsWriter().bytes(together) }]
    for document in documents {
      parts.append { NQuadsWriter().bytes(translation.claims(of: document)) }
    }
    return parts
  }

  /// The prefixes that are declared in files and in queries, without a colon.
  package static func prefixes(base: String = ExportOptions.defaultBase) -> [String: IRI] {
    GraphNames(base: base).prefixes
  }
}

extension ExportOptions {
  /// The export that these options ask for.
  fileprivate var graphML: GraphMLExport {
    var export = GraphMLExport()
    export.names = GraphNames(base: base)
    export.style = style
    export.projection = projection
    return export
  }
}
