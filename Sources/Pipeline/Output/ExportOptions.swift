package import Export

/// How a graph is written to files.
public struct ExportOptions: Sendable {
  /// The base of all names unless another is asked for; it is not registered yet.
  public static let defaultBase = GraphNames.defaultBase

  /// What the IRIs of all things begin with.
  public var base = Self.defaultBase
  package var style = GraphMLExport.Style.plain
  package var projection = GraphProjection.things

  public init() {}
}
