import Resolutions
import SourceText

/// Lines that stand together: a paragraph or a part of one, a title, a line of the masthead.
struct Block: Sendable {
  var lines: [Line] = []
  /// The lines on one line.
  var content = MarkedText()
  /// Whether the block is the first of a page, after a form feed.
  var startsPage = false

  var text: TracedText { content.text }
  var bytes: [UInt8] { content.text.bytes }
  var isHeading: Bool { lines.first?.isHeading ?? false }

  mutating func append(_ line: Line) {
    if lines.isEmpty { startsPage = line.startsPage }
    lines.append(line)
    content.append(line: line.content)
  }

  /// Whether the last character ends a paragraph or a part of one.
  var isTerminated: Bool {
    var rest = bytes[...]
    while let last = rest.last, "\")]\u{201D}\u{2019}".utf8.contains(last) { rest = rest.dropLast() }
    return rest.last.map { ",;.:".utf8.contains($0) } ?? true
  }
}

/// A footnote as it stands in the file.
struct Note: Sendable {
  var label: String
  var content = MarkedText()
  /// How many blocks stand before it.
  var position: Int
}
