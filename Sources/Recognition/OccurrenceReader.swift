import Resolutions

/// Reads where and when: ", held in Maputo (1999), Geneva (2000) and Managua (2001)", "to be held
/// in Cartagena, Colombia, from 29 November to 4 December 2009".
struct OccurrenceReader {
  let text: TokenizedText
  let places: Gazetteer<KnownPlace>
  let heads: TitleHeads
  let organs: Gazetteer<String>

  private static let verbs: [(words: [String], modality: Occurrence.Modality)] = [
    (["to", "be", "held"], .planned), (["which", "is", "to", "be", "held"], .planned),
    (["which", "are", "to", "be", "held"], .planned), (["to", "be", "convened"], .planned),
    (["to", "be", "hosted"], .planned),
    (["scheduled", "to", "be", "held"], .planned),
    (["scheduled", "to", "take", "place"], .planned),
    (["scheduled", "for"], .planned), (["to", "take", "place"], .planned),
    (["is", "to", "be", "held"], .planned), (["will", "be", "held"], .planned),
    (["shall", "be", "held"], .planned), (["be", "held"], .planned),
    (["will", "be", "convened"], .planned), (["shall", "be", "convened"], .planned),
    (["be", "convened"], .planned),
    (["will", "take", "place"], .planned), (["which", "will", "be", "held"], .planned),
    (["which", "was", "held"], .held), (["which", "were", "held"], .held),
    (["which", "was", "convened"], .held), (["which", "were", "convened"], .held),
    (["which", "will", "be", "convened"], .planned),
    (["which", "will", "take", "place"], .planned),
    (["that", "was", "held"], .held), (["which", "took", "place"], .held),
    (["was", "held"], .held), (["were", "held"], .held), (["took", "place"], .held),
    (["was", "convened"], .held), (["held"], .held), (["convened"], .held), (["hosted"], .held),
    (["meeting"], .held), (["met"], .held), (["which", "met"], .held),
  ]

  /// The circumstances that begin at a token, and the token after them.
  ///
  /// - Parameter ofSeveral: whether further days are those of another meeting, and not of the same
  ///   taken up again.
  func occurrences(
    at start: Int, ofSeveral: Bool = false
  ) -> (occurrences: [Occurrence], end: Int) {
    var index = text.lower(start) == "," ? start + 1 : start
    var modality: Occurrence.Modality?
    let verbless = index
    for verb in Self.verbs where text.matches(verb.words, at: index) {
      modality = verb.modality
      index += verb.words.count
      break
    }
    index = skipParticulars(index)
    if let years = years(at: index, modality) { return years }
    var found: [Occurrence] = []
    while let (occurrence, end) = occurrence(at: index, modality, isBound: index > verbless) {
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
      guard let next = listSeparator(at: index) ?? (isDated ? datedSeparator(at: index) : nil)
      else { break }
      index = next
    }
    return found.isEmpty ? ([], start) : (found, index)
  }

  /// "in 1978, 1982 and 1988", "in Honeyville, in May 2017 and June 2018": a year for each of several
  /// meetings.
  private func years(
    at start: Int, _ modality: Occurrence.Modality?
  ) -> (occurrences: [Occurrence], end: Int)? {
    guard text.lower(start) == "in" else { return nil }
    let place = place(at: start + 1)
    var index = place.map { text.skipping([[",", "in"], ["in"]], at: $0.end) } ?? start + 1
    guard index > place?.end ?? start else { return nil }
    var found: [Occurrence] = []
    while let (year, end) = year(at: index) {
      let occurrence = Occurrence(
        year: year, modality: modality, range: text.range(index..<end))
      found.append(place.map { occurrence.held(at: $0.0) } ?? occurrence)
      index = end
      let next = text.skipping([[",", "and"], ["and"], [","]], at: index)
      guard next > index, self.year(at: next) != nil else { break }
      index = next
    }
    return found.count > 1 ? (found, index) : nil
  }

  /// "virtually", "by the Secretary-General" and the like between the verb and the place.
  private func skipParticulars(_ index: Int) -> Int {
    let host = text.skipping([["by", "the"], ["by"]], at: index)
    guard host > index else {
      return text.skipping(
        [["virtually"], ["online"], ["successfully"], [",", "respectively", ","]], at: index)
    }
    var end = host
    while end - host < Reach.phrase, let next = capitalized(at: end, isFirst: end == host) {
      end = next
    }
    return end > host ? end : index
  }

  /// The token after a capitalised word, or one behind "of" and "of the".
  private func capitalized(at index: Int, isFirst: Bool) -> Int? {
    let word = isFirst ? index : text.skipping([["of", "the"], ["of"]], at: index)
    return text[word]?.isCapitalized == true ? word + 1 : nil
  }

  /// What parts two members of a list "Maputo (1999), Geneva (2000) and Managua (2001)"; the
  /// preposition may be said again before each.
  private func listSeparator(at index: Int) -> Int? {
    let conjunction = text.skipping([[",", "and"], ["and"], [","]], at: index)
    if conjunction > index, ["in", "at"].contains(text.lower(conjunction)),
      let (place, end) = place(at: conjunction + 1), place.key != nil,
      ["from", "on", "in", "("].contains(text.lower(text.lower(end) == "," ? end + 1 : end))
    {
      return conjunction
    }
    guard text.lower(index - 1) == ")" else { return nil }
    let next = text.skipping([[",", "and"], ["and"], [","]], at: index)
    let name = text.skipping([["in"], ["at"]], at: next)
    guard next > index, let (_, end) = place(at: name), text.lower(end) == "(",
      DateRecognizer.year(in: text, at: end + 1) != nil
    else { return nil }
    return next
  }

  /// What parts two members of "on 26 and 27 March 2012 in Seoul, on 24 and 25 March 2014 in The
  /// Hague and on 1 April 2016 in Washington".
  private func datedSeparator(at index: Int) -> Int? {
    let next = text.skipping([[",", "and"], ["and"], [","]], at: index)
    let date = text.skipping([["on"], ["from"]], at: next)
    guard date > next, next > index, DateRecognizer.expression(in: text, at: date) != nil else {
      return nil
    }
    return next
  }

  private func occurrence(
    at start: Int, _ modality: Occurrence.Modality?, isBound: Bool
  ) -> (Occurrence, end: Int)? {
    var occurrence = Occurrence(modality: modality, range: 0..<0)
    var index = start
    while true {
      let comma = skipRegion(text.lower(index) == "," && index > start ? index + 1 : index)
      guard let end = circumstance(at: comma, into: &occurrence, isBound: isBound || index > start)
      else { break }
      index = end
    }
    guard !occurrence.isEmpty else { return nil }
    occurrence.range = text.range(start..<index)
    return (occurrence, index)
  }

  /// The token after a region that stands between a city and the days: "Bonn, | Rhineland, from".
  private func skipRegion(_ index: Int) -> Int {
    guard text.lower(index - 1) == ",", let token = text[index], token.kind == .word,
      token.isCapitalized, text.lower(index + 1) == ",",
      ["from", "on", "in"].contains(text.lower(index + 2)),
      places.match(in: text, at: index) == nil, organs.match(in: text, at: index) == nil
    else { return index }
    return index + 2
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
    guard occurrence.place == nil, let start = placeStart(at: index, isBound: isBound),
      let (place, end) = place(at: start)
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

  private func year(at index: Int) -> (Int, end: Int)? {
    if let year = DateRecognizer.year(in: text, at: index) { return (year, index + 1) }
    return DateRecognizer.monthAndYear(in: text, at: index).map { ($0.year, $0.end) }
  }

  /// Where the name of a place begins: after "in" or "at", after "on" before an island, or at once in
  /// "Report of the …, Beijing,".
  private func placeStart(at index: Int, isBound: Bool) -> Int? {
    var start = text.skipping(isIsland(at: index + 1) ? [["on"]] : [["in"], ["at"]], at: index)
    let hasPreposition = start > index
    start = skipVenue(start)
    if hasPreposition { return start }
    let follows = isBound || text.lower(index - 1) == ","
    return follows && places.match(in: text, at: skipArticle(index)) != nil ? start : nil
  }

  /// "the United Nations Headquarters in", "Beekeepers’ House, in".
  private func skipVenue(_ start: Int) -> Int {
    var index = skipArticle(start)
    while index - start < Reach.phrase, text[index]?.isCapitalized == true,
      places.match(in: text, at: index) == nil
    {
      index += 1
    }
    let isHeadquarters = text.lower(index - 1) == "headquarters"
    let next = text.skipping(
      [["in"], ["at"], [",", "in"]] + (isHeadquarters ? [[","]] : []), at: index)
    guard index > skipArticle(start), next > index, places.match(in: text, at: next) != nil
    else { return start }
    return next
  }

  private func skipArticle(_ index: Int) -> Int { text.lower(index) == "the" ? index + 1 : index }

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
      organs.match(in: text, at: index) == nil, start == index, let end = unknownEnd(from: index)
    else { return nil }
    return citation(key: nil, index..<end, country: country(after: end))
  }

  /// Whether the name of an island begins at a token behind "on": "on | Honey Island".
  private func isIsland(at start: Int) -> Bool {
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
    while end - start <= 4, let token = text[end], token.isCapitalized,
      heads.head(in: text, at: end) == nil
    {
      end += 1
    }
    guard end > start, end - start <= 4, DateRecognizer.months[text.lower(start)] == nil,
      text.lower(start) != "headquarters",
      [",", ".", ";", "from", "on", "in", "(", "and", ""].contains(text.lower(end))
    else { return nil }
    return end
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
    let key = candidates.count == 1 ? candidates.first?.key : nil
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
