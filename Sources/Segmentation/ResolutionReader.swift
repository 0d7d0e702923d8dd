import Resolutions
import SourceText

/// Reads one resolution from its section.
struct ResolutionReader {
  let section: Section
  /// The title in the front matter, which may be longer than the printed one.
  let title: TracedText?
  let file: SourceFile

  /// Adds the resolution, or a note that it is cut off.
  func read(into result: inout Segmented) {
    var resolution = Resolution()
    var masthead = MastheadReader()
    for block in section.masthead { masthead.read(block) }
    let body = readTitle(&resolution, &masthead)
    let doubts = readBody(body, &resolution, masthead)
    guard !resolution.operativeParagraphs.isEmpty else {
      result.diagnostics.append(cutOff(resolution))
      return
    }
    if resolution.symbol == nil { result.diagnostics.append(unnumbered(resolution)) }
    result.diagnostics += doubts
    if let number = section.number, let repair = number.repair {
      result.diagnostics.append(repaired(number, repair))
    }
    result.resolutions.append(resolution)
  }

  /// Reads what stands between the number and the opening, and returns the rest.
  private func readTitle(
    _ resolution: inout Resolution, _ masthead: inout MastheadReader
  ) -> ArraySlice<Block> {
    let opening = section.body.firstIndex { Opening($0.content) != nil } ?? firstParagraph
    var printed = (section.numberWithPart ?? section.number)?.rest ?? MarkedText()
    if DateLine.matches(printed.text) {
      masthead.adopt(printed.text)
      printed = MarkedText()
    }
    for block in section.body[..<opening] {
      if printed.text.isEmpty, Self.isTitle(block.text) {
        printed = block.content
      } else {
        masthead.read(block)
        if DateLine.matches(block.text) { masthead.adopt(block.text) }
        if Self.isTitle(block.text) {
          resolution.headings.append(block.text)
        }
      }
    }
    resolution.title = wholeTitle((printed.text.isEmpty ? section.wholeTitle : printed).text)
    return section.body[opening...]
  }

  /// Where the text begins when no organ opens it.
  private var firstParagraph: Int {
    section.body.firstIndex {
      ParagraphLabel($0.bytes) != nil || LeadVerb.isUnmistakable($0.bytes)
    } ?? section.body.endIndex
  }

  /// The longer title of the front matter, where the printed one is its beginning.
  private func wholeTitle(_ printed: TracedText) -> TracedText? {
    guard !printed.isEmpty else { return nil }
    if let title, title.count > printed.count, title.bytes.starts(with: printed.bytes) {
      return title
    }
    return printed
  }

  /// Reads the paragraphs, and returns what was repaired in them or left in doubt.
  private func readBody(
    _ blocks: ArraySlice<Block>, _ resolution: inout Resolution, _ masthead: MastheadReader
  ) -> [Diagnostic] {
    var body = BodyReader(title: resolution.title)
    for index in blocks.indices {
      body.read(blocks[index], before: index + 1 < blocks.endIndex ? blocks[index + 1] : nil)
    }
    let opening = blocks.first.flatMap { Opening($0.content) }
    resolution.opening = opening?.text
    resolution.organ = opening.map(\.organ) ?? masthead.organ
    resolution.masthead = masthead.masthead
    resolution.recitals = body.outline.paragraphs(.recital, from: 1)
    resolution.operativeParagraphs = body.outline.paragraphs(
      .operative, from: resolution.recitals.count + 1)
    resolution.headings += body.headings
    resolution.annexes = body.annexes
    resolution.closing = body.closing
    if resolution.closing.meeting == nil, let closing = masthead.closing {
      resolution.closing = closing
    }
    readNumber(&resolution, masthead)
    return body.misprints.map(misprinted) + body.doubtfulSections.map(doubtful)
  }

  private func readNumber(_ resolution: inout Resolution, _ masthead: MastheadReader) {
    guard let line = section.numberWithPart ?? section.number else {
      resolution.symbol = masthead.symbol
      return
    }
    if resolution.organ.map(line.number.isOf) ?? (resolution.opening == nil) {
      resolution.symbol = Located(line.number.symbol(of: resolution.organ), line.label)
    } else {
      resolution.symbol = masthead.symbol
    }
    if resolution.masthead.session == nil, let session = line.number.session {
      resolution.masthead.session = Located(session, line.label)
    }
  }

  /// Whether a block can be a title.
  static func isTitle(_ text: TracedText) -> Bool {
    !DateLine.matches(text) && !isAside(text)
  }

  /// Whether a block under the title is no part of it: the report, the vote, a document.
  private static func isAside(_ text: TracedText) -> Bool {
    text.bytes.first.map { "[(".utf8.contains($0) } ?? true || Closing.isVote(text.bytes)
  }

  private func unnumbered(_ resolution: Resolution) -> Diagnostic {
    let place = resolution.opening?.rawRange
    return Diagnostic(
      .warning, "no-symbol",
      "a resolution without a number, or of an organ that is not known; give the whole document",
      file: file.name, at: place.map { file.position(at: $0.lowerBound) })
  }

  private func misprinted(_ paragraph: TracedText) -> Diagnostic {
    let words = paragraph.string.split(separator: " ").prefix(2).joined(separator: " ")
    return Diagnostic(
      .note, "repaired-label",
      "\"\(words)\" is read as a numbered paragraph; correct the comma if it is one",
      file: file.name, at: paragraph.rawRange.map { file.position(at: $0.lowerBound) })
  }

  private func doubtful(_ section: TracedText) -> Diagnostic {
    Diagnostic(
      .note, "section-in-annex",
      "\"\(section.string)\" is read as part of the annex; put the organ's name below it if it is a section of the resolution",
      file: file.name, at: section.rawRange.map { file.position(at: $0.lowerBound) })
  }

  private func repaired(_ line: NumberLine, _ repair: NumberLine.Repair) -> Diagnostic {
    let reason =
      switch repair {
      case .session: "its session is that of the report"
      case .letter: "the letter of the part is lost, and this one is due"
      }
    return Diagnostic(
      .note, "repaired-number",
      "\"\(line.label.string)\" is read as \(line.number.symbol(of: .generalAssembly).value): "
        + "\(reason); correct the text if it is not",
      file: file.name, at: line.label.rawRange.map { file.position(at: $0.lowerBound) })
  }

  private func cutOff(_ resolution: Resolution) -> Diagnostic {
    let place = section.number?.label.rawRange ?? section.body.first?.text.rawRange
    let name = resolution.symbol?.value.value ?? "a resolution"
    return Diagnostic(
      .note, "partial-resolution",
      "\(name) has no operative paragraph in this file; give its other pages too",
      file: file.name,
      at: place.map { file.position(at: $0.lowerBound) })
  }
}

/// The line with the date of adoption under a number.
enum DateLine {
  /// "Resolution of 15 November 1946", "of 27 March 1987", "on 16 September 1998", "20 December 1993".
  static func matches(_ text: TracedText) -> Bool {
    var scanner = TextScanner(text.bytes)
    _ = scanner.skip("Resolution ")
    let isDated = scanner.skip("of ") || scanner.skip("on ") || scanner.next.isDigit
    return isDated && text.count < 60 && DateReader.first(in: text) != nil
  }
}
