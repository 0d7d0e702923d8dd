import Resolutions
import SourceText

/// Paragraphs in the order in which they are read, before they are nested.
struct Outline {
  private struct Item {
    let kind: Paragraph.Kind
    let level: Int
    let label: ParagraphLabel?
    let lead: String?
    var content: MarkedText
  }

  private var items: [Item] = []
  /// Where the paragraph that is being read begins.
  private var openStart = 0
  /// The level of a numbered paragraph: 1 in a text that a paragraph adopts.
  private var base = 0
  /// The last number of an operative paragraph.
  private(set) var lastNumber: Int?
  /// Whether the section that is being read numbers its operative paragraphs.
  private(set) var hasNumbers = false

  var isEmpty: Bool { items.isEmpty }
  var lastKind: Paragraph.Kind? { items.last?.kind }

  /// Whether the last paragraph ends where a paragraph can end.
  var isComplete: Bool {
    guard let last = items.last else { return true }
    var block = Block()
    block.content = last.content
    return block.isTerminated
  }

  mutating func append(
    _ kind: Paragraph.Kind, label: ParagraphLabel?, lead: String?, _ content: MarkedText
  ) {
    let level = level(of: label)
    if level == 0, case .number(let number) = label?.kind {
      lastNumber = number
      hasNumbers = true
    }
    if level <= base { openStart = items.count }
    items.append(Item(kind: kind, level: level, label: label, lead: lead, content: content))
  }

  mutating func startSection() { hasNumbers = false }

  /// Takes what follows for parts of the last paragraph, which adopts it.
  mutating func openAdoptedText() { base = 1 }

  mutating func closeAdoptedText() { base = 0 }

  /// Adds to the last paragraph what a page break or a line end cut off.
  mutating func extend(_ content: MarkedText) {
    items[items.count - 1].content.append(line: content)
  }

  // MARK: Levels

  private func level(of label: ParagraphLabel?) -> Int {
    guard let label else { return base }
    switch label.kind {
    case .number: return base
    case .letter: return level(before: label) ?? base + 1
    case .roman:
      if followsInAlphabet(label) { return level(before: label) ?? base + 1 }
      if let last = items.last, last.label?.kind == .roman { return last.level }
      return romanLevel
    case .bullet:
      return items.last.map { $0.label?.kind == .bullet ? $0.level : $0.level + 1 } ?? base + 1
    }
  }

  /// The level of the last letter under the open paragraph.
  private func level(before label: ParagraphLabel) -> Int? {
    openItems.last { $0.label?.kind == .letter }?.level
  }

  /// Below the last letter, or below the paragraph itself; next to numerals that began before.
  private var romanLevel: Int {
    if let numeral = openItems.last(where: { $0.label?.kind == .roman }),
      openItems.last(where: { $0.label?.kind == .letter }).map({ $0.level < numeral.level })
        ?? true,
      items.last.map({ $0.level >= numeral.level }) ?? false
    {
      return numeral.level
    }
    return base + (openItems.contains { $0.label?.kind == .letter } ? 2 : 1)
  }

  /// The parts of the paragraph that is being read.
  private var openItems: ArraySlice<Item> {
    items[openStart...]
  }

  /// Whether "(i)" is the letter after "(h)", and "(v)" the one after "(u)".
  private func followsInAlphabet(_ label: ParagraphLabel) -> Bool {
    guard label.text.utf8.count == 3,
      let last = openItems.last(where: { $0.label?.kind == .letter }),
      let before = last.label?.text.utf8.dropFirst().first, last.label?.text.utf8.count == 3,
      let own = label.text.utf8.dropFirst().first
    else { return false }
    return before + 1 == own
  }

  // MARK: Nesting

  /// The paragraphs of one kind, nested; positions count from `first` on.
  func paragraphs(_ kind: Paragraph.Kind, from first: Int) -> [Paragraph] {
    var names = Names(kind)
    let chosen = items.filter { $0.kind == kind }
    return Self.nest(chosen[...], level: 0, parent: nil, first: first, &names)
  }

  private static func nest(
    _ items: ArraySlice<Item>, level: Int, parent: String?, first: Int, _ names: inout Names
  ) -> [Paragraph] {
    var result: [Paragraph] = []
    var rest = items
    while let item = rest.popFirst() {
      let below = rest.prefix { $0.level > item.level }
      rest = rest.dropFirst(below.count)
      let name = names.name(label: item.label, index: result.count + 1, parent: parent)
      var paragraph = Paragraph(
        kind: item.kind, position: first + result.count, identifier: name, text: item.content.text)
      paragraph.label = item.label?.text
      paragraph.leadVerb = item.lead
      paragraph.markers = item.content.markers
      paragraph.parts = nest(below, level: item.level + 1, parent: name, first: 1, &names)
      result.append(paragraph)
    }
    return result
  }

  /// Identifiers after Akoma Ntoso, each given once.
  private struct Names {
    private let prefix: String
    private let usesLabels: Bool
    /// How often each name was asked for.
    private var counts: [String: Int] = [:]

    init(_ kind: Paragraph.Kind) {
      prefix = kind == .recital ? "rec" : "para"
      usesLabels = kind == .operative
    }

    /// A number names a paragraph by itself, also in a text that another paragraph adopts.
    mutating func name(label: ParagraphLabel?, index: Int, parent: String?) -> String {
      let bare = label.map { String($0.text.filter { $0.isLetter || $0.isNumber }) } ?? ""
      let isNamed = !bare.isEmpty && (usesLabels || parent != nil)
      let whole = if case .number = label?.kind { prefix } else { parent ?? prefix }
      let stem = "\(whole)_\(isNamed ? bare : String(index))"
      counts[stem, default: 0] += 1
      let count = counts[stem] ?? 1
      return count == 1 ? stem : "\(stem)-\(count)"
    }
  }
}
