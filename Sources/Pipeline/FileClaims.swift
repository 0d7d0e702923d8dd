package import KnowledgeGraph
package import SourceText

/// What one file says: the claims of the documents in it, and whatever was odd.
package struct FileClaims: Sendable {
  package var documents: [DocumentClaims]
  package var diagnostics: [Diagnostic]

  package init(documents: [DocumentClaims] = [], diagnostics: [Diagnostic] = []) {
    self.documents = documents
    self.diagnostics = diagnostics
  }
}
