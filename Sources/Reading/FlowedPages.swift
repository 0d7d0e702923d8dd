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
  /// The lines with what is missing put back; the lines themselves where pages keep their columns.
  static func mended(_ lines: [TracedText]) -> [TracedText] {
    guard isFlowed(lines) else { return lines }
    let header = RunningHeader(lines)
    let width = width(of: lines)
    let lines = LostHyphens(lines, width: width).mended()
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
    let labels = page[..<end].filter { $0.bytes.isLabel }
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
  /// The title in words with a space before and after each.
  private let title: [UInt8]

  /// Learns symbol and title from the first page.
  init(_ lines: [TracedText]) {
    symbol = lines.prefix(10).lazy.compactMap { Self.symbol(in: $0.bytes) }.first
    title = symbol.map { Self.title(in: lines, numbered: $0) } ?? []
  }

  private static func symbol(in line: [UInt8]) -> [UInt8]? {
    line.words.first { $0.contains("/RES/") }.map(Array.init)
  }

  /// The words behind the number, "78/1." of "A/RES/78/1", up to the first line that ends in a comma.
  private static func title(in lines: [TracedText], numbered symbol: [UInt8]) -> [UInt8] {
    let number =
      symbol.split(separator: UInt8(ascii: "/")).dropFirst(2)
      .joined(separator: [UInt8(ascii: "/")]) + [UInt8(ascii: ".")]
    let start = lines.prefix(60).firstIndex { $0.bytes.words.first.map(Array.init) == number }
    guard let start else { return [] }
    let printed = lines[start...].prefix(most)
      .prefix { $0.bytes.last != UInt8(ascii: ",") }
    return spaced(printed.flatMap { $0.bytes.words })
  }

  private static func spaced(_ words: [ArraySlice<UInt8>]) -> [UInt8] {
    words.reduce(into: [0x20]) { $0 += $1 + [0x20] }
  }

  /// The index behind the header of a page, that of its first line where it has none.
  func end(of page: ArraySlice<TracedText>) -> Int {
    guard let symbol, page.first?.bytes.first == 0x0C else { return page.startIndex }
    let top = page.indices.filter { !page[$0].bytes.isBlank }.prefix(Self.most)
    let line = top.prefix(6).first { page[$0].bytes.words.contains(symbol[...]) }
    guard let line else { return page.startIndex }
    let rest = top.drop { $0 <= line }.prefix { isPart(page[$0].bytes) }
    // Words of the title above the symbol need not be those of the title itself, which may be cut.
    return (rest.last { !page[$0].bytes.isLabel } ?? line) + 1
  }

  /// Whether a line behind the symbol belongs to the header.
  private func isPart(_ line: [UInt8]) -> Bool {
    line.isPageOrJob || line.isLabel || title.contains(Self.spaced(line.words))
  }
}
