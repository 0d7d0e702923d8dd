/// Knows what repeats on every page: running headers and footers, page and job numbers, barcodes.
struct PDFFurniture {
  private let heights: [Int]
  private let bodySize: Int
  /// On how many pages a line stands in the margin, digits and the order of its words aside.
  private var repetitions: [String: Int] = [:]
  /// Where the lines of footnotes stand, by their pages.
  private let notes: [Int: Set<Int>]

  /// Looks at the `lines` of all pages, whose heights are `heights`.
  init(_ lines: [[PDFLine]], heights: [Int], bodySize: Int) {
    self.heights = heights
    self.bodySize = bodySize
    notes = Dictionary(
      uniqueKeysWithValues: lines.enumerated().map { ($0, Self.noteTops($1)) })
    for page in lines {
      for key in Set(page.filter(isInMargin).map(Self.key)) where key.count > 2 {
        repetitions[key, default: 0] += 1
      }
    }
  }

  /// Whether a line is no part of the text.
  func contains(_ line: PDFLine) -> Bool {
    if line.words.allSatisfy({ $0.isBarcode || $0.isBlank }) { return true }
    guard isInMargin(line) else { return false }
    if isNumbers(line.text) { return true }
    guard line.page > 0, line.noteLabel == nil, !endsNote(line) else { return false }
    return repetitions[Self.key(line), default: 0] > 1 || line.size < bodySize && isAtTop(line)
  }

  /// Above or below where text is printed.
  private func isInMargin(_ line: PDFLine) -> Bool {
    isAtTop(line) || line.top * 10 >= heights[line.page] * 9
  }

  private func isAtTop(_ line: PDFLine) -> Bool { line.top * 100 < heights[line.page] * 9 }

  private static func key(_ line: PDFLine) -> String {
    line.words.map { $0.text.filter { !$0.isNumber && !$0.isWhitespace } }.sorted().joined()
  }

  /// Whether a line is the last of a footnote, such as "A/78/7/Add.23.", which may end alike on several
  /// pages.
  private func endsNote(_ line: PDFLine) -> Bool {
    notes[line.page]?.contains(line.top) == true && line.text.last { !$0.isWhitespace } == "."
  }

  /// Where the lines of footnotes stand: those that follow a label or a rule without white between.
  private static func noteTops(_ page: [PDFLine]) -> Set<Int> {
    var tops: Set<Int> = []
    var last: PDFLine?
    for line in page {
      let isNext = last.map { line.top - $0.bottom < $0.bottom - $0.top } ?? false
      let isNote = isNext || line.noteLabel != nil || line.isRule
      last = isNote ? line : nil
      if isNote { tops.insert(line.top) }
    }
    return tops
  }

  /// `2/3`, `23-25870 (E) 291223`, `*2325870*`, `- 4 -`.
  private func isNumbers(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.replacing("(E)", with: "").allSatisfy {
        $0.isNumber || $0.isWhitespace || "*-–/.".contains($0)
      }
  }
}
