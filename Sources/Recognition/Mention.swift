/// Something that a text names, with the words that name it.
package struct Mention: Sendable {
  /// What is named, before anybody asks what it means.
  package enum Kind: Sendable {
    case resolution(ResolutionCitation)
    case symbol(SymbolCitation)
    /// "Ibid.", with the part pointed at.
    case ibid(part: String?)
    case dates(DateExpression)
    case article(ArticleCitation)
    case title(TitleCitation)
    case meeting(MeetingCitation)
    case organ(key: String)
    /// An organ that no registry knows, by the name that its head noun makes one.
    case organName(String)
    case session(SessionCitation)
    case agendaItem(AgendaItemCitation)
    /// How many States are bound by a treaty.
    case partyCount(Int)
    /// A place given as a location, apart from those of meetings.
    case place(PlaceCitation)
    /// A place named in any other way, by its key.
    case namedPlace(key: String)
  }

  package let kind: Kind
  /// The tokens that name it.
  package let tokens: Range<Int>
  /// The same in bytes of the text.
  package let range: Range<Int>
}

/// What a paragraph, a footnote or a line names and does.
package struct Recognized: Sendable {
  package let text: TokenizedText
  /// In the order of the text.
  package let mentions: [Mention]
  /// The speech acts; none in footnotes and lines.
  package let acts: [ActCitation]
  /// Where and when, in a part of a list that says no more than that: "(a) Will be held in …".
  package var opening: [Occurrence] = []
}
