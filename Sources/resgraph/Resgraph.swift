internal import ArgumentParser
internal import Foundation
internal import Questions

/// The command `resgraph`; each of its subcommands has a file of its own.
@main
struct Resgraph: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resgraph",
    abstract: "Resolutions of the United Nations as a knowledge graph.",
    discussion: """
      Answers go to standard output, everything else to standard error.

      Exit status: 0 done; 1 nothing was found, some inputs were skipped, or a check failed; \
      2 it could not be done; 64 the command line is wrong.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, AskCommand.self, ExplainCommand.self, QueryCommand.self,
      MergeCommand.self, ConvertCommand.self, CheckCommand.self,
    ])

  /// Runs the command; a reader that closes the pipe early is no failure.
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    if let first = CommandLine.arguments.dropFirst().first, let complaint = complaint(about: first)
    {
      Console.note(complaint)
      exit(withError: ExitCode.validationFailure)
    }
    await main(nil)
  }

  /// What is wrong with the name of a command; `nil` when it is one, or is none but an option.
  private static func complaint(about name: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }.sorted()
    guard !name.hasPrefix("-"), name != "help", !names.contains(name) else { return nil }
    let hint = Spelling.nearest(to: name, among: names).map { "; did you mean '\($0)'?" } ?? ""
    return "resgraph: error: there is no command '\(name)'\(hint)\n"
      + "The commands are \(names.joined(separator: ", ")); 'resgraph help' explains them."
  }
}
