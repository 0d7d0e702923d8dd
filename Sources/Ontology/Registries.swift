package import Foundation

/// What is known of the world before a resolution is read.
///
/// Entries stand in the order of their files, which are Turtle in the folder `ontology`.
package struct Registries: Sendable {
  package let treaties: [TreatyEntry]
  package let series: [SeriesEntry]
  package let places: [PlaceEntry]
  package let organs: [OrganEntry]
  package let speechActs: [SpeechActEntry]
  package let instruments: [InstrumentEntry]
  package let meetings: [MeetingEntry]
  package let titleHeads: [TitleHeadEntry]
  /// Words in lower case that many names share, and that tell none from another.
  package let commonWords: Set<String>
  package let terms: [TermEntry]
  package let termHeads: [TermHeadEntry]
}

extension Registries {
  /// The registries that come with the package.
  package static func bundled() throws(RegistryError) -> Registries {
    try Registries(folder: OntologyFolder.bundled)
  }

  /// The registries in a folder, which has the same files as the bundled one.
  package init(folder: URL) throws(RegistryError) {
    let folder = OntologyFolder(url: folder)
    let treaties = try folder.descriptions(in: "treaties")
    self.treaties = try treaties.under("treaty/").map(TreatyEntry.init)
    series = try treaties.under("series/").map(SeriesEntry.init)
    places = try folder.descriptions(in: "places").under("place/").map(PlaceEntry.init)
    organs = try folder.descriptions(in: "organs").under("organ/").map(OrganEntry.init)
    speechActs = try folder.descriptions(in: "speech-acts").under("speech-act/")
      .map(SpeechActEntry.init)
    instruments = try folder.descriptions(in: "instruments").under("instrument/")
      .map(InstrumentEntry.init)
    meetings = try folder.descriptions(in: "meetings").under("meeting/").map(MeetingEntry.init)
    let terms = try folder.descriptions(in: "terms")
    self.terms = try terms.under("term/").map(TermEntry.init)
    termHeads = terms.under("terms/").flatMap { $0.termHeads() }
    let titles = try folder.descriptions(in: "titles").all
    titleHeads = titles.flatMap { $0.titleHeads() }
    commonWords = Set(titles.flatMap { $0.texts(Name.commonWord) })
  }
}
