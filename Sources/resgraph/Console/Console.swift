internal import ArgumentParser
internal import Foundation
internal import Pipeline
internal import SourceText

/// Standard output for answers, standard error for everything else.
enum Console {
  /// Writes an answer to standard output.
  ///
  /// - Throws: success when nobody reads any more, `ExitStatus.impossible` when it cannot be written.
  static func answer(_ bytes: [UInt8]) throws {
    do throws(SystemReason) {
      try SystemFile.standardOutput.write(bytes)
    } catch {
      guard error.number != EPIPE else { throw ExitCode.success }
      note("<stdout>: error: the answer cannot be written (\(error)) [unwritable]")
      throw ExitStatus.impossible
    }
  }

  /// Writes a text to standard output.
  static func answer(_ text: String) throws { try answer(Array(text.utf8)) }

  /// Writes a line to standard error; when even that fails, there is nobody left to tell.
  static func note(_ line: String) { draw("\(line)\n") }

  /// Writes to standard error without ending the line.
  static func draw(_ text: String) {
    _ = try? SystemFile.standardError.write(Array(text.utf8))
  }

  /// Prints a finding, and gives the status to end with.
  static func failure(_ diagnostic: Diagnostic) -> ExitCode {
    note(diagnostic.description)
    return ExitStatus.impossible
  }

  /// Whether a person watches standard error.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }
}
