import SourceText

/// Why a file has no lines to read.
enum UnreadableFile: Error {
  case empty
  case unsupported(FileFormat)
  /// A byte that no text has, at its offset.
  case binary(at: Int)
  /// A byte that is not UTF-8, at its offset.
  case notUTF8(at: Int)
  /// A code unit that is not UTF-16, at its offset.
  case notUTF16(at: Int)
  /// A line longer than any paragraph, at its beginning.
  case endlessLine(at: Int)

  /// The error as the user reads it.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let (code, message, offset) = report
    return Diagnostic(
      .error, code, message, file: file.name, at: offset.map { file.position(at: $0) })
  }

  private var report: (code: String, message: String, offset: Int?) {
    switch self {
    case .empty:
      ("empty-file", "the file holds no text; leave it out or save it again", nil)
    case .unsupported(let format):
      ("unsupported-format", "the file is \(format.name); \(format.remedy)", nil)
    case .binary(let offset):
      ("binary-file", "the file is no text; give plain text or Markdown in UTF-8", offset)
    case .notUTF8(let offset):
      ("invalid-utf8", "a byte that is not UTF-8; convert the file to UTF-8", offset)
    case .notUTF16(let offset):
      ("invalid-utf16", "a code unit that is not UTF-16; convert the file to UTF-8", offset)
    case .endlessLine(let offset):
      ("endless-line", "a line longer than 1 MiB; break the text into paragraphs", offset)
    }
  }
}
