internal import ArgumentParser
internal import Pipeline
internal import SPARQL
internal import SourceText

/// `resgraph query`: answers a SPARQL query from a graph.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answer a SPARQL query from a graph.",
    discussion: """
      The prefixes that graph.ttl uses are declared: rg, doc, meeting, place, date, treaty, rdfs, \
      dcterms and others. The exit status is 1 when there is no solution, or the answer to ASK is no.
      """)

  @Argument(help: "The query.")
  var query: String

  @OptionGroup var source: GraphArguments

  @Option(name: .shortAndLong, help: "How to write the answer.")
  var format = AnswerFormat.table

  func run() throws {
    let query = try Query(commandLine: query)
    try format.write(query.evaluate(on: try source.dataset()))
  }
}

extension Query {
  /// Parses a query from the command line; its mistakes are shown with a caret.
  init(commandLine text: String) throws {
    do throws(SyntaxError) {
      try self.init(text, Options(prefixes: Graph.prefixes()))
    } catch {
      let diagnostic = Diagnostic(
        .error, "sparql-syntax", error.message, file: "<query>", at: error.position)
      Console.note(diagnostic.description)
      Console.note(error.description.split(separator: "\n").dropFirst().joined(separator: "\n"))
      throw ExitStatus.impossible
    }
  }
}
