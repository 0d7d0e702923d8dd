package import SourceText

/// A resolution as it is printed: masthead, recitals, operative paragraphs, footnotes, closing line.
///
/// Fields hold what the document says of itself; what it does not say is `nil` or empty.
package struct Resolution: Sendable {
  package var organ: AdoptingOrgan?
  /// The symbol in normal form, built from the number and the organ, as `A/RES/54/54B`.
  package var symbol: Located<DocumentSymbol>?
  /// The title without the number.
  package var title: TracedText?
  package var masthead = Masthead()
  /// The words that open the resolution, "The General Assembly,".
  package var opening: TracedText?
  package var recitals: [Paragraph] = []
  package var operativeParagraphs: [Paragraph] = []
  /// Headings between paragraphs, as "II. Follow-up".
  package var headings: [TracedText] = []
  package var footnotes: [Footnote] = []
  /// The adoption line at the foot: "55th plenary meeting / 2 December 2009".
  package var closing = Closing()
  /// Text of the document that is no part of the above, annexes for one.
  package var annexes: [TracedText] = []

  package init() {}
}

/// A value, and the text that says it.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let text: TracedText

  package init(_ value: Value, _ text: TracedText) {
    self.value = value
    self.text = text
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// The organ that adopts resolutions under its own name.
package enum AdoptingOrgan: String, CaseIterable, Sendable {
  case generalAssembly = "General Assembly"
  case securityCouncil = "Security Council"
  case economicAndSocialCouncil = "Economic and Social Council"
  case humanRightsCouncil = "Human Rights Council"
  case environmentAssembly = "United Nations Environment Assembly"
}

/// What stands above the title.
package struct Masthead: Sendable {
  /// The day after "Distr.: General".
  package var distributed: Located<CalendarDate>?
  /// The ordinal of the session, as 64 for "Sixty-fourth session"; `S-30` and the like keep their text.
  package var session: Located<Int>?
  /// The numbers of the agenda items as printed, as "98 (x)".
  package var agendaItems: [Located<String>] = []
  /// The day in "Resolution adopted by the General Assembly on 2 December 2009".
  package var adopted: Located<CalendarDate>?
  /// The line in brackets: "on the report of the First Committee (A/64/391)".
  package var reportLine: TracedText?
  /// All that is printed above the number, paragraph by paragraph; the fields above are parts of it.
  package var lines: [TracedText] = []

  package init() {}
}

/// What stands below the last paragraph.
package struct Closing: Sendable {
  /// The ordinal of the meeting, as 55 for "55th plenary meeting".
  package var meeting: Located<Int>?
  package var date: Located<CalendarDate>?
  /// How the organ voted, as "Adopted unanimously" or "[Adopted without a vote.]".
  package var vote: TracedText?

  package init() {}
}

/// A recital or an operative paragraph.
package struct Paragraph: Sendable {
  package enum Kind: String, Sendable { case recital, operative }

  package var kind: Kind
  /// The place among all recitals and operative paragraphs of the resolution, from 1.
  package var position: Int
  /// The last part of the identifier, after Akoma Ntoso: `rec_9`, `para_3`, `para_3_a`.
  package var identifier: String
  /// The printed number, as "3" or "(a)".
  package var label: String?
  /// The one word of the act as the organ says it: "Noting", "requests", "considered".
  package var leadVerb: String?
  /// The text without number, emphasis marks and footnote markers, on one line.
  package var text: TracedText
  /// Where footnote markers stood in `text`.
  package var markers: [FootnoteMarker] = []
  /// Sub-paragraphs in order.
  package var parts: [Paragraph] = []

  package init(kind: Kind, position: Int, identifier: String, text: TracedText) {
    self.kind = kind
    self.position = position
    self.identifier = identifier
    self.text = text
  }
}

/// A footnote number in running text.
package struct FootnoteMarker: Hashable, Sendable {
  /// Bytes of the text before it.
  package let offset: Int
  /// The number as printed, without decoration.
  package let label: String

  package init(offset: Int, label: String) {
    self.offset = offset
    self.label = label
  }
}

/// A footnote.
package struct Footnote: Sendable {
  /// The number as printed, without decoration.
  package var label: String
  /// The text after the number, on one line.
  package var text: TracedText

  package init(label: String, text: TracedText) {
    self.label = label
    self.text = text
  }
}
