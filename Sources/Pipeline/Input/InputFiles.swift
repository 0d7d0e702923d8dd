internal import Foundation
internal import SourceText

/// The files that inputs stand for, in an order that depends on nothing but their names.
struct InputFiles: Sendable {
  /// A file to be read, before it is opened.
  enum Location: Hashable, Sendable {
    case file(String)
    case standardInput
  }

  /// What is to be read: each file once.
  private(set) var locations: [Location] = []
  /// Paths that are not there; a build with any of these does not begin.
  private(set) var missing: [Diagnostic] = []
  /// Folders that could not be listed.
  private(set) var skipped: [Diagnostic] = []

  init(_ inputs: [Input]) {
    for input in inputs {
      switch input {
      case .standardInput: locations.append(.standardInput)
      case .samples: addFolder(Bundle.module.bundleURL.appending(path: "Samples").path)
      case .path(let path): add(path)
      }
    }
    var seen: Set<Location> = []
    locations = locations.filter { seen.insert($0).inserted }
  }

  private mutating func add(_ path: String) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      missing.append(.missing(path))
      return
    }
    if isFolder.boolValue { addFolder(path) } else { locations.append(.file(path)) }
  }

  /// Adds the files below a folder; hidden ones, and links to folders, are passed over.
  private mutating func addFolder(_ path: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      skipped.append(.unlistable(path, error))
      return
    }
    for name in names.sorted(by: isOrderedByBytes) where !name.hasPrefix(".") {
      let child = path.hasSuffix("/") ? path + name : path + "/" + name
      switch FileKind(of: child) {
      case .regular: locations.append(.file(child))
      case .folder: addFolder(child)
      case .linkToFolder, .other: break
      }
    }
  }

  /// Compares names by their bytes, so that every machine and locale agrees.
  private func isOrderedByBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// What stands under a name in a folder.
private enum FileKind {
  case regular, folder, linkToFolder, other

  /// Looks at `path`; what cannot be looked at is taken for a file, and opening it says why.
  init(of path: String) {
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    switch try? FileManager.default.attributesOfItem(atPath: target.path)[.type]
      as? FileAttributeType
    {
    case .typeDirectory: self = isLink ? .linkToFolder : .folder
    case .typeRegular, nil: self = .regular
    default: self = .other
    }
  }
}

extension Diagnostic {
  static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-such-path", "there is no such file or folder; check how the path is spelled",
      file: path)
  }

  fileprivate static func unlistable(_ path: String, _ error: any Error) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-folder",
      "the folder cannot be listed (\(error.reason)), so nothing in it was read; "
        + "check its permissions", file: path)
  }
}
