/// Finds places where something was adopted, signed, held or launched: "adopted in Bamako on 1 December 2000".
struct LocationRecognizer {
  let places: Gazetteer<KnownPlace>
  let heads: TitleHeads
  let organs: Gazetteer<String>

  private static let verbs: Set<String> = [
    "held", "adopted", "signed", "convened", "met", "concluded", "launched", "opened", "done",
    "hosted", "place", "signature", "meeting", "adoption", "signing",
  ]

  /// The locations of a text, each with its tokens.
  func locations(in text: TokenizedText) -> [(PlaceCitation, Range<Int>)] {
    let reader = OccurrenceReader(text: text, places: places, heads: heads, organs: organs)
    return text.tokens.indices.compactMap { index in
      guard text.lower(index) == "in" || text.lower(index) == "at",
        isAfterVerb(index, in: text),
        let (place, end) = reader.place(at: index + 1), place.key != nil
      else { return nil }
      return (place, (index + 1)..<end)
    }
  }

  /// Whether a verb of making stands before, with nothing but a date between.
  private func isAfterVerb(_ index: Int, in text: TokenizedText) -> Bool {
    for back in 1...8 {
      let word = text.lower(index - back)
      if Self.verbs.contains(word) { return true }
      guard let token = text[index - back],
        token.kind == .number || token.isCapitalized || word == ","
          || ["on", "by", "from", "to", "and", "in", "at", "for"].contains(word)
      else { return false }
    }
    return false
  }
}
