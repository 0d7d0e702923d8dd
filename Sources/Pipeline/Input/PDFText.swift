internal import Foundation
internal import Reading
internal import SourceText

/// The text of PDF files, by the places and fonts of words that poppler's `pdftohtml` reports.
///
/// The program runs on its own, so that its crashes and its licence stay outside; it gets a copy of
/// the bytes that were read, so that text and digest belong together, also on standard input.
struct PDFText: Sendable {
  /// The folders in which programs are looked for.
  var searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
  /// How long one file may take, and how much the program may write about it.
  var limits = Subprocess.Limits(seconds: 60, bytes: 2 * FileLoader.sizeLimit)

  private static let program = "pdftohtml"
  private static let command = "pdftohtml -xml"
  /// Hidden text is what a scanner recognised; a gap of a tenth of the font is often only kerning.
  private static let arguments = ["-xml", "-i", "-hidden", "-wbt", "15", "-enc", "UTF-8"]

  /// The text of `file` when it is a PDF, else the file itself.
  func text(of file: SourceFile) throws(Diagnostic) -> SourceFile {
    guard Reader.isPDF(file) else { return file }
    do {
      let run = try extract(file.bytes)
      let content = try PDFReader.content(of: run.output)
      guard !content.bytes.isEmpty else { throw PDFFailure.withoutText }
      return SourceFile(
        name: file.name, bytes: content.bytes,
        extraction: Extraction(
          of: file.bytes, with: Self.command, complaint: run.errorLine(with: "Error"),
          links: content.links))
    } catch let failure as PDFFailure {
      throw failure.diagnostic(file: file.name)
    } catch let error as PDFReader.Failure {
      throw PDFFailure.unreadable(error.reason).diagnostic(file: file.name)
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
      program: program, arguments: Self.arguments + ["-stdout", copy.path], limits: limits
    ).run()
    if let failure = PDFFailure(run) { throw failure }
    return run
  }

  /// The first `pdftohtml` on the search path.
  var program: URL? {
    searchPath.split(separator: ":").lazy
      .map { URL(filePath: String($0)).appending(path: Self.program) }
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
  /// What the program wrote is no XML, for this reason.
  case unreadable(String)
  case tooSlow
  case tooLong

  /// What went wrong in a run of `pdftohtml`, as its exit code and its messages say.
  init?(_ run: Subprocess.Result) {
    switch run.ending {
    case .exited(0): return nil
    case .exited(3): self = .encrypted
    case .exited, .crashed:
      self = run.errorLine(with: "Incorrect password") == nil ? .damaged : .encrypted
    case .outOfTime: self = .tooSlow
    case .outOfRoom: self = .tooLong
    }
  }

  func diagnostic(file: String) -> Diagnostic {
    let (code, message) = report
    return Diagnostic(.error, code, message, file: file)
  }

  private var report: (code: String, message: String) {
    switch self {
    case .noProgram:
      (
        "no-pdftohtml",
        "the file is a PDF, and pdftohtml, which reads PDF, was not found; install poppler-utils (on macOS, poppler)"
      )
    case .notStarted(let reason):
      ("pdf-unread", "pdftohtml could not be run on the file (\(reason))")
    case .encrypted:
      ("pdf-encrypted", "the PDF is protected by a password; save it without protection")
    case .damaged: ("pdf-damaged", "pdftohtml cannot read the PDF; get the file again")
    case .unreadable(let reason):
      ("pdf-unread", "pdftohtml wrote what is no XML (\(reason)); give the text of the PDF")
    case .withoutText:
      ("pdf-without-text", "the PDF holds images and no text; recognise its characters (OCR) first")
    case .tooSlow:
      ("pdf-too-slow", "pdftohtml did not finish in time, so the PDF was skipped; give its text")
    case .tooLong:
      ("too-large", "the PDF holds more text than is read, so it was skipped; split it")
    }
  }
}
