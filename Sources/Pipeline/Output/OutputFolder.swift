internal import Foundation

/// A folder that a set of files is written to, all or none.
///
/// ```
///   write .graph.ttl.71~ … .report.txt.71~      a failure here removes them; the old files stand
///   sync each to the disk
///   rename each to its name                     readers see the old file or the new, never half
/// ```
public struct OutputFolder: Sendable {
  /// The folder, as the user named it.
  public let path: String

  /// Names a folder; it is made when something is written.
  public init(_ path: String) { self.path = path }

  /// Writes the files, replacing those of the same names and no others.
  ///
  /// - Throws: ``OutputFailure`` when the folder cannot be made or a file not be written; what stood
  ///   in the folder before is then as it was.
  public func write(_ files: [OutputFile]) throws(OutputFailure) {
    try make()
    var drafts: [Draft] = []
    do throws(OutputFailure) {
      for file in files { drafts.append(try Draft(of: file, in: path)) }
      for draft in drafts { try draft.publish() }
    } catch {
      for draft in drafts { draft.discard() }
      throw error
    }
  }

  private func make() throws(OutputFailure) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path: path, reason: error.reason)
    }
  }
}

/// A file or folder that could not be written.
public struct OutputFailure: Error, Hashable, Sendable {
  /// What was to be written.
  public let path: String
  /// What the system says, as "No space left on device".
  public let reason: String
}

/// A file written under a name of its own, until all are.
private struct Draft {
  let path: String
  let target: String

  /// Writes a file under a temporary name, down to the disk; leaves nothing when that fails.
  init(of file: OutputFile, in folder: String) throws(OutputFailure) {
    target = "\(folder)/\(file.name)"
    path = "\(folder)/.\(file.name).\(getpid())~"
    do throws(SystemReason) {
      try writeThrough(file, to: path)
    } catch {
      discard()
      throw OutputFailure(path: target, reason: error.description)
    }
  }

  /// Gives the file its name.
  func publish() throws(OutputFailure) {
    guard unsafe rename(path, target) == 0 else {
      throw OutputFailure(path: target, reason: SystemReason.last.description)
    }
  }

  /// Removes the file if it still has its temporary name.
  func discard() { _ = unsafe unlink(path) }
}

/// Writes the parts of a file one after another and waits until they are on the disk.
private func writeThrough(_ file: OutputFile, to path: String) throws(SystemReason) {
  let draft = try SystemFile(creating: path)
  defer { draft.close() }
  for part in file.parts { try draft.write(part()) }
  try draft.synchronize()
}
