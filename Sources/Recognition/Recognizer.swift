package import SourceText

/// Finds what a text names and does, letter by letter, without asking what it means.
package struct Recognizer: Sendable {
  package let names: KnownNames

  package init(names: KnownNames) { self.names = names }

  /// What a recital or an operative paragraph names and does.
  package func paragraph(_ text: TracedText) -> Recognized {
    let text = TokenizedText(text)
    let opening = OccurrenceReader(
      text: text, places: names.places, heads: names.heads, organs: names.organs
    ).occurrences(at: 0).occurrences
    return Recognized(
      text: text, mentions: mentions(in: text),
      acts: ActRecognizer(forms: names.acts).acts(in: text),
      opening: opening.filter { $0.modality == .planned })
  }

  /// What a footnote or a line of the masthead names.
  package func line(_ text: TracedText) -> Recognized {
    let text = TokenizedText(text)
    return Recognized(text: text, mentions: mentions(in: text), acts: [])
  }

  private func mentions(in text: TokenizedText) -> [Mention] {
    let silent = Set(QuotedItems.ranges(in: text).joined())
    let meetings = meetings(in: text)
    let names: [Found] = titles(in: text, among: meetings) + meetings + organs(in: text)
    let visible = names.filter { !silent.contains($0.tokens.lowerBound) }
    let found = visible + numbers(in: text) + places(in: text)
    let taken = silent.union(found.map(\.tokens).joined())
    let organs = organNames(in: text, outside: taken)
    let all =
      found + organs
      + namedPlaces(
        in: text, outside: taken.union(organs.map(\.tokens).joined()))
    return all.sorted {
      ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound)
    }
    .map { Mention(kind: $0.kind, tokens: $0.tokens, range: text.range($0.tokens)) }
  }

  private typealias Found = (kind: Mention.Kind, tokens: Range<Int>)

  private func numbers(in text: TokenizedText) -> [Found] {
    ResolutionRecognizer.citations(in: text).map { (.resolution($0), $1) }
      + SymbolRecognizer.citations(in: text).map { (.symbol($0), $1) }
      + DateRecognizer.expressions(in: text).map { (.dates($0), $1) }
      + ArticleRecognizer.citations(in: text).map { (.article($0), $1) }
      + PartyCountRecognizer.counts(in: text).map { (.partyCount($0), $1) }
      + SessionRecognizer.sessions(in: text).map { (.session($0), $1) }
      + SessionRecognizer.agendaItems(in: text).map { (.agendaItem($0), $1) }
      + ibid(in: text)
  }

  private func titles(in text: TokenizedText, among meetings: [Found]) -> [Found] {
    let ends = Dictionary(
      meetings.map { ($0.tokens.lowerBound, $0.tokens.upperBound) }, uniquingKeysWith: max)
    return TitleRecognizer(
      heads: names.heads, known: names.titles, places: names.places, organs: names.organs,
      meetings: ends
    ).citations(in: text)
      .filter { !isOrgan($1, in: text) }
      .map { withOrgan($0, $1, in: text) }
  }

  /// A title before which the name of an organ stands, with the whole of that name: "Office for Hives
  /// and | Honey Guidelines".
  private func withOrgan(
    _ citation: TitleCitation, _ title: Range<Int>, in text: TokenizedText
  ) -> Found {
    let start = (max(0, title.lowerBound - Self.mostOfOrgan)..<title.lowerBound).first { start in
      text[start]?.isCapitalized == true
        && names.organs.match(in: text, at: start).map { title.contains($0.end - 1) } ?? false
    }
    guard let start, citation.key == nil, citation.isTitle, citation.head.kind == .instrument else {
      return (.title(citation), title)
    }
    let whole = start..<title.upperBound
    return (.title(citation.called(text.string(whole))), whole)
  }

  /// How many words of an organ may stand before the last that is joined to a title.
  private static let mostOfOrgan = 10

  /// Whether a title is the name of an organ: "Global Compact", "Strategy for Disaster Reduction".
  private func isOrgan(_ title: Range<Int>, in text: TokenizedText) -> Bool {
    [title.lowerBound, title.lowerBound - 1].contains { start in
      names.organs.match(in: text, at: start).map { $0.end >= title.upperBound } ?? false
    }
  }

  private func meetings(in text: TokenizedText) -> [Found] {
    MeetingRecognizer(
      heads: names.heads, known: names.titles, organs: names.organs, places: names.places
    ).citations(in: text).map { (.meeting($0), $1) }
  }

  private func organs(in text: TokenizedText) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      if text[index]?.isCapitalized == true,
        let (key, end) = names.organs.match(in: text, at: index),
        !isOfAnother(index..<end, in: text)
      {
        found.append((.organ(key: key), index..<end))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether an organ of one word is the rest of another's name: "Deputy Secretary-General", "Technical
  /// Secretariat".
  private func isOfAnother(_ organ: Range<Int>, in text: TokenizedText) -> Bool {
    guard organ.count == 1, let before = text[organ.lowerBound - 1],
      text.tokens[organ.lowerBound].lower.hasPrefix("secretar")
    else { return false }
    return ["assistant", "deputy", "technical"].contains(before.lower)
  }

  /// Organs that no registry knows, outside of other names.
  private func organNames(in text: TokenizedText, outside taken: Set<Int>) -> [Found] {
    let phrases = NamePhrases(heads: names.organHeads, among: names)
    return phrases.phrases(in: text, outside: taken)
      .filter { phrases.tells($0, in: text, outside: taken) }
      .map { (.organName(text.string($0)), $0) }
  }

  private func places(in text: TokenizedText) -> [Found] {
    LocationRecognizer(places: names.places, heads: names.heads, organs: names.organs)
      .locations(in: text).map { (.place($0), $1) }
  }

  /// Places that are named outside of other names, and not as the place of a meeting.
  private func namedPlaces(in text: TokenizedText, outside taken: Set<Int>) -> [Found] {
    NamedPlaceRecognizer(places: names.places).places(in: text, outside: taken)
      .map { (.namedPlace(key: $0), $1) }
  }

  /// "Ibid., part III."
  private func ibid(in text: TokenizedText) -> [Found] {
    text.tokens.indices.filter { text.lower($0) == "ibid" }.map { index in
      let next = text.lower(index + 1) == "." ? index + 2 : index + 1
      return (.ibid(part: SymbolRecognizer.part(in: text, at: next)), index..<next)
    }
  }
}
