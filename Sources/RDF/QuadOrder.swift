/// A quad packed into two words, the most significant place first, so that comparing is cheap.
@usableFromInline
struct QuadKey: Hashable, Comparable, Sendable {
  /// Stands where there is no term: the graph of a quad in the default graph.
  @usableFromInline static let none = UInt32.max

  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  @inlinable init(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ fourth: UInt32) {
    high = UInt64(first) << 32 | UInt64(second)
    low = UInt64(third) << 32 | UInt64(fourth)
  }

  /// The four places, in the order of the key.
  @inlinable var places: (UInt32, UInt32, UInt32, UInt32) {
    (
      UInt32(truncatingIfNeeded: high >> 32), UInt32(truncatingIfNeeded: high),
      UInt32(truncatingIfNeeded: low >> 32), UInt32(truncatingIfNeeded: low)
    )
  }

  @inlinable static func < (left: Self, right: Self) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}

/// The order in which the places of a quad (subject, predicate, object, graph) are compared.
@usableFromInline
enum QuadOrder: Int, CaseIterable, Sendable {
  case spog, posg, ospg
  case gspo, gpos, gosp

  /// The orders that serve patterns which leave the graph open.
  static let ofTriples: [QuadOrder] = [.spog, .posg, .ospg]

  /// The order that has the bound places of a pattern in front.
  init(subject: Bool, predicate: Bool, object: Bool, graph: Bool) {
    switch (subject, predicate, object) {
    case (_, false, false), (true, true, _): self = graph ? .gspo : .spog
    case (false, true, _): self = graph ? .gpos : .posg
    case (_, false, true): self = graph ? .gosp : .ospg
    }
  }

  /// The key of a quad in this order.
  func key(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32, _ graph: UInt32) -> QuadKey {
    switch self {
    case .spog: QuadKey(subject, predicate, object, graph)
    case .posg: QuadKey(predicate, object, subject, graph)
    case .ospg: QuadKey(object, subject, predicate, graph)
    case .gspo: QuadKey(graph, subject, predicate, object)
    case .gpos: QuadKey(graph, predicate, object, subject)
    case .gosp: QuadKey(graph, object, subject, predicate)
    }
  }

  /// The quad of a key in this order.
  @inlinable func quad(_ key: QuadKey) -> EncodedQuad {
    let (first, second, third, fourth) = key.places
    return switch self {
    case .spog: EncodedQuad(first, second, third, fourth)
    case .posg: EncodedQuad(third, first, second, fourth)
    case .ospg: EncodedQuad(second, third, first, fourth)
    case .gspo: EncodedQuad(second, third, fourth, first)
    case .gpos: EncodedQuad(fourth, second, third, first)
    case .gosp: EncodedQuad(third, fourth, second, first)
    }
  }
}

extension EncodedQuad {
  /// The quad of four places of a key.
  @inlinable init(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32, _ graph: UInt32) {
    self.init(
      subject: TermID(rawValue: subject), predicate: TermID(rawValue: predicate),
      object: TermID(rawValue: object),
      graph: graph == QuadKey.none ? nil : TermID(rawValue: graph))
  }

  /// The key of the quad in an order.
  func key(in order: QuadOrder) -> QuadKey {
    order.key(
      subject.rawValue, predicate.rawValue, object.rawValue, graph?.rawValue ?? QuadKey.none)
  }
}
