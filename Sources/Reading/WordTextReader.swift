import XML

/// Reads the paragraphs of a part of a Word document, and the footnotes that they refer to.
struct WordTextReader {
  private(set) var paragraphs: [String] = []
  private var numbers: WordNumbers
  /// The footnotes by their identifiers.
  private let footnotes: [String: XMLElement]
  /// The footnotes referred to, in the order of their references.
  private var references: [(label: String, identifier: String)] = []
  /// How many footnotes have been numbered.
  private var count = 0
  private var line = ""

  init(numbers: WordNumbers, footnotes part: XMLElement?) {
    self.numbers = numbers
    let notes = part?.elements.compactMap { note in note.word("id").map { ($0, note) } } ?? []
    footnotes = Dictionary(notes, uniquingKeysWith: { first, _ in first })
  }

  /// Reads everything in `element`.
  mutating func read(_ element: XMLElement) {
    for child in element.elements { readContent(child) }
  }

  /// Writes the footnotes that were referred to, each in one paragraph.
  mutating func readFootnotes() {
    for (label, identifier) in references {
      guard let note = footnotes[identifier] else { continue }
      let start = paragraphs.count
      read(note)
      let text = paragraphs[start...].joined(separator: " ")
      paragraphs.removeSubrange(start...)
      if !text.isEmpty { paragraphs.append(FootnoteLabel.opening(label) + text) }
    }
    references = []
  }

  private mutating func readContent(_ element: XMLElement) {
    switch element.name.local {
    case "p": readParagraph(element)
    case "del", "moveFrom", "sectPr", "instrText", "pPr", "rPr", "Fallback", "delText": break
    case "r": readRun(element)
    case "t": line += element.text
    case "tab", "br", "cr", "ptab": line += " "
    case "noBreakHyphen": line += "-"
    default: read(element)
    }
  }

  /// Reads a paragraph; one in a text box ends before that in which the box stands goes on.
  private mutating func readParagraph(_ paragraph: XMLElement) {
    let outer = line
    line = ""
    read(paragraph)
    let text = line.split { $0.isWhitespace && $0 != "\u{A0}" }.joined(separator: " ")
    line = outer
    let label = text.isEmpty ? "" : numbers.label(of: paragraph)
    if !text.isEmpty { paragraphs.append(Self.sign(of: paragraph) + label + text) }
  }

  /// The sign of a heading, by the names that Word gives to the styles of headings.
  private static func sign(of paragraph: XMLElement) -> String {
    let style = paragraph.child("pPr")?.child("pStyle")?.word("val")?.lowercased() ?? ""
    return style.hasPrefix("heading") ? "# " : ""
  }

  private mutating func readRun(_ run: XMLElement) {
    let properties = run.child("rPr")
    if let vanish = properties?.child("vanish"), vanish.word("val") != "0" { return }
    if let reference = run.child("footnoteReference"), let identifier = reference.word("id") {
      return readReference(identifier, in: run)
    }
    let isRaised = properties?.child("vertAlign")?.word("val") == "superscript"
    let labels = isRaised ? FootnoteLabel.labels(in: run, isRaised: true) : []
    if labels.isEmpty {
      read(run)
    } else {
      line += labels.map { FootnoteLabel.mark($0) }.joined()
    }
  }

  /// A reference shows the next number, or the mark that is written behind it.
  private mutating func readReference(_ identifier: String, in run: XMLElement) {
    let mark = run.elements.filter { $0.name.local == "t" }.map(\.text).joined()
    if mark.isEmpty { count += 1 }
    let label = mark.isEmpty ? String(count) : mark
    references.append((label, identifier))
    line += FootnoteLabel.mark(label)
  }
}
