/// Finds places that are named for whatever reason: "the Government of Lebanon", "the situation in Mali".
struct NamedPlaceRecognizer {
  let places: Gazetteer<KnownPlace>

  /// The keys of the places of a text, each with its tokens; those that begin in `taken` are left out.
  func places(
    in text: TokenizedText, outside taken: Set<Int>
  ) -> [(key: String, tokens: Range<Int>)] {
    var found: [(key: String, tokens: Range<Int>)] = []
    var index = 0
    while index < text.count {
      guard text[index]?.isCapitalized == true,
        let (entries, end) = places.matches(in: text, at: index)
      else {
        index += 1
        continue
      }
      if let place = entries.first, entries.count == 1, !taken.contains(index),
        isWhole(index..<end, in: text)
      {
        found.append((place.key, index..<end))
      }
      index = end
    }
    return found
  }

  /// Whether a name is no part of a longer one, as in "Jordan River" or "United States dollars", and
  /// no first word of a sentence, which may be another.
  private func isWhole(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
    let next = text[tokens.upperBound]
    if next?.isCapitalized == true || Self.currencies.contains(next?.lower ?? "") { return false }
    let before = tokens.lowerBound - 1
    if before < 0 || text.lower(before) == "." { return tokens.count > 1 }
    return text[before]?.isCapitalized != true || before == 0
  }

  private static let currencies: Set<String> = ["dollar", "dollars", "francs", "pounds"]
}
