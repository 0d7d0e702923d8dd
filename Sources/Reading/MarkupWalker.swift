import SourceText
import XML

/// Writes the text of a parsed page or document as lines.
struct MarkupWalker {
  private let roles: ElementRoles
  private let isHTML: Bool
  private var aligner: MarkupAligner
  private var writer = LineWriter()
  /// What the next paragraph begins with: the sign of a heading, the number of an item.
  private var opening: String?
  private var lists: [ListNumbers] = []
  private var links: [Link] = []
  private var isPreformatted = false
  private var notes: [(label: String, text: TracedText)] = []
  /// The labels of the footnotes by the identifiers of their elements.
  private let noteLabels: [String: String]

  private init(_ root: XMLElement, _ roles: ElementRoles, _ aligner: MarkupAligner, isHTML: Bool) {
    self.roles = roles
    self.aligner = aligner
    self.isHTML = isHTML
    noteLabels = FootnoteLabel.targets(in: root)
  }

  /// The lines and links below `root`, the tree of `file`.
  static func document(
    _ root: XMLElement, of file: SourceFile, roles: ElementRoles, aligner: MarkupAligner,
    isHTML: Bool
  ) -> ReadDocument {
    var walker = MarkupWalker(root, roles, aligner, isHTML: isHTML)
    walker.read(root)
    walker.flushNotes()
    return ReadDocument(file: file, lines: walker.writer.lines, links: walker.links)
  }

  // MARK: Elements

  private mutating func read(_ element: XMLElement) {
    switch roles[element.name.local] {
    case _ where element[attribute: "hidden"] != nil: skip(element)
    case .skipped: skip(element)
    case .inline: readChildren(element)
    case .block: readBlock(element, opening: noteOpening(element))
    case .document:
      readBlock(element, opening: nil)
      flushNotes()
    case .heading: readBlock(element, opening: "# ")
    case .preformatted:
      isPreformatted = true
      readBlock(element, opening: nil)
      isPreformatted = false
    case .lineBreak: writer.breakLine()
    case .rule: readRule()
    case .number: readNumber(element)
    case .superscript, .anchor: readMark(element)
    case .footnote: readFootnote(element)
    case .footnoteReference:
      skip(element)
      mark(element[attribute: "marker"].map { [$0] } ?? [])
    case .orderedList, .unorderedList: readList(element)
    case .listItem: readItem(element)
    }
  }

  private mutating func readChildren(_ element: XMLElement) {
    for child in element.children {
      switch child {
      case .element(let element): read(element)
      case .text(let text): read(text: text)
      }
    }
  }

  private mutating func readBlock(_ element: XMLElement, opening: String?) {
    writer.endParagraph()
    if let opening { self.opening = opening }
    readChildren(element)
    writer.endParagraph()
    if opening != nil { self.opening = nil }
  }

  /// Passes over an element, in the file as well.
  private mutating func skip(_ element: XMLElement) {
    guard !isHTML || !["script", "style"].contains(element.name.local) else { return }
    for child in element.children {
      switch child {
      case .element(let element): skip(element)
      case .text(let text): _ = aligner.trace(text)
      }
    }
  }

  private mutating func read(text: String) {
    let text = aligner.trace(text)
    guard isPreformatted else { return append(text) }
    var start = 0
    for (offset, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      let line = text[start..<offset]
      append(line)
      if line.bytes.isBlank { writer.endParagraph() } else { writer.breakLine() }
      start = offset + 1
    }
    append(text[start..<text.count])
  }

  private mutating func append(_ text: TracedText) {
    if !text.bytes.isBlank { open() }
    writer.append(text)
  }

  /// Writes what the paragraph begins with.
  private mutating func open() {
    if let opening, writer.isAtLineStart { writer.write(opening, at: aligner.offset) }
    opening = nil
  }

  /// A drawn line; before any text it would read as front matter.
  private mutating func readRule() {
    writer.endPart()
    guard !writer.lines.isEmpty else { return }
    writer.write("---", at: aligner.offset)
    writer.endPart()
  }

  /// The number before a paragraph; "3" is written "3.", as paragraphs are numbered in print.
  private mutating func readNumber(_ element: XMLElement) {
    writer.endPart()
    readChildren(element)
    if element.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !writer.isAtLineStart {
      writer.write(".", at: aligner.offset)
    }
    writer.awaitParagraph(at: aligner.offset)
  }

  // MARK: Lists

  private mutating func readList(_ element: XMLElement) {
    lists.append(ListNumbers(element, isOrdered: roles[element.name.local] == .orderedList))
    readBlock(element, opening: nil)
    lists.removeLast()
  }

  private mutating func readItem(_ element: XMLElement) {
    var label = element[attribute: "value"]
    if !lists.isEmpty {
      label = isHTML ? lists[lists.count - 1].next(element) : label.map { $0 + " " }
    }
    readBlock(element, opening: noteOpening(element) ?? label)
  }

  // MARK: Footnotes

  /// What a paragraph begins with that is a footnote because a mark leads to it.
  private func noteOpening(_ element: XMLElement) -> String? {
    element[attribute: "id"].flatMap { noteLabels[$0] }.map { FootnoteLabel.opening($0) }
  }

  /// Raised text or a link: the mark of a footnote, the way back from it, or text as any other.
  private mutating func readMark(_ element: XMLElement) {
    let labels = FootnoteLabel.labels(
      in: element, isRaised: roles[element.name.local] == .superscript)
    if !labels.isEmpty {
      skip(element)
      mark(labels)
    } else if FootnoteLabel.isReturn(element) {
      skip(element)
    } else {
      readLink(element)
    }
  }

  /// Reads an element as running text; where it leads elsewhere, its words are a link.
  private mutating func readLink(_ element: XMLElement) {
    let start = writer.lineLength
    readChildren(element)
    guard let target = element[attribute: "href"], let anchor = writer.text(from: start) else {
      return
    }
    links.append(Link(anchor: anchor, target: target))
  }

  private mutating func mark(_ labels: [String]) {
    for label in labels {
      if writer.isAtLineStart {
        opening = nil
        writer.write(FootnoteLabel.opening(label), at: aligner.offset)
      } else {
        writer.write(FootnoteLabel.mark(label), at: aligner.offset)
      }
    }
  }

  private mutating func readFootnote(_ element: XMLElement) {
    let label = element[attribute: "marker"] ?? String(notes.count + 1)
    writer.write(FootnoteLabel.mark(label), at: aligner.offset)
    let outer = writer
    writer = LineWriter()
    readChildren(element)
    writer.endPart()
    notes.append((label, TracedText(joining: writer.lines)))
    writer = outer
  }

  private mutating func flushNotes() {
    for note in notes {
      writer.endPart()
      writer.write(FootnoteLabel.opening(note.label), at: note.text.rawRange?.lowerBound ?? 0)
      writer.append(note.text)
      writer.endPart()
    }
    notes = []
    writer.endPart()
  }
}

extension TracedText {
  /// Lines on one line, with a space between them.
  init(joining lines: [TracedText]) {
    self.init()
    for line in lines where !line.isEmpty {
      let start = line.rawRange?.lowerBound ?? 0
      if !isEmpty { append(" ", for: start..<start) }
      append(line)
    }
  }
}
