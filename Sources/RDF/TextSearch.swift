/// What is looked for in strings: a text anywhere in them, or only at their start.
package struct TextSearch: Hashable, Sendable {
  /// The text in UTF-8.
  package let text: [UInt8]
  /// Whether it is looked for at the start only.
  package let isAtStart: Bool

  package init(_ text: [UInt8], isAtStart: Bool) {
    self.text = text
    self.isAtStart = isAtStart
  }
}

extension Dataset {
  /// The first position in a column whose term is a string, with a language or without, in which the
  /// text is found; the end of the column when there is none.
  package func firstPosition(of search: TextSearch, in column: ArraySlice<UInt32>) -> Int {
    contents.terms.firstPosition(of: search, in: column)
  }

  /// Whether the text is found in a string, with a language or without; `nil` for other terms.
  package func isFound(_ search: TextSearch, in id: TermID) -> Bool? {
    contents.terms.isFound(search.text.span, search.isAtStart, in: id.rawValue)
  }
}

extension TermTable {
  func firstPosition(of search: TextSearch, in column: ArraySlice<UInt32>) -> Int {
    let (terms, needle) = (column.span, search.text.span)
    for position in terms.indices
    where isFound(needle, search.isAtStart, in: terms[position]) == true {
      return column.startIndex + position
    }
    return column.endIndex
  }
}
