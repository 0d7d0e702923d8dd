internal import Export
internal import KnowledgeGraph
package import RDF
internal import RDFSyntax

extension Graph {
  /// The files that a graph is handed on as: Turtle, N-Quads, JSON-LD, GraphML.
  ///
  /// The same documents give the same bytes, in whatever order they were read.
  public func files(_ options: ExportOptions = ExportOptions()) throws -> [OutputFile] {
    let translation = RDFTranslation(base: options.base)
    let reconciled = knowledge.reconciled()
    let together = translation.triples(of: reconciled).map { Quad($0) }
    let apart = knowledge.sortedDocuments.flatMap(translation.quads)
    let graph = Dataset(together + apart.filter { $0.graph == nil })
    var graphML = GraphMLExport()
    graphML.names = translation.names
    graphML.style = options.style
    graphML.projection = options.projection
    return [
      OutputFile(
        name: "graph.ttl", bytes: TurtleWriter(prefixes: translation.names.prefixes).bytes(graph)),
      OutputFile(name: "graph.nq", bytes: NQuadsWriter().bytes(together + apart)),
      OutputFile(
        name: "graph.jsonld",
        bytes: JSONLDWriter(context: try .bundled()).bytes(graph)),
      OutputFile(name: "graph.graphml", bytes: try graphML.bytes(of: reconciled)),
    ]
  }

  /// The prefixes that are declared in files and in queries, without a colon.
  package static func prefixes(base: String = ExportOptions.defaultBase) -> [String: IRI] {
    GraphNames(base: base).prefixes
  }
}
