package import Resolutions

/// Phrases that tell of the making of a treaty or an instrument.
extension TokenizedText {
  /// The day in ", adopted in Bamako on 1 December 2000" or "of 26 March 1998" after a title.
  package func adoptionDate(after end: Int) -> (date: CalendarDate, end: Int)? {
    let index = skipping([[",", "adopted"], ["adopted"], [",", "signed"]], at: end)
    if index == end {
      let preposition = skipping([["of"]], at: end)
      return preposition > end ? day(at: preposition) : nil
    }
    for candidate in index..<min(index + 12, count) {
      if [";", ".", "which"].contains(lower(candidate)) { return nil }
      if lower(candidate) == "on", let found = day(at: candidate + 1) { return found }
    }
    return nil
  }

  /// What tells a text behind whose title it is said who made it, or when: "adopted by the Hive Council",
  /// "of 3 May 2009".
  func making(at end: Int) -> TitleCitation.Edition? {
    let end = skipping([["and", "decisions"]], at: end)
    let verb = skipping([[",", "adopted"], ["adopted"], ["issued"], [",", "issued"]], at: end)
    let isTold =
      verb == end
      ? lower(end) == "of" && day(at: end + 1) != nil
      : ["at", "by", "in", "on"].contains(lower(verb))
    return isTold ? adoptionDate(after: end).map { .year($0.date.year) } ?? .document : nil
  }

  private func day(at index: Int) -> (date: CalendarDate, end: Int)? {
    guard let (expression, end) = DateRecognizer.expression(in: self, at: index),
      !expression.isInterval, expression.days.count == 1, let date = expression.first
    else { return nil }
    return (date, end)
  }

  /// The token after ", adopted by the" or "adopted at the" behind a title.
  package func adopterToken(after end: Int) -> Int? {
    let index = skipping(
      [
        [",", "adopted", "by", "consensus", "at", "the"], [",", "adopted", "by", "the"],
        [",", "adopted", "at", "the"], ["adopted", "by", "the"], ["adopted", "at", "the"],
        [",", "which", "was", "adopted", "at", "the"],
      ], at: end)
    return index > end ? index : nil
  }

  /// The token of "at which" when what begins at `start` is what was adopted there: the object of
  /// the verb, or joined to it.
  package func adoptionClause(before start: Int) -> Int? {
    let governor = lower(start - 1) == "the" ? start - 2 : start - 1
    guard ["adopted", "and", ",", "both"].contains(lower(governor)) else { return nil }
    var hasVerb = false
    for index in stride(from: start - 1, through: max(0, start - 40), by: -1) {
      if ["adopted", "adopts"].contains(lower(index)) { hasVerb = true }
      if [";", ".", "“", "”"].contains(lower(index)) { return nil }
      if lower(index) == "which", lower(index - 1) == "at" { return hasVerb ? index - 1 : nil }
    }
    return nil
  }

  /// The day of "entry into force, on 1 March 1999," or "entered into force on 1 March 1999".
  package func entryIntoForce(at index: Int) -> (date: CalendarDate, end: Int)? {
    let next = skipping([["entry", "into", "force"], ["entered", "into", "force"]], at: index)
    guard next > index else { return nil }
    let preposition = skipping([[",", "on"], ["on"], ["of"]], at: next)
    guard preposition > next, let (date, end) = day(at: preposition) else { return nil }
    return (date, lower(end) == "," ? end + 1 : end)
  }

  /// Whether a verb of intention governs what begins at a token: "to convene the …".
  package func isIntended(before start: Int) -> Bool { intention(before: start) != nil }

  /// Whether what begins at a token is said to come: "looking forward to the | third meeting", "the
  /// upcoming | meeting".
  package func isAwaited(before start: Int) -> Bool {
    ["upcoming", "forthcoming"].contains(lower(start - 1))
      || [start - 1, start - 2].contains { lower($0) == "to" && isAwaiting(at: $0) }
      || isAwaitedHolding(before: start)
  }

  /// Whether the holding of what begins at a token is said to come: "looking forward to the hosting by
  /// Honeyland of the | third meeting".
  private func isAwaitedHolding(before start: Int) -> Bool {
    guard matches(["of", "the"], at: start - 2) else { return false }
    let noun = (3...24).lazy.map { start - $0 }.prefix { ![";", "."].contains(lower($0)) }
      .first { ["convening", "holding", "hosting"].contains(lower($0)) }
    guard let noun else { return false }
    return [noun - 1, noun - 2].contains { lower($0) == "to" && isAwaiting(at: $0) }
  }

  /// Whether "looking forward" stands before "to", or before one that this joins: "looking forward to
  /// the second meeting and | to the third".
  private func isAwaiting(at preposition: Int) -> Bool {
    guard lower(preposition - 1) == "and" else { return looksForward(before: preposition) }
    return stride(from: preposition - 2, to: max(0, preposition - 40), by: -1).lazy
      .prefix { ![";", ".", "“"].contains(lower($0)) }
      .contains { lower($0) == "to" && looksForward(before: $0) }
  }

  private func looksForward(before preposition: Int) -> Bool {
    lower(preposition - 1) == "forward"
      && ["look", "looked", "looking", "looks"].contains(lower(preposition - 2))
  }

  /// Whether a meeting whose article stands at a token is called together, and not merely thought of: "the
  /// convening of | an", "the organization of | a", "should convene | a".
  package func isCalled(before article: Int) -> Bool {
    let noun = lower(article - 1) == "of" ? article - 2 : article - 1
    let isCalling =
      noun < article - 1
      ? ["convening", "holding", "organization", "convocation"].contains(lower(noun))
      : ["convene", "convening"].contains(lower(noun))
    let before = ["the", "of"].contains(lower(noun - 1)) ? noun - 2 : noun - 1
    return ["a", "an"].contains(lower(article)) && isCalling
      && !["consider", "considering", "possibility", "question"].contains(lower(before))
  }

  /// Whether that was intended in the past, so that it may have come about: "decided to convene".
  package func wasIntended(before start: Int) -> Bool {
    intention(before: start).map { verb in (2...6).contains { lower(verb - $0) == "decided" } }
      == true
  }

  /// The same, with the name of what is intended between.
  func isIntended(before start: Int, within reach: Int) -> Bool {
    intention(before: start, within: reach) != nil
  }

  private func intention(before start: Int, within reach: Int = 12) -> Int? {
    (1...reach).lazy.map { start - $0 }.first { index in
      ["convene", "hold", "organize", "host"].contains(lower(index)) && lower(index - 1) != "not"
        || matches(["to", "call"], at: index - 1) && ["a", "an"].contains(lower(index + 1))
    }
  }
}

/// An adoption told before the meeting or the title that it concerns.
struct Adoption {
  let year: Int?
  let place: PlaceCitation?
  /// Bytes of the text.
  let range: Range<Int>
}

extension TokenizedText {
  /// "the adoption, on 14 June 2006 in Abuja at the |", "the adoption on 13 July 2008 of the … of the |".
  func adoption(before start: Int, _ reader: OccurrenceReader) -> Adoption? {
    guard
      let noun = (2...24).map({ start - $0 }).first(where: { isAdoption(at: $0, before: start) })
    else { return nil }
    var year: Int?
    var place: PlaceCitation?
    for index in (noun + 1)..<start {
      if year == nil, lower(index) == "on" { year = day(at: index + 1)?.date.year }
      if year == nil, lower(index) == "in" { year = reader.year(at: index + 1)?.0 }
      if place == nil, ["in", "at"].contains(lower(index)),
        let (found, _) = reader.place(at: index + 1), found.key != nil
      {
        place = found
      }
    }
    guard year != nil || place != nil else { return nil }
    return Adoption(year: year, place: place, range: range(noun..<start))
  }

  /// Whether an adoption is told here of what begins at `start`, in the same clause.
  private func isAdoption(at index: Int, before start: Int) -> Bool {
    guard ["adoption", "adopted", "signing"].contains(lower(index)), index >= 0 else {
      return false
    }
    return !(index..<start).contains { [";", "which", "“", "that"].contains(lower($0)) }
      && ["the", "at"].contains(lower(start - 1))
      && ["at", "of", "by"].contains(lower(start - 2))
  }
}
