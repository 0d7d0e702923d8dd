/// What one document says: the named graph of that document, before any other is heard.
package struct DocumentClaims: Hashable, Sendable {
  /// The resolution that the document is.
  package let document: EntityID
  /// The file it was read from.
  package var sources: Set<Source> = []
  /// Types of every entity that the claims name.
  package var types: [EntityID: Set<EntityType>] = [:]
  /// Statements that follow from identity alone and need no evidence: labels, ordinals, containment.
  package var descriptions: Set<Statement> = []
  /// Statements that the document makes, each with its evidence.
  package var claims: Set<Claim> = []

  package init(document: EntityID) { self.document = document }
}
