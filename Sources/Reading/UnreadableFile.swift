import Archives
import SourceText
import XML

/// Why a file has no lines to read.
enum UnreadableFile: Error {
  case empty
  case unsupported(UnsupportedFormat)
  /// A byte that no text has, at its offset.
  case binary(at: Int)
  /// A byte that is not UTF-8, at its offset.
  case notUTF8(at: Int)
  /// A code unit that is not UTF-16, at its offset.
  case notUTF16(at: Int)
  /// A line longer than any paragraph, at its beginning.
  case endlessLine(at: Int)
  /// What JSON does not allow, at its offset.
  case invalidJSON(at: Int)
  /// What libxml2 could not read.
  case xml(XMLReadingError)
  /// A part of a Word document that libxml2 could not read.
  case wordPart(String, XMLReadingError)
  case archive(ArchiveError)

  /// The error as the user reads it.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    let (code, message) = report
    return Diagnostic(.error, code, message, file: file.name, at: place(in: file))
  }

  private var report: (code: String, message: String) {
    switch self {
    case .empty: ("empty-file", "the file holds no text; leave it out or save it again")
    case .unsupported(let format):
      ("unsupported-format", "the file is \(format.name); \(format.remedy)")
    case .binary:
      ("binary-file", "the file is no text; give plain text or Markdown in UTF-8")
    case .notUTF8: ("invalid-utf8", "a byte that is not UTF-8; convert the file to UTF-8")
    case .notUTF16: ("invalid-utf16", "a code unit that is not UTF-16; convert the file to UTF-8")
    case .endlessLine:
      ("endless-line", "a line longer than 1 MiB; break the text into paragraphs")
    case .invalidJSON:
      ("invalid-json", "the JSON is damaged here, or nested too deep; save the file again")
    case .xml(let error): ("invalid-xml", error.reason.text)
    case .wordPart(let part, let error):
      ("damaged-word", "\(part) of the Word document is damaged: \(error); save the file again")
    case .archive(let error): ("damaged-archive", error.message)
    }
  }

  private func place(in file: SourceFile) -> SourcePosition? {
    switch self {
    case .empty, .unsupported, .wordPart, .archive: nil
    case .binary(let offset), .notUTF8(let offset), .notUTF16(let offset),
      .endlessLine(let offset), .invalidJSON(let offset):
      file.position(at: offset)
    case .xml(let error): file.position(line: error.line, column: error.column)
    }
  }
}

extension SourceFile {
  /// The place of a column in bytes on a line, as a parser counts them.
  fileprivate func position(line number: Int, column: Int) -> SourcePosition {
    let line = line(number)
    return position(at: min(line.startIndex + max(column - 1, 0), line.endIndex))
  }
}

extension ArchiveError {
  /// What is wrong and what to do.
  fileprivate var message: String {
    switch self {
    case .damaged(let reason): "the archive is damaged (\(reason)); get the file again"
    case .encrypted: "the document is protected by a password; save it without protection"
    case .tooLarge(let limit):
      "the document unpacks to more than \(limit >> 20) MiB; save its text as plain text"
    case .tooMany(let limit):
      "the archive lists more than \(limit) files; unpack it and give the files in it"
    }
  }
}
