internal import ArgumentParser
internal import Pipeline
internal import RDF
internal import SourceText

/// The options of commands that read a graph.
struct GraphArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: """
      A file with a graph, by default output/graph.nq; several are read as one. Turtle, TriG, \
      N-Triples and N-Quads, also compressed by gzip; - is standard input.
      """, completion: .file())
  var graph: [String] = []

  static let defaultPath = "output/graph.nq"

  /// Reads the graphs.
  func dataset() throws -> Dataset {
    var sources = GraphSources()
    try sources.open(graph.isEmpty ? [Self.defaultPath] : graph)
    return try sources.dataset()
  }
}

/// Files with graphs, brought into memory and then read.
struct GraphSources {
  private var files: [(contents: GraphFile.Contents, graph: IRI?)] = []

  /// The prefixes that the files declare; the first that declares one has it.
  var prefixes: [String: IRI] {
    files.reduce(into: [:]) { prefixes, file in
      prefixes.merge(file.contents.prefixes) { first, _ in first }
    }
  }

  /// Opens files whose triples stand where the files say.
  mutating func open(_ paths: [String]) throws {
    for path in paths { try open(path, as: nil) }
  }

  /// Opens a file; `graph` is the named graph that its default graph is to be.
  mutating func open(_ path: String, as graph: IRI?) throws {
    do throws(Diagnostic) {
      let scope = files.isEmpty ? "" : "f\(files.count)"
      files.append((try GraphFile(path: path, blankNodeScope: scope).contents(), graph))
    } catch {
      if path == GraphArguments.defaultPath {
        Console.note("resgraph: note: 'resgraph build' makes a graph to ask")
      }
      throw Console.failure(error)
    }
  }

  /// Reads all files as one dataset.
  func dataset() throws -> Dataset {
    var builder = Dataset.Builder()
    do throws(Diagnostic) {
      for file in files { try file.contents.read(into: &builder, as: file.graph) }
    } catch {
      throw Console.failure(error)
    }
    return builder.build()
  }
}
