/// Nodes and edges with flat attributes, as the viewers of graphs know them.
struct PropertyGraph: Hashable {
  var nodes: [PropertyNode] = []
  var edges: [PropertyEdge] = []
}

/// A thing, with everything that a viewer may show of it.
struct PropertyNode: Hashable {
  /// A name of ASCII letters, digits and `_ - .`, unique in the graph.
  let id: String
  var attributes: [String: AttributeValue]
  /// What the node is, for shape, colour and place.
  let kind: NodeKind
}

/// A relation between two things.
struct PropertyEdge: Hashable {
  /// Unique in the graph, and the same in every graph with the same relation.
  let id: String
  let source: String
  let target: String
  var attributes: [String: AttributeValue]
}

/// The value of an attribute; lists and dates are texts, because no viewer reads them as more.
enum AttributeValue: Hashable {
  case string(String)
  case int(Int)
  case double(Double)

  /// The value as XML Schema writes it.
  var text: String {
    switch self {
    case .string(let text): text
    case .int(let number): String(number)
    case .double(let number): String(number)
    }
  }

  /// The name of the type in GraphML.
  var typeName: String {
    switch self {
    case .string: "string"
    case .int: "int"
    case .double: "double"
    }
  }
}
