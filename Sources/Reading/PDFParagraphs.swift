/// A paragraph of a PDF, or a footnote.
struct PDFParagraph {
  var lines: [PDFLine]
  /// The label of a footnote.
  var label: String?
}

/// Makes paragraphs of lines: by leading and indentation, across the pages.
struct PDFParagraphs {
  /// In the order in which they are written.
  private(set) var paragraphs: [PDFParagraph] = []
  private let bodySize: Int
  /// The distance between two lines of a paragraph.
  private let leading: Int

  /// Reads the lines of all pages, without what repeats on them.
  init(_ pages: [[PDFLine]], bodySize: Int) {
    self.bodySize = bodySize
    leading = Self.leading(pages)
    for lines in pages { read(lines) }
  }

  /// The commonest distance of lines that follow each other.
  private static func leading(_ pages: [[PDFLine]]) -> Int {
    var counts: [Int: Int] = [:]
    for lines in pages {
      for (line, next) in zip(lines, lines.dropFirst()) where next.top > line.top {
        counts[next.top - line.top, default: 0] += 1
      }
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private mutating func read(_ lines: [PDFLine]) {
    let notesStart = notesStart(lines)
    var body = paragraphs(of: lines[..<notesStart].filter { !$0.isRule })
    if let first = body.first, let index = openParagraph, continues(first, paragraphs[index]) {
      body.removeFirst()
      extend(index, by: first.lines)
    }
    paragraphs += body + notes(of: lines[notesStart...].filter { !$0.isRule })
  }

  /// Adds the lines of a new page to a paragraph, which the footnotes of its first page then precede.
  private mutating func extend(_ index: Int, by lines: [PDFLine]) {
    var paragraph = paragraphs[index]
    let isFirstTurn = paragraph.lines.first?.page == paragraph.lines.last?.page
    paragraph.lines += lines
    paragraphs[index] = paragraph
    if isFirstTurn { paragraphs.append(paragraphs.remove(at: index)) }
  }

  // MARK: Footnotes

  /// The index of the first line of the footnotes, `lines.count` where the page has none.
  ///
  /// All lines below are small, and the first that is no rule has a raised number, unless a rule shows
  /// that a footnote goes on.
  private func notesStart(_ lines: [PDFLine]) -> Int {
    let small = lines.reversed().prefix { $0.size < bodySize || $0.isRule }.count
    let start = lines.count - small
    let first = lines[start...].firstIndex { $0.isRule || $0.noteLabel != nil }
    return first ?? lines.count
  }

  private mutating func notes(of lines: [PDFLine]) -> [PDFParagraph] {
    var notes: [PDFParagraph] = []
    for line in lines {
      if let label = line.noteLabel {
        notes.append(PDFParagraph(lines: [line], label: label))
      } else if !notes.isEmpty {
        notes[notes.count - 1].lines.append(line)
      } else if let index = paragraphs.lastIndex(where: { $0.label != nil }) {
        paragraphs[index].lines.append(line)
      } else {
        notes.append(PDFParagraph(lines: [line]))
      }
    }
    return notes
  }

  // MARK: Paragraphs

  private func paragraphs(of lines: [PDFLine]) -> [PDFParagraph] {
    let margin = Self.margin(lines)
    var result: [PDFParagraph] = []
    for (index, line) in lines.enumerated() {
      if index > 0, !starts(line, after: lines[index - 1], margin: margin) {
        result[result.count - 1].lines.append(line)
      } else {
        result.append(PDFParagraph(lines: [line]))
      }
    }
    return result
  }

  /// The leftmost edge that a fifth of the lines share.
  private static func margin(_ lines: [PDFLine]) -> Int {
    let counts = Dictionary(grouping: lines, by: \.left).mapValues(\.count)
    return counts.filter { $0.value * 5 >= lines.count }.keys.min() ?? lines.map(\.left).min() ?? 0
  }

  /// Whether white above, a step to the right or another size sets a line apart.
  private func starts(_ line: PDFLine, after last: PDFLine, margin: Int) -> Bool {
    let distance = line.top - last.top
    if distance < 0 || distance * 5 > leading * 7 && distance > (last.bottom - last.top) * 13 / 10 {
      return distance >= 0 || isFirst(line, margin: margin)
    }
    if abs(line.size - last.size) > 1 { return true }
    return isFirst(line, margin: margin) && last.left <= margin + bodySize / 2
      && line.left - last.left < 6 * bodySize
  }

  /// Whether a line begins right of the margin, as the first line of a paragraph does.
  private func isFirst(_ line: PDFLine, margin: Int) -> Bool { line.left > margin + bodySize }

  // MARK: Pages

  /// The last paragraph that is no footnote.
  private var openParagraph: Int? { paragraphs.lastIndex { $0.label == nil } }

  /// Whether the first paragraph of a page goes on with the last of the page before.
  private func continues(_ next: PDFParagraph, _ open: PDFParagraph) -> Bool {
    guard let last = open.lines.last, let first = next.lines.first,
      first.page == last.page + 1, abs(first.size - last.size) <= 1
    else { return false }
    if next.lines.count > 1, isFirst(first, margin: next.lines[1].left) { return false }
    let opening = first.text.first { !$0.isWhitespace }
    if opening?.isLowercase ?? false { return true }
    let end = last.unraisedText.last { !$0.isWhitespace && !"”’\")]".contains($0) }
    return !(end.map { ",;.:".contains($0) } ?? true) && opening != "("
      && last.weight * 2 > open.lines.map(\.weight).max() ?? 0
  }
}
