package import Coverage
package import KnowledgeGraph
package import SourceText

/// What one file says: the claims of the documents in it, and whatever was odd.
package struct FileClaims: Sendable {
  package var documents: [DocumentClaims]
  package var diagnostics: [Diagnostic]
  /// What became of the text of each document.
  package var ledgers: [Ledger]

  package init(
    documents: [DocumentClaims] = [], diagnostics: [Diagnostic] = [], ledgers: [Ledger] = []
  ) {
    self.documents = documents
    self.diagnostics = diagnostics
    self.ledgers = ledgers
  }
}
