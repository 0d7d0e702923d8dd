/// The titles found so far, in their order.
struct FoundTitles {
  typealias Title = (citation: TitleCitation, tokens: Range<Int>)

  let grammar: TitleGrammar
  let pairs: PairedTitles
  private(set) var titles: [(TitleCitation, Range<Int>)] = []
  /// The end of the last title, in which others may stand.
  private(set) var covered = 0
  /// The end of the last title or description; in a description, titles that are known are still found.
  private(set) var end = 0

  init(grammar: TitleGrammar, pairs: PairedTitles) {
    self.grammar = grammar
    self.pairs = pairs
  }

  /// Adds a title with what it is called from here on, or the two that it is made of.
  mutating func append(_ title: Title) {
    let pair = pairs.citations(of: title)
    append(contentsOf: pair.isEmpty ? [defined(title)] : pair)
  }

  /// Adds a title that the registry knows, unless it only stands inside another; a treaty is cited there too.
  mutating func append(registered title: Title) {
    let isInner = title.tokens.upperBound <= covered
    let isOther =
      title.citation.head.kind == .treaty && titles.last?.0.key != title.citation.key
    if !isInner || isOther { append(title) }
  }

  /// Adds an instrument that is called by what it is.
  mutating func append(described title: Title) {
    titles.append(defined(title))
    end = max(end, title.tokens.upperBound)
  }

  mutating func append(contentsOf more: [(TitleCitation, Range<Int>)]) {
    titles += more
    covered = max(covered, more.last?.1.upperBound ?? 0)
    end = max(end, covered)
  }

  private func defined(_ title: Title) -> Title {
    var citation = title.citation
    citation.shortForm = grammar.definition(at: title.tokens.upperBound)
    return (citation, title.tokens)
  }
}
