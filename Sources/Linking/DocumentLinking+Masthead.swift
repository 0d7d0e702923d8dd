import KnowledgeGraph
import Recognition
import Resolutions
import SourceText

/// What a document says of itself above the title and below the last paragraph.
extension DocumentLinking {
  mutating func linkMasthead() {
    writer.type(document, .resolution)
    _ = self.resolution(symbol)
    if let title = resolution.title {
      writer.claim(
        document, .title, .text(title.string), in: Passage(entity: nil, text: title))
    }
    linkOrgan()
    let masthead = resolution.masthead
    if let distributed = masthead.distributed { dated(.distributedOn, distributed) }
    if let adopted = masthead.adopted { dated(.adoptedOn, adopted) }
    if let session = masthead.session { linkSession(session) }
    for item in masthead.agendaItems { linkAgendaItem(item) }
    if let line = masthead.reportLine { linkReport(line) }
  }

  mutating func linkClosing() {
    let closing = resolution.closing
    if let date = closing.date { dated(.adoptedOn, date) }
    guard let meeting = closing.meeting else { return }
    let session = resolution.masthead.session.map { "\($0.value)-" } ?? ""
    let entity = EntityID("plenary/\(organKey)-\(session)\(meeting.value)")
    writer.type(entity, .plenaryMeeting)
    let sessionName = resolution.masthead.session.map { ", session \($0.value)" } ?? ""
    writer.label(entity, "\(organName)\(sessionName), meeting \(meeting.value)")
    writer.describe(entity, .ordinal, .integer(meeting.value))
    writer.claim(
      document, .adoptedAt, .entity(entity), in: Passage(entity: nil, text: meeting.text))
  }

  private mutating func dated(_ property: Property, _ date: Located<CalendarDate>) {
    let passage = Passage(entity: nil, text: date.text)
    writer.claim(document, property, .entity(time(date.value)), in: passage)
    mentionDate(date.value, 0..<date.text.count, in: passage)
  }

  var organName: String { resolution.organ?.rawValue ?? "Adopting organ" }

  /// The key of the adopting organ in the identities of its sessions and meetings.
  var organKey: String {
    switch resolution.organ {
    case .generalAssembly, nil: "ga"
    case .securityCouncil: "sc"
    case .economicAndSocialCouncil: "ecosoc"
    case .humanRightsCouncil: "hrc"
    case .environmentAssembly: "unea"
    }
  }

  private mutating func linkOrgan() {
    guard let name = resolution.organ?.rawValue, let organ = world.organ(named: name),
      let words = resolution.opening ?? resolution.symbol?.text
    else { return }
    self.name(organ)
    writer.claim(
      document, .adoptedBy, .entity(organ.id), in: Passage(entity: nil, text: words))
  }

  private mutating func linkSession(_ session: Located<Int>) {
    let entity = EntityID("session/\(organKey)-\(session.value)")
    writer.type(entity, .session)
    writer.label(entity, "\(organName), session \(session.value)")
    writer.describe(entity, .ordinal, .integer(session.value))
    writer.claim(
      document, .session, .entity(entity), in: Passage(entity: nil, text: session.text))
  }

  private mutating func linkAgendaItem(_ item: Located<String>) {
    let session = resolution.masthead.session.map { "-\($0.value)" } ?? ""
    let entity = EntityID("agenda/\(organKey)\(session)/\(slug(item.value))")
    writer.type(entity, .agendaItem)
    writer.label(entity, "Agenda item \(item.value)")
    writer.describe(entity, .itemNumber, .text(item.value))
    if let space = item.value.firstIndex(of: " ") {
      let whole = EntityID("agenda/\(organKey)\(session)/\(slug(String(item.value[..<space])))")
      writer.type(whole, .agendaItem)
      writer.label(whole, "Agenda item \(item.value[..<space])")
      writer.describe(whole, .itemNumber, .text(String(item.value[..<space])))
      writer.describe(entity, .isPartOf, .entity(whole))
    }
    writer.claim(
      document, .agendaItem, .entity(entity), in: Passage(entity: nil, text: item.text))
  }

  /// "[on the report of the First Committee (A/64/391)]"; a symbol alone, as in "[S/1486]", is that of
  /// the resolution itself when it was issued.
  private mutating func linkReport(_ line: TracedText) {
    let passage = Passage(entity: nil, text: line)
    let recognized = linker.recognizer.line(line)
    let isReport = line.string.lowercased().contains("report of")
    for mention in recognized.mentions {
      switch mention.kind {
      case .symbol(let citation):
        let source = cited(citation.symbol)
        let relation: Property = mention.range.lowerBound == 0 ? .documentedIn : .onReport
        writer.claim(document, relation, .entity(source), in: passage, at: mention.range)
        writer.claim(document, .cites, .entity(source), in: passage, at: mention.range)
      case .organ(let key):
        guard isReport, let organ = world.organs[key] else { continue }
        name(organ)
        writer.claim(document, .onReportOf, .entity(organ.id), in: passage, at: mention.range)
      default:
        continue
      }
    }
  }
}
