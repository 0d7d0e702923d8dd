import KnowledgeGraph
import Ontology
import Recognition
import Resolutions

/// Meetings: which ones a name means, and where and when they were held or are to be held.
extension DocumentLinking {
  mutating func linkMeetings(
    _ citation: MeetingCitation, _ mention: Mention, of recognized: Recognized,
    in passage: Passage, act: ActCitation?
  ) -> [LinkedMention] {
    let meetings = meetings(citation, mention, of: recognized, in: passage)
    guard !meetings.isEmpty else { return [] }
    for (index, meeting) in meetings.enumerated() where !citation.isBare {
      let hasOwn = citation.occurrences.count == meetings.count
      named.insert(meeting, at: hasOwn ? citation.occurrences[index].range : mention.range)
      if hasOwn, index == 0 { named.insert(meeting, at: mention.range) }
    }
    let linked = meetings.map { LinkedMention($0, mention, .mentions) }
    guard citation.head.className != EntityType.preparatoryProcess.rawValue else { return linked }
    linkOccurrences(citation, meetings, of: recognized, mention, in: passage, act: act)
    if let alias = citation.alias, let meeting = meetings.first, meetings.count == 1 {
      writer.describe(meeting, .alternativeLabel, .text(alias))
    }
    return linked
  }

  /// The meetings that a citation names, in its order.
  private mutating func meetings(
    _ citation: MeetingCitation, _ mention: Mention, of recognized: Recognized,
    in passage: Passage
  ) -> [EntityID] {
    if let known = known(citation) {
      writer.type(known.id, known.type)
      writer.label(known.id, citation.name)
      // A special session is also counted among those devoted to its subject.
      if let ordinal = citation.ordinals.first,
        known.type == .specialSession
          || world.ordinal(ofMeeting: known.id.localName) ?? ordinal == ordinal
      {
        writer.describe(known.id, .ordinal, .integer(ordinal))
      }
      antecedents.insert(
        meeting: known.id, className: known.type.rawValue, ordinal: citation.ordinals.first,
        name: citation.name)
      return [known.id]
    }
    let type = EntityType(rawValue: citation.head.className) ?? .meeting
    if type == .preparatoryProcess, citation.ownerToken != nil {
      return process(citation, of: recognized, in: passage)
    }
    let pointsBack = citation.isBare && !citation.isPlural
    if !pointsBack || citation.ownerToken != nil,
      let treaty = treaty(of: citation, type, recognized, passage)
    {
      return partyMeetings(citation, type, of: treaty)
    }
    if pointsBack, isOfOthers(citation, recognized) { return [] }
    return pointsBack ? bare(citation, mention, in: passage) : ordinary(citation, type)
  }

  /// The meeting of the registry that a citation names; none where it says another year: "the 2026 Hive
  /// Conference".
  private func known(_ citation: MeetingCitation) -> World.Known? {
    guard let key = citation.key, let named = world.titles[key] else { return nil }
    if let namesake = namesake(of: citation) { return namesake }
    return isHeldInAnotherYear(named, than: citation) ? nil : named
  }

  /// Whether a citation says another year than the registry; a plan made before a meeting may change,
  /// and a number tells which of a series is meant.
  private func isHeldInAnotherYear(_ meeting: World.Known, than citation: MeetingCitation) -> Bool {
    guard citation.ordinals.isEmpty, citation.occurrences.count == 1,
      let occurrence = citation.occurrences.first, let said = occurrence.year,
      let year = world.year(ofMeeting: meeting.id.localName)
    else { return false }
    let isPostponed = occurrence.modality == .planned && adopted.map { $0.year <= year } == true
    return said != year && !isPostponed
  }

  /// The meeting of the same name that was held in the year that a citation gives.
  private func namesake(of citation: MeetingCitation) -> World.Known? {
    guard citation.occurrences.count == 1, let year = citation.occurrences.first?.year else {
      return nil
    }
    return world.meeting(named: citation.name, in: year)
  }

  /// "the Conference": the one of its kind that was named last.
  private mutating func bare(
    _ citation: MeetingCitation, _ mention: Mention, in passage: Passage
  ) -> [EntityID] {
    let isDescribed = citation.isDescribed && !citation.occurrences.isEmpty
    if let entity = lastNamed(citation.head), isOfYear(of: citation, entity),
      !isDescribed || isKnown(entity, by: citation)
    {
      return [entity]
    }
    if isDescribed {
      return ordinary(citation, EntityType(rawValue: citation.head.className) ?? .meeting)
    }
    report(
      "points-nowhere",
      "\"the \(citation.name)\" is left out: it points back to nothing named before; check the text before it",
      in: passage, at: mention.range)
    return []
  }

  /// The meeting named last by a noun; else, where all of a class are much the same, that of its class.
  private func lastNamed(_ head: TitleHead) -> EntityID? {
    let noun = head.words.last ?? ""
    return antecedents.meeting(head.className, calledInShort: noun)
      ?? (head.className == EntityType.meeting.rawValue
        ? nil : antecedents.meeting(head.className))
  }

  /// Whether a time tells that a meeting is the one named before, and no place may tell it from that.
  private func isKnown(_ meeting: EntityID, by citation: MeetingCitation) -> Bool {
    !years(of: meeting).isEmpty && citation.occurrences.allSatisfy { $0.place == nil }
  }

  /// The treaty whose parties meet: the one named with the meeting, else the one spoken of.
  private mutating func treaty(
    of citation: MeetingCitation, _ type: EntityType, _ recognized: Recognized, _ passage: Passage
  ) -> EntityID? {
    if let token = citation.ownerToken, let owner = recognized.title(at: token),
      let entity = title(owner.citation, owner.mention, in: passage),
      entity.path.hasPrefix("treaty/")
    {
      return entity
    }
    switch type {
    case .preparatoryMeeting where isOfOthers(citation, recognized):
      return nil
    case .meetingOfStatesParties, .reviewConference, .preparatoryMeeting:
      return treatySpokenOf(by: citation)
    default:
      return citation.head.words.last == "parties" ? treatySpokenOf(by: citation) : nil
    }
  }

  /// Whether a meeting prepares something that is no meeting of the parties to a treaty: "the preparatory
  /// meeting for the Honey Process".
  private func isOfOthers(_ citation: MeetingCitation, _ recognized: Recognized) -> Bool {
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
  private mutating func partyMeetings(
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
      let entity = EntityID("meeting/\(key)-\(ordinal)")
      writer.type(entity, type)
      let name = series?.memberNames.first ?? citation.nameWithoutOrdinal
      writer.label(entity, "\(OrdinalName.word(ordinal)) \(self.name(name, ofPartiesTo: treaty))")
      writer.describe(entity, .ordinal, .integer(ordinal))
      writer.describe(entity, .meetingOf, .entity(treaty))
      if let series { describe(series, with: entity, of: treaty) }
      antecedents.insert(meeting: entity, className: type.rawValue)
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
    let entity = EntityID("meeting/\(treaty.localName)-\(slug(citation.name))\(year)")
    writer.type(entity, type)
    writer.label(entity, citation.name)
    writer.describe(entity, .meetingOf, .entity(treaty))
    if type == .preparatoryMeeting,
      let process = antecedents.meeting(EntityType.preparatoryProcess.rawValue)
    {
      writer.describe(entity, .superEvent, .entity(process))
    }
    antecedents.insert(meeting: entity, className: type.rawValue)
    return entity
  }

  /// "the 1995, 2000 and 2010 Review Conferences": there is one in a year.
  private mutating func reviewConference(
    _ name: String, in year: Int, of treaty: EntityID
  ) -> EntityID {
    if let named = writer.meeting(of: treaty, .reviewConference, in: year) { return named }
    let entity = EntityID("meeting/\(treaty.localName)-\(slug(name))-\(year)")
    writer.type(entity, .reviewConference)
    writer.label(entity, "\(year) \(self.name(name, ofPartiesTo: treaty))")
    writer.describe(entity, .meetingOf, .entity(treaty))
    antecedents.insert(meeting: entity, className: EntityType.reviewConference.rawValue)
    return entity
  }

  /// A conference, summit or session with a name of its own.
  private mutating func ordinary(_ citation: MeetingCitation, _ type: EntityType) -> [EntityID] {
    let isOneOfSeveral = citation.isPlural && citation.occurrences.contains { $0.year != nil }
    if isOneOfSeveral || citation.isRepeated && citation.occurrences.count > 1 {
      return citation.occurrences.map { ofYear($0, citation, type) }
    }
    if type == .specialSession, resolution.organ != .humanRightsCouncil, citation.isNumberedSession
    {
      return citation.ordinals.map { ordinal in
        let isShort = citation.name.lowercased().hasSuffix("session")
        let named = antecedents.meeting(type.rawValue, numbered: ordinal)
        return (isShort ? named : nil) ?? specialSession(ordinal)
      }
    }
    if let named = namedBefore(citation, type) { return [named] }
    let ordinals: [Int?] = citation.ordinals.isEmpty ? [nil] : citation.ordinals
    return ordinals.enumerated().map { index, ordinal in
      let isListed = citation.ordinals.count > 1
      let name =
        isListed ? "\(OrdinalName.word(ordinal ?? 0)) \(citation.singularName)" : citation.name
      if isListed, let known = world.title(named: name) {
        self.name(known)
        antecedents.insert(meeting: known.id, className: known.type.rawValue, name: name)
        return known.id
      }
      let occurrence = citation.occurrence(at: index, of: ordinals.count)
      let entity = EntityID("meeting/" + slug(name.withoutAssembly) + tag(citation, occurrence))
      writer.type(entity, type)
      writer.label(entity, name)
      if let ordinal { writer.describe(entity, .ordinal, .integer(ordinal)) }
      antecedents.insert(meeting: entity, className: type.rawValue, name: name)
      return entity
    }
  }

  /// The meeting named before of which this is a shorter name: "the Fourteenth Congress", or no more
  /// than its kind: "the high-level meeting".
  private func namedBefore(_ citation: MeetingCitation, _ type: EntityType) -> EntityID? {
    guard citation.ordinals.count < 2,
      citation.isGeneric || citation.isOfGroup || citation.isDescribed
        || citation.nameWithoutOrdinal.first?.isUppercase == true,
      let named = antecedents.meeting(
        type.rawValue, calledInShort: citation.name.withoutAssembly)
    else { return nil }
    if citation.isDescribed, !citation.occurrences.isEmpty, !isKnown(named, by: citation) {
      return nil
    }
    return isOfYear(of: citation, named) ? named : nil
  }

  /// Whether nothing tells that a meeting was held in another year than a citation says.
  private func isOfYear(of citation: MeetingCitation, _ meeting: EntityID) -> Bool {
    let said = Set(citation.occurrences.compactMap(\.year))
    let known = years(of: meeting)
    return said.isEmpty || known.isEmpty || !said.isDisjoint(with: known)
  }

  /// The years of a meeting that the document or the registry tells.
  private func years(of meeting: EntityID) -> Set<Int> {
    let known = meeting.path.hasPrefix("meeting/") ? world.year(ofMeeting: meeting.localName) : nil
    return writer.years(of: meeting).union(known.map { [$0] } ?? [])
  }

  /// What tells "a high-level meeting" from that of another year: its year, else who speaks of it.
  ///
  /// What has no name is told by its place and its first day, as there may be several in a year.
  private func tag(_ citation: MeetingCitation, _ occurrence: Occurrence?) -> String {
    if citation.isUnnamed { return "-" + situation(occurrence) }
    let year = occurrence?.year.map(String.init)
    if citation.isGeneric { return "-" + (year ?? document.localName) }
    let isOneOfMany = citation.isOfGroup || citation.isDescribed || citation.key != nil
    return isOneOfMany ? year.map { "-" + $0 } ?? "" : ""
  }

  /// "geneva-2010-05-03": the place and the first day; where one of them is not told, also who speaks
  /// of it, as another may mean another meeting.
  private func situation(_ occurrence: Occurrence?) -> String {
    let place = occurrence?.place.map { $0.key ?? slug($0.name) }
    let day = occurrence?.dates?.first?.description
    let speaker = place == nil || day == nil ? document.localName : nil
    return [place, day ?? occurrence?.year.map(String.init), speaker].compactMap(\.self)
      .joined(separator: "-")
  }

  /// "the twenty-fourth special session": one of the Assembly, which numbers them throughout, unless
  /// one of that number was named in full before, as "devoted to disarmament".
  private mutating func specialSession(_ ordinal: Int) -> EntityID {
    let name = "\(OrdinalName.word(ordinal)) special session of the General Assembly"
    if let known = world.title(named: name) {
      self.name(known)
      writer.describe(known.id, .ordinal, .integer(ordinal))
      antecedents.insert(meeting: known.id, className: known.type.rawValue)
      return known.id
    }
    let entity = EntityID("meeting/ga-special-session-\(ordinal)")
    writer.type(entity, .specialSession)
    writer.label(entity, name)
    writer.describe(entity, .ordinal, .integer(ordinal))
    antecedents.insert(meeting: entity, className: EntityType.specialSession.rawValue)
    return entity
  }

  /// One of "three special sessions held in 1978, 1982 and 1988": the registry may know it by its year.
  private mutating func ofYear(
    _ occurrence: Occurrence, _ citation: MeetingCitation, _ type: EntityType
  ) -> EntityID {
    let name = citation.singularName
    if let year = occurrence.year, let known = world.meeting(named: name, in: year) {
      writer.type(known.id, known.type)
      let ordinal = world.ordinal(ofMeeting: known.id.localName)
      writer.label(known.id, ordinal.map { "\(OrdinalName.word($0)) \(name)" } ?? name)
      if let ordinal {
        writer.describe(known.id, .ordinal, .integer(ordinal))
      }
      antecedents.insert(meeting: known.id, className: known.type.rawValue)
      return known.id
    }
    let told =
      citation.isUnnamed ? situation(occurrence) : occurrence.year.map(String.init)
    let entity = EntityID("meeting/" + slug(name) + (told.map { "-" + $0 } ?? ""))
    writer.type(entity, type)
    writer.label(entity, name)
    antecedents.insert(meeting: entity, className: type.rawValue)
    return entity
  }

  /// "the preparatory process for the Second Review Conference".
  private mutating func process(
    _ citation: MeetingCitation, of recognized: Recognized, in passage: Passage
  ) -> [EntityID] {
    guard let token = citation.ownerToken,
      let (owner, mention) = recognized.meeting(at: token),
      owner.head.className != EntityType.preparatoryProcess.rawValue,
      let meeting = meetings(owner, mention, of: recognized, in: passage).first
    else { return [] }
    let entity = EntityID("series/\(meeting.localName)-preparatory-process")
    writer.type(entity, .preparatoryProcess)
    writer.label(entity, "Preparatory process for the \(writer.label(of: meeting) ?? owner.name)")
    writer.describe(entity, .preparesFor, .entity(meeting))
    antecedents.insert(meeting: entity, className: EntityType.preparatoryProcess.rawValue)
    return [entity]
  }
}

extension Recognized {
  /// The meeting whose name begins at a token, an article apart.
  fileprivate func meeting(at token: Int) -> (citation: MeetingCitation, mention: Mention)? {
    for mention in mentions(at: token) {
      if case .meeting(let citation) = mention.kind { return (citation, mention) }
    }
    return nil
  }
}

extension SeriesEntry {
  /// Whether one of its meetings is called by these words.
  fileprivate func isNamed(_ words: [String]) -> Bool {
    memberNames.contains { $0.lowercased() == words.joined(separator: " ") }
  }
}

extension String {
  /// The name of a meeting without the Assembly, which may stand in it or not: "high-level meeting on
  /// bees", "high-level meeting of the General Assembly on bees".
  fileprivate var withoutAssembly: String {
    replacing(" of the General Assembly", with: "")
      .replacing(" of the United Nations General Assembly", with: "")
      .replacing(" of the Assembly", with: "")
  }
}

extension MeetingCitation {
  /// Whether the name says only what kind of meeting it is: "high-level meeting of the General Assembly".
  fileprivate var isGeneric: Bool {
    guard ordinals.isEmpty else { return false }
    let kind = name.withoutAssembly
    let words = kind.split(separator: " ")
    let hasComplement = words.contains { Self.complements.contains(String($0)) }
    return words.count < 3 && !hasComplement
      || !hasComplement && kind.allSatisfy { !$0.isUppercase }
  }

  /// Whether neither a name nor a subject nor those who meet tell it from the meetings of others:
  /// "high-level meeting", "the fourth meeting"; special sessions are told by their numbers.
  fileprivate var isUnnamed: Bool {
    let words = name.withoutAssembly.split(separator: " ").map(String.init)
    return head.className != EntityType.specialSession.rawValue
      && words.allSatisfy { word in
        head.words.contains(word.lowercased()) || NumberWords.ordinal(word.lowercased()) != nil
          || !word.contains(where: \.isUppercase) && !Self.complements.contains(word)
      }
  }

  /// The occurrence of one of several meetings, or that of all.
  fileprivate func occurrence(at index: Int, of count: Int) -> Occurrence? {
    occurrences.count == count ? occurrences[index] : occurrences.first
  }

  private static let complements: Set<String> = ["on", "to", "for", "devoted", "of"]

  /// Whether a meeting is called only by those who meet, and they meet again and again: "Summit of the
  /// Group of 20", "meeting of the Expert Group", "Honeyland Forum".
  fileprivate var isOfGroup: Bool {
    let words = name.lowercased()
    return ordinals.isEmpty
      && (words.hasPrefix("summit of") && name.contains("Group of")
        || words.hasPrefix("meeting of the") || head.words == ["forum"])
  }

  /// Whether it has no name of its own, and where and when tell it from others of its kind: "the
  /// seminar on hives held in Honeyville in 2010", "the second annual summit".
  fileprivate var isDescribed: Bool {
    head.words.count == 1 && name.split(separator: " ").contains { $0 == head.words[0] }
      && (ordinals.isEmpty || name.allSatisfy { !$0.isUppercase })
  }

  /// Whether one name stands for several meetings, each with a year of its own: "the Nuclear
  /// Security Summit on 12 and 13 April 2010 in Washington, on 26 March 2012 in Seoul".
  fileprivate var isRepeated: Bool {
    ordinals.isEmpty && occurrences.count > 1
      && Set(occurrences.compactMap(\.year)).count == occurrences.count
  }

  /// Whether a special session is told by its number alone, and not by what it was devoted to.
  fileprivate var isNumberedSession: Bool {
    let words = name.lowercased()
    return !ordinals.isEmpty
      && ["session", "sessions", "general assembly", "of the assembly"].contains {
        words.hasSuffix($0)
      }
  }

  /// The name of one of several meetings: "special session of the General Assembly".
  fileprivate var singularName: String {
    let endings = [
      "sessions": "s", "meetings": "s", "conferences": "s", "summits": "s", "congresses": "es",
      "forums": "s", "seminars": "s", "workshops": "s",
    ]
    return name.split(separator: " ").map { word in
      String(word.dropLast(endings[word.lowercased()]?.count ?? 0))
    }
    .joined(separator: " ")
  }

  /// The name without the ordinal at its head.
  fileprivate var nameWithoutOrdinal: String {
    guard let first = name.split(separator: " ").first,
      NumberWords.ordinal(first.lowercased()) != nil
    else { return name }
    return String(name.dropFirst(first.count + 1))
  }
}
