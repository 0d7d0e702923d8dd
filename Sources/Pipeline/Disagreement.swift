package import KnowledgeGraph

/// A conflict between documents, with the words of each side.
package struct Disagreement: Sendable {
  package let conflict: Conflict
  /// The name of the thing that they disagree on.
  package let name: String
  /// What the documents say, in order.
  package let quotations: [Quotation]
}

/// Words of a document, and where they stand.
package struct Quotation: Hashable, Comparable, Sendable {
  /// The name of the file.
  package let file: String
  /// The line on which they begin, from 1.
  package let line: Int
  /// Bytes of the file before them.
  package let offset: Int
  package let words: String

  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.offset, left.words) < (right.file, right.offset, right.words)
  }
}

extension Graph {
  /// Where the documents disagree, and where plans came out otherwise.
  package var disagreements: [Disagreement] {
    knowledge.reconciled().conflicts.map { conflict in
      Disagreement(
        conflict: conflict, name: name(of: conflict.subject),
        quotations: Set(conflict.claims.flatMap(quotations)).sorted())
    }
  }

  /// The label of a thing in the first document that gives one, or its identity.
  private func name(of entity: EntityID) -> String {
    for document in knowledge.sortedDocuments {
      let labels = document.descriptions.filter {
        $0.subject == entity && $0.property == .label
      }
      if case .text(let label) = labels.min()?.value { return label }
    }
    return entity.path
  }

  private func quotations(of key: ClaimKey) -> [Quotation] {
    guard let document = knowledge.documents[key.document] else { return [] }
    return document.claims.filter { document.key(of: $0) == key }.map { claim in
      Quotation(
        file: document.fileName(of: claim.evidence), line: claim.evidence.line,
        offset: claim.evidence.rawRange.lowerBound, words: claim.evidence.quote)
    }
  }
}

extension DocumentClaims {
  /// The name of the file that words were read from.
  fileprivate func fileName(of evidence: Evidence) -> String {
    let source = sources.sorted().first { evidence.source == nil || $0.digest == evidence.source }
    return source?.fileName ?? document.path
  }
}
