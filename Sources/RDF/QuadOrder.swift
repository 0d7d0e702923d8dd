/// A place of a quad.
package enum QuadPlace: Sendable { case subject, predicate, object, graph }

/// The order in which the places of a quad (subject, predicate, object, graph) are compared.
enum QuadOrder: Int, CaseIterable, Sendable {
  case spog, psog, ospg, opsg
  case gspo, gpso, gosp, gops

  /// The orders that serve patterns which leave the graph open.
  static let ofTriples: [QuadOrder] = [.spog, .psog, .ospg, .opsg]

  /// The order that has the bound places of a pattern in front.
  init(subject: Bool, predicate: Bool, object: Bool, graph: Bool) {
    switch (subject, predicate, object) {
    case (_, false, false), (true, true, _): self = graph ? .gspo : .spog
    case (false, true, false): self = graph ? .gpso : .psog
    case (_, false, true): self = graph ? .gosp : .ospg
    case (false, true, true): self = graph ? .gops : .opsg
    }
  }

  /// Whether quads that agree in some places stand together, sorted by another one.
  func sorts(by place: QuadPlace, within known: Set<QuadPlace>) -> Bool {
    known.count < places.count && places[known.count] == place
      && known.isSuperset(of: places.prefix(known.count))
  }

  /// The places, the one that is compared first in front.
  var places: [QuadPlace] {
    switch self {
    case .spog: [.subject, .predicate, .object, .graph]
    case .psog: [.predicate, .subject, .object, .graph]
    case .ospg: [.object, .subject, .predicate, .graph]
    case .opsg: [.object, .predicate, .subject, .graph]
    case .gspo, .gpso, .gosp, .gops: [.graph] + (source?.places ?? []).dropLast()
    }
  }

  /// The order from which one stable sort by the first place makes this one.
  ///
  /// ```
  ///   ospg ◀─ spog ─▶ psog ─▶ opsg
  ///     ▼       ▼       ▼       ▼
  ///   gosp    gspo    gpso    gops
  /// ```
  var source: QuadOrder? {
    switch self {
    case .spog: nil
    case .psog, .ospg, .gspo: .spog
    case .opsg, .gpso: .psog
    case .gosp: .ospg
    case .gops: .opsg
    }
  }
}
