internal import Foundation
internal import Reading
internal import SourceText

/// The text of PDF files, as poppler's `pdftotext` lays it out.
///
/// The program runs on its own, so that its crashes and its licence stay outside; it gets a copy of
/// the bytes that were read, so that text and digest belong together, also on standard input.
struct PDFText: Sendable {
  /// The folders in which programs are looked for.
  var searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
  /// How long one file may take, and how much text it may give.
  var limits = Subprocess.Limits(seconds: 60, bytes: FileLoader.sizeLimit)

  private static let command = "pdftotext -layout"

  /// The text of `file` when it is a PDF, else the file itself.
  func text(of file: SourceFile) throws(Diagnostic) -> SourceFile {
    guard Reader.isPDF(file) else { return file }
    do {
      let run = try extract(file.bytes)
      return SourceFile(
        name: file.name, bytes: run.output,
        extraction: Extraction(
          of: file.bytes, with: Self.command, complaint: run.errorLine(with: "Error")))
    } catch let failure as PDFFailure {
      throw failure.diagnostic(file: file.name)
    } catch {
      throw PDFFailure.notStarted(error.reason).diagnostic(file: file.name)
    }
  }

  private func extract(_ bytes: [UInt8]) throws -> Subprocess.Result {
    guard let program else { throw PDFFailure.noProgram }
    let copy = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    try Data(bytes).write(to: copy, options: .withoutOverwriting)
    defer { try? FileManager.default.removeItem(at: copy) }
    let run = try Subprocess(
      program: program, arguments: ["-layout", "-enc", "UTF-8", "-eol", "unix", copy.path, "-"],
      limits: limits
    ).run()
    if let failure = PDFFailure(run) { throw failure }
    return run
  }

  /// The first `pdftotext` on the search path.
  var program: URL? {
    searchPath.split(separator: ":").lazy
      .map { URL(filePath: String($0)).appending(path: "pdftotext") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}

/// Why a PDF gave no text.
enum PDFFailure: Error, Equatable {
  case noProgram
  case notStarted(String)
  case encrypted
  case damaged
  case withoutText
  case tooSlow
  case tooLong

  /// What went wrong in a run of `pdftotext`, after the exit codes of its manual page.
  init?(_ run: Subprocess.Result) {
    switch run.ending {
    case .exited(0):
      if run.output.contains(where: Self.isInk) { return nil } else { self = .withoutText }
    case .exited(3): self = .encrypted
    case .exited, .crashed:
      self = run.errorLine(with: "Incorrect password") == nil ? .damaged : .encrypted
    case .outOfTime: self = .tooSlow
    case .outOfRoom: self = .tooLong
    }
  }

  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 }

  func diagnostic(file: String) -> Diagnostic {
    let (code, message) = report
    return Diagnostic(.error, code, message, file: file)
  }

  private var report: (code: String, message: String) {
    switch self {
    case .noProgram:
      (
        "no-pdftotext",
        "the file is a PDF, and pdftotext, which reads PDF, was not found; install poppler-utils (on macOS, poppler)"
      )
    case .notStarted(let reason):
      ("pdf-unread", "pdftotext could not be run on the file (\(reason))")
    case .encrypted:
      ("pdf-encrypted", "the PDF is protected by a password; save it without protection")
    case .damaged: ("pdf-damaged", "pdftotext cannot read the PDF; get the file again")
    case .withoutText:
      ("pdf-without-text", "the PDF holds images and no text; recognise its characters (OCR) first")
    case .tooSlow:
      ("pdf-too-slow", "pdftotext did not finish in time, so the PDF was skipped; give its text")
    case .tooLong:
      ("too-large", "the PDF holds more text than is read, so it was skipped; split it")
    }
  }
}
