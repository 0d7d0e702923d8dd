internal import ArgumentParser
internal import RDF
internal import SourceText

/// The options of commands that read a graph.
struct GraphArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "A file with a graph, by default output/graph.nq; several are read as one.")
  var graph: [String] = []

  /// Reads the graphs.
  func dataset() throws -> Dataset {
    let paths = graph.isEmpty ? ["output/graph.nq"] : graph
    var builder = Dataset.Builder()
    for (index, path) in paths.enumerated() {
      do throws(Diagnostic) {
        try GraphFile(path: path, blankNodeScope: paths.count > 1 ? "f\(index)" : "").read {
          builder.insert($0)
        }
      } catch {
        throw Console.failure(error)
      }
    }
    return builder.build()
  }
}
