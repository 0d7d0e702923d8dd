/// What many documents say: the claims of each, side by side.
///
/// A union of documents, and nothing else: what the documents together make of a thing is computed
/// from it by ``reconciled()``, so that graphs built apart and united are the graph built at once.
package struct KnowledgeGraph: Hashable, Sendable {
  /// The claims of each document in normal form, by the resolution that it is.
  package private(set) var documents: [EntityID: DocumentClaims] = [:]

  /// The union of the documents; those that are the same resolution are merged.
  package init(_ documents: some Sequence<DocumentClaims> = []) {
    for document in documents { insert(document) }
  }

  /// Adds what a document says.
  package mutating func insert(_ claims: DocumentClaims) {
    let known = documents[claims.document]
    documents[claims.document] = known?.merged(with: claims) ?? claims.normalized()
  }

  /// The documents of both graphs.
  package func union(_ other: KnowledgeGraph) -> KnowledgeGraph {
    var union = self
    for document in other.documents.values { union.insert(document) }
    return union
  }

  /// The claims of each document, ordered by its identity.
  package var sortedDocuments: [DocumentClaims] {
    documents.values.sorted { $0.document < $1.document }
  }
}
