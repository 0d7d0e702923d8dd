import Foundation
import Testing

/// Many damaged inputs for one reader, a seed for each share of them.
///
/// An input lies in a file while it is read, and stays there when the reader takes the process down
/// with it: `fuzzing-<name>-<seed>` in the folder for temporary files.
struct Trial: Sendable {
  /// The seeds of a run, each for a share of the inputs.
  static let seeds = 1...4 as ClosedRange<UInt64>

  /// How long a reader may take for all its inputs before it counts as stuck.
  static let limit = TimeLimitTrait.Duration.minutes(5 * factor)

  /// How many times more inputs than usual; `RESGRAPH_FUZZ` says so.
  private static let factor = Int(ProcessInfo.processInfo.environment["RESGRAPH_FUZZ"] ?? "") ?? 1

  /// How many inputs each seed gives.
  private let rounds: Int
  private let name: String
  private let examples: [[UInt8]]
  private let words: [String]

  init(_ name: String, rounds: Int, examples: [String], words: [String]) {
    self.name = name
    self.rounds = rounds * Self.factor
    self.examples = examples.map { Array($0.utf8) }
    self.words = words
  }

  /// Gives each damaged input to `read`, which must return.
  func run(seed: UInt64, _ read: ([UInt8]) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "fuzzing-\(name)-\(seed)")
    var mutator = Mutator(examples: examples, words: words, seed: seed)
    for _ in 0..<rounds {
      let input = mutator.next()
      try Data(input).write(to: file)
      try read(input)
    }
    try FileManager.default.removeItem(at: file)
  }
}
