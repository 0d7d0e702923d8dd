/// A claim apart from its words: which document says what, and in which paragraph.
///
/// A paragraph that says a thing twice, or is read from two files, makes one claim.
package struct ClaimKey: Hashable, Comparable, Sendable {
  package let document: EntityID
  /// The recital, operative paragraph or footnote; `nil` in the masthead and the closing line.
  package let paragraph: EntityID?
  package let statement: Statement

  package init(document: EntityID, paragraph: EntityID?, statement: Statement) {
    self.document = document
    self.paragraph = paragraph
    self.statement = statement
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.document, left.paragraph ?? EntityID(""), left.statement)
      < (right.document, right.paragraph ?? EntityID(""), right.statement)
  }
}

extension DocumentClaims {
  /// The key of one of the claims of this document.
  package func key(of claim: Claim) -> ClaimKey {
    ClaimKey(document: document, paragraph: claim.paragraph, statement: claim.statement)
  }
}
