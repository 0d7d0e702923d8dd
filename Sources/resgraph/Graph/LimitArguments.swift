internal import ArgumentParser
internal import RDF
internal import SPARQL

/// The options of commands that evaluate a query of somebody else's.
struct LimitArguments: ParsableArguments {
  @Option(help: "Stop after so many seconds.")
  var timeout: Double?

  @Option(
    help: """
      Stop when the answer would have more rows than this; solutions that are grouped, filtered out or \
      beyond LIMIT do not count.
      """)
  var maxRows: Int?

  @Option(help: "Stop when the evaluation needs more than so many MiB beside the graph.")
  var maxMemory = 2048

  func validate() throws {
    guard timeout ?? 1 > 0, maxRows ?? 1 > 0, 1...1 << 24 ~= maxMemory else {
      throw ValidationError("--timeout, --max-rows and --max-memory must be more than zero.")
    }
  }

  private var limits: Query.Limits {
    Query.Limits(
      timeout: timeout.map { .seconds($0) }, rows: maxRows, memory: maxMemory << 20)
  }

  /// Answers a query, or says at which limit it was stopped.
  func evaluate(_ query: Query, on dataset: Dataset) throws -> QueryResults {
    try stopping { limits throws(LimitExceeded) in try query.evaluate(on: dataset, within: limits) }
  }

  /// Answers a query and tells how, or says at which limit it was stopped.
  func explain(_ query: Query, on dataset: Dataset) throws -> Query.Explanation {
    try stopping { limits throws(LimitExceeded) in
      try query.explanation(on: dataset, within: limits)
    }
  }

  private func stopping<Answer>(
    _ evaluate: (Query.Limits) throws(LimitExceeded) -> Answer
  ) throws -> Answer {
    do throws(LimitExceeded) {
      return try evaluate(limits)
    } catch {
      Console.note("<query>: error: \(error); narrow the query, or raise \(option(error)) [limit]")
      throw ExitStatus.impossible
    }
  }

  private func option(_ limit: LimitExceeded) -> String {
    switch limit {
    case .time: "--timeout"
    case .rows: "--max-rows"
    case .memory: "--max-memory"
    }
  }
}
