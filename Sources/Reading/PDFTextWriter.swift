import SourceText

/// Writes paragraphs as text: a line each and a blank line after it, a form feed where a page ends.
///
/// The form feed may stand within a paragraph; what it says by print is said in markup: `[^1]`.
struct PDFTextWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var links: [Hyperlink] = []
  private var page = 0
  /// Whether a space or a line end is due before the next word.
  private var separator: UInt8?

  /// Adds a paragraph; a line that ends early ends the line of text as well.
  mutating func add(_ paragraph: PDFParagraph) {
    guard let first = paragraph.lines.first else { return }
    let right = paragraph.lines.map(\.right).max() ?? 0
    turn(to: first.page)
    bytes += bytes.isEmpty ? [] : [0x0A, 0x0A]
    separator = nil
    var last: PDFLine?
    for line in paragraph.lines {
      if let last { end(last, before: line, right: right, isNote: paragraph.label != nil) }
      add(line, label: last == nil ? paragraph.label : nil)
      last = line
    }
  }

  /// Ends the text.
  mutating func finish() { bytes += bytes.isEmpty ? [] : [0x0A] }

  /// Ends the pages before `page`; the footnotes of a page may stand behind its end.
  private mutating func turn(to page: Int) {
    while self.page < page {
      bytes.append(0x0C)
      self.page += 1
    }
  }

  /// Puts what stands for a line end.
  ///
  /// A line break is kept where the first word of the next line would have fitted, and after a hyphen.
  private mutating func end(_ last: PDFLine, before line: PDFLine, right: Int, isNote: Bool) {
    let hasHyphen = bytes.last == UInt8(ascii: "-")
    turn(to: line.page)
    let isShort = !isNote && (right - last.right) * 4 > right - last.left
    separator = isShort || hasHyphen ? 0x0A : 0x20
  }

  private mutating func add(_ line: PDFLine, label: String?) {
    var words = line.words[...]
    if let label {
      words = words.drop { $0.isBlank }.dropFirst().drop { $0.isBlank }
      bytes += (label.contains("*") ? "<sup>\(label)</sup>" : "[^\(label)]:").utf8
      space()
    }
    var last: PDFWord?
    for word in words {
      if let last, (word.left - last.right) * 6 > line.size { space() }
      last = word
      if word.isBlank {
        space()
      } else if let labels = line.raised(word) {
        mark(labels)
      } else {
        if line.isTableNote(word) { space() }
        for run in word.runs { add(run) }
      }
    }
  }

  private mutating func mark(_ labels: [String]) {
    for label in labels {
      bytes += (label.contains("*") ? "<sup>\(label)</sup>" : "[^\(label)]").utf8
    }
  }

  private mutating func space() { separator = separator ?? 0x20 }

  /// Adds text with single spaces, and its link.
  private mutating func add(_ run: PDFWord.Run) {
    var start: Int?
    var text = run.text.utf8[...]
    while let byte = text.popFirst() {
      if byte <= 0x20 || byte == 0xC2 && text.first == 0xA0 {
        if byte == 0xC2 { text = text.dropFirst() }
        space()
        continue
      }
      if let separator, let last = bytes.last, last != 0x0A { bytes.append(separator) }
      separator = nil
      start = start ?? bytes.count
      bytes.append(byte)
    }
    if let start, let target = run.target { link(start..<bytes.count, target) }
  }

  /// Notes a link, or makes the last one longer when it leads to the same place.
  private mutating func link(_ range: Range<Int>, _ target: String) {
    if let last = links.last, last.target == target,
      bytes[last.range.upperBound..<range.lowerBound].allSatisfy({ $0 <= 0x20 })
    {
      links[links.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      links.append(Hyperlink(range: range, target: target))
    }
  }
}
