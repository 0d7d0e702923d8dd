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
    if !citation.isBare { antecedents.passageNames(meetingOf: citation.head.className) }
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
    guard let key = citation.key else {
      return citation.isOfPhase ? world.title(named: citation.name) : nil
    }
    guard let named = world.titles[key] else { return nil }
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
    if isDescribed || citation.occurrences.contains(where: { $0.place != nil && $0.year != nil }) {
      return ordinary(citation, EntityType(rawValue: citation.head.className) ?? .meeting)
    }
    report(
      "points-nowhere",
      "\"the \(citation.name)\" is left out: it points back to nothing named before; check the text before it",
      in: passage, at: mention.range)
    return []
  }

  /// The meeting that a noun points back to: the one that the document's title names and that is still to
  /// come, else the one of that noun named last, else, where all of a class are much the same, that of its
  /// class.
  func lastNamed(_ head: TitleHead) -> EntityID? {
    if let topic = antecedents.topicalMeeting(head.className), isToCome(topic) { return topic }
    let noun = head.words.last ?? ""
    return antecedents.meeting(head.className, calledInShort: noun)
      ?? (head.className == EntityType.meeting.rawValue
        ? nil : antecedents.meeting(head.className))
  }

  /// Whether a meeting is held in the year of the resolution or later.
  private func isToCome(_ meeting: EntityID) -> Bool {
    guard let adopted else { return false }
    return years(of: meeting).contains { $0 >= adopted.year }
  }

  /// Whether a time tells that a meeting is the one named before, and no place may tell it from that.
  private func isKnown(_ meeting: EntityID, by citation: MeetingCitation) -> Bool {
    !years(of: meeting).isEmpty && citation.occurrences.allSatisfy { $0.place == nil }
  }

  /// A conference, summit or session with a name of its own.
  private mutating func ordinary(_ citation: MeetingCitation, _ type: EntityType) -> [EntityID] {
    let isOneOfSeveral =
      citation.isPlural
      && (citation.occurrences.count > 1 || citation.occurrences.contains { $0.year != nil })
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
      let meeting = EntityID("meeting/" + slug(name.withoutAssembly) + tag(citation, occurrence))
      return introduce(
        meeting, type, called: name, ordinal: ordinal, pointedAtBy: name)
    }
  }

  /// Tells of a meeting what its name says, and remembers it for what points back: by its class, and by
  /// its name where that is its own.
  mutating func introduce(
    _ meeting: EntityID, _ type: EntityType, called label: String, ordinal: Int? = nil,
    pointedAtBy name: String? = nil
  ) -> EntityID {
    writer.type(meeting, type)
    writer.label(meeting, label)
    if let ordinal { writer.describe(meeting, .ordinal, .integer(ordinal)) }
    antecedents.insert(meeting: meeting, className: type.rawValue, name: name)
    return meeting
  }

  /// The meeting named before of which this is the name or a shorter one, "the Fourteenth Congress", or no
  /// more than its kind: "the high-level meeting".
  private func namedBefore(_ citation: MeetingCitation, _ type: EntityType) -> EntityID? {
    guard citation.ordinals.count < 2,
      let named = antecedents.meeting(
        type.rawValue, calledInShort: citation.name.withoutAssembly),
      citation.isGeneric || citation.isOfGroup || citation.isDescribed
        || citation.nameWithoutOrdinal.first?.isUppercase == true
        || citation.nameWithoutOrdinal.hasPrefix("session of the ")
        || isName(citation.name, of: named)
    else { return nil }
    if citation.isDescribed, !citation.occurrences.isEmpty, !isKnown(named, by: citation) {
      return nil
    }
    return isOfYear(of: citation, named) ? named : nil
  }

  /// Whether a meeting is told by a name, or by that and its year.
  private func isName(_ name: String, of meeting: EntityID) -> Bool {
    let path = "meeting/" + slug(name.withoutAssembly)
    return meeting.path.hasPrefix(path)
      && meeting.path.dropFirst(path.count).allSatisfy { $0 == "-" || $0.isNumber }
  }

  /// Whether nothing tells that a meeting was held in another year than a citation says.
  private func isOfYear(of citation: MeetingCitation, _ meeting: EntityID) -> Bool {
    let said = Set(citation.occurrences.compactMap(\.year))
    let known = years(of: meeting)
    return said.isEmpty || known.isEmpty || !said.isDisjoint(with: known)
  }

  /// The years of a meeting that the document or the registry tells.
  private func years(of meeting: EntityID) -> Set<Int> {
    let known = meeting.isMeeting ? world.year(ofMeeting: meeting.localName) : nil
    return writer.years(of: meeting).union(known.map { [$0] } ?? [])
  }

  /// What tells a meeting without a number from that of another year: its year; "a high-level meeting", of
  /// which there are many, is told by who speaks of it where its year is not said.
  ///
  /// What has no name is told by its place and its first day, as there may be several in a year.
  private func tag(
    _ citation: MeetingCitation, _ occurrence: Occurrence?, isOneOfSeveral: Bool = false
  ) -> String {
    if citation.isUnnamed(in: world) { return "-" + situation(occurrence) }
    let year = occurrence?.year.map(String.init)
    if citation.isGeneric { return "-" + (year ?? document.localName) }
    if isOneOfSeveral, year == nil, occurrence?.place != nil { return "-" + situation(occurrence) }
    guard let year, !citation.name.contains(year),
      isOneOfSeveral || citation.ordinals.isEmpty || citation.isDescribed
    else { return "" }
    return "-" + year
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
    return introduce(
      EntityID("meeting/ga-special-session-\(ordinal)"), .specialSession, called: name,
      ordinal: ordinal)
  }

  /// One of "three special sessions held in 1978, 1982 and 1988": the registry may know it by its year.
  private mutating func ofYear(
    _ occurrence: Occurrence, _ citation: MeetingCitation, _ type: EntityType
  ) -> EntityID {
    let name = citation.singularName
    if let year = occurrence.year, let known = world.meeting(named: name, in: year) {
      let ordinal = world.ordinal(ofMeeting: known.id.localName)
      return introduce(
        known.id, known.type, called: ordinal.map { "\(OrdinalName.word($0)) \(name)" } ?? name,
        ordinal: ordinal)
    }
    let isOnlyOneOfYear = citation.occurrences.filter { $0.year == occurrence.year }.count < 2
    let tag =
      isOnlyOneOfYear
      ? tag(citation, occurrence, isOneOfSeveral: true) : "-" + situation(occurrence)
    return introduce(EntityID("meeting/" + slug(name) + tag), type, called: name)
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
