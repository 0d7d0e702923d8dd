import SourceText

/// The text of a page without columns, its paragraphs with their numbers and its headings set apart.
struct FlowedBody {
  private(set) var lines: [TracedText] = []
  /// The numbers of the footnotes of the page.
  private let notes: [[UInt8]]
  /// Bytes of a line that is full.
  private let width: Int

  /// Mends the `lines` above the footnotes.
  init(_ lines: [TracedText], notes: [[UInt8]], width: Int) {
    self.notes = notes
    self.width = width
    setApart(numbered(joined(lines)))
  }

  // MARK: Marks

  /// The lines with those joined that the mark of a footnote broke, as `-raw` breaks them.
  ///
  /// ```
  ///   on 16 September 20055      on 16 September 2005[^5] and the outcome,
  ///   and the outcome,
  /// ```
  private func joined(_ lines: [TracedText]) -> [TracedText] {
    var result: [TracedText] = []
    for line in lines {
      if let last = result.last, last.count + line.count <= width,
        let mark = mark(at: last.bytes, before: line.bytes)
      {
        result[result.count - 1] = Self.marked(last, mark, before: line)
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// Where the mark begins that ends a line: the number of a footnote of this page, behind a word or
  /// at the end of a number, where the sentence goes on in the next line.
  private func mark(at line: [UInt8], before next: [UInt8]) -> Int? {
    let digits = line.reversed().prefix(while: \.isDigit).count
    guard digits > 0, digits < line.count else { return nil }
    let run = line.suffix(digits)
    let before = line[line.count - digits - 1]
    let isNumber = before <= 0x20 || before == UInt8(ascii: "/") || before >= 0x80
    let isYear = digits == 4 && ["19", "20"].contains { run.starts(with: $0.utf8) }
    guard !isYear, goesOn(line, in: next, isNumber: isNumber) else { return nil }
    let found = notes.filter {
      run.suffix($0.count).elementsEqual($0) && (isNumber || $0.count == digits)
    }
    return found.count == 1 ? line.count - found[0].count : nil
  }

  /// Whether a line that begins small goes on with the one before it, or one with a name that ends
  /// neither itself nor, unless it fills the rest of a printed line, stands behind an end.
  private func goesOn(_ line: [UInt8], in next: [UInt8], isNumber: Bool) -> Bool {
    guard let start = next.first, start.isUpper else { return next.first?.isLower ?? false }
    let isRest = !next.isEnded && (line.count + next.count) * 4 >= width * 3
    return !isNumber && !next.startsRecital && (isRest || !line.isEnded)
  }

  private static func marked(_ line: TracedText, _ mark: Int, before next: TracedText) -> TracedText
  {
    let label = line.string(mark..<line.count)
    let raw = line.rawRange(of: mark..<line.count) ?? 0..<0
    var result = line[0..<mark]
    result.append(FootnoteLabel.mark(label), for: raw)
    result.append(" ", for: raw.upperBound..<raw.upperBound)
    result.append(next)
    return result
  }

  // MARK: Numbers

  /// The lines with the numbers of paragraphs before their text.
  private func numbered(_ lines: [TracedText]) -> [TracedText] {
    var result: [TracedText] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      guard line.bytes.isLabel, let start = rest.firstIndex(where: { !$0.bytes.isBlank }) else {
        result.append(line)
        continue
      }
      rest = rest[start...]
      let text = Self.turned(rest.prefix { !$0.bytes.isBlank }, &rest) ?? [rest.removeFirst()]
      result.append(TracedText(joining: [line, text[0]]))
      result += text.dropFirst()
    }
    return result
  }

  /// The two lines of a paragraph whose end was put before its beginning.
  ///
  /// ```
  ///   (a)
  ///   systems;                   (a) The development of safe
  ///                              systems;
  ///   The development of safe
  ///
  /// ```
  private static func turned(
    _ lines: ArraySlice<TracedText>, _ rest: inout ArraySlice<TracedText>
  ) -> [TracedText]? {
    guard lines.count == 1, let end = lines.first, end.bytes.isEnded, end.bytes.last != 0x2C,
      let start = rest[lines.endIndex...].firstIndex(where: { !$0.bytes.isBlank }),
      rest[start].bytes.first?.isUpper ?? false, !rest[start].bytes.isEnded,
      rest[(start + 1)...].first?.bytes.isBlank ?? true
    else { return nil }
    defer { rest = rest[(start + 1)...] }
    return [rest[start], end]
  }

  // MARK: Headings

  private mutating func setApart(_ lines: [TracedText]) {
    var rest = lines[...]
    var isAfterEnd = true
    while let line = rest.first {
      let count = isAfterEnd ? headingCount(rest) : 0
      if count > 0 {
        self.lines += [TracedText()] + rest.prefix(count) + [TracedText()]
        rest = rest.dropFirst(count)
        continue
      }
      if Self.standsApart(line.bytes) { self.lines.append(TracedText()) }
      self.lines.append(line)
      if line.bytes.last == UInt8(ascii: "]") || line.bytes.isAnnex {
        self.lines.append(TracedText())
      }
      if !line.bytes.isBlank { isAfterEnd = line.bytes.isEnded }
      rest = rest.dropFirst()
    }
  }

  /// How many lines at the beginning are a heading: they begin with a capital, end short and without
  /// a mark, and something begins anew behind them.
  ///
  /// A line may be full below a numeral, or above a numbered paragraph.
  private func headingCount(_ lines: ArraySlice<TracedText>) -> Int {
    guard let first = lines.first?.bytes, first.first?.isUpper ?? false else { return 0 }
    let open = lines.prefix(Self.longestHeading).prefix { !$0.bytes.isBlank && !$0.bytes.isEnded }
    for (index, next) in zip(open.indices, lines.dropFirst()) {
      let (count, next) = (index + 1 - lines.startIndex, next.bytes)
      if next.isNumbered || first.isNumeral && count > 1 && next.startsRecital { return count }
      guard first.isNumeral || endsShort(lines[index].bytes, before: next) else { return 0 }
      let goesOn =
        first.isNumeral || open.indices.contains(index + 1) && isShort(index + 1, in: lines)
      if !goesOn, let start = next.first, start.isUpper || start.isDigit { return count }
    }
    return first.isNumeral ? 1 : 0
  }

  private static let longestHeading = 6

  /// Whether a line ends short before the one behind it.
  private func isShort(_ index: Int, in lines: ArraySlice<TracedText>) -> Bool {
    index + 1 < lines.endIndex && endsShort(lines[index].bytes, before: lines[index + 1].bytes)
  }

  /// Whether the first word of the next line would have found room.
  private func endsShort(_ line: [UInt8], before next: [UInt8]) -> Bool {
    (line.count + 1 + (next.words.first?.count ?? 0)) * 8 <= width * 7
  }

  /// Whether a line begins something new: the line of adoption, the report, the number, the closing line.
  private static func standsApart(_ line: [UInt8]) -> Bool {
    if line.first == UInt8(ascii: "[") || line.isAnnex
      || line.starts(with: "Resolution adopted by ".utf8)
    {
      return true
    }
    let first = line.words.first ?? []
    let digits = first.prefix(while: \.isDigit).count
    guard digits > 0 else { return false }
    let isNumber = first.last == UInt8(ascii: ".") && first.contains(UInt8(ascii: "/"))
    return isNumber || first.count == digits + 2 && line.contains(" plenary meeting")
  }
}
