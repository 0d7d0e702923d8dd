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
  /// Where they stand in the raw file, or in the text extracted from it, in bytes.
  package let rawRange: Range<Int>
  /// The line on which they begin, from 1.
  package let line: Int
  /// The page on which they begin, from 1; `nil` where the file has no pages.
  package let page: Int?
  /// The digest of that file; `nil` where the document was read from one file and it goes without saying.
  package let source: String?

  package init(
    quote: String, rawRange: Range<Int>, line: Int, page: Int? = nil, source: String? = nil
  ) {
    self.quote = quote
    self.rawRange = rawRange
    self.line = line
    self.page = page
    self.source = source
  }
}

extension Evidence {
  package static func == (left: Self, right: Self) -> Bool {
    left.rawRange == right.rawRange && left.line == right.line && left.page == right.page
      && left.source == right.source && isSameText(left.quote, right.quote)
  }
}

extension Evidence: Comparable {
  /// By file, then by place in it, then by the words.
  package static func < (left: Self, right: Self) -> Bool {
    left.place == right.place ? precedes(left.quote, right.quote) : left.place < right.place
  }

  private var place: (String, Int, Int, Int, Int) {
    (source ?? "", rawRange.lowerBound, rawRange.upperBound, line, page ?? 0)
  }
}
