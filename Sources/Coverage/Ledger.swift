package import KnowledgeGraph

/// What became of every number, capitalised name and quotation in the text of one resolution.
///
/// Each item stands in exactly one column, so that ``entities`` + ``ignoredCount`` + ``unreadCount``
/// is ``total``.
package struct Ledger: Hashable, Sendable {
  /// The resolution.
  package let document: EntityID
  /// The last component of the path of the file.
  package let fileName: String
  /// Items that the evidence of a claim covers.
  package private(set) var entities = 0
  /// Items that say nothing the vocabulary has a place for, by reason.
  package private(set) var ignored: [Reason: Int] = [:]
  /// What nobody could read, in the order of the text.
  package private(set) var unread: [UnreadItem] = []

  package init(document: EntityID, fileName: String) {
    self.document = document
    self.fileName = fileName
  }

  /// Enters an item into a column; unread ones are entered with their neighbours.
  mutating func enter(_ column: Column) {
    switch column {
    case .entity: entities += 1
    case .ignored(let reason): ignored[reason, default: 0] += 1
    case .unread: break
    }
  }

  /// Enters neighbouring unread items.
  mutating func enter(_ item: UnreadItem) { unread.append(item) }
}

extension Ledger {
  /// Items ignored for any reason.
  package var ignoredCount: Int { ignored.values.reduce(0, +) }

  /// Items unread.
  package var unreadCount: Int { unread.reduce(0) { $0 + $1.count } }

  /// All items.
  package var total: Int { entities + ignoredCount + unreadCount }
}
