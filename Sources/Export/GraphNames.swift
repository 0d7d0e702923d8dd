internal import Digests
package import KnowledgeGraph
internal import Ontology
package import RDF
internal import Resolutions

/// The IRIs of things: a base, and below it the identity that the thing has.
package struct GraphNames: Hashable, Sendable {
  /// The base that is used unless another is asked for.
  package static let defaultBase = Namespace.entities

  /// What every IRI of a thing begins with; the vocabulary stays where it is.
  package let base: String

  package init(base: String = defaultBase) { self.base = base }

  /// Short names for the beginnings of IRIs, for whoever writes Turtle or JSON-LD.
  package var prefixes: [String: IRI] {
    var prefixes = Namespace.prefixes
    for kind in Self.kinds { prefixes[kind] = IRI("\(base)\(kind)/") }
    return prefixes
  }

  private static let kinds = [
    "doc", "symbol", "treaty", "instrument", "meeting", "series", "plenary", "session", "agenda",
    "organ", "place", "date", "interval", "year", "graph", "claim", "evidence", "source",
    "conflict", "plan-change", "speech-act",
  ]

  /// The IRI of a thing.
  package func iri(of entity: EntityID) -> IRI { IRI(base + entity.path.escapedForIRI) }

  /// The named graph that holds what a document says: `graph/A_RES_64_56`.
  package func graph(of document: EntityID) -> IRI { path("graph", document.localName) }

  /// `speech-act/recalling-also`.
  package func speechAct(_ key: String) -> IRI { path("speech-act", key) }

  /// `source/` and the digest of the file.
  package func source(_ digest: String) -> IRI { path("source", digest) }

  /// `claim/A_RES_64_56/rec_9/recalls/doc/A_RES_62_41`; the subject stands before the relation when
  /// it is not the document.
  package func claim(_ key: ClaimKey) -> IRI {
    let statement = key.statement
    let subject = statement.subject == key.document ? [] : [statement.subject.pathKey]
    return path(
      ["claim", key.document.localName, key.paragraph?.localName ?? "masthead"] + subject
        + [statement.property.localName, statement.value.pathKey])
  }

  /// `evidence/`, the beginning of the digest of the file, the bytes, and a digest of the words.
  func evidence(_ evidence: Evidence) -> IRI {
    let range = "\(evidence.rawRange.lowerBound)-\(evidence.rawRange.upperBound)"
    let file = evidence.source.map { String($0.prefix(16)) } ?? "unknown"
    return path("evidence", file, range, shortDigest(of: evidence.quote))
  }

  /// `conflict/meeting/apmbc-rc-2/heldFrom`, or `plan-change/…`.
  func conflict(_ conflict: Conflict) -> IRI {
    let kind =
      switch conflict.kind {
      case .differentValues: "conflict"
      case .planChanged: "plan-change"
      }
    return path(kind, conflict.subject.pathKey, conflict.property.localName)
  }

  private func path(_ parts: String...) -> IRI { path(parts) }

  private func path(_ parts: [String]) -> IRI {
    IRI(base + parts.joined(separator: "/").escapedForIRI)
  }
}

extension GraphNames {
  /// The thing that an IRI names; `nil` when it does not begin with the base.
  func entity(_ iri: IRI) -> EntityID? { below("", iri).map { EntityID($0) } }

  /// The key of the speech act that an IRI names.
  func speechActKey(_ iri: IRI) -> String? { below("speech-act/", iri) }

  /// The digest of the source that an IRI names.
  func sourceDigest(_ iri: IRI) -> String? { below("source/", iri) }

  private func below(_ folder: String, _ iri: IRI) -> String? {
    let start = base + folder
    guard iri.value.hasPrefix(start) else { return nil }
    return String(iri.value.dropFirst(start.count)).unescapedFromIRI
  }
}

/// The first 16 digits of the digest of a text, enough to tell the texts of one place apart.
private func shortDigest(of text: String) -> String {
  String(SHA256.hexadecimalDigest(of: Array(text.utf8)).prefix(16))
}

extension EntityID {
  /// What stands after the kind, or names the part: `A_RES_64_56`, `rec_9`.
  var localName: String {
    if let hash = path.lastIndex(of: "#") { return String(path[path.index(after: hash)...]) }
    guard let slash = path.firstIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// The identity as part of a path, where `#` would end it.
  fileprivate var pathKey: String { String(path.map { $0 == "#" ? "/" : $0 }) }
}

extension Value {
  /// The value as the last part of the IRI of a claim; texts and addresses by their digest.
  fileprivate var pathKey: String {
    switch self {
    case .entity(let entity): entity.pathKey
    case .text(let text), .address(let text): shortDigest(of: text)
    case .integer(let number): String(number)
    case .date(let day): day.description
    case .year(let year): String(year)
    }
  }
}
