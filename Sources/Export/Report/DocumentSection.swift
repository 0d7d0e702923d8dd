internal import KnowledgeGraph

/// The part of the report about one document.
struct DocumentSection {
  private let document: DocumentClaims
  private let labels: Labels
  private let notes: [String]
  private let coverage: CoverageSection
  private let values: [Property: Set<EntityID>]

  init(_ document: DocumentClaims, labels: Labels, notes: [String], coverage: CoverageSection) {
    self.document = document
    self.labels = labels
    self.notes = notes
    self.coverage = coverage
    var values: [Property: Set<EntityID>] = [:]
    for statement in document.descriptions.union(document.claims.map(\.statement)) {
      guard statement.subject == document.document, case .entity(let value) = statement.value
      else { continue }
      values[statement.property, default: []].insert(value)
    }
    self.values = values
  }

  var lines: [String] {
    [labels.label(of: document.document)]
      + document.sources.sorted().map { "  read from \($0.fileName)" } + counts
      + (notes.isEmpty ? [] : ["  left unresolved"]) + notes.map { "    " + $0 } + [
        "  \(padded("coverage", to: 22))\(coverage.total)"
      ]
      + coverage.places.map { "    " + $0 }
  }

  private var counts: [String] {
    let rows: [(String, Int)] = [
      ("recitals", count(.hasRecital)), ("operative paragraphs", count(.hasOperativeParagraph)),
      ("footnotes", count(.hasFootnote)),
      ("resolutions cited", count(.cites) { $0.contains(.resolution) }),
      ("other documents cited", count(.cites) { !$0.contains(.resolution) }),
      ("things recalled", count(.recalls)),
      ("treaties", count(.mentions) { $0.contains(.treaty) }),
      ("articles", count(.citesArticle)),
      ("instruments", count(.mentions) { $0.contains(.instrument) }),
      ("meetings", count(.mentions) { $0.contains(.meeting) }),
      ("organs", count(.mentions) { $0.contains(.organ) }), ("dates", count(.mentionsDate)),
      ("places", count(.mentionsPlace)), ("claims", document.claims.count),
    ]
    return rows.map { "  \(padded($0.0, to: 22))\($0.1)" }
  }

  private func count(
    _ property: Property, where matches: (Set<EntityType>) -> Bool = { _ in true }
  ) -> Int {
    (values[property] ?? []).count { matches(document.types[$0] ?? []) }
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
