/// What a registry says that a name stands for.
package struct KnownName: Hashable, Sendable {
  package let key: String
  package let head: TitleHead
  /// Whether the name is a title, and not only what the thing is called for short.
  package let isTitle: Bool
  /// The year of its making, which may stand before the title: "the 2001 Convention on …".
  package let year: Int?

  package init(key: String, head: TitleHead, isTitle: Bool = true, year: Int? = nil) {
    self.key = key
    self.head = head
    self.isTitle = isTitle
    self.year = year
  }
}
