import Resolutions

/// Where and when, as far as it stands before the name of a meeting or belongs to what was adopted there.
extension MeetingRecognizer.Reading {
  /// What is said before the name: "to convene, in 2001, a | special session", "the 2010 | Review
  /// Conference".
  func foretold(before start: Int) -> [Occurrence] {
    if let year = DateRecognizer.year(in: text, at: start) {
      return [Occurrence(year: year, range: text.range(start..<(start + 1)))]
    }
    if let (years, _) = years(before: start) { return years }
    guard ["a", "an", "the"].contains(text.lower(start - 1)),
      let verb = (2...24).map({ start - $0 }).first(where: isConvening)
    else { return [] }
    let (found, end) = occurrences.occurrences(at: verb + 1)
    let opener = text.skipping(Self.occasions, at: end)
    guard opener == start - 1, found.count == 1, var occurrence = found.first else { return [] }
    if ["the", "to"].contains(text.lower(verb - 1)), text.isAwaited(before: verb) {
      occurrence.modality = .planned
    }
    return [occurrence]
  }

  /// What stands between where and when and the article of what met then: "assembled in Honeyville in
  /// 2010 | on the occasion of | the", "the holding in Honeyville in 2010 | of | the".
  private static let occasions = [
    [",", "on", "the", "occasion", "of"], ["on", "the", "occasion", "of"], [",", "at"], ["at"],
    [",", "for"], ["for"], [",", "of"], ["of"], [","],
  ]

  /// What is said in and before a name, where nothing is said behind it.
  func untold(_ name: Range<Int>, _ closing: [Occurrence]) -> [Occurrence] {
    closing.isEmpty
      ? foretold(before: name.lowerBound) + adopted(at: name.upperBound, after: name.lowerBound)
      : closing
  }

  /// "the 2010 | Review Conference, held in Geneva": the place, and the year before the name, or the
  /// one that closes it.
  func withYear(_ found: [Occurrence], _ start: Int, _ closing: [Occurrence]) -> [Occurrence] {
    let years = closing.isEmpty ? years(before: start)?.occurrences ?? [] : closing
    let year = DateRecognizer.year(in: text, at: start) ?? (years.count == 1 ? years[0].year : nil)
    guard found.count == 1, var occurrence = found.first, occurrence.year == nil else {
      return found
    }
    occurrence.year = year
    return [occurrence]
  }

  /// "World Hive Forum 2015 |, held in Geneva": a year that closes a name, and belongs to no words behind
  /// it, and the token after it.
  func closingYear(at end: Int) -> (years: [Occurrence], end: Int) {
    let index = DateRecognizer.year(in: text, at: end - 1) == nil ? end : end - 1
    guard let year = DateRecognizer.year(in: text, at: index),
      text[index - 1]?.isCapitalized == true,
      ["", ",", ";", ".", "(", ")", "and", "held", "in", "at", "was", "which", "to"]
        .contains(text.lower(index + 1))
    else { return ([], end) }
    return ([Occurrence(year: year, range: text.range(index..<(index + 1)))], index + 1)
  }

  /// "the 1995, 2000 and 2010 | Review Conferences", "the August 2015 | Global Forum": the years, and
  /// the token of the first.
  func years(before start: Int) -> (occurrences: [Occurrence], first: Int)? {
    var found: [Occurrence] = []
    var index = start - 1
    while let year = DateRecognizer.year(in: text, at: index) {
      found.insert(Occurrence(year: year, range: text.range(index..<(index + 1))), at: 0)
      index -= 1
      guard ["and", ","].contains(text.lower(index)) else { break }
      index -= text.matches([",", "and"], at: index - 1) ? 2 : 1
    }
    let first = index + 1
    if found.count == 1, DateRecognizer.months[text.lower(index)] != nil { index -= 1 }
    return !found.isEmpty && ["the", "that"].contains(text.lower(index)) ? (found, first) : nil
  }

  /// "the Programme of Action of the | Conference, adopted in Cairo in September 1994": what a
  /// meeting adopted tells where and in which year it was.
  func adopted(at end: Int, after start: Int) -> [Occurrence] {
    guard text.matches(["of", "the"], at: start - 2) else { return [] }
    let place = text.skipping([[",", "adopted"], ["adopted"]], at: end)
    guard place > end, ["in", "at", "on"].contains(text.lower(place)) else { return [] }
    let (found, _) = occurrences.occurrences(at: place)
    guard found.count == 1, var adoption = found.first else { return [] }
    adoption.dates = nil
    adoption.modality = .held
    return [adoption]
  }

  /// Whether somebody is said to come together, or to call together.
  private func isConvening(at index: Int) -> Bool {
    let isGathering =
      ["gathered", "assembled", "met"].contains(text.lower(index))
      && (text.lower(index - 1) == "," || Self.people.contains(text.lower(index - 1)))
    if text.lower(index) == "host" { return text.lower(index - 1) == "to" }
    return isGathering || Self.convening.contains(text.lower(index))
  }

  /// Who meets: "the Heads of State | met in Honeyville at the Hive Summit".
  private static let people: Set<String> = [
    "delegates", "government", "governments", "have", "having", "heads", "leaders", "members",
    "ministers", "participants", "representatives", "state", "states", "those", "we", "who",
  ]

  private static let convening: Set<String> = [
    "convene", "hold", "organize", "convening", "holding", "hosting", "organization",
    "organizing",
  ]

  /// What the place and the day of an adoption tell of the meeting that adopted: its place and its
  /// year.
  func years(of adoptions: [Occurrence]) -> [Occurrence] {
    adoptions.compactMap { adoption in
      adoption.year.map {
        Occurrence(place: adoption.place, year: $0, modality: .held, range: adoption.range)
      }
    }
  }

  /// "the adoption, on 14 June 2006 in Abuja at the summit": the summit was held then and there.
  ///
  /// The day is that of what was adopted, and gives the summit its year only.
  func withAdoption(_ found: [Occurrence], before start: Int) -> [Occurrence] {
    guard found.count < 2, let adoption = text.adoption(before: start, occurrences) else {
      return found
    }
    var occurrence = found.first ?? Occurrence(modality: .held, range: adoption.range)
    occurrence.place = occurrence.place ?? adoption.place
    occurrence.year = occurrence.year ?? adoption.year
    return occurrence.isEmpty ? [] : [occurrence]
  }

  /// "the Paris Summit": the city that gives a summit its name is where it was held.
  func withNamedCity(_ found: [Occurrence], _ name: Range<Int>) -> [Occurrence] {
    guard found.allSatisfy({ $0.place == nil }), found.count < 2,
      let (places, end) = recognizer.places.matches(in: text, at: name.lowerBound),
      places.count == 1, let place = places.first, !place.containers.isEmpty,
      let head = (end..<min(end + 6, name.upperBound)).lazy
        .compactMap({ recognizer.heads.anyCase(in: text, at: $0) }).first,
      ["Summit", "Conference", "Meeting"].contains(head.className), !head.isForum
    else { return found }
    let range = text.range(name.lowerBound..<end)
    let citation = PlaceCitation(
      key: place.key, name: text.string(name.lowerBound..<end), countryKey: nil, range: range,
      countryRange: nil)
    var occurrence = found.first ?? Occurrence(range: range)
    occurrence.place = citation
    return [occurrence]
  }
}
