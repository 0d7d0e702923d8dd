/// An absolute IRI, compared letter by letter (RDF 1.1 Concepts §3.2).
public struct IRI: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The IRI as text, without angle brackets.
  public let value: String

  /// Takes `value` as it stands; whoever reads it from outside validates it first.
  public init(_ value: String) { self.value = value }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  /// The IRI in angle brackets, as N-Triples writes it.
  public var description: String { "<\(value)>" }
}
