public import Foundation

/// The folder with the real resolutions and the conformance suites, which is no part of the project.
///
/// It is looked for beside the checkout, or where `RESGRAPH_SHARED` says; tests that need it are
/// shown as skipped when it is not there.
public enum SharedFolder {
  /// The folder, or `nil` when this machine has none.
  public static let url: URL? = {
    let environment = ProcessInfo.processInfo.environment["RESGRAPH_SHARED"]
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      environment.map { URL(filePath: $0) }
      ?? root.deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Whether the folder is there.
  public static var isPresent: Bool { url != nil }
}
