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
    bytes.endParagraph
  }
}

extension [UInt8] {
  /// Whether a text ends with a mark that ends a paragraph, quotation marks and a footnote number aside.
  var endParagraph: Bool {
    let closing = Array<UInt8>("\")]\u{201D}\u{2018}\u{2019} ".utf8)
    var rest = self[...]
    while let last = rest.last, closing.contains(last) { rest = rest.dropLast() }
    let number = rest.reversed().prefix { $0.isDigit }.count
    if (1...3).contains(number) {
      let before = rest.dropLast(number)
      rest = before.last.map { " [".utf8.contains($0) } == true ? before.dropLast() : before
    }
    return rest.last.map { ",;.:".utf8.contains($0) } ?? (number == 0)
  }
}

/// A footnote as it stands in the file.
struct Note: Sendable {
  var label: String
  var content = MarkedText()
  /// How many blocks stand before it.
  var position: Int
}
