internal import XML

/// Shapes, colours, labels and places, in the words of yEd.
///
/// Each kind of thing has a column of its own, in the order of years; yEd's own layouts take it from
/// there.
///
/// ```
///   documents   treaties   meetings   places
///      ▭           ▱          ⬭         ⬡
///      ▭           ▱          ⬭
/// ```
struct YEdDrawing {
  private let places: [String: (x: Int, y: Int)]

  init(_ graph: PropertyGraph) {
    var places: [String: (x: Int, y: Int)] = [:]
    let columns = Dictionary(grouping: graph.nodes, by: \.kind)
    for (column, kind) in NodeKind.allCases.filter({ columns[$0] != nil }).enumerated() {
      for (row, node) in (columns[kind] ?? []).sorted(by: isEarlier).enumerated() {
        places[node.id] = (x: column * 360, y: row * 60)
      }
    }
    self.places = places
  }

  let namespaces = [(name: "xmlns:y", value: "http://www.yworks.com/xml/graphml")]

  func declareKeys(with writer: inout XMLWriter) {
    for (id, kind) in [("n_graphics", "node"), ("e_graphics", "edge")] {
      writer.element("key", [("id", id), ("for", kind), ("yfiles.type", "\(kind)graphics")])
    }
  }

  func draw(_ node: PropertyNode, with writer: inout XMLWriter) {
    let place = places[node.id] ?? (x: 0, y: 0)
    let geometry = [
      ("x", String(place.x)), ("y", String(place.y)), ("width", "240"), ("height", "40"),
    ]
    writer.element("data", [("key", "n_graphics")]) { writer in
      writer.element("y:ShapeNode") { writer in
        writer.element("y:Geometry", geometry)
        writer.element("y:Fill", [("color", node.kind.color), ("transparent", "false")])
        writer.element("y:NodeLabel") { $0.text(node.attributes["shortLabel"]?.text ?? node.id) }
        writer.element("y:Shape", [("type", node.kind.shape)])
      }
    }
  }

  func draw(_ edge: PropertyEdge, with writer: inout XMLWriter) {
    let line = edge.attributes["modality"] == .string("planned") ? "dashed" : "line"
    writer.element("data", [("key", "e_graphics")]) { writer in
      writer.element("y:PolyLineEdge") { writer in
        writer.element("y:LineStyle", [("color", "#555555"), ("type", line), ("width", "1.0")])
        writer.element("y:Arrows", [("source", "none"), ("target", "standard")])
        writer.element("y:EdgeLabel") { $0.text(edge.attributes["label"]?.text ?? "") }
      }
    }
  }
}

/// Those without a year stand last; then the identity decides.
private func isEarlier(_ left: PropertyNode, _ right: PropertyNode) -> Bool {
  (left.year, left.id) < (right.year, right.id)
}

extension PropertyNode {
  fileprivate var year: Int {
    guard case .int(let year) = attributes["year"] else { return .max }
    return year
  }
}

extension NodeKind {
  fileprivate var shape: String {
    switch self {
    case .document: "rectangle"
    case .paragraph: "rectangle"
    case .treaty: "parallelogram"
    case .instrument: "trapezoid"
    case .meeting: "ellipse"
    case .place: "hexagon"
    case .organ: "octagon"
    case .time: "diamond"
    case .symbol, .other: "roundrectangle"
    }
  }

  fileprivate var color: String {
    switch self {
    case .document: "#CFE2F3"
    case .paragraph: "#EFEFEF"
    case .treaty: "#D9EAD3"
    case .instrument: "#E2F0D9"
    case .meeting: "#FFF2CC"
    case .place: "#F4CCCC"
    case .organ: "#D9D2E9"
    case .time: "#FCE5CD"
    case .symbol, .other: "#FFFFFF"
    }
  }
}
