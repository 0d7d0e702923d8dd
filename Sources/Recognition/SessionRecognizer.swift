/// An ordinary session of an organ: "its fifty-ninth session".
package struct SessionCitation: Hashable, Sendable {
  package let ordinal: Int
  /// The token where its body is named in capitals: "session of the | General Assembly", "at its third
  /// session, the | Commission on Hives".
  package let ownerToken: Int?
  /// The token after the body, named in capitals, that holds it: "the Honey Council|, at its third
  /// session".
  package let holderEnd: Int?
  /// The last token before it that names a body or the parties to a treaty: "the Conference of the
  /// | Parties decided, at its tenth session".
  package let bodyToken: Int?
  /// Whether the adopting organ speaks of its own agenda after that: "decides to meet at its tenth session".
  package let isOwn: Bool
}

/// An item of an agenda named by its title: "the sub-item entitled “…”".
package struct AgendaItemCitation: Hashable, Sendable {
  package let title: String
  package let isSubItem: Bool
}

/// Finds ordinary sessions and the agenda items to be taken up in them.
enum SessionRecognizer {
  /// The sessions of a text, each with its tokens.
  static func sessions(in text: TokenizedText) -> [(SessionCitation, Range<Int>)] {
    text.tokens.indices.compactMap { index in
      guard let ordinal = NumberWords.ordinal(text.lower(index)) else { return nil }
      let noun = self.noun(after: index, in: text)
      guard ["session", "sessions"].contains(text.lower(noun)),
        let determiner = determiner(before: index, in: text)
      else { return nil }
      let body = body(before: index, in: text)
      let citation = SessionCitation(
        ordinal: ordinal, ownerToken: owner(at: noun + 1, in: text),
        holderEnd: holderEnd(before: determiner, in: text), bodyToken: body,
        isOwn: text.tokens[(body ?? max(0, index - Reach.phrase))..<index]
          .contains { ownVerbs.contains($0.lower) })
      return (citation, index..<(noun + 1))
    }
  }

  private static let adjectives = [["regular"], ["resumed"], ["substantive"], ["ordinary"]]

  /// The token after an ordinal, its adjective and the ordinals joined to it: "seventy-ninth and
  /// eightieth sessions".
  private static func noun(after index: Int, in text: TokenizedText) -> Int {
    var noun = text.skipping(adjectives, at: index + 1)
    while noun - index < Reach.phrase {
      let next = text.skipping([[",", "and"], ["and"], [","], ["to"]], at: noun)
      guard next > noun, NumberWords.ordinal(text.lower(next)) != nil else { return noun }
      noun = text.skipping(adjectives, at: next + 1)
    }
    return noun
  }

  /// The "its", "the" or "their" before an ordinal, with an adjective or other ordinals between.
  private static func determiner(before index: Int, in text: TokenizedText) -> Int? {
    var before = index - 1
    while index - before < Reach.phrase,
      [",", "and", "to", "resumed", "regular", "substantive"].contains(text.lower(before))
        || NumberWords.ordinal(text.lower(before)) != nil
    { before -= 1 }
    return ["its", "the", "their"].contains(text.lower(before)) ? before : nil
  }

  private static func body(before index: Int, in text: TokenizedText) -> Int? {
    text.tokens[max(0, index - Reach.phrase)..<index].lastIndex { token in
      token.isCapitalized
        && (token.lower == "parties" || BodyName.meetingNouns.contains(token.lower))
    }
  }

  /// What an organ does with its own agenda, or asks others to do at its session.
  private static let ownVerbs: Set<String> = [
    "agenda", "decides", "deciding", "present", "report", "requests", "submit",
  ]

  private static func owner(at index: Int, in text: TokenizedText) -> Int? {
    let owner = text.skipping([["of", "the"], ["of", "its"], ["of"], [",", "the"]], at: index)
    return owner > index && text[owner]?.isCapitalized == true ? owner : nil
  }

  private static func holderEnd(before determiner: Int, in text: TokenizedText) -> Int? {
    let preposition = determiner - 1
    guard text.lower(determiner) == "its",
      ["at", "during", "in", "on"].contains(text.lower(preposition))
    else { return nil }
    let end = text.lower(preposition - 1) == "," ? preposition - 1 : preposition
    return text[end - 1]?.isCapitalized == true ? end : nil
  }

  /// The agenda items of a text, each with the tokens of its title.
  static func agendaItems(in text: TokenizedText) -> [(AgendaItemCitation, Range<Int>)] {
    QuotedItems.ranges(in: text).compactMap { quote in
      let title = (quote.lowerBound + 1)..<quote.upperBound
      guard !title.isEmpty else { return nil }
      let citation = AgendaItemCitation(
        title: text.string(title), isSubItem: text.lower(quote.lowerBound - 2).hasPrefix("sub"))
      return (citation, title)
    }
  }
}

/// The titles of agenda items, which name nothing for themselves: "the item entitled “…”".
enum QuotedItems {
  /// The tokens from the opening quotation mark to before the closing one.
  static func ranges(in text: TokenizedText) -> [Range<Int>] {
    text.tokens.indices.compactMap { index in
      guard text.lower(index) == "“", text.lower(index - 1) == "entitled",
        ["item", "items", "sub-item", "sub-items", "subitem"].contains(text.lower(index - 2))
      else { return nil }
      let reach = text.tokens[index...].prefix(Reach.phrase)
      return index..<(reach.firstIndex { $0.text == "”" } ?? reach.endIndex)
    }
  }
}
