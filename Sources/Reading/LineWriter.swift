import SourceText

/// Writes the lines of a document whose file marks paragraphs by other means than lines.
///
/// A paragraph is a line and a blank line after it. What the file says by its markup is said in the
/// markup of plain text: `<sup>1</sup>`, `[^1]: `, `# `.
struct LineWriter {
  private(set) var lines: [TracedText] = []
  private var line = TracedText()
  /// Whether the line holds only the number of the paragraph that comes next.
  private var awaitsParagraph = false

  /// Whether nothing stands on the line yet.
  var isAtLineStart: Bool { line.isEmpty }

  /// How much stands on the line.
  var lineLength: Int { line.count }

  /// What was added to the line since it had `length` bytes; `nil` when it has ended since.
  func text(from length: Int) -> TracedText? {
    length < line.count ? line[length..<line.count] : nil
  }

  /// Adds running text without the spaces at the beginning of a paragraph.
  mutating func append(_ text: TracedText) {
    let start = line.isEmpty || awaitsParagraph ? text.bytes.spaces : 0
    guard start < text.count else { return }
    line.append(start == 0 ? text : text[start..<text.count])
    awaitsParagraph = false
  }

  /// Adds text that the file does not spell, at the place that stands for it.
  mutating func write(_ text: String, at offset: Int) {
    line.append(text, for: offset..<offset)
    awaitsParagraph = false
  }

  /// Keeps the line open for the paragraph that it numbers.
  mutating func awaitParagraph(at offset: Int) {
    guard !line.isEmpty else { return }
    write(" ", at: offset)
    awaitsParagraph = true
  }

  /// Ends the line within a paragraph.
  mutating func breakLine() {
    if !line.bytes.isBlank { lines.append(line) }
    line = TracedText()
  }

  /// Ends the paragraph, unless it has only its number.
  mutating func endParagraph() {
    guard !awaitsParagraph else { return }
    breakLine()
    if !(lines.last?.isEmpty ?? true) { lines.append(TracedText()) }
  }

  /// Ends the paragraph, also where it has only its number.
  mutating func endPart() {
    awaitsParagraph = false
    endParagraph()
  }

  /// Adds a line and a blank line after it.
  mutating func add(paragraph: TracedText) {
    endPart()
    append(paragraph)
    endPart()
  }
}

extension [UInt8] {
  /// How many bytes of spaces the text begins with, those of no-break spaces included.
  fileprivate var spaces: Int {
    var index = 0
    while index < count {
      if self[index] <= 0x20 {
        index += 1
      } else if self[index] == 0xC2, index + 1 < count, self[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Whether there is nothing in the text but spaces.
  var isBlank: Bool { spaces == count }
}
