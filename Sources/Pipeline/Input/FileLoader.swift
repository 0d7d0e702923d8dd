internal import Foundation
package import SourceText

/// Bytes of inputs brought into memory.
package enum FileLoader {
  /// The largest file that is read, in bytes; resolutions are a thousandth of it.
  static let sizeLimit = 64 << 20

  /// Reads the file at a path, whatever its size.
  package static func load(path: String) throws(Diagnostic) -> SourceFile {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    return try load(.file(path), sizeLimit: .max - 1)
  }

  /// Reads a whole file, or says why it cannot be read.
  static func load(
    _ location: InputFiles.Location, sizeLimit: Int = sizeLimit
  ) throws(Diagnostic) -> SourceFile {
    let name = location.name
    let bytes: Data
    do {
      bytes = try location.open().readAtMost(sizeLimit + 1)
    } catch {
      throw Diagnostic(
        .error, "unreadable-file",
        "the file cannot be read (\(error.reason)), so it was skipped; check its permissions",
        file: name)
    }
    guard bytes.count <= sizeLimit else {
      throw Diagnostic(
        .error, "too-large",
        "the file is larger than \(sizeLimit >> 20) MiB, so it was skipped; "
          + "give each resolution a file of its own", file: name)
    }
    return SourceFile(name: name, bytes: [UInt8](bytes))
  }
}

extension InputFiles.Location {
  /// The name under which the user knows it.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "<stdin>"
    }
  }

  fileprivate func open() throws -> FileHandle {
    switch self {
    case .file(let path): try FileHandle(forReadingFrom: URL(filePath: path))
    case .standardInput: .standardInput
    }
  }
}

extension FileHandle {
  /// Reads up to `count` bytes; fewer only at the end of the file.
  fileprivate func readAtMost(_ count: Int) throws -> Data {
    var bytes = Data()
    while bytes.count < count, let part = try read(upToCount: min(count - bytes.count, 1 << 20)),
      !part.isEmpty
    {
      bytes.append(part)
    }
    return bytes
  }
}
