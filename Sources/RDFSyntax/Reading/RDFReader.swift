public import RDF

/// Reads Turtle, TriG, N-Triples and N-Quads (RDF 1.1).
///
/// ```swift
/// var builder = Dataset.Builder()
/// try RDFReader(format: .turtle).read(bytes, into: &builder)
/// let dataset = builder.build()
/// ```
public struct RDFReader: Sendable {
  /// The formats that are read: all but JSON-LD.
  public enum Format: Sendable, CaseIterable { case turtle, triG, nTriples, nQuads }

  /// The format of the text.
  public let format: Format
  /// What relative IRIs are resolved against, unless the text says otherwise.
  public let base: IRI?
  /// Put in front of every label of a blank node, to keep the nodes of several texts apart.
  public let blankNodeScope: String

  public init(format: Format, base: IRI? = nil, blankNodeScope: String = "") {
    self.format = format
    self.base = base
    self.blankNodeScope = blankNodeScope
  }

  /// Gives each quad of the text to `sink`, as it is read; quads before an error have been given.
  public func read(_ bytes: [UInt8], into sink: (Quad) -> Void) throws(RDFSyntaxError) {
    try validate(bytes)
    var parser = try Parser(bytes, reader: self)
    while try parser.readStatement() {
      for quad in parser.quads { sink(quad) }
      parser.quads.removeAll(keepingCapacity: true)
    }
  }

  /// Adds the quads of the text to a builder; quads before an error have been added.
  public func read(
    _ bytes: [UInt8], into builder: inout Dataset.Builder
  ) throws(RDFSyntaxError) {
    guard format.isLineBased else { return try read(bytes) { builder.insert($0) } }
    try validate(bytes)
    var lines = PlainLines(bytes, reader: self)
    while !lines.isAtEnd {
      if lines.readLine(into: &builder) { continue }
      var parser = try Parser(bytes, reader: self, at: lines.offset)
      guard try parser.readStatement() else { return }
      for quad in parser.quads { builder.insert(quad) }
      lines.offset = parser.offset
    }
  }

  /// All quads of the text.
  public func dataset(_ bytes: [UInt8]) throws(RDFSyntaxError) -> Dataset {
    var builder = Dataset.Builder()
    try read(bytes, into: &builder)
    return builder.build()
  }

  private func validate(_ bytes: [UInt8]) throws(RDFSyntaxError) {
    if let offset = UTF8Validation.firstError(in: bytes) {
      throw RDFSyntaxError("malformed UTF-8; save the file as UTF-8", at: offset, of: bytes)
    }
  }
}

extension RDFReader.Format {
  /// The readable format that a format is; `nil` for JSON-LD.
  public init?(_ format: RDFFormat) {
    switch format {
    case .turtle: self = .turtle
    case .triG: self = .triG
    case .nTriples: self = .nTriples
    case .nQuads: self = .nQuads
    case .jsonLD: return nil
    }
  }

  /// Whether each statement stands on a line of its own and every term is written in full.
  var isLineBased: Bool { self == .nTriples || self == .nQuads }
}
