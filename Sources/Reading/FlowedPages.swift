import SourceText

/// Mends text that `pdftotext` extracts without `-layout`, where no indent tells one line from another.
///
/// ```
///   A/RES/78/1 Bees            A/RES/78/1 Bees           the running header is set apart
///   2/3                        2/3
///   and hives,
///   1.                         and hives,
///   Decides to act;            1. Decides to act;        a number stands before its paragraph
///   ________                   ________
///   Ibid.                      [^3]: See A/78/1.         and before its footnote
///   4                          [^4]: Ibid.
///   …
/// ```
struct FlowedPages {
  private var result: [TracedText] = []
  /// The symbol of the document, which its running headers repeat.
  private let symbol: [UInt8]?
  /// Bytes of a line that is full.
  private let width: Int

  private init(_ lines: [TracedText]) {
    symbol = lines.prefix(10).lazy.compactMap { Self.symbol(in: $0.bytes) }.first
    width = lines.map(\.count).sorted().dropLast(lines.count / 10).last ?? 0
  }

  /// The lines with what is missing put back; the lines themselves where pages keep their columns.
  static func mended(_ lines: [TracedText]) -> [TracedText] {
    guard isFlowed(lines) else { return lines }
    var pages = FlowedPages(lines)
    var start = 0
    for index in lines.indices.dropFirst() where lines[index].bytes.first == 0x0C {
      pages.mend(page: lines[start..<index])
      start = index
    }
    pages.mend(page: lines[start...])
    return pages.result
  }

  /// Whether there are pages and hardly an indent.
  private static func isFlowed(_ lines: [TracedText]) -> Bool {
    let indented = lines.count { $0.bytes.starts(with: "  ".utf8) }
    return lines.contains { $0.bytes.first == 0x0C } && indented * 20 < lines.count
  }

  private mutating func mend(page: ArraySlice<TracedText>) {
    let headerEnd = headerEnd(of: page)
    result += page[..<headerEnd].filter { !$0.bytes.isBlank }
    if headerEnd > page.startIndex { result.append(TracedText()) }
    let body = page[headerEnd...]
    let rule = body.firstIndex { Self.isRule($0.bytes) } ?? body.endIndex
    mend(body: Array(body[..<rule]))
    guard rule < body.endIndex else { return }
    result.append(body[rule])
    mend(notes: body[(rule + 1)...])
  }

  // MARK: Header

  /// Where the running header ends: behind the symbol and the page and job numbers at the top.
  private func headerEnd(of page: ArraySlice<TracedText>) -> Int {
    guard let symbol, page.first?.bytes.first == 0x0C else { return page.startIndex }
    let top = page.indices.filter { !page[$0].bytes.isBlank }.prefix(6)
    guard let line = top.first(where: { Self.words(page[$0].bytes).contains(symbol[...]) }) else {
      return page.startIndex
    }
    let numbers = top.filter { Self.isNumber(page[$0].bytes) }
    return max(line, numbers.last ?? line) + 1
  }

  private static func symbol(in line: [UInt8]) -> [UInt8]? {
    words(line).first { $0.windowContains("/RES/") }.map(Array.init)
  }

  private static func words(_ line: [UInt8]) -> [ArraySlice<UInt8>] {
    line.split { $0 <= 0x20 }
  }

  /// "2/3", "23-25274", "23-25274 (E)", "*2325274*", "291223".
  private static func isNumber(_ line: [UInt8]) -> Bool {
    let rest = line.filter { $0 > 0x20 }
    guard rest.contains(where: isDigit),
      rest.allSatisfy({ isDigit($0) || "/-*()E".utf8.contains($0) })
    else { return false }
    return rest.contains { "/-*".utf8.contains($0) } || (6...7).contains(rest.count)
  }

  // MARK: Body

  private mutating func mend(body: [TracedText]) {
    var lines: [TracedText] = []
    for line in body {
      if let label = lines.last(where: { !$0.bytes.isBlank }), Self.isLabel(label.bytes),
        !line.bytes.isBlank
      {
        lines.removeLast(lines.reversed().prefix { $0.bytes.isBlank }.count + 1)
        lines.append(TracedText(joining: [label, line]))
      } else {
        lines.append(line)
      }
    }
    for (index, line) in lines.enumerated() {
      let previous = index > 0 ? lines[index - 1] : TracedText()
      let next = index + 1 < lines.count ? lines[index + 1] : TracedText()
      let isHeading = isHeading(line.bytes, after: previous.bytes, before: next.bytes)
      if isHeading || Self.standsApart(line.bytes) { result.append(TracedText()) }
      result.append(line)
      if isHeading || line.bytes.last == UInt8(ascii: "]") { result.append(TracedText()) }
    }
  }

  /// "1.", "(a)", alone on a line.
  private static func isLabel(_ line: [UInt8]) -> Bool {
    let text = line.filter { $0 > 0x20 }
    guard (2...6).contains(text.count) else { return false }
    if text.last == UInt8(ascii: ".") { return text.dropLast().allSatisfy(isDigit) }
    return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
      && text.dropFirst().dropLast().allSatisfy { (0x61...0x7A).contains($0) }
  }

  /// Whether a line begins something new: the line of adoption, the report, the number, the closing line.
  private static func standsApart(_ line: [UInt8]) -> Bool {
    if line.first == UInt8(ascii: "[") || line.starts(with: "Resolution adopted by ".utf8) {
      return true
    }
    let first = words(line).first ?? []
    let digits = first.prefix(while: isDigit).count
    guard digits > 0 else { return false }
    let isNumber = first.last == UInt8(ascii: ".") && first.contains(UInt8(ascii: "/"))
    return isNumber || first.count == digits + 2 && line.windowContains(" plenary meeting")
  }

  /// A short line without an end after one that has an end, and before one that begins anew.
  private func isHeading(_ line: [UInt8], after: [UInt8], before: [UInt8]) -> Bool {
    guard let first = line.first, let last = line.last, line.count * 4 < width * 3,
      Self.isUpper(first), !Self.isDigit(last), !",;.:".utf8.contains(last),
      let start = before.first, let end = after.last
    else { return false }
    return ",;.:".utf8.contains(end) && (Self.isUpper(start) || Self.isDigit(start))
  }

  // MARK: Footnotes

  /// Numbers that stand together, and the lines behind them.
  private typealias NoteGroup = (labels: [[UInt8]], lines: [TracedText])

  /// Writes the footnotes of a page, each behind its number.
  ///
  /// A number without lines slipped away from its place, which is behind the number before it.
  private mutating func mend(notes lines: ArraySlice<TracedText>) {
    var groups = Self.groups(of: lines)
    let slipped = groups.filter(\.lines.isEmpty).flatMap(\.labels)
    groups.removeAll(where: \.lines.isEmpty)
    for label in slipped.sorted(by: { Self.value($0) < Self.value($1) }) {
      let place = groups.lastIndex { group in
        group.labels.last.map { Self.value($0) < Self.value(label) } ?? true
      }
      if let place { groups[place].labels.append(label) }
    }
    for group in groups {
      let parts = Self.parts(of: group.lines, count: group.labels.count)
      for (label, part) in zip(group.labels, parts) { write(label, part) }
      if parts.isEmpty { result += group.lines }
    }
  }

  private static func groups(of lines: ArraySlice<TracedText>) -> [NoteGroup] {
    var groups: [NoteGroup] = [([], [])]
    for line in lines where !line.bytes.isBlank && !isNumber(line.bytes) {
      let text = line.bytes.filter { $0 > 0x20 }
      let isLabel = text.count <= 3 && text.allSatisfy(isDigit) || text == [UInt8(ascii: "*")]
      if isLabel, groups[groups.count - 1].lines.isEmpty {
        groups[groups.count - 1].labels.append(text)
      } else if isLabel {
        groups.append(([text], []))
      } else {
        groups[groups.count - 1].lines.append(line)
      }
    }
    return groups
  }

  /// The lines as `count` footnotes at most, each from a line behind a full stop.
  private static func parts(of lines: [TracedText], count: Int) -> [[TracedText]] {
    var parts: [[TracedText]] = []
    for line in lines {
      let isEnded = parts.last?.last.map { $0.bytes.last == UInt8(ascii: ".") } ?? true
      if isEnded, parts.count < count { parts.append([]) }
      if !parts.isEmpty { parts[parts.count - 1].append(line) }
    }
    return parts
  }

  private mutating func write(_ label: [UInt8], _ lines: [TracedText]) {
    guard let first = lines.first else { return }
    let label = FootnoteLabel.opening(String(decoding: label, as: UTF8.self))
    for line in lines {
      let start = line.rawRange?.lowerBound ?? 0
      var mended = TracedText()
      mended.append(line == first ? label : "    ", for: start..<start)
      mended.append(line)
      result.append(mended)
    }
    result.append(TracedText())
  }

  private static func value(_ label: [UInt8]) -> Int {
    Int(String(decoding: label, as: UTF8.self)) ?? 0
  }

  private static func isRule(_ line: [UInt8]) -> Bool {
    line.count >= 10 && line.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}

extension Sequence<UInt8> where Self: RandomAccessCollection {
  /// Whether `text` stands somewhere in the bytes.
  fileprivate func windowContains(_ text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.utf8) }
  }
}
