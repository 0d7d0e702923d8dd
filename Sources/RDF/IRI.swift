/// An absolute IRI, compared letter by letter (RDF 1.1 Concepts §3.2).
public struct IRI: Sendable, CustomStringConvertible {
  /// The IRI as text, without angle brackets.
  public let value: String

  /// Takes `value` as it stands; whoever reads it from outside validates it first.
  public init(_ value: String) { self.value = value }

  /// The IRI in angle brackets, as N-Triples writes it.
  public var description: String { "<\(value)>" }
}

extension IRI: Hashable, Comparable {
  public static func == (left: Self, right: Self) -> Bool { isSameText(left.value, right.value) }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

  public static func < (left: Self, right: Self) -> Bool {
    left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }
}

/// Whether two strings are the same scalar by scalar, as RDF compares text.
///
/// `==` of `String` also takes canonically equivalent strings for equal (é and e + ́); it is only the
/// quick first look. Equal bytes have equal hashes, so `String` may keep hashing.
func isSameText(_ left: String, _ right: String) -> Bool {
  left == right && left.utf8.elementsEqual(right.utf8)
}
