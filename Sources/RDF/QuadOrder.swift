/// A place of a quad.
package enum QuadPlace: Sendable { case subject, predicate, object, graph }

/// The order in which the places of a quad (subject, predicate, object, graph) are compared.
enum QuadOrder: Int, CaseIterable, Sendable {
  case spog, ospg, posg, opsg
  case gspo, gosp, gpos

  /// The orders that serve patterns which leave the graph open.
  static let ofTriples: [QuadOrder] = [.spog, .ospg, .posg, .opsg]

  /// The order that has the bound places of a pattern in front.
  init(subject: Bool, predicate: Bool, object: Bool, graph: Bool) {
    switch (subject, predicate, object) {
    case (_, false, false), (true, true, _): self = graph ? .gspo : .spog
    case (false, true, true): self = graph ? .gpos : .opsg
    case (false, true, false): self = graph ? .gpos : .posg
    case (_, false, true): self = graph ? .gosp : .ospg
    }
  }

  /// The places, the one that is compared first in front.
  var places: [QuadPlace] {
    switch self {
    case .spog: [.subject, .predicate, .object, .graph]
    case .ospg: [.object, .subject, .predicate, .graph]
    case .posg: [.predicate, .object, .subject, .graph]
    case .opsg: [.object, .predicate, .subject, .graph]
    case .gspo: [.graph, .subject, .predicate, .object]
    case .gosp: [.graph, .object, .subject, .predicate]
    case .gpos: [.graph, .predicate, .object, .subject]
    }
  }

  /// The order from which one stable sort by the first place makes this one.
  ///
  /// ```
  ///   spog ─▶ ospg ─▶ posg ─▶ opsg
  ///     ▼       ▼       ▼
  ///   gspo    gosp    gpos
  /// ```
  var source: QuadOrder? {
    switch self {
    case .spog: nil
    case .ospg, .gspo: .spog
    case .posg, .gosp: .ospg
    case .opsg, .gpos: .posg
    }
  }
}
