package import SourceText

/// Reads a file of any supported format, decided from its bytes and never from its name.
package enum Reader {
  /// The longest line that can be a paragraph; what is longer is no resolution.
  static let longestLine = 1 << 20

  /// The lines of `file` (O(n)); a file that is no text gives no lines and one error.
  package static func read(_ file: SourceFile) -> ReadDocument {
    do {
      return ReadDocument(file: file, lines: try lines(of: file), links: links(of: file))
    } catch {
      return ReadDocument(file: file, lines: [], diagnostics: [error.diagnostic(in: file)])
    }
  }

  /// Whether `file` is a PDF, whose text another program extracts.
  package static func isPDF(_ file: SourceFile) -> Bool { FileFormat(file.bytes) == .pdf }

  /// The hyperlinks that were extracted with the text.
  private static func links(of file: SourceFile) -> [Link] {
    (file.extraction?.links ?? []).map {
      Link(anchor: TracedText(file, $0.range), target: $0.target)
    }
  }

  private static func lines(of file: SourceFile) throws(UnreadableFile) -> [TracedText] {
    guard !file.bytes.isEmpty else { throw .empty }
    if let format = FileFormat(file.bytes) { throw .unsupported(format) }
    let encoding = Encoding(file.bytes)
    let lines =
      switch encoding {
      case .utf8(let start): try UTF8Reader.lines(of: file, from: start)
      case .utf16(let isBigEndian): try UTF16Reader.lines(of: file, isBigEndian: isBigEndian)
      }
    guard lines.contains(where: { !$0.isEmpty }) else { throw .empty }
    return lines
  }
}

/// How characters are stored in a file.
enum Encoding: Equatable {
  /// UTF-8 from an offset on, after the byte order mark if there is one.
  case utf8(from: Int)
  /// UTF-16 after a byte order mark.
  case utf16(isBigEndian: Bool)

  /// The encoding that the first bytes give away.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      self = .utf8(from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }
}
