/// Finds places where something was adopted, signed, held or launched: "adopted in Bamako on 1 December 2000".
struct LocationRecognizer {
  let places: Gazetteer<KnownPlace>
  let heads: TitleHeads
  let organs: Gazetteer<String>

  private static let verbs: Set<String> = [
    "held", "adopted", "signed", "convened", "met", "concluded", "launched", "opened", "done",
    "hosted", "organized", "co-hosted", "co-organized", "place", "signature", "meeting", "adoption",
    "signing", "scheduled", "issued",
  ]

  /// The locations of a text, each with its tokens.
  func locations(in text: TokenizedText) -> [(PlaceCitation, Range<Int>)] {
    let reader = OccurrenceReader(text: text, places: places, heads: heads, organs: organs)
    var listEnd = 0
    return text.tokens.indices.flatMap { index -> [(PlaceCitation, Range<Int>)] in
      guard text.lower(index) == "in" || text.lower(index) == "at",
        let (place, end) = reader.place(at: index + 1),
        place.key != nil || place.countryKey != nil
      else { return [] }
      let days = daysEnd(at: end, in: text)
      guard
        days != nil && (listEnd == index || isAfterHost(index, in: text))
          || isAfterVerb(index, in: text)
          || isOfSession(index, to: end, in: text) || isOfMaking(index, to: end, in: text)
          || isHolding(index, in: text)
      else { return [] }
      listEnd = days.map { text.skipping(Self.conjunctions, at: $0) } ?? 0
      return [(place, (index + 1)..<end)] + further(after: end, reader)
    }
  }

  private static let conjunctions = [[",", "and"], ["and"], [","]]

  /// The rest of a list of places, which "and" closes: "held in Geneva |, Maputo and Bangkok".
  private func further(
    after end: Int, _ reader: OccurrenceReader
  ) -> [(PlaceCitation, Range<Int>)] {
    let text = reader.text
    var found: [(PlaceCitation, Range<Int>)] = []
    var index = end
    while true {
      let name = text.skipping(Self.conjunctions, at: index)
      guard name > index, let (place, end) = reader.place(at: name), place.key != nil else {
        return []
      }
      found.append((place, name..<end))
      index = end
      if text.lower(name - 1) == "and" { break }
    }
    let isClosed = text[index].map { $0.kind == .punctuation || Self.closers.contains($0.lower) }
    return isClosed == false ? [] : found
  }

  /// Words behind a list of places, which is then no subject of a clause.
  private static let closers: Set<String> = [
    "and", "between", "by", "during", "for", "from", "in", "on", "that", "to", "under", "which",
    "with",
  ]

  /// The token after the days that are told of a place: "in Geneva | from 3 to 5 May 2010".
  private func daysEnd(at end: Int, in text: TokenizedText) -> Int? {
    let days = text.skipping([[",", "from"], ["from"], [",", "on"], ["on"]], at: end)
    return days > end ? DateRecognizer.expression(in: text, at: days)?.end : nil
  }

  /// Whether a session stands before, and its days after: "its fifth session in Buenos Aires from 3
  /// to 5 May 2010".
  private func isOfSession(_ index: Int, to end: Int, in text: TokenizedText) -> Bool {
    let days = text.skipping([[",", "from"], ["from"]], at: end)
    guard days > end, DateRecognizer.expression(in: text, at: days)?.0.isInterval == true else {
      return false
    }
    return (1...40).lazy.map { text.lower(index - $0) }.prefix { ![";", "."].contains($0) }
      .contains { ["session", "sessions"].contains($0) }
  }

  /// Whether a session is held here: "to hold its fifth session | in Buenos Aires".
  private func isHolding(_ index: Int, in text: TokenizedText) -> Bool {
    guard ["session", "sessions"].contains(text.lower(index - 1)) else { return false }
    return (2...8).lazy.map { text.lower(index - $0) }.prefix {
      ![";", ".", ",", "that"].contains($0)
    }
    .contains { ["hold", "holding", "convene", "convening"].contains($0) }
  }

  /// Whether the making of a title is told, and its day after: "the signing of the Treaty on Hives in
  /// Honeyville on 3 May 2010".
  private func isOfMaking(_ index: Int, to end: Int, in text: TokenizedText) -> Bool {
    let day = text.skipping([[",", "on"], ["on"]], at: end)
    guard day > end, DateRecognizer.expression(in: text, at: day) != nil else { return false }
    return (1...40).lazy.map { index - $0 }
      .prefix { index in
        text[index]?.isCapitalized == true || ["(", ")"].contains(text.lower(index))
          || ["of", "the", "on", "for", "to", "and", "signing", "adoption"]
            .contains(text.lower(index))
      }
      .contains { ["signing", "adoption"].contains(text.lower($0)) }
  }

  /// Whether what is held is said to be, by a host: "organized by the Institute of the Hive in".
  private func isAfterHost(_ index: Int, in text: TokenizedText) -> Bool {
    let host = (1...24).lazy.map { index - $0 }.first { back in
      text[back]?.isCapitalized != true
        && !["of", "the", "in", "and", "for"].contains(text.lower(back))
    }
    guard let host, text.lower(host) == "by" else { return false }
    return OccurrenceReader.participles.contains(text.lower(host - 1))
  }

  /// Whether a verb of making stands before, with nothing but dates and other places between.
  private func isAfterVerb(_ index: Int, in text: TokenizedText) -> Bool {
    for back in 1...Reach.phrase {
      let word = text.lower(index - back)
      if Self.verbs.contains(word) { return text.lower(index - back - 1) != "taking" }
      guard let token = text[index - back],
        token.kind == .number || token.isCapitalized || word == ","
          || ["on", "by", "from", "to", "and", "in", "at", "for", "date"].contains(word)
      else { return false }
    }
    return false
  }
}
