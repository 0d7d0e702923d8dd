package import SourceText

/// Reads a file of any supported format, decided from its bytes and never from its name.
package enum Reader {
  /// The longest line that can be a paragraph; what is longer is no resolution.
  static let longestLine = 1 << 20

  /// The lines of `file` (O(n)); a file that cannot be read gives no lines and one error.
  package static func read(_ file: SourceFile) -> ReadDocument {
    do {
      return try document(of: file).checked()
    } catch {
      return ReadDocument(file: file, lines: [], diagnostics: [error.diagnostic(in: file)])
    }
  }

  /// Whether `file` is a PDF, whose text another program extracts.
  package static func isPDF(_ file: SourceFile) -> Bool { FileFormat(file.bytes) == .pdf }

  private static func document(of file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    if let extraction = file.extraction {
      let links = extraction.links.map {
        Link(anchor: TracedText(file, $0.range), target: $0.target)
      }
      return ReadDocument(file: file, lines: try textLines(of: file), links: links)
    }
    return try content(of: file)
  }

  private static func content(of file: SourceFile) throws(UnreadableFile) -> ReadDocument {
    switch FileFormat(file.bytes) {
    case .text:
      ReadDocument(file: file, lines: FlowedPages.mended(try textLines(of: file)))
    case .json: try ParagraphListReader.read(file)
    case .html: try MarkupFileReader.html(file)
    case .xml: try MarkupFileReader.xml(file)
    case .zip: try WordReader.read(file)
    case .pdf: throw .unsupported(.pdf)
    case .unsupported(let format): throw .unsupported(format)
    }
  }

  private static func textLines(of file: SourceFile) throws(UnreadableFile) -> [TracedText] {
    switch Encoding(file.bytes) {
    case .utf8(let start): try UTF8Reader.lines(of: file, from: start)
    case .utf16(let isBigEndian): try UTF16Reader.lines(of: file, isBigEndian: isBigEndian)
    }
  }
}

extension ReadDocument {
  /// The document, when it has text and no line that no end was found for.
  fileprivate func checked() throws(UnreadableFile) -> ReadDocument {
    if let line = lines.first(where: { $0.count > Reader.longestLine }) {
      throw .endlessLine(at: line.rawRange?.lowerBound ?? 0)
    }
    guard lines.contains(where: { !$0.isEmpty }) else { throw .empty }
    return self
  }
}
