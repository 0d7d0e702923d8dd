internal import ArgumentParser
internal import RDF
internal import SourceText

/// The options of commands that read a graph.
struct GraphArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "A file with a graph, by default output/graph.nq; several are read as one.")
  var graph: [String] = []

  private static let defaultPath = "output/graph.nq"

  /// Reads the graphs.
  func dataset() throws -> Dataset {
    let paths = graph.isEmpty ? [Self.defaultPath] : graph
    var builder = Dataset.Builder()
    for (index, path) in paths.enumerated() {
      do throws(Diagnostic) {
        try GraphFile(path: path, blankNodeScope: paths.count > 1 ? "f\(index)" : "").read {
          builder.insert($0)
        }
      } catch {
        if graph.isEmpty { Console.note("resgraph: note: 'resgraph build' makes a graph to ask") }
        throw Console.failure(error)
      }
    }
    return builder.build()
  }
}
