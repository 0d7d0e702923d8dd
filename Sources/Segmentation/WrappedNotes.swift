import Resolutions
import SourceText

/// Gives a footnote of Markdown back the number that one of its further lines begins with.
///
/// ```
///   [^2]: Renamed as from            [^2]: Renamed as from
///   [^7]: February 1984.             7 February 1984.
/// ```
/// Converters take such a number for the mark of a footnote. It is none where the line before ends no
/// sentence and another number is due.
enum WrappedNotes {
  static func mended(_ lines: [TracedText]) -> [TracedText] {
    var last: Int?
    var open: TracedText?
    return lines.map { line in
      guard let mark = Mark(line.bytes) else {
        open = open == nil || line.isEmpty ? nil : line
        return line
      }
      let isWrapped = open.map { !NoteLabel.endsSentence($0.bytes) } ?? false
      open = line
      guard isWrapped, let last, mark.number != last + 1 else {
        last = mark.number
        return line
      }
      var mended = line[mark.digits]
      mended.append(line[mark.end..<line.count])
      return mended
    }
  }

  /// `[^7]:` at the beginning of a line.
  private struct Mark {
    let number: Int
    let digits: Range<Int>
    let end: Int

    init?(_ bytes: [UInt8]) {
      var scanner = TextScanner(bytes)
      guard scanner.skip("[^") else { return nil }
      digits = scanner.take(while: \.isDigit)
      guard let number = Int(scanner.string(digits)), scanner.skip("]:") else { return nil }
      self.number = number
      end = scanner.offset
    }
  }
}
