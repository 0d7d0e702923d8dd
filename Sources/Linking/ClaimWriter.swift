import Digests
import KnowledgeGraph
import Recognition
import Resolutions
import SourceText

/// A stretch of a document that is read at one go: a paragraph, a footnote, a line of the masthead.
struct Passage {
  /// The paragraph or footnote; `nil` for masthead and closing line.
  let entity: EntityID?
  let text: TracedText
}

/// Collects what a document says.
struct ClaimWriter {
  let file: SourceFile
  private(set) var claims: DocumentClaims

  init(file: SourceFile, document: EntityID) {
    self.file = file
    claims = DocumentClaims(document: document)
    let original = file.extraction?.original ?? file.bytes
    claims.sources = [
      Source(
        fileName: file.baseName, digest: SHA256.hexadecimalDigest(of: original),
        extractedWith: file.extraction?.command)
    ]
  }

  var document: EntityID { claims.document }

  /// Says what kind of thing an entity is.
  mutating func type(_ entity: EntityID, _ types: EntityType...) {
    claims.types[entity, default: []].formUnion(types)
  }

  /// Says something that follows from identity.
  mutating func describe(_ subject: EntityID, _ property: Property, _ value: Value) {
    claims.descriptions.insert(Statement(subject, property, value))
  }

  /// Gives an entity its label, unless it has one: the words of the first mention stay, those of the text
  /// before those of its footnotes.
  mutating func label(_ entity: EntityID, _ label: String) {
    if let first = labels[entity] {
      guard isInText, noted.remove(entity) != nil else { return }
      claims.descriptions.remove(Statement(entity, .label, .text(first)))
    } else if !isInText {
      noted.insert(entity)
    }
    labels[entity] = label
    describe(entity, .label, .text(label))
  }

  /// Whether what is read is the text, and no footnote.
  var isInText = true
  /// What only footnotes have named so far.
  private var noted: Set<EntityID> = []

  /// Gives an entity that was named by a short form, or in small letters, its title, where that is printed
  /// too.
  mutating func label(_ entity: EntityID, inFull label: String) {
    guard let short = labels[entity],
      short.utf8.count < label.utf8.count || short.first?.isLowercase == true
    else { return }
    claims.descriptions.remove(Statement(entity, .label, .text(short)))
    labels[entity] = label
    describe(entity, .label, .text(label))
  }

  /// The label that an entity has so far.
  func label(of entity: EntityID) -> String? { labels[entity] }

  private var labels: [EntityID: String] = [:]

  /// The years in which a meeting was held or is planned, as far as was claimed.
  func years(of meeting: EntityID) -> Set<Int> { years[meeting] ?? [] }

  /// The meeting of a class that the parties to a treaty held in a year, where one was claimed.
  func meeting(of treaty: EntityID, _ type: EntityType, in year: Int) -> EntityID? {
    years.filter { meeting, years in
      years.contains(year) && claims.types[meeting]?.contains(type) == true
        && isMeeting(meeting, ofPartiesTo: treaty)
    }
    .keys.min { $0.path < $1.path }
  }

  /// Whether a meeting is said to be one of the parties to a treaty.
  func isMeeting(_ meeting: EntityID, ofPartiesTo treaty: EntityID) -> Bool {
    claims.descriptions.contains(Statement(meeting, .meetingOf, .entity(treaty)))
  }

  private var years: [EntityID: Set<Int>] = [:]

  /// Claims something on the words at `range` of a passage.
  mutating func claim(
    _ subject: EntityID, _ property: Property, _ value: Value, in passage: Passage,
    at range: Range<Int>? = nil, act: String? = nil
  ) {
    let range = range ?? 0..<passage.text.count
    guard let raw = passage.text.rawRange(of: range) else { return }
    if case .year(let year) = value { years[subject, default: []].insert(year) }
    let evidence = Evidence(
      quote: passage.text.string(range), rawRange: raw,
      line: file.lineNumber(at: raw.lowerBound), page: file.page(at: raw.lowerBound))
    claims.claims.insert(
      Claim(
        Statement(subject, property, value), speechAct: act, paragraph: passage.entity,
        evidence: evidence))
  }
}

extension SourceFile {
  /// The last component of the name.
  var baseName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
