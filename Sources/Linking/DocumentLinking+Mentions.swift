import KnowledgeGraph
import Recognition
import Resolutions
import SourceText

/// What a passage says, mention by mention.
extension DocumentLinking {
  @discardableResult
  mutating func link(_ recognized: Recognized, in passage: Passage) -> [LinkedMention] {
    var linked: [LinkedMention] = []
    antecedents.beginPassage()
    for (index, mention) in recognized.mentions.enumerated() {
      linked += link(mention, index, of: recognized, in: passage, before: linked)
    }
    var objects = ActObjects()
    for mention in linked { act(on: mention, in: recognized, passage, &objects) }
    linkInstruments(linked, in: recognized, passage)
    linkEntryIntoForce(linked, in: recognized, passage)
    return linked
  }

  private mutating func link(
    _ mention: Mention, _ index: Int, of recognized: Recognized, in passage: Passage,
    before linked: [LinkedMention]
  ) -> [LinkedMention] {
    let act = recognized.act(at: mention.tokens.lowerBound)
    switch mention.kind {
    case .resolution(let citation):
      return linkResolution(citation, mention, in: passage, act: act)
    case .organ(let key):
      guard let organ = world.organs[key] else { return [] }
      name(organ)
      return [LinkedMention(organ.id, mention, .mentions)]
    case .title(let citation):
      let meant = titles(citation, mention, in: passage)
      if !citation.isBare { for entity in meant { named.insert(entity, at: mention.range) } }
      return meant.map { LinkedMention($0, mention, .mentions) }
    case .meeting(let citation):
      return linkMeetings(citation, mention, of: recognized, in: passage, act: act)
    case .session(let citation):
      return session(citation, mention, of: recognized).map {
        [LinkedMention($0, mention, .mentions)]
      } ?? []
    case .agendaItem(let citation):
      return [LinkedMention(agendaItem(citation, after: linked), mention, .mentions)]
    case .article(let citation):
      linkArticle(citation, mention, of: recognized, in: passage, before: linked, act: act)
    case .partyCount(let count):
      linkPartyCount(count, mention, of: recognized, in: passage, before: linked, act: act)
    case .symbol, .dates, .place, .organName, .namedPlace, .ibid:
      claim(mention, in: passage, act: act)
    }
    return []
  }

  /// Claims that the document names what no other mention needs to know of.
  private mutating func claim(_ mention: Mention, in passage: Passage, act: ActCitation?) {
    switch mention.kind {
    case .symbol(let citation):
      linkDocument(citation.symbol, mention.range, in: passage, act: act)
    case .dates(let expression):
      for day in expression.days { mentionDate(day, mention.range, in: passage, act: act) }
      mentionInterval(expression, mention.range, in: passage, act: act)
    case .place(let place):
      mentionPlace(place, in: passage, act: act)
    case .organName(let name):
      claimMention(of: organ(called: name), mention, in: passage, act: act)
    case .namedPlace(let key):
      if let place = place(known: key) { claimMention(of: place, mention, in: passage, act: act) }
    default: break
    }
  }

  /// Claims that the document names something; what its annex names is claimed of both.
  mutating func claimNamed(
    _ property: Property, _ value: Value, in passage: Passage, at range: Range<Int>, act: String?
  ) {
    writer.claim(speaker, property, value, in: passage, at: range, act: act)
    guard speaker != document else { return }
    writer.claim(document, property, value, in: passage, at: range)
  }

  private mutating func claimMention(
    of entity: EntityID, _ mention: Mention, in passage: Passage, act: ActCitation?
  ) {
    claimNamed(.mentions, .entity(entity), in: passage, at: mention.range, act: act?.key)
  }

  /// How many States are bound: a count of the treaty that the clause names or speaks of.
  private mutating func linkPartyCount(
    _ count: Int, _ mention: Mention, of recognized: Recognized, in passage: Passage,
    before linked: [LinkedMention], act: ActCitation?
  ) {
    let named = recognized.mentions.compactMap {
      other -> (citation: TitleCitation, mention: Mention)? in
      guard case .title(let citation) = other.kind, citation.head.kind == .treaty else {
        return nil
      }
      return (citation, other)
    }
    let nearest = named.first { $0.mention.tokens.lowerBound >= mention.tokens.lowerBound }
    guard
      let treaty = nearest.flatMap({ title($0.citation, $0.mention, in: passage) })
        ?? antecedents.lastTreaty
    else { return }
    let entity = treaty.part("parties_\(document.localName)")
    writer.type(entity, .partyCount)
    writer.label(entity, "\(count) States, as \(symbol) says")
    writer.describe(entity, .countOf, .entity(treaty))
    writer.describe(entity, .source, .entity(document))
    writer.claim(
      entity, .statesParties, .integer(count), in: passage, at: mention.range, act: act?.key)
  }

  /// Claims what the document does with a thing that it names.
  private mutating func act(
    on mention: LinkedMention, in recognized: Recognized, _ passage: Passage,
    _ objects: inout ActObjects
  ) {
    let act = recognized.act(at: mention.tokens.lowerBound)
    claimNamed(
      mention.property, .entity(mention.entity), in: passage, at: mention.range,
      act: act?.key)
    guard let act else { return }
    let property = world.acts[act.key] ?? .actsOn
    guard objects.insert(mention, of: act, property, in: recognized.text) else { return }
    writer.claim(
      speaker, property, .entity(mention.entity), in: passage, at: mention.range, act: act.key)
  }

  private mutating func linkResolution(
    _ citation: ResolutionCitation, _ mention: Mention, in passage: Passage, act: ActCitation?
  ) -> [LinkedMention] {
    var citation = citation
    if let date = citation.date, let adopted, date > adopted {
      report(
        "later-date",
        "\"\(passage.text.string(mention.range))\" bears a day after the adoption of \(symbol), which is left out; check the text",
        in: passage, at: mention.range)
      citation.date = nil
    }
    guard let organ = organ(of: citation) else {
      report(
        "foreign-resolution",
        "\"\(passage.text.string(mention.range))\" is left out: \(Self.reason(citation.issuer))",
        in: passage, at: mention.range)
      return []
    }
    let entity = resolution(citation.number.symbol(of: organ))
    if citation.isMisprinted {
      report(
        "repaired-citation",
        "\"\(passage.text.string(mention.range))\" is read as \(citation.number.symbol(of: organ).value): characters of it are misread or lost; correct the text if it is not",
        in: passage, at: mention.range)
    }
    if let date = citation.date {
      writer.claim(
        entity, .adoptedOn, .entity(time(date)), in: passage, at: mention.range, act: act?.key)
    }
    return [
      LinkedMention(entity, mention, .cites, objectToken: citation.listToken)
    ]
  }

  /// Why a resolution is left out.
  private static func reason(_ issuer: ResolutionCitation.Issuer) -> String {
    switch issuer {
    case .other(let body):
      "it is a resolution of another body (\(body)), whose resolutions have no symbol here"
    case .unnamed, .council, .organ:
      "whose resolution it is cannot be told; check the text before it"
    }
  }

  /// The day on which this resolution was adopted, where it is printed.
  var adopted: CalendarDate? {
    resolution.masthead.adopted?.value ?? resolution.closing.date?.value
  }

  /// Whose resolution is cited: by its own word, by the way it is numbered, or the adopting organ's.
  private func organ(of citation: ResolutionCitation) -> AdoptingOrgan? {
    switch citation.issuer {
    case .organ(let organ) where organ.numbers(citation.number): organ
    case .council: citation.evidentCouncil
    case .unnamed, .organ:
      citation.evidentOrgan
        ?? [resolution.organ ?? .generalAssembly, .generalAssembly, citation.antecedent]
        .lazy.compactMap(\.self).first(where: citation.isPossible(of:))
    case .other: nil
    }
  }

  /// A document cited by its symbol; resolutions are cited as such.
  mutating func linkDocument(
    _ symbol: DocumentSymbol, _ range: Range<Int>, in passage: Passage, act: ActCitation?
  ) {
    guard symbol != self.symbol else { return }
    let entity = symbol.isResolution ? resolution(symbol) : cited(symbol)
    claimNamed(.cites, .entity(entity), in: passage, at: range, act: act?.key)
  }

  mutating func mentionDate(
    _ day: CalendarDate, _ range: Range<Int>, in passage: Passage, act: ActCitation? = nil
  ) {
    claimNamed(.mentionsDate, .entity(time(day)), in: passage, at: range, act: act?.key)
  }

  /// "24 to 28 November 2008" as one stretch of time, beside its two days.
  private mutating func mentionInterval(
    _ expression: DateExpression, _ range: Range<Int>, in passage: Passage, act: ActCitation?
  ) {
    guard expression.isInterval, let first = expression.first, let last = expression.last,
      first < last
    else { return }
    let interval = EntityID(interval: first, last)
    writer.type(interval, .interval)
    claimNamed(.mentionsDate, .entity(interval), in: passage, at: range, act: act?.key)
  }

  /// The place and, where it is printed, its country.
  mutating func mentionPlace(_ place: PlaceCitation, in passage: Passage, act: ActCitation?) {
    if let key = place.countryKey, let range = place.countryRange,
      let country = self.place(known: key, called: passage.text.string(range))
    {
      claimNamed(.mentionsPlace, .entity(country), in: passage, at: range, act: act?.key)
    }
    guard let entity = self.place(place, in: passage) else { return }
    claimNamed(.mentionsPlace, .entity(entity), in: passage, at: place.range, act: act?.key)
  }
}
