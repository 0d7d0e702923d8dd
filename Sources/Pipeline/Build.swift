internal import Ontology
public import SourceText

/// A build: files of resolutions read in parallel, and one knowledge graph of what they say.
///
/// ```swift
/// let result = try await Build().run([.path("resolutions")])
/// try OutputFolder("output").write(try result.files())
/// ```
public struct Build: Sendable {
  /// How many files are read at the same time.
  public var jobs: Int
  private let read: @Sendable (SourceFile) -> FileClaims

  /// A build that reads `jobs` files at a time, by default one for each processor.
  ///
  /// Loads the registries; throws when they are damaged or not installed with the program.
  public init(jobs: Int = Self.processorCount) throws(Diagnostic) {
    let registries: Registries
    do throws(RegistryError) {
      registries = try Registries.bundled()
    } catch {
      throw Diagnostic(.error, "registries", error.description, file: "ontology")
    }
    let stages = DocumentStages(registries)
    self.init(jobs: jobs) { stages.read($0) }
  }

  /// A build with another way to read a file.
  package init(jobs: Int, read: @escaping @Sendable (SourceFile) -> FileClaims) {
    self.jobs = max(jobs, 1)
    self.read = read
  }

  /// Reads everything that `inputs` stand for.
  ///
  /// Never fails: what cannot be read is in the diagnostics of the result. When a path is not there,
  /// nothing is read at all. The result depends on neither the order of inputs nor ``jobs``.
  /// `progress` is called after each file, one call at a time.
  public func run(
    _ inputs: [Input], progress: (Progress) -> Void = { _ in }
  ) async -> BuildResult {
    let files = InputFiles(inputs)
    guard files.missing.isEmpty else { return BuildResult(refused: files.missing) }
    var outcomes: [Outcome?] = Array(repeating: nil, count: files.locations.count)
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var waiting = files.locations.enumerated().makeIterator()
      func startNext() {
        guard let (index, location) = waiting.next() else { return }
        group.addTask { (index, outcome(of: location)) }
      }
      for _ in 0..<jobs { startNext() }
      var done = 0
      while let (index, outcome) = await group.next() {
        outcomes[index] = outcome
        done += 1
        progress(Progress(done: done, total: files.locations.count))
        startNext()
      }
    }
    return BuildResult(skippedFolders: files.skipped, outcomes: outcomes.compactMap(\.self))
  }

  private func outcome(of location: InputFiles.Location) -> Outcome {
    do throws(Diagnostic) {
      return .read(read(try PDFText().text(of: FileLoader.load(location))))
    } catch {
      return .unreadable(error)
    }
  }

  /// How far a build has come.
  public struct Progress: Hashable, Sendable {
    /// Files finished.
    public let done: Int
    /// Files in all.
    public let total: Int
  }

  /// What became of one file.
  enum Outcome: Sendable {
    case read(FileClaims)
    case unreadable(Diagnostic)
  }
}
