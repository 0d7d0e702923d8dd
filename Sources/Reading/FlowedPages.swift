import SourceText

/// Mends text that `pdftotext` extracts without `-layout`, where no indent tells one line from another.
///
/// ```
///   A/RES/78/1 Bees            the running header goes
///   2/3
///   and hives,                 and hives,
///   1.
///   Decides to act;            1. Decides to act;        a number stands before its paragraph
///   ________                   ________
///   Ibid.                      [^3]: See A/78/1.         and before its footnote
///   4                          [^4]: Ibid.
///   …
/// ```
enum FlowedPages {
  /// The lines with what is missing put back; only their words are made whole where pages keep columns.
  static func mended(_ lines: [TracedText]) -> [TracedText] {
    guard isFlowed(lines) else { return BrokenWords.joined(lines) }
    let header = RunningHeader(lines)
    let width = width(of: lines)
    let lines = BrokenWords.joined(LostHyphens(lines, width: width).mended())
    var result: [TracedText] = []
    for page in pages(lines) { mend(page, header, width, &result) }
    return result
  }

  /// Whether there are pages and hardly an indent.
  private static func isFlowed(_ lines: [TracedText]) -> Bool {
    let indented = lines.count { $0.bytes.starts(with: "  ".utf8) }
    return lines.contains { $0.bytes.first == 0x0C } && indented * 20 < lines.count
  }

  /// Bytes of a line that is full.
  private static func width(of lines: [TracedText]) -> Int {
    let counts = lines.map(\.count).filter { $0 > 30 }.sorted()
    return counts.dropLast(counts.count / 10).last ?? 0
  }

  /// The lines between form feeds.
  private static func pages(_ lines: [TracedText]) -> [ArraySlice<TracedText>] {
    let starts = [0] + lines.indices.dropFirst().filter { lines[$0].bytes.first == 0x0C }
    return zip(starts, starts.dropFirst() + [lines.count]).map { lines[$0..<$1] }
  }

  private static func mend(
    _ page: ArraySlice<TracedText>, _ header: RunningHeader, _ width: Int,
    _ result: inout [TracedText]
  ) {
    let end = header.end(of: page)
    if let first = page.first, end > page.startIndex { result += [first[0..<1], TracedText()] }
    // A number may have slipped into the header.
    let labels = page[..<end].filter(\.bytes.isLabel).map { line in
      line[(line.bytes.first == 0x0C ? 1 : 0)..<line.count]
    }
    let rest = page[end...]
    let rule = rest.firstIndex { $0.bytes.isRule } ?? rest.endIndex
    let notes = FlowedNotes(rest[rule...].dropFirst())
    let body = FlowedBody(labels + rest[..<rule], notes: notes.numbers, width: width)
    result += body.lines
    if rule < rest.endIndex { result.append(rest[rule]) }
    result += notes.lines
  }
}

/// What the top of each page but the first repeats: the symbol, the title, the numbers of page and job.
private struct RunningHeader {
  /// How many lines it has at most.
  private static let most = 12
  private let symbol: [UInt8]?
  /// The letters and digits of the title, which may be wrapped in another way in the header.
  private let title: [UInt8]

  /// Learns symbol and title from the first page.
  init(_ lines: [TracedText]) {
    symbol = lines.prefix(10).lazy.compactMap { Self.symbol(in: $0.bytes) }.first
    title = symbol.map { Self.title(in: lines, numbered: $0) } ?? []
  }

  private static func symbol(in line: [UInt8]) -> [UInt8]? {
    line.words.first { $0.contains("/RES/") }.map(Array.init)
  }

  /// The words behind the number, "78/1." of "A/RES/78/1", up to "The General Assembly,".
  private static func title(in lines: [TracedText], numbered symbol: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    let number =
      symbol.split(separator: slash).dropFirst(2).joined(separator: [slash]) + [UInt8(ascii: ".")]
    let start = lines.prefix(60).firstIndex { $0.bytes.words.first.map(Array.init) == number }
    guard let start else { return [] }
    let printed = lines[start...].prefix(most).map(\.bytes)
      .prefix { !$0.starts(with: "The ".utf8) || $0.last != UInt8(ascii: ",") }
    return letters(Array(printed.flatMap(\.words).dropFirst()))
  }

  private static func letters(_ words: [ArraySlice<UInt8>]) -> [UInt8] {
    words.joined().filter { $0.isLower || $0.isUpper || $0.isDigit }
  }

  /// The index behind the header of a page, that of its first line where it has none.
  ///
  /// All down to the symbol is the header; behind it stand numbers and what remains of the title.
  func end(of page: ArraySlice<TracedText>) -> Int {
    guard let symbol, page.first?.bytes.first == 0x0C else { return page.startIndex }
    let top = page.indices.filter { !page[$0].bytes.isBlank }.prefix(Self.most)
    let line = top.prefix(6).first { page[$0].bytes.words.contains(symbol[...]) }
    guard let line else { return page.startIndex }
    var end = line + 1
    var rest = title[...]
    for index in top {
      let letters = Self.letters(page[index].bytes.words.filter { $0 != symbol[...] })
      let isTitle = !letters.isEmpty && rest.starts(with: letters)
      if isTitle { rest = rest.dropFirst(letters.count) }
      guard index > line, !page[index].bytes.isLabel else { continue }
      guard isTitle || page[index].bytes.isPageOrJob else { break }
      end = index + 1
    }
    return end
  }
}
