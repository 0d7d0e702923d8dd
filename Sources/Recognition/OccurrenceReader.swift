import Resolutions

/// Reads where and when: ", held in Maputo (1999), Geneva (2000) and Managua (2001)", "to be held
/// in Cartagena, Colombia, from 29 November to 4 December 2009".
struct OccurrenceReader {
  let text: TokenizedText
  let places: Gazetteer<KnownPlace>
  let heads: TitleHeads
  let organs: Gazetteer<String>

  /// The circumstances that begin at a token, and the token after them.
  ///
  /// - Parameter ofSeveral: whether further days are those of another meeting, and not of the same
  ///   taken up again.
  func occurrences(
    at start: Int, ofSeveral: Bool = false
  ) -> (occurrences: [Occurrence], end: Int) {
    var index = text.lower(start) == "," ? start + 1 : start
    let verbless = index
    let (modality, first) = situation(at: index)
    index = first
    if let years = years(at: index, modality) { return years }
    if ofSeveral, modality != nil, let places = places(at: index, modality) { return places }
    var found: [Occurrence] = []
    while let (occurrence, end) = occurrence(
      at: index, modality, isBound: index > verbless, ofSeveral: ofSeveral)
    {
      if occurrence.place == nil, !["in", "at"].contains(text.lower(end)),
        let last = found.last, last.dates != nil
      {
        if ofSeveral || last.place != nil && occurrence.isYears(after: last) {
          found.append(last.place.map(occurrence.held) ?? occurrence)
        } else {
          found[found.count - 1] = last.resumed(occurrence)
        }
      } else {
        found.append(occurrence)
      }
      index = end
      let isDated = found.last?.dates != nil && (ofSeveral || found.last?.place != nil)
      guard let next = separator(at: index, after: found.last, isDated, ofSeveral: ofSeveral)
      else { break }
      index = next
    }
    if isWithdrawn(at: index) { return ([], start) }
    if ofSeveral, let last = found.last, let (further, end) = furtherYears(at: index, after: last) {
      return (found + further, end)
    }
    return found.isEmpty ? ([], start) : (found, index)
  }

  /// Where the next of a list begins; a name without "in" is a host's where no place was told before.
  private func separator(
    at index: Int, after last: Occurrence?, _ isDated: Bool, ofSeveral: Bool
  ) -> Int? {
    if last?.place == nil, isDated, let host = hostSeparator(at: index) {
      return ofSeveral ? host : nil
    }
    return listSeparator(at: index)
      ?? (isDated ? datedSeparator(at: index, ofSeveral: ofSeveral) : nil)
  }

  /// Whether what has been told is taken back: "that was never held", ", which was postponed".
  private func isWithdrawn(at end: Int) -> Bool {
    let comma = text.skipping([[","]], at: end)
    let relative = text.skipping([["which"], ["that"]], at: comma)
    let verb = text.skipping([["was"], ["were"]], at: relative)
    guard verb > relative else { return false }
    let participle = text.skipping([["subsequently"], ["later"], ["then"]], at: verb)
    if ["cancelled", "postponed"].contains(text.lower(participle)) { return true }
    return ["never", "not"].contains(text.lower(verb))
      && Self.participles.contains(text.lower(verb + 1))
  }

  private func occurrence(
    at start: Int, _ modality: Occurrence.Modality?, isBound: Bool, ofSeveral: Bool
  ) -> (Occurrence, end: Int)? {
    var occurrence = Occurrence(modality: modality, range: 0..<0)
    var index = start
    while true {
      let comma = text.lower(index) == "," && index > start ? index + 1 : index
      let next = skipHeadquarters(skipRegion(comma))
      guard let end = circumstance(at: next, into: &occurrence, isBound: isBound || index > start)
      else { break }
      index = ofSeveral ? end : skipFurtherPlace(at: end, in: &occurrence)
    }
    guard !occurrence.isEmpty else { return nil }
    occurrence.range = text.range(start..<index)
    return (occurrence, index)
  }

  /// One place, one date or one year.
  private func circumstance(
    at index: Int, into occurrence: inout Occurrence, isBound: Bool
  ) -> Int? {
    if occurrence.year == nil, let (year, end) = bracketedYear(at: index) {
      occurrence.year = year
      return end
    }
    let preposition = text.skipping(
      [
        ["from"], ["on"], ["between"], ["during", "the", "week", "of"],
        ["during", "the", "period", "from"], ["during"], ["in"], ["of"],
      ]
        + (isBound || text.isIntended(before: index, within: 40)
          ? [["not", "later", "than"], ["no", "later", "than"]] : []),
      at: index)
    if occurrence.dates == nil, isBound || preposition > index || text.lower(index - 1) == ",",
      let (dates, end) = DateRecognizer.expression(in: text, at: preposition)
    {
      // "entitled “Queens”, of 3 May 2008" is the day of a text of the meeting, and tells its year.
      if !text.matches([",", "of"], at: index - 1) { occurrence.dates = dates }
      occurrence.year = occurrence.year ?? dates.first?.year
      return end
    }
    if occurrence.year == nil, preposition > index, let (year, end) = year(at: preposition) {
      occurrence.year = year
      return end
    }
    let isTimed = occurrence.dates != nil || occurrence.year != nil
    guard occurrence.place == nil,
      let start = placeStart(at: index, isBound: isBound, mayLackPreposition: !isTimed),
      let (place, end) = place(at: start), !isTimed || !isDated(end)
    else { return nil }
    occurrence.place = place
    return end
  }

  private func bracketedYear(at index: Int) -> (Int, end: Int)? {
    guard text.lower(index) == "(", text.lower(index + 2) == ")",
      let year = DateRecognizer.year(in: text, at: index + 1)
    else { return nil }
    return (year, index + 3)
  }

  func year(at index: Int) -> (Int, end: Int)? {
    if let year = DateRecognizer.year(in: text, at: index) { return (year, index + 1) }
    if let month = DateRecognizer.monthAndYear(in: text, at: index) {
      return (month.year, month.end)
    }
    let part = skipPartOfYear(index)
    return DateRecognizer.year(in: text, at: part).flatMap { part > index ? ($0, part + 1) : nil }
  }

  /// The token after "early", "the first quarter of", which stand before a year.
  private func skipPartOfYear(_ index: Int) -> Int {
    if ["early", "late"].contains(text.lower(index)) { return index + 1 }
    guard text.lower(index) == "the" else { return index }
    let part = skipOrdinal(index + 1)
    return Self.partsOfYear.contains(text.lower(part)) && text.lower(part + 1) == "of"
      ? part + 2 : index
  }

  private func skipOrdinal(_ index: Int) -> Int {
    NumberWords.ordinal(text.lower(index)) != nil || ["last", "latter"].contains(text.lower(index))
      ? index + 1 : index
  }

  private static let partsOfYear: Set<String> = [
    "quarter", "half", "part", "months", "beginning", "end", "course", "spring", "summer",
    "autumn", "fall", "winter",
  ]

  /// The place at a token: one of the registry, or capitalised words after "in" or "at".
  func place(at start: Int) -> (PlaceCitation, end: Int)? {
    if text[start]?.text == "The", let (places, end) = places.matches(in: text, at: start) {
      return known(places, start..<end)
    }
    let index = skipArticle(start)
    guard text[index]?.isCapitalized == true else { return nil }
    if let (places, end) = places.matches(in: text, at: index) {
      return beginsTitle(at: end) ? nil : known(places, index..<end)
    }
    guard ["in", "at"].contains(text.lower(start - 1)) || isIsland(at: start),
      organs.match(in: text, at: index) == nil, start == index || isDistrict(at: index),
      let end = unknownEnd(from: index)
    else { return nil }
    return citation(key: nil, index..<end, country: country(after: end))
  }

  /// Whether the name of an island begins at a token behind "on": "on | Honey Island".
  func isIsland(at start: Int) -> Bool {
    guard text.lower(start - 1) == "on", let end = unknownEnd(from: start) else { return false }
    return ["island", "islands"].contains(text.lower(end - 1))
  }

  /// Whether the name of a place goes on as a title: "the Beijing | Declaration".
  private func beginsTitle(at end: Int) -> Bool {
    (end..<(end + 4)).lazy.prefix { text[$0]?.isCapitalized == true }
      .contains { heads.head(in: text, at: $0) != nil }
  }

  /// The token after capitalised words that can only be a place.
  private func unknownEnd(from start: Int) -> Int? {
    var end = start
    while end - start <= 4, let token = text[end],
      token.isCapitalized || isParticle(at: end, after: start), heads.head(in: text, at: end) == nil
    {
      end += 1
    }
    guard end > start, end - start <= 4, DateRecognizer.months[text.lower(start)] == nil,
      text.lower(start) != "headquarters",
      [",", ".", ";", "from", "on", "in", "(", "and", ""].contains(text.lower(end))
    else { return nil }
    return end
  }

  /// Whether a small word joins two of a name: "Colmenar | del | Este", "Parish | of | Saint Bee".
  private func isParticle(at index: Int, after start: Int) -> Bool {
    index > start && text[index + 1]?.isCapitalized == true
      && (["de", "del", "do", "da"].contains(text.lower(index))
        || index == start + 1 && isDistrict(at: start))
  }

  /// Whether the name of a part of a country begins at a token: "Parish of".
  private func isDistrict(at start: Int) -> Bool {
    ["bay", "city", "county", "district", "parish", "province", "town"].contains(text.lower(start))
      && text.lower(start + 1) == "of"
  }

  /// A name of the registry; which of its bearers is meant, the country after it may tell.
  private func known(
    _ places: [KnownPlace], _ tokens: Range<Int>
  ) -> (PlaceCitation, end: Int) {
    let inner = tokens.first { text.lower($0) == "," }
    let name = tokens.lowerBound..<(inner ?? tokens.upperBound)
    let country = country(after: name.upperBound)
    let meant = country.map { country in
      places.filter { $0.containers.contains(country.key) }
    }
    let candidates = meant ?? places
    let key = Set(candidates.map(\.key)).count == 1 ? candidates.first?.key : nil
    let isCountry = meant?.isEmpty == true
    var (found, end) = citation(
      key: isCountry ? places.first?.key : key, name, country: isCountry ? nil : country)
    found.isAmbiguous = found.key == nil
    return (found, max(end, inner == nil ? end : afterAbbreviation(tokens.upperBound)))
  }

  /// The token after the stop of "Washington, D.C.", when the sentence goes on.
  private func afterAbbreviation(_ end: Int) -> Int {
    let goesOn = [",", "and", "(", "on", "from", "in"].contains(text.lower(end + 1))
    return text.lower(end) == "." && goesOn ? end + 1 : end
  }

  private typealias Country = (key: String, tokens: Range<Int>)

  /// The country after a comma: "Cartagena, Colombia".
  private func country(after comma: Int) -> Country? {
    guard text.lower(comma) == ",", text[comma + 1]?.isCapitalized == true,
      let (country, end) = places.match(in: text, at: comma + 1), country.containers.isEmpty,
      text.lower(end) != "("
    else { return nil }
    return (country.key, (comma + 1)..<end)
  }

  private func citation(
    key: String?, _ tokens: Range<Int>, country: Country?
  ) -> (PlaceCitation, end: Int) {
    let citation = PlaceCitation(
      key: key, name: text.string(tokens), countryKey: country?.key, range: text.range(tokens),
      countryRange: country.map { text.range($0.tokens) })
    return (citation, country?.tokens.upperBound ?? tokens.upperBound)
  }
}

extension Occurrence {
  /// Whether it lies so long after another that it is none taken up again.
  fileprivate func isYears(after other: Occurrence) -> Bool {
    guard let year, let before = other.dates?.last?.year else { return false }
    return year > before + 1
  }
}
