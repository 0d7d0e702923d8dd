/// Reads two treaties of which one noun stands for both: "the Convention and Protocol relating to Hives",
/// "the Honey Convention and Protocol".
struct PairedTitles {
  let text: TokenizedText
  let heads: TitleHeads
  let known: Gazetteer<KnownName>

  /// The two treaties that are known by the words of a title, each with its own; none where it is but one,
  /// and but the first where the second has its own title.
  func citations(
    of title: (citation: TitleCitation, tokens: Range<Int>)
  ) -> [(TitleCitation, Range<Int>)] {
    let tokens = title.tokens
    guard title.citation.head.kind == .treaty,
      let conjunction = (tokens.lowerBound...tokens.upperBound).dropFirst().first(
        where: isConjunction)
    else { return [] }
    let second = conjunction + 1
    let before = words(tokens.lowerBound..<(conjunction - 1))
    let after = words((second + 1)..<max(second + 1, tokens.upperBound))
    let pair = [
      citation(
        before + [text.string((conjunction - 1)..<conjunction)] + after,
        tokens.lowerBound..<conjunction),
      citation(
        before + [text.string(second..<(second + 1))] + after,
        second..<max(second + 1, tokens.upperBound)),
    ].compactMap { $0 }
    guard pair.count == 2 else { return [] }
    return known.match(in: text, at: second)?.entry.key == pair[1].0.key ? [pair[0]] : pair
  }

  private func words(_ tokens: Range<Int>) -> [String] {
    tokens.isEmpty ? [] : [text.string(tokens)]
  }

  /// Whether "and" joins two nouns of treaties that differ: "Convention | and Protocol".
  private func isConjunction(at index: Int) -> Bool {
    guard text.lower(index) == "and", let first = heads.head(in: text, at: index - 1),
      let second = heads.head(in: text, at: index + 1)
    else { return false }
    return first.kind == .treaty && second.kind == .treaty && first.className != second.className
      && second.words.count == 1
  }

  private func citation(
    _ words: [String], _ tokens: Range<Int>
  ) -> (TitleCitation, Range<Int>)? {
    let title = words.joined(separator: " ")
    guard let name = known.entry(named: title), name.head.kind == .treaty else { return nil }
    let citation = TitleCitation(
      head: name.head, title: title, key: name.key, isBare: false, isTitle: name.isTitle)
    return (citation, tokens)
  }
}
