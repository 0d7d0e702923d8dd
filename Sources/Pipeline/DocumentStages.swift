internal import Coverage
internal import Linking
internal import Ontology
internal import Reading
internal import Resolutions
internal import Segmentation
internal import SourceText

/// The stages from the bytes of one file to the claims of the documents in it.
struct DocumentStages: Sendable {
  private let linker: Linker
  private let auditor: Auditor

  init(_ registries: Registries) {
    linker = Linker(registries)
    auditor = Auditor(registries)
  }

  /// Reads, segments, recognises and links one file; a pure function of the file and the registries.
  func read(_ file: SourceFile) -> FileClaims {
    let text = Reader.read(file)
    let file = text.file
    let segmented = Segmenter.resolutions(in: text.lines, of: file)
    var result = FileClaims(
      diagnostics: file.complaints + text.diagnostics
        + text.links.compactMap { $0.disagreement(in: file) } + segmented.diagnostics)
    for resolution in chosen(segmented.resolutions, of: file, &result.diagnostics) {
      let (claims, diagnostics) = linker.claims(of: resolution, in: file)
      result.diagnostics += diagnostics
      guard let claims else { continue }
      result.documents.append(claims)
      result.ledgers.append(auditor.ledger(of: resolution, claims: claims, in: file))
    }
    return result
  }

  /// The resolution that a file is named for, or its parts, where its pages print others too; else all.
  private func chosen(
    _ resolutions: [Resolution], of file: SourceFile, _ diagnostics: inout [Diagnostic]
  ) -> [Resolution] {
    let whole = resolutions.first { $0.symbol.map { file.isNamed(for: $0.value) } ?? false }
    let named =
      whole.map { [$0] }
      ?? resolutions.filter {
        $0.symbol?.value.composite.map { file.isNamed(for: $0) } ?? false
      }
    guard !named.isEmpty, named.count < resolutions.count else { return resolutions }
    let kept = Set(named.compactMap(\.symbol?.value))
    let others = resolutions.compactMap(\.symbol?.value).filter { !kept.contains($0) }
    diagnostics.append(
      Diagnostic(
        .note, "other-resolution",
        "the file is named for one resolution; left out is what its pages print of \(others.map(\.value).joined(separator: ", "))",
        file: file.name))
    return named
  }
}

extension SourceFile {
  /// What the program that extracted the text found wrong with the file.
  fileprivate var complaints: [Diagnostic] {
    guard let extraction, let complaint = extraction.complaint else { return [] }
    return [
      Diagnostic(
        .warning, "extraction-errors",
        "\(extraction.command) reports \"\(complaint)\", so some of the text may be missing; get the file again",
        file: name)
    ]
  }

  /// Whether the file name begins with a symbol, written with "_" for "/".
  fileprivate func isNamed(for symbol: DocumentSymbol) -> Bool {
    let base = name.split(separator: "/").last ?? ""
    let local = symbol.value.replacing("/", with: "_")
    guard base.hasPrefix(local) else { return false }
    return base.dropFirst(local.count).first.map { !$0.isNumber && !$0.isLetter } ?? true
  }
}
