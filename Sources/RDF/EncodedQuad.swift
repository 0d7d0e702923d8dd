/// A small integer that stands for a term within one dataset.
public struct TermID: Hashable, Comparable, Sendable {
  /// The number; those of a dataset begin with 0 and leave none out.
  @usableFromInline package let rawValue: UInt32

  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// What no number reaches, so that others can count from here.
  @inlinable package static var limit: UInt32 { 1 << 31 }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
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
