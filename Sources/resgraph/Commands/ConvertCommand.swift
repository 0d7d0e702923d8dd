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
  /// The format with a file extension or a name: `ttl` or `turtle`, `nt` or `ntriples`.
  public init?(argument: String) {
    let name = argument.lowercased()
    guard let format = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = format
  }

  /// The file extension, and the name where that is another.
  private var names: [String] {
    let name = rawValue.lowercased()
    return name == fileExtension ? [name] : [fileExtension, name]
  }

  public var defaultValueDescription: String { fileExtension }

  public static var allValueStrings: [String] { allCases.flatMap(\.names) }
}
