internal import KnowledgeGraph
internal import Recognition
internal import Resolutions
internal import SourceText

/// The accounting of one passage: every item is put into the first column that claims it.
struct PassageAudit {
  let kind: Passage.Kind
  let text: TokenizedText
  let lexicon: Lexicon
  /// Words that the document writes without a capital letter.
  let smallWords: Set<String>
  /// The document's own symbol.
  let symbol: DocumentSymbol?
  /// What is to be accounted for, token by token.
  private(set) var items: [ItemKind?]
  /// Where it stands, token by token.
  private(set) var columns: [Column?]

  init(
    _ passage: Passage, covered: SortedRanges, lexicon: Lexicon, smallWords: Set<String>,
    symbol: DocumentSymbol?
  ) {
    kind = passage.kind
    text = TokenizedText(passage.text)
    self.lexicon = lexicon
    self.smallWords = smallWords
    self.symbol = symbol
    items = text.tokens.map(\.item)
    columns = items.map { _ in nil }
    acknowledge(covered)
    for pass in Self.passes { pass(&self) }
  }

  /// What is asked of a passage, in this order; an item belongs to the first that takes it.
  private static let passes: [@Sendable (inout PassageAudit) -> Void] = [
    { $0.ignoreVotes() }, { $0.ignoreCurrencies() }, { $0.ignoreMasthead() },
    { $0.ignoreAddresses() }, { $0.ignoreDecisions() }, { $0.ignorePublications() },
    { $0.ignoreSymbols() }, { $0.ignoreFigures() }, { $0.ignorePosts() },
    { $0.ignoreAgendaTitles() },
    { $0.ignoreLeadVerbs() }, { $0.ignoreObservances() }, { $0.ignoreTerms() },
    { $0.ignorePhrases() }, { $0.ignoreBodies() }, { $0.ignoreMandates() },
    { $0.ignoreNumbers() }, { $0.ignorePersons() }, { $0.ignoreSentenceStarts() },
    { $0.ignoreQuotations() },
  ]

  /// Puts the items that evidence covers into the first column.
  private mutating func acknowledge(_ covered: SortedRanges) {
    for index in items.indices where items[index] != nil {
      guard let raw = text.source.rawRange(of: text.tokens[index].range) else { continue }
      if covered.cover(raw) { columns[index] = .entity }
    }
  }
}

extension PassageAudit {
  /// Whether an item stands at a token that no column has claimed.
  func isOpen(_ index: Int) -> Bool {
    items.indices.contains(index) && items[index] != nil && columns[index] == nil
  }

  /// Whether an unclaimed item of a kind stands at a token.
  func isOpen(_ index: Int, _ kind: ItemKind) -> Bool { isOpen(index) && items[index] == kind }

  /// Ignores the unclaimed items among some tokens.
  mutating func ignore(_ tokens: Range<Int>, _ reason: Reason) {
    for index in tokens.clamped(to: items.indices) where isOpen(index) {
      columns[index] = .ignored(reason)
    }
  }

  /// Puts an item into the first column.
  mutating func acknowledge(_ index: Int) { columns[index] = .entity }

  /// Whether a word with a capital letter stands at a token.
  func isCapitalized(_ index: Int) -> Bool { text[index]?.isCapitalized ?? false }

  /// Whether the word at a token begins a sentence, an item of a list or a quotation.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return [".", ":", ";", "?", "!", "“", "\"", "(", "—", "–", "*", "•", "‘"].contains(
      text.lower(index - 1))
      || text.lower(index - 1) == ")" && (index <= 3 || kind == .masthead)
      || followsPartNumber(index)
  }
}

extension PassageAudit {
  /// Whether the title of a part begins at a token: "II Follow-up", "section 18, Development", and
  /// the title of an agenda item in the masthead.
  private func followsPartNumber(_ index: Int) -> Bool {
    let number = text.lower(index - 1) == "," ? index - 2 : index - 1
    guard number >= 0 else { return false }
    if kind == .heading, number == 0 {
      return text.tokens[0].text.utf8.allSatisfy(Words.roman.contains)
    }
    if kind == .masthead, number == index - 1 { return text.tokens[number].kind == .number }
    return number == index - 2 && columns[number] == .ignored(.partNumber)
  }
}

extension PassageAudit {
  /// Enters the items into a ledger; neighbouring unread ones become one, and those of an unread
  /// quotation belong to it.
  func enter(into ledger: inout Ledger, in file: SourceFile) {
    for column in columns.indices.lazy.filter({ items[$0] != nil }).compactMap({ columns[$0] }) {
      ledger.enter(column)
    }
    for tokens in unreadStretches() { ledger.enter(item(tokens, file)) }
  }

  private func unreadStretches() -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in items.indices where isOpen(index) {
      let end = items[index] == .quotation ? quotation(at: index).upperBound : index + 1
      if let last = stretches.last, index < last.upperBound || continues(last, at: index) {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, end)
      } else {
        stretches.append(index..<end)
      }
    }
    return stretches
  }

  private static let connectives: Set<String> = [
    "of", "the", "and", "for", "on", "in", "to", "de", "-", "’", "'", "’s", "'s", ",", ".",
  ]

  /// Whether an unread item goes on with the one at a token: only small words stand between.
  private func continues(_ range: Range<Int>, at index: Int) -> Bool {
    index - range.upperBound <= 2
      && (range.upperBound..<index).allSatisfy {
        columns[$0] == nil && Self.connectives.contains(text.lower($0))
      }
  }

  private func item(_ tokens: Range<Int>, _ file: SourceFile) -> UnreadItem {
    let around = max(0, tokens.lowerBound - 6)..<min(text.count, tokens.upperBound + 6)
    let offset = text.source.rawRange(of: text.range(tokens))?.lowerBound ?? 0
    return UnreadItem(
      text: text.string(tokens), context: text.string(around),
      count: tokens.count { items[$0] != nil && columns[$0] == nil },
      line: file.lineNumber(at: offset), page: file.page(at: offset))
  }
}

extension Token {
  /// What a ledger has to account for here.
  fileprivate var item: ItemKind? {
    switch kind {
    case .number, .slashed, .symbol: .number
    case .word:
      if NumberNames.all.contains(lower) || text.utf8.first?.isDigit == true {
        .number
      } else {
        isCapitalized ? .name : nil
      }
    case .punctuation: text == "“" ? .quotation : nil
    }
  }
}

/// Numbers below one hundred in words.
enum NumberNames {
  /// Cardinals; "one" is left to grammar, where it is mostly a pronoun.
  static let cardinals: Set<String> = Set(
    (words { NumberWords.cardinal($0) }).union(["hundred", "thousand", "million", "billion"]))
  /// Ordinals.
  static let ordinals: Set<String> = words { NumberWords.ordinal($0) }
  static let all = cardinals.union(ordinals)

  private static let units = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "first",
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth",
    "seventieth", "eightieth", "ninetieth",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// The words that some reading takes for a number.
  private static func words(_ number: (String) -> Int?) -> Set<String> {
    let compounds = tens.flatMap { ten in (["one"] + units).map { "\(ten)-\($0)" } }
    return Set((units + tens + compounds).filter { number($0) != nil })
  }
}
