internal import RDF

/// A noun that heads the titles of a class, as "Programme of Action".
package struct TitleHeadEntry: Hashable, Sendable {
  /// The noun as titles print it.
  package let noun: String
  /// The name of the class in the ontology, as `ActionPlan`.
  package let type: String
}

extension Description {
  /// The head nouns that a class has.
  func titleHeads() -> [TitleHeadEntry] {
    guard let type = subject.value.dropping(prefix: Namespace.rg.base) else { return [] }
    return texts(Name.titleHead).map { TitleHeadEntry(noun: $0, type: type) }
  }
}
