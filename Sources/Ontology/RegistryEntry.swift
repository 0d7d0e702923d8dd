/// Something that a registry knows by its names.
package protocol RegistryEntry: Hashable, Sendable {
  /// The last part of its address, as `apmbc`.
  var key: String { get }
  /// The name to print.
  var label: String { get }
  /// Whatever else it is called.
  var alternativeLabels: [String] { get }
  /// The addresses of the same thing in registers of others.
  var sameAs: [String] { get }
}

extension RegistryEntry {
  /// Every name, the one to print first.
  package var labels: [String] { [label] + alternativeLabels }

  package var sameAs: [String] { [] }
}

/// A treaty and the facts of its making.
package struct TreatyEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The name of its class in the ontology, as `Convention`.
  package let type: String
  /// The day it was adopted or opened for signature, in ISO 8601.
  package let date: String?
  /// The key of the place where that was.
  package let place: String?
  /// The day it came into force, in ISO 8601.
  package let entryIntoForce: String?
  /// Where it is published, as a footnote prints it.
  package let citation: String?
  /// What it is called for short where it is clear, as "Statute of the Court"; no title to print.
  package let hiddenLabels: [String]
  /// The bare noun that means this treaty where no other was named, as "Charter".
  package let impliedBy: String?
}

/// A series of meetings that the parties to a treaty hold.
package struct SeriesEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The key of the treaty.
  package let treaty: String
  /// The class of one meeting, as `ReviewConference`.
  package let memberType: String
  /// What one meeting is called, without ordinal and treaty; the usual name first.
  package let memberNames: [String]
  /// How the symbols of its documents begin, as `APLC/MSP.`.
  package let symbolPrefixes: [String]
}

/// A city, a country or a body of water.
package struct PlaceEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The name of its class in the ontology, as `City`.
  package let type: String
  /// The keys of the countries it lies in.
  package let containedIn: [String]
  package let sameAs: [String]
}

/// An organ, a committee or an organization.
package struct OrganEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The key of the organ it belongs to.
  package let parent: String?
  /// How the symbols of its documents begin, as `A/C.1/`.
  package let symbolPrefixes: [String]
}

/// What a paragraph does, and the words that do it.
package struct SpeechActEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The key of the act that this one is a manner of.
  package let broader: String?
  /// How a recital begins, as `Recalling also`.
  package let preambularForms: [String]
  /// How an operative paragraph begins, as `Also recalls`.
  package let operativeForms: [String]
  /// The word by which a recital is known, then that of an operative paragraph.
  package let leadVerbs: [String]
  /// The name of the property it asserts, as `recalls`; `nil` when that is only `mentions`.
  package let property: String?
}

/// A named text that binds nobody.
package struct InstrumentEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The name of its class in the ontology, as `Declaration`.
  package let type: String
  /// The day it was adopted, in ISO 8601.
  package let date: String?
  /// The key of the meeting that adopted it.
  package let meeting: String?
  /// The documents it stands in, as paths: `doc/A_RES_70_1`.
  package let documents: [String]
}

/// A conference, a summit or a special session that belongs to no treaty.
package struct MeetingEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The name of its class in the ontology, as `Summit`.
  package let type: String
  package let ordinal: Int?
  /// The key of the place where it was held.
  package let place: String?
  /// Its first day, in ISO 8601.
  package let from: String?
  /// Its last day, in ISO 8601.
  package let until: String?
  package let year: Int?
}

/// A proper name of something that the vocabulary has no class for.
package struct TermEntry: RegistryEntry {
  package let key: String
  package let label: String
  package let alternativeLabels: [String]
  /// The key of the kind of thing it names, as `goal`.
  package let kind: String
}
