/// What the documents say together: one value where there can be one, and the conflicts behind it.
package struct ReconciledGraph: Hashable, Sendable {
  /// The types of every entity, with superclasses.
  package let types: [EntityID: Set<EntityType>]
  /// What is said, in order, and on what it rests.
  package let statements: [SupportedStatement]
  /// Where documents disagree and where plans changed, in order.
  package let conflicts: [Conflict]
}

/// A statement, and on what it rests.
package struct SupportedStatement: Hashable, Sendable {
  package let statement: Statement
  package let support: Support
}

extension KnowledgeGraph {
  /// What the documents say together.
  package func reconciled() -> ReconciledGraph {
    var types: [EntityID: Set<EntityType>] = [:]
    for claims in documents.values { types.merge(claims.types) { $0.union($1) } }
    let reconciliation = Reconciliation(of: documents.values)
    return ReconciledGraph(
      types: types, statements: reconciliation.sortedStatements,
      conflicts: reconciliation.conflicts.sorted())
  }
}
