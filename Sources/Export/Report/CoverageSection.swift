internal import Coverage

/// The parts of the report that account for the text: one of each document, one of all together.
///
/// ```
///   coverage              1240 items: 1031 entities, 201 ignored, 8 unread (0.65 %)
///     ignored: year or period 40, quantity 22, …
///     page 3, line 41: "Some Name" in "the work of Some Name and others"
/// ```
struct CoverageSection {
  private let ledgers: [Ledger]

  init(_ ledgers: [Ledger]) { self.ledgers = ledgers }

  /// Items by column, in one line whose form does not change.
  var total: String {
    let all = sum(\.total)
    return
      "\(all) items: \(sum(\.entities)) entities, \(sum(\.ignoredCount)) ignored, \(sum(\.unreadCount)) unread (\(Self.share(sum(\.unreadCount), of: all)))"
  }

  /// Why items were ignored, the most frequent reason first.
  var reasons: [String] {
    let counts = ledgers.reduce(into: [:]) { $0.merge($1.ignored, uniquingKeysWith: +) }
    return counts.map { ($0.key.label, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .map { "\($0) \($1)" }
  }

  /// What was left unread, place by place.
  var places: [String] {
    ledgers.flatMap(\.unread).map { item in
      let page = item.page.map { "page \($0), " } ?? ""
      return "\(page)line \(item.line): \"\(item.text)\" in \"\(item.context)\""
    }
  }

  /// What was left unread, the most frequent first, with the number of times.
  var frequencies: [String] {
    Dictionary(grouping: ledgers.flatMap(\.unread), by: \.text).mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
  }

  private func sum(_ column: (Ledger) -> Int) -> Int { ledgers.reduce(0) { $0 + column($1) } }

  /// A share in per cent with two digits after the point.
  private static func share(_ part: Int, of whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (part * 10_000 + whole / 2) / whole
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) %"
  }
}
