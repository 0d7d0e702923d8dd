/// The formats in which RDF is written.
public enum RDFFormat: String, CaseIterable, Sendable {
  case turtle, triG, nTriples, nQuads, jsonLD

  /// The media type, as in HTTP.
  public var mediaType: String {
    switch self {
    case .turtle: "text/turtle"
    case .triG: "application/trig"
    case .nTriples: "application/n-triples"
    case .nQuads: "application/n-quads"
    case .jsonLD: "application/ld+json"
    }
  }

  /// The extension of file names, without a dot.
  public var fileExtension: String {
    switch self {
    case .turtle: "ttl"
    case .triG: "trig"
    case .nTriples: "nt"
    case .nQuads: "nq"
    case .jsonLD: "jsonld"
    }
  }

  /// Whether the format has named graphs.
  public var holdsNamedGraphs: Bool {
    switch self {
    case .triG, .nQuads, .jsonLD: true
    case .turtle, .nTriples: false
    }
  }

  /// The format with a file extension, in any case.
  public init?(fileExtension: String) {
    let lowercase = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtension == lowercase }) else {
      return nil
    }
    self = format
  }

  /// The format with a media type, in any case and whatever its parameters.
  public init?(mediaType: String) {
    let essence = mediaType.lowercased().prefix { $0 != ";" && $0 != " " }
    guard let format = Self.allCases.first(where: { $0.mediaType == essence }) else { return nil }
    self = format
  }
}
