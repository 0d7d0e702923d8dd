import Resolutions

/// Lists of where and when, one for each of several meetings.
extension OccurrenceReader {
  /// "in 1978, 1982 and 1988", "in Honeyville, in May 2017 and June 2018": a year for each of several
  /// meetings.
  func years(
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

  /// "in Honeyville, Maputo and Geneva": a place for each of several meetings, and no time.
  func places(
    at start: Int, _ modality: Occurrence.Modality?
  ) -> (occurrences: [Occurrence], end: Int)? {
    var index = text.skipping([["in"], ["at"]], at: start)
    guard index > start else { return nil }
    var found: [Occurrence] = []
    while let (place, end) = place(at: index), place.key != nil {
      if found.isEmpty || text.lower(index) != "the" {
        found.append(Occurrence(place: place, modality: modality, range: text.range(index..<end)))
      }
      index = text.skipping(Self.conjunctions, at: end)
      guard index > end else { break }
    }
    let end = found.last.map { _ in index } ?? start
    let isTimed = ["in", "on", "from", "(", "at"].contains(
      text.lower(text.lower(end) == "," ? end + 1 : end))
    return found.count > 1 && !isTimed ? (found, end) : nil
  }

  /// "in Honeyville, in 2013 | and 2015": the further years of meetings at a place.
  func furtherYears(
    at start: Int, after last: Occurrence
  ) -> (occurrences: [Occurrence], end: Int)? {
    guard let place = last.place, last.dates == nil, last.year != nil else { return nil }
    var found: [Occurrence] = []
    var index = start
    while true {
      let next = text.skipping(Self.conjunctions, at: index)
      guard next > index, let (year, end) = year(at: next) else { break }
      found.append(
        Occurrence(year: year, modality: last.modality, range: text.range(next..<end))
          .held(at: place))
      index = end
    }
    return found.isEmpty ? nil : (found, index)
  }

  private static let conjunctions = [[",", "and"], ["and"], [","]]

  /// What parts two members of a list "Maputo (1999), Geneva (2000) and Managua (2001)"; the
  /// preposition may be said again before each.
  func listSeparator(at index: Int) -> Int? {
    let conjunction = text.skipping(Self.conjunctions, at: index)
    let named = text.skipping([["in"], ["at"]], at: conjunction)
    if conjunction > index, let (place, end) = place(at: named) {
      let time = text.lower(end) == "," ? end + 1 : end
      if named > conjunction ? isMember(place, before: time) : place.key != nil && isDated(time) {
        return conjunction
      }
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
  ///
  /// - Parameter ofSeveral: whether "5 May 2010, 4 June 2011" are the days of two meetings.
  func datedSeparator(at index: Int, ofSeveral: Bool) -> Int? {
    let next = text.skipping(
      [[",", "and", ",", "most", "recently", ","], ["and", ",", "most", "recently", ","]]
        + Self.conjunctions, at: index)
    let date = text.skipping([["on"], ["from"]], at: next)
    guard date > next || ofSeveral, next > index,
      DateRecognizer.expression(in: text, at: date) != nil
    else { return nil }
    return next
  }

  /// The token of the days after the next host in "convened by Honeyland, on 4 May 2010, and Waxland |,
  /// on 3 June 2011": where hosts are listed, nothing is said of the place.
  func hostSeparator(at index: Int) -> Int? {
    let host = text.skipping(Self.conjunctions, at: index)
    guard host > index, let (_, end) = place(at: host) else { return nil }
    let day = text.lower(end) == "," ? end + 1 : end
    return isDated(day) ? day : nil
  }

  /// Whether a day or a stretch of days stands at a token: "on 3 and 4 May 2010".
  func isDated(_ index: Int) -> Bool {
    ["on", "from"].contains(text.lower(index))
      && DateRecognizer.expression(in: text, at: index + 1) != nil
  }

  /// Whether a place is one of a list, with its time at a token; one that the registry does not know
  /// is told by its country, or by its days.
  private func isMember(_ place: PlaceCitation, before time: Int) -> Bool {
    guard ["from", "on", "in", "("].contains(text.lower(time)) else { return false }
    return place.key != nil || place.countryKey != nil
      || DateRecognizer.expression(in: text, at: time + 1) != nil
  }
}
