internal import Reading
internal import SourceText

/// The stages from the bytes of one file to the claims of the documents in it.
enum DocumentStages {
  /// Reads, segments, recognises and links one file; a pure function of the file and the registries.
  static func read(_ file: SourceFile) -> FileClaims {
    FileClaims()
  }
}
