internal import XML

/// Nodes and edges written as GraphML.
struct GraphMLWriter {
  let graph: PropertyGraph
  let drawing: YEdDrawing?
  private let nodeKeys: [AttributeKey]
  private let edgeKeys: [AttributeKey]

  init(graph: PropertyGraph, drawing: YEdDrawing?) {
    self.graph = graph
    self.drawing = drawing
    nodeKeys = attributeKeys(of: graph.nodes.map(\.attributes), prefix: "n")
    edgeKeys = attributeKeys(of: graph.edges.map(\.attributes), prefix: "e")
  }

  func bytes() throws(XMLWritingError) -> [UInt8] {
    var writer = XMLWriter()
    writer.element("graphml", namespaces) { writer in
      for key in nodeKeys { writer.declare(key, for: "node") }
      for key in edgeKeys { writer.declare(key, for: "edge") }
      drawing?.declareKeys(with: &writer)
      writer.element("graph", [("id", "G"), ("edgedefault", "directed")]) { writer in
        for node in graph.nodes { write(node, with: &writer) }
        for edge in graph.edges { write(edge, with: &writer) }
      }
    }
    return try writer.finish()
  }

  private var namespaces: [(name: String, value: String)] {
    [("xmlns", "http://graphml.graphdrawing.org/xmlns")] + (drawing?.namespaces ?? [])
  }

  private func write(_ node: PropertyNode, with writer: inout XMLWriter) {
    writer.element("node", [("id", node.id)]) { writer in
      writer.write(node.attributes, by: nodeKeys)
      drawing?.draw(node, with: &writer)
    }
  }

  private func write(_ edge: PropertyEdge, with writer: inout XMLWriter) {
    let ends = [("id", edge.id), ("source", edge.source), ("target", edge.target)]
    writer.element("edge", ends) { writer in
      writer.write(edge.attributes, by: edgeKeys)
      drawing?.draw(edge, with: &writer)
    }
  }
}

/// The declaration of an attribute.
private struct AttributeKey {
  /// As `n_label`: Gephi takes what looks like a generated key for the label.
  let id: String
  let name: String
  let typeName: String
}

/// The keys of all attributes that occur, by name.
///
/// An attribute whose values differ in type is a text: a reader refuses a file for one wrong number.
private func attributeKeys(
  of attributes: [[String: AttributeValue]], prefix: String
) -> [AttributeKey] {
  var types: [String: Set<String>] = [:]
  for (name, value) in attributes.joined() { types[name, default: []].insert(value.typeName) }
  return types.sorted { $0.key < $1.key }.map { name, types in
    AttributeKey(
      id: "\(prefix)_\(name)", name: name,
      typeName: types.count == 1 ? types.first ?? "string" : "string")
  }
}

extension XMLWriter {
  fileprivate mutating func declare(_ key: AttributeKey, for kind: String) {
    element(
      "key",
      [
        ("id", key.id), ("for", kind), ("attr.name", key.name), ("attr.type", key.typeName),
      ])
  }

  fileprivate mutating func write(
    _ attributes: [String: AttributeValue], by keys: [AttributeKey]
  ) {
    for key in keys {
      guard let value = attributes[key.name] else { continue }
      element("data", [("key", key.id)]) { $0.text(value.text) }
    }
  }
}
