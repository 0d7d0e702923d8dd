internal import KnowledgeGraph
internal import Resolutions

/// How things are called where people read.
struct Labels {
  private let labels: [EntityID: String]

  init(_ graph: ReconciledGraph) {
    var best: [EntityID: (rank: Int, documents: Int, text: String)] = [:]
    for supported in graph.statements {
      guard case .text(let text) = supported.statement.value, !text.isEmpty,
        let rank = Self.ranks[supported.statement.property]
      else { continue }
      let candidate = (rank, supported.support.documents.count, text)
      let known = best[supported.statement.subject]
      if known.map({ ($0.rank, $0.documents) < (candidate.0, candidate.1) }) ?? true {
        best[supported.statement.subject] = candidate
      }
    }
    labels = best.mapValues(\.text)
  }

  /// What a thing is called, if anything calls it.
  func known(_ entity: EntityID) -> String? { labels[entity] }

  /// The label that most documents give; else the symbol, the title, or the identity.
  func label(of entity: EntityID) -> String { labels[entity] ?? entity.localName }

  /// The value as people read it; things by their labels.
  func text(_ value: Value) -> String {
    switch value {
    case .entity(let entity): label(of: entity)
    case .text(let text), .address(let text): text
    case .integer(let number), .year(let number): String(number)
    case .date(let day): day.description
    }
  }

  private static let ranks: [Property: Int] = [.label: 3, .symbol: 2, .title: 1]
}
