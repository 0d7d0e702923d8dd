public import ArgumentParser
internal import Pipeline
internal import RDF
public import RDFSyntax

/// `resgraph convert`: writes a graph in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write a graph in another format to standard output.")

  @Option(help: "The format to write.")
  var to: RDFFormat

  @OptionGroup var source: GraphArguments

  func run() throws {
    let dataset = try source.dataset()
    if !to.holdsNamedGraphs, !dataset.namedGraphs.isEmpty {
      Console.note(
        "resgraph: warning: \(to.fileExtension) has no named graphs, so only the default graph is "
          + "written; nq and trig hold them [named-graphs]")
    }
    try Console.answer(try to.bytes(of: dataset))
  }
}

extension RDFFormat {
  /// The dataset as text, or its default graph where the format has no others.
  fileprivate func bytes(of dataset: Dataset) throws -> [UInt8] {
    let prefixes = Graph.prefixes()
    switch self {
    case .turtle: return TurtleWriter(prefixes: prefixes).bytes(dataset)
    case .triG: return TurtleWriter(prefixes: prefixes, writesNamedGraphs: true).bytes(dataset)
    case .nTriples: return NQuadsWriter().bytes(dataset.quads.filter { $0.graph == nil })
    case .nQuads: return NQuadsWriter().bytes(dataset)
    case .jsonLD: return JSONLDWriter(context: try .bundled()).bytes(dataset)
    }
  }
}

extension RDFFormat: ExpressibleByArgument {
  /// The format with a file extension: `ttl`, `trig`, `nt`, `nq`, `jsonld`.
  public init?(argument: String) { self.init(fileExtension: argument) }

  public var defaultValueDescription: String { fileExtension }

  public static var allValueStrings: [String] { allCases.map(\.fileExtension) }

  public static var allValueDescriptions: [String: String] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileExtension, $0.name) })
  }

  private var name: String {
    switch self {
    case .turtle: "Turtle"
    case .triG: "TriG"
    case .nTriples: "N-Triples"
    case .nQuads: "N-Quads"
    case .jsonLD: "JSON-LD"
    }
  }
}
