/// A small integer that stands for a term within one dataset.
public struct TermID: Hashable, Comparable, Sendable {
  @usableFromInline let rawValue: UInt32

  @usableFromInline init(rawValue: UInt32) { self.rawValue = rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Which graphs of a dataset a pattern looks in.
public enum GraphSelection: Hashable, Sendable {
  /// The graph without a name.
  case defaultGraph
  /// One named graph.
  case named(TermID)
  /// Every named graph, and not the default graph.
  case anyNamed
}

/// A quad of term identifiers; `graph` is `nil` in the default graph.
public struct EncodedQuad: Hashable, Sendable {
  public let subject: TermID
  public let predicate: TermID
  public let object: TermID
  public let graph: TermID?

  public init(subject: TermID, predicate: TermID, object: TermID, graph: TermID?) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }
}
