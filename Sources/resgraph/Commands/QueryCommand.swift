internal import ArgumentParser
internal import Foundation
internal import RDF
internal import SPARQL
internal import SourceText

/// `resgraph query`: answers a SPARQL query from a graph.
struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Answer a SPARQL query from a graph.",
    discussion: """
      Any graph will do. The files of --graph are read as one: their default graphs as the default \
      graph, their named graphs as named graphs. A query may also name files itself, each of which is \
      then a graph of that name: FROM <a.ttl> FROM NAMED <b.ttl>.

      The prefixes that the files declare need no PREFIX; nor do rg, doc, meeting, place and others of \
      graphs of resolutions, and rdf, rdfs, owl, xsd, skos, dcterms, foaf, schema and others that \
      everybody knows.

      The exit status is 1 when there is no solution, or the answer to ASK is no; 2 when the query has \
      a mistake, or was stopped at a limit.
      """)

  @Argument(help: "The query; - reads it from standard input.")
  var query: String

  @OptionGroup var source: GraphArguments

  @Option(name: .shortAndLong, help: AnswerFormat.help)
  var format = AnswerFormat.table

  @OptionGroup var limits: LimitArguments

  @Flag(help: "Print the plan, with the rows expected of each step and those it had, instead.")
  var explain = false

  func validate() throws {
    guard query != "-" || !source.graph.contains("-") else {
      throw ValidationError("Only one of the query and the graph can be standard input.")
    }
  }

  func run() throws {
    var sources = GraphSources()
    try sources.open(source.graph)
    let prefixes = QueryPrefixes.all(of: sources.prefixes)
    let query = try Query(commandLine: try text(), prefixes: prefixes)
    let named = query.graphNames.compactMap { name in name.existingFile.map { ($0, name) } }
    for (path, name) in named { try sources.open(path, as: name) }
    if source.graph.isEmpty, named.isEmpty { try sources.open([GraphArguments.defaultPath]) }
    let dataset = try sources.dataset()
    guard !explain else {
      return try Console.answer("\(try limits.explain(query, on: dataset))\n")
    }
    let results = try limits.evaluate(query, on: dataset)
    if results.isEmpty {
      let unknown = UnknownProperties(dataset: dataset, prefixes: prefixes)
      for note in unknown.notes(on: query) { Console.note(note.description) }
    }
    try format.write(results, prefixes: prefixes)
  }

  /// The query itself.
  private func text() throws -> String {
    guard query == "-" else { return query }
    return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }
}

extension IRI {
  /// The path of the file that a `file:` IRI names, if there is such a file.
  fileprivate var existingFile: String? {
    guard let url = URL(string: value), url.isFileURL,
      FileManager.default.fileExists(atPath: url.path)
    else { return nil }
    return url.path
  }
}

extension QueryResults {
  /// Whether there is no answer, or it is no.
  fileprivate var isEmpty: Bool {
    switch self {
    case .solutions(let solutions): solutions.isEmpty
    case .boolean(let answer): !answer
    case .graph(let triples): triples.isEmpty
    }
  }
}

extension Query {
  /// Parses a query from the command line; its mistakes are shown with a caret.
  init(commandLine text: String, prefixes: [String: IRI]) throws {
    let folder = URL(
      filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    do throws(SyntaxError) {
      try self.init(text, Options(base: IRI(folder.absoluteString), prefixes: prefixes))
    } catch {
      let diagnostic = Diagnostic(
        .error, "sparql-syntax", error.message, file: "<query>", at: error.position)
      Console.note(diagnostic.description)
      Console.note(error.description.split(separator: "\n").dropFirst().joined(separator: "\n"))
      throw ExitStatus.impossible
    }
  }
}
