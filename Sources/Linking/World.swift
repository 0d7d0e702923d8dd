import KnowledgeGraph
package import Ontology

/// What is known of the world before reading, by the keys that recognition gives.
package struct World: Sendable {
  /// A thing that the registries know.
  struct Known: Sendable {
    let id: EntityID
    let type: EntityType
    let label: String
    /// The addresses of the same thing in registers of others.
    let sameAs: [String]
  }

  /// Treaties, instruments and meetings.
  let titles: [String: Known]
  let places: [String: Known]
  /// The keys of the countries that a place lies in.
  let containers: [String: [String]]
  /// The keys of places that share their name with another.
  let ambiguousPlaces: Set<String>
  let organs: [String: Known]
  let series: [SeriesEntry]
  private let meetings: [MeetingEntry]
  /// What speech acts assert of their objects.
  let acts: [String: Property]
  /// Keys of treaties that a bare head noun in lower case means where no other was named.
  let implied: [String: String]
  /// Keys of treaties by their class and year.
  private let treatyKeysByYear: [String: [String]]
  /// Keys of treaties by a name that several share.
  private let treatyKeysBySharedName: [String: [String]]
  /// Words in lower case that many names share, and that tell none from another.
  private let commonWords: Set<String>
  private let organKeysByLabel: [String: String]
  private let titleKeysByLabel: [String: String]

  package init(_ registries: Registries) {
    titles =
      Self.known(registries.treaties, under: "treaty/", type: \.type)
      .merging(Self.known(registries.instruments, under: "instrument/", type: \.type)) { first, _ in
        first
      }
      .merging(Self.known(registries.meetings, under: "meeting/", type: \.type)) { first, _ in first
      }
    places = Self.known(registries.places, under: "place/", type: \.type)
    containers = Dictionary(
      registries.places.map { ($0.key, $0.containedIn) }, uniquingKeysWith: { first, _ in first })
    let namesakes = Dictionary(grouping: registries.places, by: \.label).values
    ambiguousPlaces = Set(namesakes.filter { $0.count > 1 }.flatMap { $0 }.map(\.key))
    organs = Self.known(registries.organs, under: "organ/") { _ in "Organ" }
    series = registries.series
    meetings = registries.meetings
    acts = Dictionary(
      registries.speechActs.compactMap { act in
        act.property.flatMap(Property.init(rawValue:)).map { (act.key, $0) }
      }, uniquingKeysWith: { first, _ in first })
    commonWords = registries.commonWords
    implied = Dictionary(
      registries.treaties.compactMap { treaty in
        treaty.impliedBy.map { ($0.lowercased(), treaty.key) }
      }, uniquingKeysWith: { first, _ in first })
    treatyKeysByYear = Dictionary(
      grouping: registries.treaties.filter { $0.date != nil }, by: Self.classAndYear
    ).mapValues { $0.map(\.key) }
    treatyKeysBySharedName = Dictionary(
      grouping: registries.treaties.flatMap { treaty in
        treaty.hiddenLabels.map { (name: Self.folded($0), key: treaty.key) }
      }, by: \.name
    ).filter { $0.value.count > 1 }.mapValues { $0.map(\.key) }
    titleKeysByLabel = Dictionary(
      Self.keysByLabel(registries.treaties) + Self.keysByLabel(registries.instruments)
        + Self.keysByLabel(registries.meetings), uniquingKeysWith: { first, _ in first })
    organKeysByLabel = Dictionary(
      registries.organs.flatMap { organ in organ.labels.map { ($0, organ.key) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether many things may be called by these words, in lower case: all are numbers, function words or
  /// shared by many names.
  func areCommon(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      commonWords.contains(word) || Self.functionWords.contains(word)
        || word.allSatisfy(\.isNumber)
    }
  }

  private static let functionWords: Set<String> = [
    "a", "an", "and", "of", "for", "on", "the", "to",
  ]

  /// The words of a name, in lower case.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// "Protocol 1972".
  private static func classAndYear(_ treaty: TreatyEntry) -> String {
    "\(treaty.type) \(treaty.date?.prefix(4) ?? "")"
  }

  private static func keysByLabel(_ entries: [some RegistryEntry]) -> [(String, String)] {
    entries.flatMap { entry in entry.labels.map { ($0.lowercased(), entry.key) } }
  }

  private static func known<Entry: RegistryEntry>(
    _ entries: [Entry], under path: String, type: (Entry) -> String
  ) -> [String: Known] {
    Dictionary(
      entries.compactMap { entry in
        EntityType(rawValue: type(entry)).map {
          let id = EntityID(path + entry.key)
          return (entry.key, Known(id: id, type: $0, label: entry.label, sameAs: entry.sameAs))
        }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The meeting of a year that bears a name, its ordinal apart.
  func meeting(named name: String, in year: Int) -> Known? {
    let name = name.lowercased()
    return meetings.first { meeting in
      meeting.year == year && meeting.labels.contains { $0.lowercased().hasSuffix(" " + name) }
    }.flatMap { titles[$0.key] }
  }

  /// The number of a meeting in its series, where the registry tells it.
  func ordinal(ofMeeting key: String) -> Int? { meetings.first { $0.key == key }?.ordinal }

  /// The year of a meeting, where the registry tells it.
  func year(ofMeeting key: String) -> Int? { meetings.first { $0.key == key }?.year }

  /// The treaty, instrument or meeting that has exactly this name, capitals apart.
  func title(named name: String) -> Known? {
    titleKeysByLabel[name.lowercased()].flatMap { titles[$0] }
  }

  /// The treaties that share a name; none where it is that of but one.
  func treaties(sharing name: String) -> [Known] {
    treatyKeysBySharedName[Self.folded(name), default: []].compactMap { titles[$0] }
  }

  /// The treaties of a class and a year that the registry knows.
  func treaties(of className: String, in year: Int) -> [Known] {
    (treatyKeysByYear["\(className) \(year)"] ?? []).compactMap { titles[$0] }
  }

  /// The organ that has exactly this name.
  func organ(named name: String) -> Known? { organKeysByLabel[name].flatMap { organs[$0] } }
}
