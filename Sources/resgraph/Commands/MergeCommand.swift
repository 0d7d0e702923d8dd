internal import ArgumentParser
internal import Pipeline

/// `resgraph merge`: unites graphs that were built apart.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Unite graphs that were built apart.",
    discussion: """
      The result is the graph of all their documents built at once, byte for byte. What was left \
      unresolved in the files is no part of a graph: it stands in the report.txt of each build.
      """)

  @Argument(help: "Output folders of builds, or their graph.nq files; all built with --base.")
  var graphs: [String]

  @Option(name: .shortAndLong, help: "The folder to write to.")
  var output = "output"

  @OptionGroup(title: "Export options")
  var export: ExportArguments

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  func run() throws {
    var union = Graph()
    for path in graphs { union = union.union(try Graph(builtAt: path, base: export.base)) }
    let names = try export.write(to: output) { try union.files($0) }
    guard !quiet else { return }
    Console.note(
      "resgraph: \(union.documentCount) resolutions; \(output): "
        + names.joined(separator: " "))
  }
}
