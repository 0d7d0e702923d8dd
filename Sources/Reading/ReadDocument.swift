package import SourceText

/// A file as lines of text, or the reasons why it has none.
package struct ReadDocument: Sendable {
  /// The file that was read; where it has no text of its own, the text extracted from it.
  package let file: SourceFile
  /// Its lines without line ends; every byte knows its place in the raw file.
  package let lines: [TracedText]
  /// The hyperlinks on the words of the file.
  package let links: [Link]
  /// What a user should know about the file; one error when it could not be read.
  package let diagnostics: [Diagnostic]

  package init(
    file: SourceFile, lines: [TracedText], links: [Link] = [], diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.lines = lines
    self.links = links
    self.diagnostics = diagnostics
  }
}
