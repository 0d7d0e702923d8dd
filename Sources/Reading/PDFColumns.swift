/// Puts the lines of a page in the order in which they are read.
///
/// ```
///   ┌─ heading over both ─┐    1
///   │ left      │ right   │    2   3
///   ├─ heading over both ─┤    4
/// ```
enum PDFColumns {
  /// How many lines each column must have.
  private static let least = 12

  /// The lines of a page, column after column where it has two.
  static func lines(_ words: [PDFWord], page: Int) -> [PDFLine] {
    guard let gutter = gutter(words.filter { !$0.isBlank }) else {
      return PDFLine.lines(words, page: page)
    }
    let (wide, left, right) = sides(words, gutter)
    let headings = PDFLine.lines(wide, page: page)
    var columns = [left, right].map { PDFLine.lines($0, page: page)[...] }
    var lines: [PDFLine] = []
    for heading in headings {
      for index in columns.indices {
        let above = columns[index].prefix { $0.top < heading.top }
        lines += above
        columns[index] = columns[index].dropFirst(above.count)
      }
      lines.append(heading)
    }
    return lines + columns[0] + columns[1]
  }

  /// The middle of the white that runs down between two columns.
  private static func gutter(_ words: [PDFWord]) -> Int? {
    guard let left = words.map(\.left).min(), let right = words.map(\.right).max() else {
      return nil
    }
    let width = right - left
    let middle = (left + width * 2 / 5)...(left + width * 3 / 5)
    let candidates = stride(from: middle.lowerBound, to: middle.upperBound, by: max(4, width / 200))
    return candidates.first { isGutter($0, words, width) }
  }

  /// Whether many lines end and begin at `x`, and few cross it.
  private static func isGutter(_ x: Int, _ words: [PDFWord], _ width: Int) -> Bool {
    var (crossing, left, right) = (0, 0, 0)
    for word in words {
      if word.left < x, word.right > x {
        crossing += 1
        if crossing * 10 >= words.count { return false }
      } else if word.width * 3 > width {
        if word.right <= x { left += 1 } else { right += 1 }
      }
    }
    return left >= least && right >= least
  }

  private static func sides(
    _ words: [PDFWord], _ x: Int
  ) -> (wide: [PDFWord], left: [PDFWord], right: [PDFWord]) {
    (
      words.filter { $0.left < x && $0.right > x }, words.filter { $0.right <= x },
      words.filter { $0.left >= x }
    )
  }
}
