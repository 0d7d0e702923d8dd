/// What can be said of an entity; raw values are the names in the ontology.
///
/// Names without a prefix are in the project's own namespace.
package enum Property: String, CaseIterable, Hashable, Sendable {
  // Names.
  case label = "rdfs:label"
  case alternativeLabel = "skos:altLabel"
  case title = "dcterms:title"
  case symbol
  case hasSymbol

  // Parts of a symbol.
  case organCode = "organ"
  case subsidiary
  case sessionOrYear
  case series
  case serial
  case modifier

  // A resolution and its making.
  case adoptedOn
  case distributedOn
  case documentDate = "eli:date_document"
  case publicationDate = "eli:date_publication"
  case adoptedBy
  case adoptedAt
  case session
  case agendaItem
  case itemNumber
  case onReportOf
  case onReport

  // Its text.
  case hasRecital
  case hasOperativeParagraph
  case hasFootnote
  case position
  case leadVerb
  case text
  case isPartOf = "dcterms:isPartOf"

  // What it speaks of.
  case cites
  case mentions
  case actsOn
  case recalls
  case reaffirms
  case welcomes
  case notes
  case invites
  case urges
  case requests
  case stresses
  case decides
  case mentionsDate
  case mentionsPlace
  case citesArticle

  // Treaties and their articles.
  case articleOf
  case articleNumber
  case paragraphNumber
  case entryIntoForce
  case statesParties
  case countOf
  case source = "dcterms:source"

  // Meetings.
  case meetingOf
  case superEvent = "schema:superEvent"
  case ordinal
  case heldAt
  case heldFrom
  case heldUntil
  case heldInYear
  case plannedAt
  case plannedFrom
  case plannedUntil
  case plannedInYear
  case preparesFor

  // Documents and instruments.
  case documentedIn
  case corrects = "eli:corrects"
  case adoptedAtMeeting

  // Dates and places.
  case date
  case begins
  case ends
  case year
  case containedIn = "schema:containedInPlace"
  case sameAs = "schema:sameAs"
}
