import Resolutions
import SourceText

/// Groups the lines of a page into blocks and footnotes.
struct PageReader {
  let page: [Line]
  var layout: Layout
  /// The column at which most lines of the page begin.
  private let margin: Int
  /// Whether the page keeps the columns of print, as `pdftotext -layout` does.
  private let isPrinted: Bool
  private var isInNotes = false
  private var openNote: Note?
  private var block = Block()
  private var isAfterBlank = true

  init(page: [Line], layout: Layout) {
    self.page = page
    self.layout = layout
    margin = Self.margin(of: page)
    isPrinted = margin >= 6
  }

  mutating func read() {
    isAfterBlank = layout.blocks.isEmpty || !isPrinted
    for line in page { read(line) }
    closeNote()
    closeBlock()
  }

  /// The commonest indent of the long lines.
  private static func margin(of page: [Line]) -> Int {
    var counts: [Int: Int] = [:]
    for line in page where line.text.count > 50 { counts[line.indent, default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private mutating func read(_ line: Line) {
    if line.isRule {
      closeBlock()
      closeNote()
      isInNotes = true
    } else if line.isBlank {
      isAfterBlank = true
      if !isPrinted { closeNote() }
      closeBlock()
    } else if !readNote(line) {
      isInNotes = false
      closeNote()
      if startsBlock(line) { closeBlock() }
      block.append(line)
      isAfterBlank = false
    }
  }

  // MARK: Footnotes

  /// Takes a line that begins or continues a footnote.
  private mutating func readNote(_ line: Line) -> Bool {
    if let label = line.footnoteLabel {
      startNote(label, line.content)
      return true
    }
    if let (label, start) = NoteLabel.slashed(line.bytes) {
      startNote(label, line.content.dropping(start))
      return true
    }
    if isInNotes, let (label, start) = NoteLabel.plain(line.bytes), follows(label) {
      startNote(label, line.content.dropping(start))
      return true
    }
    guard openNote != nil, continuesNote(line) else { return false }
    openNote?.content.append(line: line.content)
    return true
  }

  /// Whether a number can be that of the next footnote of this page.
  private func follows(_ label: String) -> Bool {
    guard let open = openNote ?? (isPrinted ? layout.notes.last : nil), let number = Int(label),
      let last = Int(open.label)
    else { return true }
    return number == last + 1
  }

  private func continuesNote(_ line: Line) -> Bool {
    if isPrinted && isInNotes { return true }
    guard !isAfterBlank, let open = openNote else { return false }
    return line.indent > 1 || !NoteLabel.endsSentence(open.content.text.bytes)
  }

  private mutating func startNote(_ label: String, _ content: MarkedText) {
    closeNote()
    closeBlock()
    openNote = Note(label: label, content: content, position: layout.blocks.count)
    isAfterBlank = false
  }

  private mutating func closeNote() {
    if let note = openNote { layout.notes.append(note) }
    openNote = nil
  }

  // MARK: Blocks

  private mutating func closeBlock() {
    if !block.lines.isEmpty { layout.blocks.append(block) }
    block = Block()
  }

  private func startsBlock(_ line: Line) -> Bool {
    guard let previous = block.lines.last else { return true }
    if OrganPhrase.opening(line.bytes) != nil || OrganPhrase.opening(previous.bytes) != nil {
      return true
    }
    let isLabelled = ParagraphLabel(line.bytes) != nil
    if isPrinted, line.indent >= margin + 3 {
      return previous.indent < line.indent || block.isTerminated || isLabelled
    }
    return block.isTerminated && (isLabelled || !isPrinted && LeadVerb.isUnmistakable(line.bytes))
  }
}

/// The number before a footnote at the foot of a page.
enum NoteLabel {
  /// `2/` and text.
  static func slashed(_ bytes: [UInt8]) -> (String, Int)? {
    var scanner = TextScanner(bytes)
    let digits = scanner.take(while: \.isDigit)
    guard (1...3).contains(digits.count), scanner.skip("/"), scanner.next.isSpace else {
      return nil
    }
    return (scanner.string(digits), scanner.offset)
  }

  /// A number alone, or before a capital or a mark; "5 December 2007" and "3 – 14 June" are none.
  static func plain(_ bytes: [UInt8]) -> (String, Int)? {
    var scanner = TextScanner(bytes)
    let digits = scanner.take(while: \.isDigit)
    guard (1...3).contains(digits.count), scanner.isAtEnd || scanner.next.isSpace else {
      return nil
    }
    let label = scanner.string(digits)
    scanner.skipSpaces()
    let start = scanner.offset
    let startsText =
      scanner.isAtEnd || scanner.next.isUpper || scanner.next >= 0x80
      || "\"([".utf8.contains(scanner.next)
    guard startsText, !scanner.skip("\u{2013}"), !scanner.skip("\u{2014}"),
      scanner.word().map({ Month($0) == nil }) ?? true
    else { return nil }
    return (label, start)
  }

  /// Whether a line that ends so ends the footnote, and not at an abbreviation.
  static func endsSentence(_ bytes: [UInt8]) -> Bool {
    guard bytes.last == UInt8(ascii: ".") else { return false }
    let word = bytes.dropLast().reversed().prefix { $0.isLetter }.reversed()
    return !abbreviations.contains(String(decoding: Array(word), as: UTF8.self).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "vol", "vols", "no", "nos", "art", "arts", "para", "paras", "chap", "sect", "suppl", "pp", "p",
    "add", "corr", "rev",
  ]
}
