internal import ArgumentParser
internal import Foundation
internal import Pipeline
internal import RDF
internal import RDFSyntax
internal import SPARQL

/// How an answer is written to standard output.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, tsv, xml

  /// Writes what a query gives.
  ///
  /// - Throws: `ExitStatus.unsatisfied` when there is nothing, or the answer is no.
  func write(_ results: QueryResults) throws {
    switch results {
    case .solutions(let solutions):
      try Console.answer(text(solutions))
      if solutions.isEmpty { throw ExitStatus.unsatisfied }
    case .boolean(let answer):
      try Console.answer(resultFormat?.text(answer) ?? (answer ? "yes\n" : "no\n"))
      if !answer { throw ExitStatus.unsatisfied }
    case .graph(let triples):
      try Console.answer(
        TurtleWriter(prefixes: Graph.prefixes()).bytes(Dataset(triples.map { Quad($0) })))
      if triples.isEmpty { throw ExitStatus.unsatisfied }
    }
  }

  private func text(_ solutions: Solutions) -> String {
    resultFormat?.text(solutions)
      ?? TableWriter(prefixes: Graph.prefixes(), width: Terminal.width).text(solutions)
  }

  /// The format of the W3C; none for the table.
  private var resultFormat: ResultFormat? {
    switch self {
    case .table: nil
    case .json: .json
    case .csv: .csv
    case .tsv: .tsv
    case .xml: .xml
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
}
