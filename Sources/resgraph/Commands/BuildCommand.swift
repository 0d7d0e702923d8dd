internal import ArgumentParser
internal import Pipeline
internal import SourceText

/// `resgraph build`: reads resolutions and writes the graph of what they say.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read resolutions and write the graph of what they say.",
    discussion: """
      Reads plain text, Markdown, PDF, Word (DOCX), HTML, Akoma Ntoso and JSON lists of paragraphs; what \
      a file begins with decides, not its name. Folders are read with everything in them. Without a path, the four samples that come with \
      resgraph are read. Files of an earlier build are replaced once all new ones are complete.
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write to.")
  var output = "output"

  @Option(name: .shortAndLong, help: "How many files to read at a time.")
  var jobs = Build.processorCount

  @OptionGroup(title: "Export options")
  var export: ExportArguments

  @Flag(name: .shortAndLong, help: "Print errors only.")
  var quiet = false

  @Flag(
    name: .shortAndLong, help: "Print what was left unresolved too, which the report always lists.")
  var verbose = false

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more.") }
  }

  func run() async throws {
    let result = try await build()
    for finding in result.diagnostics where isShown(finding) { Console.note(finding.description) }
    switch result.status {
    case .nothingRead:
      Console.note("resgraph: error: nothing could be read, so nothing was written [nothing-read]")
      throw ExitStatus.impossible
    case .nothingFound:
      Console.note(
        "resgraph: error: no resolution was found, so nothing was written [nothing-found]")
      throw ExitStatus.unsatisfied
    case .partial:
      try write(result)
      throw ExitStatus.unsatisfied
    case .complete:
      try write(result)
    }
  }

  /// Whether a finding is printed; notes stand in the report, and are printed on demand.
  private func isShown(_ finding: Diagnostic) -> Bool {
    switch finding.severity {
    case .error: true
    case .warning: !quiet
    case .note: verbose
    }
  }

  private func build() async throws -> BuildResult {
    let inputs = paths.isEmpty ? [.samples] : paths.map(Input.init(argument:))
    let build: Build
    do throws(Diagnostic) {
      build = try Build(jobs: jobs)
    } catch {
      throw Console.failure(error)
    }
    guard Console.isWatched, !quiet else { return await build.run(inputs) }
    var bar = ProgressBar()
    defer { bar.clear() }
    return await build.run(inputs) { bar.show($0) }
  }

  private func write(_ result: BuildResult) throws {
    let names = try export.write(to: output) { try result.files($0) }
    guard !quiet else { return }
    Console.note(
      "resgraph: \(result.graph.documentCount) resolutions from \(result.usedFileCount) files; "
        + "\(output): \(names.joined(separator: " "))")
    let notes = result.diagnostics.count { $0.severity == .note }
    if notes > 0, !verbose {
      Console.note("resgraph: what was left open is in the report: \(notes) notes")
    }
  }
}
