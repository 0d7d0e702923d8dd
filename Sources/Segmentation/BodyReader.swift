import Resolutions
import SourceText

/// Sorts the blocks after the opening into paragraphs, headings, closing lines and annexes.
struct BodyReader {
  /// Where in the text a block stands; `adopted` where a text stands that the organ adopts in it.
  private enum State { case recitals, operative, adopted, closed, annex }

  private(set) var closing = Closing()
  private(set) var headings: [TracedText] = []
  private(set) var annexes: [TracedText] = []
  private(set) var outline = Outline()
  /// The paragraphs whose numbers end in a comma.
  private(set) var misprints: [TracedText] = []
  /// The headings in annexes that may be those of sections of the resolution.
  private(set) var doubtfulSections: [TracedText] = []
  private var state = State.recitals
  private var sections = SectionNumerals()
  /// The title in small letters, to know it again in running headers.
  private let title: String

  init(title: TracedText?) {
    self.title = title?.string.lowercased() ?? ""
  }

  /// Reads the next block; the one after it tells a heading from a paragraph.
  mutating func read(_ block: Block, before following: Block?) {
    if readClosing(block.text) { return }
    switch state {
    case .closed: annexes.append(block.text)
    case .annex:
      let reading = sections.readInAnnex(block, before: following)
      if reading == .section { return startSection(block) }
      if reading == .doubtful { doubtfulSections.append(block.text) }
      annexes.append(block.text)
    case .recitals, .operative, .adopted:
      if outline.isComplete, sections.isNext(block) {
        startSection(block)
      } else if Self.isReissueNote(block.bytes) || isSectionTitle(block, before: following) {
        headings.append(block.text)
      } else {
        readParagraph(block)
      }
    }
  }

  private mutating func startSection(_ block: Block) {
    headings.append(block.text)
    outline.startSection()
    if state != .adopted { state = .recitals }
  }

  // MARK: Closing

  private mutating func readClosing(_ text: TracedText) -> Bool {
    if outline.isEmpty && closing.vote == nil { return false }
    if let found = Closing(reading: text), closing.meeting == nil {
      closing.meeting = found.meeting
      closing.date = found.date
      closing.vote = closing.vote ?? found.vote
      state = .closed
      return true
    }
    if state == .closed, closing.date == nil, text.count < 40, let date = DateReader.first(in: text)
    {
      closing.date = date
      return true
    }
    if closing.vote == nil, Closing.isVote(text.bytes) {
      closing.vote = text
      return true
    }
    return false
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ block: Block) {
    if let opening = Opening(block.content) {
      state = .recitals
      outline.closeAdoptedText()
      if !opening.rest.text.isEmpty { readParagraph(content: opening.rest, block) }
    } else if Self.startsAnnex(block) {
      state = .annex
      annexes.append(block.text)
    } else if !isRunningHeader(block) {
      readParagraph(content: block.content, block)
    }
  }

  private mutating func readParagraph(content: MarkedText, _ block: Block) {
    let bytes = content.text.bytes
    if bytes.first?.isLower ?? false, !outline.isEmpty {
      outline.extend(content)
    } else if let label = ParagraphLabel(bytes), accepts(label) {
      if label.isMisprinted { misprints.append(content.text) }
      readLabelled(label, content.dropping(label.length))
    } else if !readUnlabelled(content) {
      readRest(content, block)
    }
  }

  /// Reads a paragraph that its verb tells; the organ may speak again behind a text that it adopts.
  private mutating func readUnlabelled(_ content: MarkedText) -> Bool {
    let bytes = content.text.bytes
    if state == .recitals, let lead = LeadVerb.ofRecital(bytes),
      outline.isComplete || LeadVerb.opensOnlyRecitals(bytes)
    {
      outline.append(.recital, label: nil, lead: lead, content)
      return true
    }
    let endsAdoptedText = state == .adopted && LeadVerb.opensOnlyOperatives(bytes)
    guard outline.isComplete || state == .recitals && LeadVerb.isUnmistakable(bytes),
      state == .recitals || state == .operative && !outline.hasNumbers || endsAdoptedText,
      let lead = LeadVerb.ofOperative(bytes)
    else { return false }
    if endsAdoptedText { outline.closeAdoptedText() }
    outline.append(.operative, label: nil, lead: lead, content)
    state = .operative
    if AdoptedText.follows(bytes) {
      outline.openAdoptedText()
      state = .adopted
    }
    return true
  }

  /// Reads a heading, a paragraph of an adopted text, or what belongs to the paragraph before.
  private mutating func readRest(_ content: MarkedText, _ block: Block) {
    if isHeading(content, block) {
      headings.append(content.text)
      if state == .operative { state = .recitals }
    } else if outline.isEmpty {
      headings.append(content.text)
    } else if state == .adopted, outline.isComplete {
      outline.append(.operative, label: nil, lead: nil, content)
    } else {
      outline.extend(content)
    }
  }

  private func accepts(_ label: ParagraphLabel) -> Bool {
    switch label.kind {
    case .number(let number):
      state == .adopted || number == 1
        || outline.lastNumber.map { number > $0 } ?? (number < 4)
    case .letter, .roman, .bullet: !outline.isEmpty
    }
  }

  private mutating func readLabelled(_ label: ParagraphLabel, _ content: MarkedText) {
    let bytes = content.text.bytes
    if state == .adopted {
      outline.append(.operative, label: label, lead: nil, content)
    } else if case .number = label.kind {
      state = .operative
      outline.append(.operative, label: label, lead: LeadVerb.ofOperative(bytes), content)
    } else {
      outline.append(outline.lastKind ?? .recital, label: label, lead: nil, content)
    }
  }

  /// A short line that ends no sentence after one that is ended.
  private func isHeading(_ content: MarkedText, _ block: Block) -> Bool {
    let bytes = content.text.bytes
    guard let first = bytes.first, !first.isLower, outline.isEmpty || outline.isComplete else {
      return false
    }
    return block.isHeading || !block.isTerminated && bytes.count < 200
  }

  /// "Capacity-building", "Arms embargo", which may look like a verb: a few words that end nothing,
  /// above a numbered paragraph or another title.
  private func isSectionTitle(_ block: Block, before following: Block?) -> Bool {
    guard let following, outline.isEmpty || outline.isComplete, Self.isTitleLike(block),
      Opening(block.content) == nil, !Self.startsAnnex(block)
    else { return false }
    switch ParagraphLabel(following.bytes)?.kind {
    case .number: return true
    case .letter, .roman:
      return Self.isHeadline(block.bytes) && !LeadVerb.isUnmistakable(block.bytes)
    case .bullet, nil: return Self.isTitleLike(following)
    }
  }

  /// "Arms Embargo", "Freedom of the Press": no word in small letters but the smallest.
  private static func isHeadline(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: UInt8(ascii: " ")).allSatisfy { word in
      word.count < 4 || word.first.map { !$0.isLower } ?? true
    }
  }

  private static func isTitleLike(_ block: Block) -> Bool {
    (block.bytes.first?.isUpper ?? false) && !block.isTerminated && block.bytes.count < 200
      && block.content.markers.isEmpty && ParagraphLabel(block.bytes) == nil
      && !block.bytes.contains(where: \.isDigit)
  }

  /// "* Reissued for technical reasons on 5 January 2016."
  private static func isReissueNote(_ bytes: [UInt8]) -> Bool {
    var scanner = TextScanner(bytes)
    guard !scanner.take(while: { $0 == UInt8(ascii: "*") }).isEmpty else { return false }
    scanner.skipSpaces()
    return scanner.skip("Reissued ")
  }

  private static func startsAnnex(_ block: Block) -> Bool {
    var scanner = TextScanner(block.bytes)
    guard scanner.skip("Annex") || scanner.skip("Appendix") else { return false }
    return !scanner.next.isWordByte && block.bytes.count < 200 && !block.isTerminated
  }

  /// Whether a block repeats the title or the symbol in the middle of the text.
  private func isRunningHeader(_ block: Block) -> Bool {
    guard block.bytes.count < 250, !block.isTerminated else { return false }
    let words = block.text.string.lowercased().split(separator: " ").filter {
      !($0.contains("/res/"))
    }
    let text = words.joined(separator: " ")
    return text.isEmpty
      || text.count > 8 && !title.isEmpty && (title.hasPrefix(text) || text == title)
  }
}
