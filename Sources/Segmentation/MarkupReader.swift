import Resolutions
import SourceText

/// Takes the markup out of lines: Markdown emphasis and headings, superscripts, comments, form feeds.
struct MarkupReader {
  private var isEmphasised = false
  private var isComment = false

  /// The lines of a document.
  static func lines(_ raw: [TracedText]) -> [Line] {
    var reader = MarkupReader()
    return WrappedNotes.mended(raw).map { reader.line($0) }
  }

  private mutating func line(_ raw: TracedText) -> Line {
    var line = Line()
    var scanner = TextScanner(raw.bytes)
    line.indent = Self.indent(&scanner, &line.startsPage)
    if scanner.isAtEnd { isEmphasised = false }
    line.isRule = Self.isRule(scanner)
    if line.isRule { return line }
    let hashes = scanner.take { $0 == UInt8(ascii: "#") }
    if !hashes.isEmpty, scanner.next.isSpace {
      line.isHeading = true
    } else {
      scanner.offset = hashes.lowerBound
    }
    var pen = Pen(raw)
    while !scanner.isAtEnd { step(&scanner, &pen, &line) }
    line.content = pen.finished()
    return line
  }

  /// Counts the columns of leading space; a form feed starts them anew.
  private static func indent(_ scanner: inout TextScanner, _ startsPage: inout Bool) -> Int {
    var columns = 0
    while scanner.next.isSpace || (scanner.next == 0xC2 && scanner.peek(1) == 0xA0) {
      if scanner.next == 0x0C {
        startsPage = true
        columns = 0
      } else {
        columns += scanner.next == 0x09 ? 8 : 1
      }
      scanner.offset += scanner.next == 0xC2 ? 2 : 1
    }
    return columns
  }

  private static func isRule(_ scanner: TextScanner) -> Bool {
    let rest = scanner.bytes[scanner.offset...].filter { !$0.isSpace }
    guard rest.count >= 3, let first = rest.first else { return false }
    return "_-*=".utf8.contains(first) && rest.allSatisfy { $0 == first }
  }

  /// Reads one character or one piece of markup.
  private mutating func step(_ scanner: inout TextScanner, _ pen: inout Pen, _ line: inout Line) {
    if isComment { return skipComment(&scanner, &pen) }
    let start = scanner.offset
    switch scanner.next {
    case UInt8(ascii: "<"): tag(&scanner, &pen, &line)
    case UInt8(ascii: "["): reference(&scanner, &pen, &line)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(&scanner, &pen)
    case UInt8(ascii: "\\") where Self.isEscapable(scanner.peek(1)):
      scanner.offset += 1
      pen.skip(start..<scanner.offset)
      pen.keep(scanner.offset..<(scanner.offset + 1))
      scanner.offset += 1
    case UInt8(ascii: "&"): entity(&scanner, &pen)
    case 0xC2, 0xE2: special(&scanner, &pen, &line)
    case 0x00..<0x20, 0x20, 0x7F:
      scanner.offset += 1
      pen.space(start..<scanner.offset)
    default:
      scanner.offset += 1
      pen.keep(start..<scanner.offset)
    }
  }

  private mutating func skipComment(_ scanner: inout TextScanner, _ pen: inout Pen) {
    let start = scanner.offset
    while !scanner.isAtEnd, isComment {
      if scanner.skip("-->") { isComment = false } else { scanner.offset += 1 }
    }
    pen.skip(start..<scanner.offset)
  }

  /// `<sup>1</sup>`, `<!-- … -->`, and tags that only change the look.
  private mutating func tag(_ scanner: inout TextScanner, _ pen: inout Pen, _ line: inout Line) {
    let start = scanner.offset
    if scanner.skip("<!--") {
      isComment = true
      pen.skip(start..<scanner.offset)
      return
    }
    if scanner.skip("<sup>") {
      scanner.skipSpaces()
      let label = scanner.string(scanner.take { $0.isDigit || $0 == UInt8(ascii: "*") })
      scanner.skipSpaces()
      if !label.isEmpty, scanner.skip("</sup>") {
        pen.skip(start..<scanner.offset)
        mark(label, &pen, &line)
        return
      }
      scanner.offset = start
    }
    for name in Self.plainTags where scanner.skip(name) {
      pen.skip(start..<scanner.offset)
      return
    }
    scanner.offset += 1
    pen.keep(start..<scanner.offset)
  }

  private static let plainTags = ["sup", "sub", "br", "i", "em", "b", "strong", "u"].flatMap {
    ["<\($0)>", "</\($0)>", "<\($0)/>", "<\($0) />"]
  }

  /// `[^1]` in running text, and `[^1]:` before the footnote itself.
  private func reference(_ scanner: inout TextScanner, _ pen: inout Pen, _ line: inout Line) {
    let start = scanner.offset
    if scanner.skip("[^") {
      let label = scanner.string(scanner.take { $0.isDigit || $0.isLetter })
      if !label.isEmpty, scanner.skip("]") {
        if pen.isEmpty { _ = scanner.skip(":") }
        pen.skip(start..<scanner.offset)
        mark(label, &pen, &line)
        return
      }
    }
    scanner.offset = start + 1
    pen.keep(start..<scanner.offset)
  }

  private func mark(_ label: String, _ pen: inout Pen, _ line: inout Line) {
    if pen.isEmpty { line.footnoteLabel = label } else { pen.mark(label) }
  }

  /// Stars and underscores that open or close emphasis; a star that does neither marks a footnote.
  private mutating func emphasis(_ scanner: inout TextScanner, _ pen: inout Pen) {
    let byte = scanner.next
    let before = scanner.peek(-1)
    let range = scanner.take { $0 == byte }
    let isStar = byte == UInt8(ascii: "*")
    let touchesBefore = Self.isInk(before)
    let touchesAfter = Self.isInk(scanner.next)
    let opens = touchesAfter && !(touchesBefore && (before.isLetter || before.isDigit))
    if isEmphasised, touchesBefore, range.count <= 3 {
      isEmphasised = false
      pen.skip(range)
    } else if opens, range.count <= 3 {
      isEmphasised = true
      pen.skip(range)
    } else if isStar, touchesBefore, !touchesAfter {
      pen.skip(range)
      pen.mark(scanner.string(range))
    } else {
      pen.keep(range)
    }
  }

  private static func isInk(_ byte: UInt8) -> Bool { byte > 0x20 }

  private static func isEscapable(_ byte: UInt8) -> Bool { "*_[]()#.-!\\`<>".utf8.contains(byte) }

  private func entity(_ scanner: inout TextScanner, _ pen: inout Pen) {
    let start = scanner.offset
    for (name, text) in [("&amp;", "&"), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">")]
    where scanner.skip(name) {
      pen.write(text, for: start..<scanner.offset)
      return
    }
    scanner.offset += 1
    pen.keep(start..<scanner.offset)
  }

  /// Superscript digits, no-break spaces, and characters without width.
  private func special(_ scanner: inout TextScanner, _ pen: inout Pen, _ line: inout Line) {
    let start = scanner.offset
    var label = ""
    while let (digit, length) = Self.superscript(scanner) {
      label += String(digit)
      scanner.offset += length
    }
    if !label.isEmpty {
      pen.skip(start..<scanner.offset)
      return mark(label, &pen, &line)
    }
    let length = scanner.next == 0xC2 ? 2 : 3
    scanner.offset = min(start + length, scanner.bytes.count)
    let range = start..<scanner.offset
    let character = Array(scanner.bytes[range])
    if Self.spaces.contains(character) {
      pen.space(range)
    } else if Self.invisible.contains(character) {
      pen.skip(range)
    } else {
      pen.keep(range)
    }
  }

  private static let spaces: [[UInt8]] = [
    Array("\u{A0}".utf8), Array("\u{2002}".utf8), Array("\u{2003}".utf8), Array("\u{2009}".utf8),
    Array("\u{202F}".utf8),
  ]
  private static let invisible: [[UInt8]] = [
    Array("\u{AD}".utf8), Array("\u{200B}".utf8), Array("\u{200E}".utf8), Array("\u{2060}".utf8),
  ]

  private static func superscript(_ scanner: TextScanner) -> (Int, Int)? {
    switch (scanner.next, scanner.peek(1), scanner.peek(2)) {
    case (0xC2, 0xB9, _): (1, 2)
    case (0xC2, 0xB2, _): (2, 2)
    case (0xC2, 0xB3, _): (3, 2)
    case (0xE2, 0x81, 0xB0): (0, 3)
    case (0xE2, 0x81, 0xB4...0xB9): (Int(scanner.peek(2) - 0xB0), 3)
    default: nil
    }
  }
}

/// Writes the text of a line: verbatim stretches, single spaces, markers.
private struct Pen {
  private let raw: TracedText
  private var result = MarkedText()
  private var kept: Range<Int> = 0..<0
  private var pendingSpace: Range<Int>?

  init(_ raw: TracedText) { self.raw = raw }

  var isEmpty: Bool { result.text.isEmpty && kept.isEmpty }

  mutating func keep(_ range: Range<Int>) {
    if let space = pendingSpace {
      pendingSpace = nil
      let isSingle = space.count == 1 && raw.bytes[space.lowerBound] == UInt8(ascii: " ")
      if !isEmpty, !closesUp(range.lowerBound) {
        if isSingle { extend(space) } else { write(" ", for: space) }
      }
    }
    extend(range)
  }

  /// Whether the typesetter's space at a hyphen or a dash is none: "Secretary -General", "5 –13",
  /// "2024– 2034".
  private func closesUp(_ start: Int) -> Bool {
    let before = kept.last.map { raw.bytes[$0] } ?? 0
    let scanner = TextScanner(raw.bytes, at: start)
    if scanner.next.isDigit { return raw.bytes[kept].endsInOpenRange }
    if scanner.next == UInt8(ascii: "-") { return before.isLetter && scanner.peek(1).isLetter }
    let isDash = scanner.next == 0xE2 && scanner.peek(1) == 0x80 && scanner.peek(2) == 0x93
    return isDash && before.isDigit && scanner.peek(3).isDigit
  }

  private mutating func extend(_ range: Range<Int>) {
    if kept.upperBound == range.lowerBound, !kept.isEmpty {
      kept = kept.lowerBound..<range.upperBound
    } else {
      flush()
      kept = range
    }
  }

  mutating func space(_ range: Range<Int>) {
    pendingSpace = (pendingSpace?.lowerBound ?? range.lowerBound)..<range.upperBound
  }

  mutating func skip(_ range: Range<Int>) {}

  mutating func write(_ text: String, for range: Range<Int>) {
    flush()
    result.text.append(text, for: raw.rawRange(of: range) ?? 0..<0)
  }

  mutating func mark(_ label: String) {
    flush()
    result.markers.append(FootnoteMarker(offset: result.text.count, label: label))
  }

  private mutating func flush() {
    if !kept.isEmpty { result.text.append(raw[kept]) }
    kept = 0..<0
  }

  mutating func finished() -> MarkedText {
    flush()
    return result
  }
}
