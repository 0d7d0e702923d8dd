/// Knows what repeats on every page: running headers and footers, page and job numbers, barcodes.
struct PDFFurniture {
  private let heights: [Int]
  private let bodySize: Int
  /// On how many pages a line stands in the margin, digits and the order of its words aside.
  private var repetitions: [String: Int] = [:]

  /// Looks at the `lines` of all pages, whose heights are `heights`.
  init(_ lines: [[PDFLine]], heights: [Int], bodySize: Int) {
    self.heights = heights
    self.bodySize = bodySize
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
    guard line.page > 0, line.noteLabel == nil, !endsSentence(line.text) else { return false }
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

  /// Whether a line is the end of a footnote, such as "A/78/7/Add.23.": no running line has a stop.
  private func endsSentence(_ text: String) -> Bool {
    text.last { !$0.isWhitespace } == "."
  }

  /// `2/3`, `23-25870 (E) 291223`, `*2325870*`, `- 4 -`.
  private func isNumbers(_ text: String) -> Bool {
    text.contains(where: \.isNumber)
      && text.replacing("(E)", with: "").allSatisfy {
        $0.isNumber || $0.isWhitespace || "*-–/.".contains($0)
      }
  }
}
