/// An RDF term: an IRI, a blank node or a literal (RDF 1.1 Concepts §3.1).
public enum Term: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)
  case literal(Literal)
}

/// A node without a name, known by a label within one dataset.
public struct BlankNode: Sendable {
  /// The label, without `_:`.
  public let label: String

  public init(_ label: String) { self.label = label }
}

extension BlankNode: Hashable, Comparable {
  public static func == (left: Self, right: Self) -> Bool {
    isSameText(left.label, right.label)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(label) }

  public static func < (left: Self, right: Self) -> Bool {
    left.label.utf8.lexicographicallyPrecedes(right.label.utf8)
  }
}
