/// On what a statement rests.
package struct Support: Hashable, Sendable {
  /// Who says it.
  package private(set) var documents: Set<EntityID> = []
  /// Where they say it; none for what follows from identity.
  package private(set) var claims: Set<ClaimKey> = []

  mutating func add(_ key: ClaimKey) {
    claims.insert(key)
    documents.insert(key.document)
  }

  mutating func add(_ document: EntityID) { documents.insert(document) }
}

extension Support {
  /// Whether this is better grounds for what is said of `subject` than `other`; `nil` when neither is.
  ///
  /// First counts who speaks of itself, then the number of documents, then the number of claims.
  func isBetter(than other: Support, for subject: EntityID) -> Bool? {
    let own = rank(for: subject)
    let others = other.rank(for: subject)
    return own == others ? nil : own > others
  }

  private func rank(for subject: EntityID) -> (Int, Int, Int) {
    (documents.contains(subject) ? 1 : 0, documents.count, claims.count)
  }
}
