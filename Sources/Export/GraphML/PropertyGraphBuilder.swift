internal import KnowledgeGraph
internal import RDF
internal import Resolutions

/// The reconciled graph as nodes and edges.
struct PropertyGraphBuilder {
  let names: GraphNames
  let projection: GraphProjection
  private let labels: Labels
  private let types: [EntityID: Set<EntityType>]
  private let statements: [EntityID: [SupportedStatement]]
  private let nodeIDs: [EntityID: String]

  init(_ graph: ReconciledGraph, names: GraphNames, projection: GraphProjection) {
    self.names = names
    self.projection = projection
    labels = Labels(graph)
    types = graph.types
    statements = Dictionary(grouping: graph.statements, by: \.statement.subject)
    var entities = Set(graph.types.keys)
    for supported in graph.statements {
      entities.insert(supported.statement.subject)
      if case .entity(let value) = supported.statement.value { entities.insert(value) }
    }
    nodeIDs = uniqueNodeIDs(
      for: entities.filter { projection.shows(NodeKind(graph.types[$0] ?? [])) })
  }

  func build() -> PropertyGraph {
    var graph = PropertyGraph()
    for (entity, id) in nodeIDs.sorted(by: { $0.key < $1.key }) {
      graph.nodes.append(node(entity, id: id))
      graph.edges += (statements[entity] ?? []).compactMap(edge)
    }
    return graph
  }

  private func node(_ entity: EntityID, id: String) -> PropertyNode {
    let types = types[entity] ?? []
    let said = (statements[entity] ?? []).map(\.statement)
    var attributes = scalars(said)
    let label = labels.label(of: entity)
    attributes["label"] = .string(label)
    attributes["name"] = .string(label)
    attributes["shortLabel"] = .string(label.shortened)
    attributes["type"] = .string(types.mostSpecific.map(\.rawValue).joined(separator: "|"))
    attributes["iri"] = .string(names.iri(of: entity).value)
    attributes["year"] = year(said).map(AttributeValue.int)
    return PropertyNode(id: id, attributes: attributes, kind: NodeKind(types))
  }

  /// What has one value as it is, several values joined; things that are no nodes by their labels, but
  /// paragraphs by their number.
  private func scalars(_ said: [Statement]) -> [String: AttributeValue] {
    let shown = said.filter { !Property.notScalar.contains($0.property) && !isEdge($0) }
    return Dictionary(grouping: shown, by: \.property.localName).mapValues { statements in
      let values = statements.map(\.value)
      if values.contains(where: isParagraph) { return .int(values.count) }
      if values.count == 1, let number = values[0].number { return .int(number) }
      return .string(values.map(labels.text).sorted().joined(separator: "|"))
    }
  }

  private func isParagraph(_ value: Value) -> Bool {
    guard case .entity(let entity) = value else { return false }
    return NodeKind(types[entity] ?? []) == .paragraph
  }

  private func isEdge(_ statement: Statement) -> Bool {
    guard case .entity(let value) = statement.value else { return false }
    return nodeIDs[value] != nil
  }

  private func edge(_ supported: SupportedStatement) -> PropertyEdge? {
    let statement = supported.statement
    guard case .entity(let value) = statement.value, let source = nodeIDs[statement.subject],
      let target = nodeIDs[value]
    else { return nil }
    let relation = statement.property.localName
    return PropertyEdge(
      id: "\(source)--\(relation)--\(target)", source: source, target: target,
      attributes: [
        "label": .string(statement.property.words), "interaction": .string(relation),
        "predicate": .string(statement.property.iri.value),
        "weight": .double(Double(max(1, supported.support.claims.count))),
        "modality": .string(statement.property.isPlan ? "planned" : "actual"),
      ])
  }

  /// The year that says most of when the thing is.
  private func year(_ said: [Statement]) -> Int? {
    for property in Property.dating {
      if let year = said.first(where: { $0.property == property })?.value.year { return year }
    }
    return nil
  }
}

extension Property {
  /// What nodes show otherwise, or not at all: names, years, and the text of paragraphs.
  fileprivate static let notScalar: Set<Property> = [.label, .year, .text]

  /// Properties that date a thing, the most telling first.
  fileprivate static let dating: [Property] = [
    .year, .date, .begins, .heldInYear, .heldFrom, .heldUntil, .adoptedOn, .documentDate,
    .entryIntoForce, .plannedInYear, .plannedFrom, .plannedUntil, .distributedOn,
  ]

  fileprivate var isPlan: Bool { Self.allCases.contains { $0.plan == self } }
}

extension Value {
  /// The value as a number of a viewer.
  fileprivate var number: Int? {
    switch self {
    case .integer(let number), .year(let number): number
    case .entity, .address, .text, .date: nil
    }
  }

  /// The year in which the value lies, if it is a time.
  fileprivate var year: Int? {
    switch self {
    case .date(let day): day.year
    case .year(let year): year
    case .entity(let entity): entity.time?.firstYear
    case .address, .text, .integer: nil
    }
  }
}

extension TimeEntity {
  fileprivate var firstYear: Int {
    switch self {
    case .date(let day), .interval(let day, _): day.year
    case .year(let year): year
    }
  }
}

extension String {
  /// The first words, as many as fit in a picture; what tells meetings apart stands first in their names.
  fileprivate var shortened: String {
    guard count > 40 else { return self }
    let start = prefix(40)
    return String(start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
  }
}
