internal import ArgumentParser
internal import Foundation
internal import Pipeline
internal import RDF
internal import RDFSyntax
internal import SPARQL

/// How an answer is written to standard output.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, xml, csv, tsv, turtle, ntriples

  static let help: ArgumentHelp = """
    How to write the answer. A table is drawn on a terminal, and elsewhere has a tab between \
    columns; CONSTRUCT and DESCRIBE are written as turtle or ntriples.
    """

  /// Writes what a query gives.
  ///
  /// - Throws: `ExitStatus.unsatisfied` when there is nothing, or the answer is no.
  func write(_ results: QueryResults, prefixes: [String: IRI] = Graph.prefixes()) throws {
    switch results {
    case .solutions(let solutions):
      try Console.answer(try text(solutions, prefixes))
      if solutions.isEmpty { throw ExitStatus.unsatisfied }
    case .boolean(let answer):
      try Console.answer(try text(answer))
      if !answer { throw ExitStatus.unsatisfied }
    case .graph(let triples):
      try Console.answer(try bytes(triples, prefixes))
      if triples.isEmpty { throw ExitStatus.unsatisfied }
    }
  }

  private func text(_ solutions: Solutions, _ prefixes: [String: IRI]) throws -> String {
    switch kind {
    case .table: TableWriter(prefixes: prefixes, layout: Terminal.tableLayout).text(solutions)
    case .results(let format): format.text(solutions)
    case .graph: throw mismatch("SELECT gives rows")
    }
  }

  private func text(_ answer: Bool) throws -> String {
    switch kind {
    case .table: answer ? "yes\n" : "no\n"
    case .results(let format): format.text(answer)
    case .graph: throw mismatch("ASK gives yes or no")
    }
  }

  private func bytes(_ triples: [Triple], _ prefixes: [String: IRI]) throws -> [UInt8] {
    let quads = triples.map { Quad($0) }
    switch kind {
    case .table, .graph(.turtle): return TurtleWriter(prefixes: prefixes).bytes(Dataset(quads))
    case .graph: return NQuadsWriter().bytes(quads)
    case .results: throw mismatch("CONSTRUCT and DESCRIBE give a graph")
    }
  }

  private func mismatch(_ reason: String) -> ExitCode {
    Console.note("<query>: error: \(reason), which cannot be written as \(rawValue) [format]")
    return .validationFailure
  }

  /// What a format is for.
  private enum Kind {
    case table
    case results(ResultFormat)
    case graph(RDFFormat)
  }

  private var kind: Kind {
    switch self {
    case .table: .table
    case .json: .results(.json)
    case .xml: .results(.xml)
    case .csv: .results(.csv)
    case .tsv: .results(.tsv)
    case .turtle: .graph(.turtle)
    case .ntriples: .graph(.nTriples)
    }
  }
}

/// The terminal that standard output may be.
enum Terminal {
  /// How many columns a line of it has; `nil` when standard output is no terminal.
  static var width: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// How tables are laid out there, or for a program that reads standard output.
  static var tableLayout: TableWriter.Layout { width.map { .drawn(width: $0) } ?? .tabbed }
}
