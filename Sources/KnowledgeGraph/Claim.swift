/// A statement that a document makes, with the words in which it makes it.
package struct Claim: Hashable, Sendable {
  package let statement: Statement
  /// The key of the speech act under which it stands, as `recalling-also`; `nil` in titles and the like.
  package let speechAct: String?
  /// The recital, operative paragraph or footnote; `nil` in the masthead and the closing line.
  package let paragraph: EntityID?
  package let evidence: Evidence

  package init(
    _ statement: Statement, speechAct: String?, paragraph: EntityID?, evidence: Evidence
  ) {
    self.statement = statement
    self.speechAct = speechAct
    self.paragraph = paragraph
    self.evidence = evidence
  }
}

/// The words that bear a claim out, and where they stand.
package struct Evidence: Hashable, Sendable {
  /// The words, repaired: on one line and without footnote markers.
  package let quote: String
  /// Where they stand in the raw file, in bytes.
  package let rawRange: Range<Int>
  /// The line on which they begin, from 1.
  package let line: Int

  package init(quote: String, rawRange: Range<Int>, line: Int) {
    self.quote = quote
    self.rawRange = rawRange
    self.line = line
  }
}

/// What one document says: the named graph of that document, before any other is heard.
package struct DocumentClaims: Sendable {
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

/// A file that was read: the name it had and the digest of its bytes.
package struct Source: Hashable, Comparable, Sendable {
  /// The last component of the path.
  package let fileName: String
  /// SHA-256 of the bytes, in lower-case hexadecimal digits.
  package let digest: String

  package init(fileName: String, digest: String) {
    self.fileName = fileName
    self.digest = digest
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.fileName, left.digest) < (right.fileName, right.digest)
  }
}
