internal import KnowledgeGraph

/// Which part of the graph is drawn.
package enum GraphProjection: String, CaseIterable, Sendable {
  /// What resolutions speak of: the default. Paragraphs, each tied to nothing but its resolution, are
  /// counted; dates, which tie together what has nothing else in common, and symbols, which double
  /// documents, are texts at the things that have them.
  case things
  /// Everything, but dates and symbols as texts at the things that have them.
  case datesAsAttributes = "dates-as-attributes"
  /// Everything, dates and symbols as nodes.
  case everything
  /// Resolutions and documents, and what they cite.
  case documents
  /// Meetings, their series, and where they were held or planned.
  case meetingsAndPlaces = "meetings-and-places"

  /// Whether a thing of this kind is a node.
  func shows(_ kind: NodeKind) -> Bool {
    switch self {
    case .everything: true
    case .things: kind != .time && kind != .symbol && kind != .paragraph
    case .datesAsAttributes: kind != .time && kind != .symbol
    case .documents: kind == .document
    case .meetingsAndPlaces: kind == .meeting || kind == .place
    }
  }
}
