internal import RDF

/// A noun that heads the titles of a class, as "Programme of Action".
package struct TitleHeadEntry: Hashable, Sendable {
  /// The noun as titles print it.
  package let noun: String
  /// The name of the class in the ontology, as `ActionPlan`.
  package let type: String
  /// Whether it heads no titles, and stands for a thing where the text says that it is called so.
  package let isShortTitle: Bool
}

/// A noun that heads the names of terms of a kind, as "Initiative".
package struct TermHeadEntry: Hashable, Sendable {
  /// The noun as names print it.
  package let noun: String
  /// The key of the kind.
  package let kind: String
}

extension Description {
  /// The head nouns that a kind of terms has.
  func termHeads() -> [TermHeadEntry] {
    texts(Name.titleHead).map { TermHeadEntry(noun: $0, kind: key) }
  }

  /// The head nouns that a class has.
  func titleHeads() -> [TitleHeadEntry] {
    guard let type = subject.value.dropping(prefix: Namespace.rg.base) else { return [] }
    return texts(Name.titleHead).map { TitleHeadEntry(noun: $0, type: type, isShortTitle: false) }
      + texts(Name.shortTitle).map { TitleHeadEntry(noun: $0, type: type, isShortTitle: true) }
  }
}
