import KnowledgeGraph
import Ontology
import Recognition

/// Meetings of the parties to a treaty, told by their numbers or years within their series.
extension DocumentLinking {
  /// The treaty whose parties meet: the one named with the meeting, else the one spoken of.
  mutating func treaty(
    of citation: MeetingCitation, _ type: EntityType, _ recognized: Recognized, _ passage: Passage
  ) -> EntityID? {
    if let token = citation.ownerToken, let owner = recognized.title(at: token),
      let entity = title(owner.citation, owner.mention, in: passage),
      entity.path.hasPrefix("treaty/")
    {
      return entity
    }
    switch type {
    case .preparatoryMeeting where isOfOthers(citation, recognized),
      .preparatoryMeeting where citation.ownerToken == nil && !speaksOfParties:
      return nil
    case .meetingOfStatesParties, .reviewConference, .preparatoryMeeting:
      return treatySpokenOf(by: citation)
    default:
      return citation.head.words.last == "parties" ? treatySpokenOf(by: citation) : nil
    }
  }

  /// Whether the document has named a meeting of the parties to a treaty, which others may prepare.
  private var speaksOfParties: Bool {
    [EntityType.preparatoryProcess, .reviewConference, .meetingOfStatesParties]
      .contains { antecedents.meeting($0.rawValue) != nil }
  }

  /// Whether a meeting prepares something that is no meeting of the parties to a treaty: "the preparatory
  /// meeting for the Honey Process".
  func isOfOthers(_ citation: MeetingCitation, _ recognized: Recognized) -> Bool {
    guard citation.head.className == EntityType.preparatoryMeeting.rawValue,
      let token = citation.ownerToken
    else { return false }
    let owner = recognized.meeting(at: token)?.citation.head
    return owner?.words.last != "parties"
      && owner?.className != EntityType.reviewConference.rawValue
  }

  /// The treaty named last whose parties hold such meetings; else the one named last.
  private func treatySpokenOf(by citation: MeetingCitation) -> EntityID? {
    let treaties = antecedents.treaties
    let holder = treaties.last { treaty in
      world.series.contains {
        EntityID("treaty/" + $0.treaty) == treaty && $0.isNamed(citation.head.words)
      }
    }
    return holder ?? treaties.last { !world.implied.values.contains($0.localName) }
  }

  /// Meetings of the parties to a treaty, numbered within their series.
  mutating func partyMeetings(
    _ citation: MeetingCitation, _ type: EntityType, of treaty: EntityID
  ) -> [EntityID] {
    let series = world.series.first {
      EntityID("treaty/" + $0.treaty) == treaty
        && ($0.memberType == type.rawValue || $0.isNamed(citation.head.words))
    }
    guard !citation.ordinals.isEmpty else {
      let years = citation.occurrences.compactMap(\.year)
      if citation.isBare, years.isEmpty, let named = lastNamed(citation.head),
        writer.isMeeting(named, ofPartiesTo: treaty)
      {
        return [named]
      }
      guard type == .reviewConference, !years.isEmpty else {
        return [unnumbered(citation, type, of: treaty)]
      }
      let name = series?.memberNames.first ?? citation.singularName
      return years.map { reviewConference(name, in: $0, of: treaty) }
    }
    return citation.ordinals.map { ordinal in
      let key =
        series?.key ?? "\(treaty.localName)-\(slug(citation.head.words.joined(separator: " ")))"
      let name = series?.memberNames.first ?? citation.nameWithoutOrdinal
      let entity = introduce(
        EntityID("meeting/\(key)-\(ordinal)"), type,
        called: "\(OrdinalName.word(ordinal)) \(self.name(name, ofPartiesTo: treaty))",
        ordinal: ordinal)
      writer.describe(entity, .meetingOf, .entity(treaty))
      if let series { describe(series, with: entity, of: treaty) }
      return entity
    }
  }

  /// "Meeting of the Parties to the Honey Convention", "Review Conference of the Honey Statute".
  private func name(_ name: String, ofPartiesTo treaty: EntityID) -> String {
    let owner = world.titles[treaty.localName]?.label ?? writer.label(of: treaty) ?? ""
    return "\(name) \(name.lowercased().hasSuffix("parties") ? "to" : "of") the \(owner)"
  }

  private mutating func describe(
    _ series: SeriesEntry, with meeting: EntityID, of treaty: EntityID
  ) {
    let entity = EntityID("series/" + series.key)
    writer.type(entity, .meetingSeries)
    writer.label(entity, series.label)
    writer.describe(entity, .meetingOf, .entity(treaty))
    writer.describe(meeting, .superEvent, .entity(entity))
  }

  /// "the two preparatory meetings held in 2009": one node for what has no numbers.
  private mutating func unnumbered(
    _ citation: MeetingCitation, _ type: EntityType, of treaty: EntityID
  ) -> EntityID {
    let year = citation.occurrences.first?.year.map { "-\($0)" } ?? ""
    let entity = introduce(
      EntityID("meeting/\(treaty.localName)-\(slug(citation.name))\(year)"), type,
      called: citation.head.words.last == "parties"
        ? name(citation.name, ofPartiesTo: treaty) : citation.name)
    writer.describe(entity, .meetingOf, .entity(treaty))
    if type == .preparatoryMeeting,
      let process = antecedents.meeting(EntityType.preparatoryProcess.rawValue)
    {
      writer.describe(entity, .superEvent, .entity(process))
    }
    return entity
  }

  /// "the 1995, 2000 and 2010 Review Conferences": there is one in a year.
  private mutating func reviewConference(
    _ name: String, in year: Int, of treaty: EntityID
  ) -> EntityID {
    if let named = writer.meeting(of: treaty, .reviewConference, in: year) { return named }
    let entity = introduce(
      EntityID("meeting/\(treaty.localName)-\(slug(name))-\(year)"), .reviewConference,
      called: "\(year) \(self.name(name, ofPartiesTo: treaty))")
    writer.describe(entity, .meetingOf, .entity(treaty))
    return entity
  }
}

extension SeriesEntry {
  /// Whether one of its meetings is called by these words.
  fileprivate func isNamed(_ words: [String]) -> Bool {
    memberNames.contains { $0.lowercased() == words.joined(separator: " ") }
  }
}
