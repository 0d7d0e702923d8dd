/// The identity of a thing: the local part of its IRI, computed from the thing itself.
///
/// `doc/A_RES_64_56`, `meeting/apmbc-msp-9`, `date/2008-11-24`.
package struct EntityID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let path: String

  package init(_ path: String) { self.path = path }

  package static func == (left: Self, right: Self) -> Bool { isSameText(left.path, right.path) }

  package static func < (left: Self, right: Self) -> Bool { precedes(left.path, right.path) }

  package var description: String { path }

  /// A part of this thing, as `#rec_9` or `#art_11__para_2`.
  package func part(_ name: String) -> EntityID { EntityID(path + "#" + name) }
}

/// What kind of thing an entity is; raw values are the class names of the ontology.
package enum EntityType: String, CaseIterable, Hashable, Sendable {
  case resolution = "Resolution"
  case document = "Document"
  case corrigendum = "Corrigendum"
  case documentPart = "DocumentPart"
  case documentSymbol = "DocumentSymbol"
  case treaty = "Treaty"
  case convention = "Convention"
  case covenant = "Covenant"
  case protocolTreaty = "Protocol"
  case charter = "Charter"
  case statute = "Statute"
  case agreement = "Agreement"
  /// A count of the parties to a treaty, as a document gives it.
  case partyCount = "PartyCount"
  /// A place as printed with its country, where its name alone would not tell which it is.
  case location = "Location"
  case article = "Article"
  case articleParagraph = "ArticleParagraph"
  case instrument = "Instrument"
  case declaration = "Declaration"
  case actionPlan = "ActionPlan"
  case outcomeDocument = "OutcomeDocument"
  case meeting = "Meeting"
  case meetingOfStatesParties = "MeetingOfStatesParties"
  case reviewConference = "ReviewConference"
  case preparatoryMeeting = "PreparatoryMeeting"
  case conference = "Conference"
  case summit = "Summit"
  case plenaryMeeting = "PlenaryMeeting"
  case specialSession = "SpecialSession"
  case meetingSeries = "MeetingSeries"
  case preparatoryProcess = "PreparatoryProcess"
  case place = "Place"
  case city = "City"
  case country = "Country"
  case bodyOfWater = "BodyOfWater"
  case date = "Date"
  case interval = "Interval"
  case year = "Year"
  case organ = "Organ"
  case session = "Session"
  case agendaItem = "AgendaItem"
  case recital = "Recital"
  case operativeParagraph = "OperativeParagraph"
  case footnote = "Footnote"
}
