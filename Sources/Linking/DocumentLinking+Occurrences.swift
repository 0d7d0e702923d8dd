import KnowledgeGraph
import Recognition
import Resolutions

/// Where and when meetings were held or are to be held.
extension DocumentLinking {
  /// Gives each meeting of a list its place and its year; one circumstance belongs to one meeting.
  mutating func linkOccurrences(
    _ citation: MeetingCitation, _ meetings: [EntityID], of recognized: Recognized,
    _ mention: Mention, in passage: Passage, act: ActCitation?
  ) {
    guard !citation.occurrences.isEmpty else { return }
    let occurrences = meetings.count == 1 ? citation.firstTime : citation.occurrences
    guard occurrences.count == meetings.count else {
      for occurrence in citation.occurrences {
        mentionPlace(of: occurrence, in: passage, act: act)
      }
      report(
        "uneven-lists",
        "\(meetings.count) meetings are named with \(citation.occurrences.count) places or dates; which belongs to which is left open",
        in: passage, at: mention.range)
      return
    }
    for (meeting, occurrence) in zip(meetings, occurrences) {
      let modality = modality(of: occurrence, mention, in: recognized)
      claim(occurrence, of: meeting, modality, in: passage, act: act)
    }
  }

  private mutating func mentionPlace(
    of occurrence: Occurrence, in passage: Passage, act: ActCitation?
  ) {
    if let place = occurrence.place { mentionPlace(place, in: passage, act: act) }
  }

  /// What the wording says; where it says nothing, whether the day lies after the adoption.
  private func modality(
    of occurrence: Occurrence, _ mention: Mention, in recognized: Recognized
  ) -> Occurrence.Modality {
    if let modality = occurrence.modality { return modality }
    let start = mention.tokens.lowerBound
    if recognized.text.isAwaited(before: start) { return .planned }
    if recognized.text.isIntended(before: start), !recognized.text.wasIntended(before: start) {
      return .planned
    }
    if occurrence.year == nil, recognized.text.isCalled(before: start - 1) { return .planned }
    guard let adopted else { return .held }
    if let day = occurrence.dates?.first { return day > adopted ? .planned : .held }
    return occurrence.year.map { $0 > adopted.year } == true ? .planned : .held
  }

  /// Claims where and when one meeting was held or is to be held.
  mutating func claim(
    _ occurrence: Occurrence, of meeting: EntityID, _ modality: Occurrence.Modality,
    in passage: Passage, act: ActCitation?
  ) {
    mentionPlace(of: occurrence, in: passage, act: act)
    let isHeld = modality == .held
    var facts: [(Property, Value)] = []
    if let place = occurrence.place, let entity = location(place, in: passage) {
      facts.append((isHeld ? .heldAt : .plannedAt, .entity(entity)))
    }
    if let first = occurrence.dates?.first, let last = occurrence.dates?.last, first <= last {
      facts.append((isHeld ? .heldFrom : .plannedFrom, .date(first)))
      if first < last { facts.append((isHeld ? .heldUntil : .plannedUntil, .date(last))) }
    }
    if let year = occurrence.year {
      facts.append((isHeld ? .heldInYear : .plannedInYear, .year(year)))
    }
    if occurrence.dates == nil, let year = occurrence.year {
      if !isHeld { facts.append((.plannedFrom, .year(year))) }
      let entity = EntityID("year/\(year)")
      writer.type(entity, .year)
      claimNamed(.mentionsDate, .entity(entity), in: passage, at: occurrence.range, act: act?.key)
    }
    for (property, value) in facts {
      writer.claim(meeting, property, value, in: passage, at: occurrence.range, act: act?.key)
    }
  }
}

extension MeetingCitation {
  /// The first of several times at one place, for a meeting that is one.
  fileprivate var firstTime: [Occurrence] {
    let isAtOnePlace = occurrences.allSatisfy {
      $0.place != nil && $0.place == occurrences.first?.place
    }
    return isAtOnePlace ? Array(occurrences.prefix(1)) : occurrences
  }
}
