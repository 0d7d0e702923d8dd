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
    let name = shortName(of: title)
    append(contentsOf: pair.isEmpty ? [defined(title, as: name)] : pair)
    if let name, pair.isEmpty, name.count > 1 { cover(to: name.upperBound) }
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
    titles.append(defined(title, as: shortName(of: title)))
    end = max(end, title.tokens.upperBound)
  }

  mutating func append(contentsOf more: [(TitleCitation, Range<Int>)]) {
    titles += more
    cover(to: more.last?.1.upperBound ?? 0)
  }

  private mutating func cover(to edge: Int) {
    covered = max(covered, edge)
    end = max(end, covered)
  }

  /// What a title is called from here on, unless the registry knows that name.
  private func shortName(of title: Title) -> Range<Int>? {
    guard !title.citation.isBare,
      let name = grammar.shortName(of: title.citation.head.kind, at: title.tokens.upperBound)
    else { return nil }
    return pairs.known.match(in: grammar.text, at: name.lowerBound) == nil || name.count == 1
      ? name : nil
  }

  private func defined(_ title: Title, as name: Range<Int>?) -> Title {
    var citation = title.citation
    citation.shortForm = name.map(grammar.text.string)
    return (citation, title.tokens)
  }
}
