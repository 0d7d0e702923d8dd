internal import ArgumentParser

/// How the command ends, for whoever called it; 64, wrong usage, is left to ArgumentParser.
enum ExitStatus {
  /// Nothing was found, some inputs were skipped, or a check failed.
  static let unsatisfied = ExitCode(1)
  /// It could not be done; nothing was changed.
  static let impossible = ExitCode(2)
}
