import KnowledgeGraph
import Recognition
import Resolutions
import SourceText

/// The linking of one document: what it has named so far, and what it claims.
struct DocumentLinking {
  let linker: Linker
  let resolution: Resolution
  let symbol: DocumentSymbol
  let document: EntityID
  /// What speaks: the resolution, or its annex.
  private(set) var speaker: EntityID
  var writer: ClaimWriter
  var diagnostics: [Diagnostic] = []
  /// What was named so far, for what points back.
  var antecedents = Antecedents()
  /// The treaty that the resolution has for its title, or an annex for its heading, and the annex for
  /// its text.
  private(set) var titular: EntityID?
  /// What the passage in hand has named, for its footnote markers.
  var named = NamedThings()
  /// What the footnotes point to, by their label.
  var footnotes = FootnoteTargets()

  init(linker: Linker, resolution: Resolution, symbol: DocumentSymbol, file: SourceFile) {
    self.linker = linker
    self.resolution = resolution
    self.symbol = symbol
    document = EntityID(document: symbol)
    speaker = document
    writer = ClaimWriter(file: file, document: document)
  }

  var world: World { linker.world }

  /// Reads the document from top to bottom.
  mutating func run() {
    linkMasthead()
    footnotes = footnoteTargets()
    if let title = resolution.title {
      let linked = link(linker.recognizer.line(title), in: Passage(entity: nil, text: title))
      titular =
        linked.first { $0.tokens.lowerBound == 0 && $0.entity.path.hasPrefix("treaty/") }?.entity
      antecedents.settleTopics()
    }
    for recital in resolution.recitals { linkParagraph(recital, under: nil) }
    for paragraph in resolution.operativeParagraphs { linkParagraph(paragraph, under: nil) }
    for heading in resolution.headings {
      link(linker.recognizer.line(heading), in: Passage(entity: nil, text: heading))
    }
    for (index, footnote) in resolution.footnotes.enumerated() { linkFootnote(footnote, index) }
    linkClosing()
    linkAnnexes()
  }

  /// Reports something that the text leaves open or that could not be read.
  mutating func report(
    _ code: String, _ message: String, in passage: Passage, at range: Range<Int>
  ) {
    let offset = passage.text.rawRange(of: range)?.lowerBound ?? 0
    diagnostics.append(
      Diagnostic(
        .note, code, message, file: writer.file.name, at: writer.file.position(at: offset)))
  }

  /// - Parameter subject: the meeting that the words before a list speak of: "Decides that the
  ///   Conference: (a) Will be held in …".
  private mutating func linkParagraph(
    _ paragraph: Paragraph, under parent: EntityID?, about subject: EntityID? = nil
  ) {
    let entity = document.part(paragraph.identifier)
    describe(paragraph, entity, under: parent)
    let passage = Passage(entity: entity, text: paragraph.text)
    let recognized = linker.recognizer.paragraph(paragraph.text)
    named = NamedThings()
    let linked = link(recognized, in: passage)
    if let subject, let occurrence = recognized.opening.first {
      claim(occurrence, of: subject, .planned, in: passage, act: nil)
    }
    linkMarkers(of: paragraph, among: named, passage)
    let meeting = linked.last { $0.heads(listOf: recognized) }?.entity
    for part in paragraph.parts { linkParagraph(part, under: entity, about: meeting) }
  }

  private mutating func describe(
    _ paragraph: Paragraph, _ entity: EntityID, under parent: EntityID?
  ) {
    let isRecital = paragraph.kind == .recital
    writer.type(entity, isRecital ? .recital : .operativeParagraph)
    let name = isRecital ? "Recital" : "Paragraph"
    let isNumbered = paragraph.label?.first?.isNumber ?? false
    let whole =
      (isNumbered ? nil : parent).flatMap { writer.label(of: $0) }
      ?? "\(symbol), \(name.lowercased())"
    writer.label(entity, "\(whole) \(paragraph.label ?? String(paragraph.position))")
    writer.describe(entity, .text, .text(paragraph.text.string))
    if let verb = paragraph.leadVerb { writer.describe(entity, .leadVerb, .text(verb)) }
    writer.describe(entity, .position, .integer(paragraph.position))
    if let parent {
      writer.describe(entity, .isPartOf, .entity(parent))
    } else {
      writer.describe(
        document, isRecital ? .hasRecital : .hasOperativeParagraph, .entity(entity))
    }
  }

  /// What an annex names, the resolution names too; what it recalls or asks is its own.
  private mutating func linkAnnexes() {
    guard !resolution.annexes.isEmpty else { return }
    speaker = document.part("annex")
    writer.type(speaker, .documentPart)
    writer.label(speaker, "\(symbol), annex")
    writer.describe(speaker, .isPartOf, .entity(document))
    let adopted = titular
    for annex in resolution.annexes {
      let recognized = linker.recognizer.line(annex)
      if recognized.isAnnexHeading { titular = adopted }
      let classes = titular.flatMap { writer.claims.types[$0] } ?? []
      antecedents.settleTopic(titular, of: classes.map(\.rawValue))
      let linked = link(recognized, in: Passage(entity: nil, text: annex))
      titular = linked.first { $0.entitles(recognized) }?.entity ?? titular
    }
  }

  private mutating func linkFootnote(_ footnote: Footnote, _ index: Int) {
    let entity = document.part("fn_\(footnote.label)")
    writer.type(entity, .footnote)
    writer.label(entity, "\(symbol), footnote \(footnote.label)")
    writer.describe(entity, .text, .text(footnote.text.string))
    writer.describe(document, .hasFootnote, .entity(entity))
    link(
      linker.recognizer.line(footnote.text), in: Passage(entity: entity, text: footnote.text))
  }
}
