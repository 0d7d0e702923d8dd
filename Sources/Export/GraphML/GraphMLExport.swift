package import KnowledgeGraph
package import XML

/// The reconciled graph as GraphML that networkx, igraph, Gephi, yEd, Cytoscape and Graphviz open.
package struct GraphMLExport: Sendable {
  /// What the file holds beside the graph.
  package enum Style: String, CaseIterable, Sendable {
    /// The graph alone.
    case plain
    /// Shapes, labels and places for yEd.
    case yed
  }

  package var names = GraphNames()
  package var style = Style.plain
  package var projection = GraphProjection.things

  package init() {}

  /// The document in UTF-8.
  package func bytes(of graph: ReconciledGraph) throws(XMLWritingError) -> [UInt8] {
    let graph = PropertyGraphBuilder(graph, names: names, projection: projection).build()
    let drawing = style == .yed ? YEdDrawing(graph) : nil
    return try GraphMLWriter(graph: graph, drawing: drawing).bytes()
  }
}
