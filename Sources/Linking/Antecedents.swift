import KnowledgeGraph
import Recognition

/// What a document has named so far, for names that point back to it.
struct Antecedents {
  private struct Title: Equatable {
    let entity: EntityID
    let head: TitleHead
    let words: [String]

    var isOneTreaty: Bool { head.kind == .treaty && !head.isPlural }

    /// Whether a noun stands before what the title is about: "Code of Conduct", and not "Guidelines on
    /// the Code".
    func isHeaded(by noun: String) -> Bool {
      words.prefix { !["of", "on", "for", "to", "concerning"].contains($0) }.contains(noun)
    }
  }

  private struct Group: Equatable {
    let treaties: [EntityID]
    let words: [String]
  }

  private struct MeetingName: Equatable {
    let entity: EntityID
    let className: String
    let words: [String]
  }

  private var titles: [Title] = []
  /// The treaties, that named last at the end; several under one plural title are no treaty.
  private(set) var treaties: [EntityID] = []
  /// The classes of the treaties that the passage in hand has named, in lower case.
  private var classesInPassage: Set<String> = []
  /// Treaties that were named together by one title in the plural.
  private var groups: [Group] = []
  /// What a head noun stands for by the document's own word.
  private var shortForms: [String: EntityID] = [:]
  /// The only treaty of a class that the title of the document names.
  private var topics: [String: EntityID] = [:]
  private var meetings: [String: EntityID] = [:]
  private var meetingNames: [MeetingName] = []
  /// The classes of the meetings that the passage in hand has named.
  private var meetingClassesInPassage: Set<String> = []
  /// The only meeting of a class that the title of the document names.
  private var meetingTopics: [String: EntityID] = [:]
  /// Meetings by their number, then by their class.
  private var numberedMeetings: [Int: [String: EntityID]] = [:]

  /// Remembers a title that was named in full.
  mutating func insert(_ entity: EntityID, _ citation: TitleCitation) {
    let title = Title(entity: entity, head: citation.head, words: Self.words(citation.title))
    if title != titles.last {
      let others = titles.filter { $0.entity == entity && $0 != title }
      titles.removeAll { $0.entity == entity }
      titles += others + [title]
      treaties.removeAll { $0 == entity }
      if (others + [title]).contains(where: \.isOneTreaty) { treaties.append(entity) }
    }
    if citation.head.kind == .treaty {
      classesInPassage.insert(citation.head.className.lowercased())
    }
    if let shortForm = citation.shortForm { shortForms[shortForm] = entity }
  }

  /// Remembers treaties that were named together by one title.
  mutating func insert(together treaties: [EntityID], _ citation: TitleCitation) {
    for treaty in treaties { insert(treaty, citation) }
    let group = Group(treaties: treaties, words: Self.words(citation.title))
    groups.removeAll { $0 == group }
    groups.append(group)
  }

  /// The treaties that were named together, by a shorter title in the plural: "the Protocols".
  func group(_ citation: TitleCitation) -> [EntityID]? {
    guard citation.head.isPlural, let last = lastTreaty(of: citation.head.className) else {
      return nil
    }
    let short = Self.words(citation.title)
    return groups.last { $0.treaties.contains(last) && $0.words.containsInOrder(short) }?.treaties
  }

  /// Begins a passage, which has named nothing yet.
  mutating func beginPassage() {
    classesInPassage = []
    meetingClassesInPassage = []
  }

  /// Whether the passage in hand has named a treaty of a class, given in lower case.
  func passageNames(_ className: String) -> Bool { classesInPassage.contains(className) }

  /// Takes what was named so far for what the document is about.
  mutating func settleTopics() {
    let treaties = Dictionary(grouping: titles.filter { $0.head.kind == .treaty }) {
      $0.head.className.lowercased()
    }
    topics = treaties.compactMapValues { $0.count == 1 ? $0[0].entity : nil }
    meetingTopics = Dictionary(grouping: meetingNames, by: \.className)
      .compactMapValues { $0.count == 1 ? $0[0].entity : nil }
  }

  /// Takes what follows, an annex, for the text of a treaty, or of none.
  mutating func settleTopic(_ treaty: EntityID?, of classNames: [String]) {
    topics = [:]
    for name in classNames { topics[name.lowercased()] = treaty }
  }

  /// Remembers a meeting that was named, with its number and its name if it was named by them.
  mutating func insert(
    meeting entity: EntityID, className: String, ordinal: Int? = nil, name: String? = nil
  ) {
    meetings[className] = entity
    if let ordinal { numberedMeetings[ordinal, default: [:]][className] = entity }
    guard let name else { return }
    let called = MeetingName(entity: entity, className: className, words: Self.words(name))
    meetingNames.removeAll { $0 == called }
    meetingNames.append(called)
  }

  /// The meeting of which this is the name or a shorter one: "the Fourteenth Congress".
  func meeting(_ className: String, calledInShort name: String) -> EntityID? {
    let short = Self.words(name)
    return meetingNames.last { meeting in
      meeting.className == className && meeting.words.containsInOrder(short)
    }?.entity
  }

  /// Remembers that the passage in hand has named a meeting of a class.
  mutating func passageNames(meetingOf className: String) {
    meetingClassesInPassage.insert(className)
  }

  /// The only meeting of a class that the document's title names, unless the passage has named another.
  func topicalMeeting(_ className: String) -> EntityID? {
    meetingClassesInPassage.contains(className) ? nil : meetingTopics[className]
  }

  /// What a bare head noun points back to: "the Convention" to the only one that the document's title
  /// names, else to the last title with that noun.
  ///
  /// - Parameter isTopical: whether the treaty that the document's title names may be meant.
  func bare(_ citation: TitleCitation, isTopical: Bool) -> EntityID? {
    if let entity = shortForms[citation.title] { return entity }
    if citation.head.isShortTitle { return nil }
    let noun = Self.words(citation.title)
    if isTopical, noun.count == 1, let topic = topics[noun[0]] { return topic }
    let ofKind = titles.filter { $0.head.kind == citation.head.kind }
    let named =
      ofKind.last { [$0.head.className.lowercased()] == noun }
      ?? ofKind.last { noun.count == 1 && $0.isHeaded(by: noun[0]) }
      ?? ofKind.last { $0.words.containsInOrder(noun) }
    return named?.entity
  }

  /// What the document has said that it calls so: "the Honey Plan".
  func called(_ name: String) -> EntityID? { shortForms[name] }

  /// What was named by exactly this title.
  func named(_ citation: TitleCitation) -> EntityID? {
    let words = Self.words(citation.title)
    return titles.last { $0.head.kind == citation.head.kind && $0.words == words }?.entity
  }

  /// The title of which this is a shorter form: all its words stand there, in the same order.
  ///
  /// A title without its years means none where two of other years were named.
  func longer(_ citation: TitleCitation) -> EntityID? {
    let short = Self.words(citation.title)
    let longer = titles.filter { title in
      title.head.kind == citation.head.kind && title.words.count > short.count
        && title.words.containsInOrder(short)
    }
    let dated = longer.filter { $0.words.addsOnlyYears(to: short) }
    return Set(dated.map(\.entity)).count > 1 ? nil : longer.last?.entity
  }

  /// The treaty of a class named last.
  func lastTreaty(of className: String) -> EntityID? {
    shortForms[className]
      ?? titles.last { $0.head.kind == .treaty && $0.head.className == className }?.entity
  }

  /// The treaty named last that is no protocol itself.
  var lastTreatyWithProtocols: EntityID? {
    titles.last { $0.head.kind == .treaty && $0.head.className != "Protocol" }?.entity
  }

  /// The treaty named last.
  var lastTreaty: EntityID? { titles.last { $0.head.kind == .treaty }?.entity }

  /// The meeting of a class that was named with a number.
  func meeting(_ className: String, numbered ordinal: Int) -> EntityID? {
    numberedMeetings[ordinal]?[className]
  }

  /// The meeting of a class named last.
  func meeting(_ className: String) -> EntityID? { meetings[className] }

  private static func words(_ title: String) -> [String] {
    title.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension TitleHead {
  /// Whether it names several: "Protocols".
  fileprivate var isPlural: Bool { words.last?.hasSuffix("s") == true }
}

extension [String] {
  /// Whether other words stand here in their order, perhaps with more between them.
  fileprivate func containsInOrder(_ others: [String]) -> Bool {
    var rest = others[...]
    for word in self where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Whether nothing but numbers follows other words.
  fileprivate func addsOnlyYears(to others: [String]) -> Bool {
    starts(with: others) && dropFirst(others.count).allSatisfy { Int($0) != nil }
  }
}
