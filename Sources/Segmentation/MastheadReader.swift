import Resolutions
import SourceText

/// Reads what stands above the title.
struct MastheadReader {
  private(set) var masthead = Masthead()
  private(set) var organ: AdoptingOrgan?
  /// The symbol printed in the masthead.
  private(set) var symbol: Located<DocumentSymbol>?
  /// The meeting at which the resolution was adopted, where the masthead names it.
  private(set) var closing: Closing?
  private var isAfterDistribution = false

  /// Reads the next block of the masthead.
  mutating func read(_ block: Block) {
    masthead.lines.append(block.text)
    for line in block.lines { read(line: line.text) }
    readAdoption(block.text)
    readReport(block.text)
  }

  /// Takes the date of adoption, and the symbol behind it, from a line under the number.
  mutating func adopt(_ text: TracedText) {
    masthead.adopted = DateReader.first(in: text) ?? masthead.adopted
    readReport(text)
  }

  private mutating func read(line: TracedText) {
    if symbol == nil { symbol = Self.symbol(in: line) }
    if Self.find("Distr.", in: line.bytes) != nil { isAfterDistribution = true }
    if isAfterDistribution, masthead.distributed == nil {
      masthead.distributed = DateReader.first(in: line)
    }
    if masthead.session == nil { masthead.session = Self.session(in: line) }
    if masthead.agendaItems.isEmpty { masthead.agendaItems = AgendaItems.items(in: line) }
  }

  /// "Resolution adopted by the General Assembly on 2 December 2009".
  private mutating func readAdoption(_ text: TracedText) {
    guard let start = Self.find("adopted by the ", in: text.bytes) else { return }
    isAfterDistribution = true
    if let (organ, range) = OrganPhrase.first(in: text.bytes) {
      self.organ = organ
      masthead.adopted = DateReader.first(in: text, from: range.upperBound) ?? masthead.adopted
    }
    if closing == nil { closing = Closing(reading: text[start..<text.count]) }
  }

  /// "[on the report of the First Committee (A/64/391)]".
  private mutating func readReport(_ text: TracedText) {
    guard masthead.reportLine == nil, let start = text.bytes.firstIndex(of: UInt8(ascii: "[")),
      let end = text.bytes.lastIndex(of: UInt8(ascii: "]")), start + 1 < end
    else { return }
    masthead.reportLine = text[(start + 1)..<end]
  }

  /// "Sixty-fourth session", but not "Twenty-first special session".
  private static func session(in line: TracedText) -> Located<Int>? {
    var scanner = TextScanner(line.bytes)
    while !scanner.isAtEnd {
      let start = scanner.offset
      if let word = scanner.word() {
        if let ordinal = OrdinalReader.value(word), scanner.skip(" session") {
          return Located(ordinal, line[start..<scanner.offset])
        }
      } else {
        scanner.offset += 1
      }
    }
    return nil
  }

  private static func symbol(in line: TracedText) -> Located<DocumentSymbol>? {
    guard
      let start = ["A/RES/", "S/RES/", "E/RES/", "A/HRC/RES/"].lazy
        .compactMap({ find($0, in: line.bytes) }).first
    else { return nil }
    var scanner = TextScanner(line.bytes, at: start)
    _ = scanner.take { !$0.isSpace }
    let end = scanner.offset
    scanner.skipSpaces()
    if scanner.next == UInt8(ascii: "(") {
      _ = scanner.take { !$0.isSpace }
    } else {
      scanner.offset = end
    }
    let text = line[start..<scanner.offset]
    return DocumentSymbol(parsing: text.string).map { Located($0, text) }
  }

  /// Where `text` stands in `bytes`, in capitals or not.
  static func find(_ text: String, in bytes: [UInt8]) -> Int? {
    bytes.indices.first { index in
      var scanner = TextScanner(bytes, at: index)
      return scanner.skip(text)
    }
  }
}

/// Reads the items in "Agenda items 13, 98 (x) and 117".
enum AgendaItems {
  static func items(in line: TracedText) -> [Located<String>] {
    guard let start = MastheadReader.find("Agenda item", in: line.bytes) else { return [] }
    var scanner = TextScanner(line.bytes, at: start)
    _ = scanner.skip("Agenda items") || scanner.skip("Agenda item")
    var items: [Located<String>] = []
    repeat {
      scanner.skipSpaces()
      let itemStart = scanner.offset
      let digits = scanner.take(while: \.isDigit)
      guard !digits.isEmpty else { break }
      let end = subItem(&scanner) ?? digits.upperBound
      scanner.offset = end
      let text = line[itemStart..<end]
      items.append(Located(text.string, text))
    } while separator(&scanner)
    return items
  }

  /// Where " (x)" ends.
  private static func subItem(_ scanner: inout TextScanner) -> Int? {
    scanner.skipSpaces()
    guard scanner.skip("("), !scanner.take(while: \.isLower).isEmpty, scanner.skip(")") else {
      return nil
    }
    return scanner.offset
  }

  private static func separator(_ scanner: inout TextScanner) -> Bool {
    let hasComma = scanner.skip(",")
    scanner.skipSpaces()
    return scanner.skip("and ") || hasComma
  }
}
