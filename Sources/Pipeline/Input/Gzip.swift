internal import Foundation
package import SourceText

/// Files compressed by `gzip`, opened by the program of that name.
package enum Gzip {
  /// The largest text that is taken out of a file, in bytes.
  private static let limits = Subprocess.Limits(seconds: 600, bytes: 16 << 30)

  /// Whether a file begins as RFC 1952 wants it.
  package static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// What a compressed file holds.
  package static func contents(of file: SourceFile) throws(Diagnostic) -> [UInt8] {
    do {
      let copy = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gz")
      try Data(file.bytes).write(to: copy, options: .withoutOverwriting)
      defer { try? FileManager.default.removeItem(at: copy) }
      let run = try Subprocess(
        program: URL(filePath: "/usr/bin/env"), arguments: ["gzip", "-dc", copy.path],
        limits: limits
      ).run()
      if run.ending == .exited(0) { return run.output }
    } catch {
      throw Diagnostic(
        .error, "gzip", "gzip could not be run on the file (\(error.reason))", file: file.name)
    }
    throw Diagnostic(
      .error, "gzip", "the file is compressed, and gzip cannot open it; get the file again",
      file: file.name)
  }
}
