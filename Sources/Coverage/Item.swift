/// What a ledger accounts for.
package enum ItemKind: String, CaseIterable, Sendable {
  /// Digits, a symbol, an ordinal or a cardinal in words.
  case number
  /// A word with a capital letter.
  case name
  /// Words between quotation marks; the opening mark stands for them.
  case quotation
}

/// The column of a ledger in which an item stands.
package enum Column: Hashable, Sendable {
  /// The evidence of a claim covers it.
  case entity
  /// It says nothing that the vocabulary has a place for.
  case ignored(Reason)
  /// Nobody knows what it says.
  case unread
}

/// Neighbouring items that nobody could read, and where they stand.
package struct UnreadItem: Hashable, Sendable {
  /// The items as printed.
  package let text: String
  /// The words around them, with the items in them.
  package let context: String
  /// How many items they are.
  package let count: Int
  /// The line on which they begin, from 1.
  package let line: Int
  /// The page, from 1; `nil` where the file has no pages.
  package let page: Int?

  package init(text: String, context: String, count: Int, line: Int, page: Int?) {
    self.text = text
    self.context = context
    self.count = count
    self.line = line
    self.page = page
  }
}
