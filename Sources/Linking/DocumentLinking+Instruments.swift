import KnowledgeGraph
import Ontology
import Recognition
import Resolutions
import SourceText

/// The making of treaties and instruments: which meeting adopted them, when, and since when in force.
extension DocumentLinking {
  /// Links how things were made; what stands behind two names that end together tells of the whole: "the
  /// Declaration in accordance with the Charter, adopted on …".
  mutating func linkInstruments(
    _ linked: [LinkedMention], in recognized: Recognized, _ passage: Passage
  ) {
    let text = recognized.text
    let meetings = linked.filter {
      $0.entity.isMeeting && !text.isCommemorated(at: $0.tokens.lowerBound)
    }
    let works = linked.filter(\.entity.isWork)
    let starts = Dictionary(
      works.map { ($0.tokens.upperBound, $0.tokens.lowerBound) }, uniquingKeysWith: min)
    for instrument in works
    where starts[instrument.tokens.upperBound] == instrument.tokens.lowerBound {
      let act = recognized.act(at: instrument.tokens.lowerBound)?.key
      if let meeting = adoptingMeeting(of: instrument, among: meetings, text) {
        let tokens =
          min(
            meeting.tokens.lowerBound, instrument.tokens.lowerBound)..<max(
            meeting.tokens.upperBound, instrument.tokens.upperBound)
        writer.claim(
          instrument.entity, .adoptedAtMeeting, .entity(meeting.entity), in: passage,
          at: text.range(tokens), act: act)
      }
      if let (date, end) = text.adoptionDate(after: instrument.tokens.upperBound) {
        writer.claim(
          instrument.entity, .adoptedOn, .entity(time(date)), in: passage,
          at: text.range(instrument.tokens.lowerBound..<end), act: act)
      }
    }
  }

  /// The meeting inside the title, after "adopted by", or before "at which … adopted".
  private func adoptingMeeting(
    of instrument: LinkedMention, among meetings: [LinkedMention], _ text: TokenizedText
  ) -> LinkedMention? {
    if instrument.entity.path.hasPrefix("instrument/"),
      let inside = meetings.first(where: {
        instrument.tokens.contains($0.tokens.lowerBound)
          && $0.tokens.upperBound <= instrument.tokens.upperBound
      })
    {
      return inside
    }
    if let token = text.adopterToken(after: instrument.tokens.upperBound) {
      return meetings.first { (token...(token + 2)).contains($0.tokens.lowerBound) }
    }
    guard let clause = text.adoptionClause(before: instrument.tokens.lowerBound) else { return nil }
    return meetings.last { $0.tokens.upperBound <= clause }
  }

  /// An instrument that stands in the report of a numbered meeting was adopted there.
  mutating func adoptedAtMeeting(_ entity: EntityID, documentedIn target: FootnoteTargets.Target) {
    guard entity.path.hasPrefix("instrument/"),
      let meeting = meeting(reportedIn: target.symbol)
    else { return }
    writer.claim(
      entity, .adoptedAtMeeting, .entity(meeting), in: target.passage, at: target.range)
  }

  /// The meeting whose report this is: one that the document gives it for, or the numbered one whose
  /// documents begin with this symbol: `APLC/MSP.1/1999/1`.
  private func meeting(reportedIn symbol: DocumentSymbol) -> EntityID? {
    if let meeting = footnotes.reports[symbol] { return meeting }
    for series in world.series {
      for prefix in series.symbolPrefixes where symbol.value.hasPrefix(prefix) {
        let rest = symbol.value.dropFirst(prefix.count)
        guard let number = Int(rest.prefix { $0.isNumber }), number < 100 else { continue }
        let meeting = EntityID("meeting/\(series.key)-\(number)")
        if writer.claims.types[meeting] != nil { return meeting }
      }
    }
    return nil
  }

  /// "the entry into force, on 1 March 1999, of the Convention", "its entry into force on …".
  mutating func linkEntryIntoForce(
    _ linked: [LinkedMention], in recognized: Recognized, _ passage: Passage
  ) {
    let text = recognized.text
    let treaties = linked.filter { $0.entity.path.hasPrefix("treaty/") }
    for index in text.tokens.indices {
      guard let (date, end) = text.entryIntoForce(at: index) else { continue }
      let after = treaties.first { (end...(end + 4)).contains($0.tokens.lowerBound) }
      let before = treaties.last { $0.tokens.upperBound <= index }
      guard let treaty = after?.entity ?? before?.entity ?? antecedents.lastTreaty else { continue }
      writer.claim(
        treaty, .entryIntoForce, .date(date), in: passage, at: text.range(index..<end),
        act: recognized.act(at: index)?.key)
    }
  }
}

extension TokenizedText {
  /// Whether something is done only in memory of what begins at a token: "on the occasion of the
  /// twentieth anniversary of the | Hive Summit".
  fileprivate func isCommemorated(at start: Int) -> Bool {
    (1...8).lazy.map { lower(start - $0) }.prefix { ![",", ";", "."].contains($0) }
      .contains { ["anniversary", "occasion"].contains($0) }
  }
}

extension EntityID {
  /// Whether this is a treaty or an instrument.
  fileprivate var isWork: Bool { path.hasPrefix("treaty/") || path.hasPrefix("instrument/") }
}
