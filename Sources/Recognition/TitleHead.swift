/// A noun that heads titles of one class: "Convention", "Programme of Action", "Summit".
package struct TitleHead: Hashable, Sendable {
  /// What the title names.
  package enum Kind: Hashable, Sendable { case treaty, instrument, meeting }

  package let kind: Kind
  /// The local name of the class in the ontology, as "ActionPlan".
  package let className: String
  /// The words in lower case, "programme", "of", "action".
  package let words: [String]
  /// Whether the noun names nothing unless the text has said what it is short for: "the Code", of many
  /// whose titles end with it.
  package let isShortTitle: Bool

  package init(kind: Kind, className: String, words: [String], isShortTitle: Bool = false) {
    self.kind = kind
    self.className = className
    self.words = words
    self.isShortTitle = isShortTitle
  }
}
