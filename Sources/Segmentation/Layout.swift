import Resolutions
import SourceText

/// A document as blocks and footnotes, without what repeats on every page.
struct Layout: Sendable {
  var blocks: [Block] = []
  var notes: [Note] = []
  /// The title in the front matter of converted Markdown.
  var frontMatterTitle: TracedText?

  /// Reads the layout of a document from its lines.
  init(_ lines: [Line]) {
    var lines = lines[...]
    frontMatterTitle = FrontMatter.take(from: &lines)
    let pages = Self.pages(lines)
    for page in pages {
      let body = PageFurniture.removed(from: page, isPaged: pages.count > 1)
      var reader = PageReader(page: body, layout: self)
      reader.read()
      self = reader.layout
    }
  }

  /// The lines between form feeds.
  private static func pages(_ lines: ArraySlice<Line>) -> [ArraySlice<Line>] {
    var pages: [ArraySlice<Line>] = []
    var start = lines.startIndex
    for index in lines.indices.dropFirst() where lines[index].startsPage {
      pages.append(lines[start..<index])
      start = index
    }
    pages.append(lines[start...])
    return pages
  }
}

/// The block of keys between dashes at the top of converted Markdown.
enum FrontMatter {
  /// Takes the front matter away and returns the title in it.
  static func take(from lines: inout ArraySlice<Line>) -> TracedText? {
    guard let first = lines.first, first.isRule,
      let end = lines.dropFirst().firstIndex(where: \.isRule), end - lines.startIndex < 30,
      lines[(lines.startIndex + 1)..<end].allSatisfy({ $0.bytes.contains(UInt8(ascii: ":")) })
    else { return nil }
    let keys = lines[(lines.startIndex + 1)..<end]
    lines = lines[(end + 1)...]
    return keys.lazy.compactMap { value(of: "title:", in: $0.text) }.first
  }

  /// The value of a key without quotation marks and without the colon that cataloguers put last.
  private static func value(of key: String, in text: TracedText) -> TracedText? {
    var scanner = TextScanner(text.bytes)
    guard scanner.skip(key) else { return nil }
    let isMargin = { (byte: UInt8) in byte.isSpace || "\":'".utf8.contains(byte) }
    _ = scanner.take(while: isMargin)
    let end = text.bytes.lastIndex { !isMargin($0) } ?? scanner.offset
    return scanner.offset <= end ? closed(text[scanner.offset..<(end + 1)]) : nil
  }

  /// The title without the blanks that cataloguers put before a colon: "Bees : their care".
  private static func closed(_ title: TracedText) -> TracedText {
    var result = TracedText()
    var start = 0
    for index in title.bytes.indices.dropFirst()
    where title.bytes[index] == UInt8(ascii: ":") && title.bytes[index - 1].isSpace {
      result.append(title[start..<(index - 1)])
      start = index
    }
    result.append(title[start..<title.count])
    return result
  }
}

/// What repeats on every page: running headers, page numbers, job numbers.
enum PageFurniture {
  /// The lines of a page without it.
  ///
  /// "16/1" alone on a line is a page number where pages are marked, and a resolution elsewhere.
  static func removed(from page: ArraySlice<Line>, isPaged: Bool) -> [Line] {
    let body = page.dropFirst(headerLength(of: page))
    return body.filter { line in
      !isPageOrJobNumber(line) || !isPaged && ResolutionNumber(parsing: line.text.string) != nil
    }
  }

  /// How many lines the running header takes: those before the first blank line, where one has the symbol.
  private static func headerLength(of page: ArraySlice<Line>) -> Int {
    guard page.first?.startsPage ?? false else { return 0 }
    let blanks = page.prefix { $0.isBlank }.count
    let header = page.dropFirst(blanks).prefix { !$0.isBlank }
    guard header.count <= 6, header.contains(where: { hasSymbol($0.bytes) }) else { return 0 }
    return blanks + header.count
  }

  /// Whether a word of the line is the symbol of a resolution or another document.
  private static func hasSymbol(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: " ")).contains { word in
      word.contains(UInt8(ascii: "/")) && word.contains(where: \.isLetter)
        && DocumentSymbol(parsing: String(decoding: word, as: UTF8.self)) != nil
    }
  }

  /// `2/3 23-25870`, `23-25870 (E) 291223`, `*2325870*`.
  private static func isPageOrJobNumber(_ line: Line) -> Bool {
    let words = line.bytes.split(separator: UInt8(ascii: " "))
    return !words.isEmpty && words.allSatisfy(isNumberOfPageOrJob)
  }

  /// `46`, "General Assembly — Tenth Session", "V. Resolutions adopted on the reports of the Fifth
  /// Committee", with or without the number of a page or chapter.
  static func isRunningHead(_ block: Block) -> Bool {
    if block.bytes.allSatisfy(\.isDigit) { return true }
    guard block.bytes.count < 110, !block.isTerminated else { return false }
    let words = block.text.string.lowercased().split { " \t".contains($0) }
    let text = words.drop(while: isPageOrChapter).joined(separator: " ")
    return text.hasPrefix("general assembly") && text.hasSuffix("session")
      && text.contains(where: { "\u{2014}\u{2013}-".contains($0) })
      || text.hasPrefix("resolutions adopted on ")
      || text.hasPrefix("resolutions adopted without reference to ")
      || text.hasPrefix("resolution adopted on the report")
  }

  /// `128` or `v.`.
  private static func isPageOrChapter(_ word: Substring) -> Bool {
    word.allSatisfy { $0.isASCII && $0.isNumber }
      || word.last == "." && RomanNumeral.value(word.dropLast().uppercased()) != nil
  }

  /// `2/3`, `23-25870`, `291223`, `*2325870*` with and without the stars, `(E)`.
  private static func isNumberOfPageOrJob(_ word: ArraySlice<UInt8>) -> Bool {
    if word.elementsEqual("(E)".utf8) { return true }
    let digits = word.split(separator: UInt8(ascii: "/"))
    if digits.count == 2 { return digits.allSatisfy { isNumber($0, 1...3) } }
    let parts = word.split(separator: UInt8(ascii: "-"))
    if parts.count == 2 { return isNumber(parts[0], 2...2) && isNumber(parts[1], 5...5) }
    let isStarred = word.first == UInt8(ascii: "*") && word.last == UInt8(ascii: "*")
    return isStarred ? isNumber(word.dropFirst().dropLast(), 6...8) : isNumber(word, 6...7)
  }

  private static func isNumber(_ word: ArraySlice<UInt8>, _ counts: ClosedRange<Int>) -> Bool {
    counts.contains(word.count) && word.allSatisfy(\.isDigit)
  }
}
