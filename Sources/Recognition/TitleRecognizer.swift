/// A treaty or an instrument named in running text.
package struct TitleCitation: Hashable, Sendable {
  package let head: TitleHead
  /// The title as printed, without article.
  package let title: String
  /// The key in the registry, when the title stands there.
  package let key: String?
  /// Whether only the head noun is printed: "the Convention".
  package let isBare: Bool
  /// Whether what is printed can serve as the title, and is not only a short form.
  package let isTitle: Bool
  /// The head noun that stands for it from here on, as in "… on the Law of the Sea (“the Convention”)".
  package var shortForm: String?

  /// The same under another title.
  func called(_ title: String) -> Self {
    Self(
      head: head, title: title, key: key, isBare: isBare, isTitle: isTitle, shortForm: shortForm)
  }
}

/// Finds the titles of treaties and instruments, by registry and by grammar.
struct TitleRecognizer {
  let heads: TitleHeads
  let known: Gazetteer<KnownName>
  let places: Gazetteer<KnownPlace>
  /// Where the names of meetings begin and end.
  var meetings: [Int: Int] = [:]

  /// All titles of a text in order; a title may stand inside another.
  func citations(in text: TokenizedText) -> [(TitleCitation, Range<Int>)] {
    let grammar = TitleGrammar(text: text, heads: heads)
    var found: [(TitleCitation, Range<Int>)] = []
    var covered = 0
    // The end of a description, in which titles that are known are still found.
    var told = 0
    let described = DescribedTitles(
      heads: heads, known: known, text: text, grammar: grammar, meetings: meetings)
    let listed = ListedTitles(text: text, known: known, places: places)
    for index in text.tokens.indices {
      if let (registered, range) = registered(at: index, in: text, grammar) {
        var citation = registered
        citation.shortForm = grammar.definition(at: range.upperBound)
        if range.upperBound > covered || citation.head.kind == .treaty {
          found.append((citation, range))
          covered = max(covered, range.upperBound)
        }
      } else if index >= max(covered, told),
        let (named, range) = grammatical(at: index, in: text, grammar)
      {
        var citation = named
        citation.shortForm = grammar.definition(at: range.upperBound)
        found.append((citation, range))
        covered = max(covered, range.upperBound)
      } else if index >= max(covered, told),
        let (described, range) = described.citation(at: index)
      {
        var citation = described
        citation.shortForm = grammar.definition(at: range.upperBound)
        found.append((citation, range))
        told = range.upperBound
      } else if index >= covered {
        found += listed.citations(at: index)
        covered = max(covered, found.last?.1.upperBound ?? 0)
      }
    }
    return found
  }

  /// A title that the registry knows, with a second name in brackets.
  private func registered(
    at index: Int, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> (TitleCitation, Range<Int>)? {
    guard let token = text[index], let (name, end) = known.match(in: text, at: index),
      name.head.kind != .meeting,
      token.isCapitalized || token.kind == .number || end - index >= Self.unmistakable
    else { return nil }
    guard !isDraft(before: index, in: text) else { return nil }
    let start = heads.head(in: text, at: index) == nil ? index : grammar.leftEdge(of: index)
    let isDated = start == index - 1 && text.number(start).map { $0 == name.year } == true
    guard start == index || isDated else { return nil }
    let edge = grammar.extensions(from: end)
    let citation = TitleCitation(
      head: name.head, title: text.string(start..<edge), key: name.key, isBare: false,
      isTitle: name.isTitle)
    return (citation, start..<edge)
  }

  /// Whether only a draft is spoken of: "the draft United Nations | declaration".
  private func isDraft(before index: Int, in text: TokenizedText) -> Bool {
    var noun = index - 1
    while index - noun < 4, text[noun]?.isCapitalized == true { noun -= 1 }
    return text.lower(noun) == "draft"
  }

  /// How many words a known title has that is taken for one in lower case too.
  private static let unmistakable = 5

  private func grammatical(
    at index: Int, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> (TitleCitation, Range<Int>)? {
    guard var head = heads.head(in: text, at: index), head.kind != .meeting else { return nil }
    var end = index + head.words.count
    if text.lower(end) == "and", let second = heads.head(in: text, at: end + 1),
      second.kind == head.kind
    {
      end += 1 + second.words.count
    }
    let start = grammar.leftEdge(of: index)
    let edge = grammar.rightEdge(from: end)
    let isThereto = head.className == "Protocol" && text.lower(edge) == "thereto"
    let isBare = start == index && edge == end && !isThereto
    if edge == end, grammar.isPremodifier(before: end) { return nil }
    if grammar.areOfTreaty(head, at: end) { return nil }
    if head.kind == .instrument, start == index, isOfBareMeeting(end..<edge, in: text) {
      return nil
    }
    if isBare, let shared = sharedSubject(of: head, at: end, in: text, grammar) { return shared }
    if isBare, !Self.definite.contains(text.lower(start - 1)) || grammar.isCoordinated(at: end) {
      return nil
    }
    if isBare, head.kind == .instrument, grammar.hasSubject(at: end) { return nil }
    if text.lower(start - 1) == "draft" || text[edge - 1]?.lower == "for" { return nil }
    if text.lower(start) == "model" {
      head = TitleHead(kind: .instrument, className: "Instrument", words: head.words)
    }
    let citation = TitleCitation(
      head: head, title: text.string(start..<edge), key: nil, isBare: isBare,
      isTitle: !isBare && !isThereto)
    return (citation, start..<edge)
  }

  /// The first of two instruments with one subject: "the | Declaration and the Programme of Action on
  /// the Establishment of a World of Bees".
  private func sharedSubject(
    of head: TitleHead, at end: Int, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> (TitleCitation, Range<Int>)? {
    let start = end - head.words.count
    guard head.kind == .instrument, text.lower(start - 1) == "the",
      text.matches(["and", "the"], at: end), let second = heads.head(in: text, at: end + 2),
      second.kind == .instrument, second.words != head.words
    else { return nil }
    let subject = end + 2 + second.words.count
    let edge = grammar.rightEdge(from: subject)
    guard edge > subject, text.matches(["on", "the"], at: subject) else { return nil }
    let title = "\(text.string(start..<end)) \(text.string(subject..<edge))"
    return (
      TitleCitation(
        head: head, title: title, key: known.entry(named: title)?.key, isBare: false, isTitle: true),
      start..<end
    )
  }

  /// Whether a title says no more than that a meeting adopted it: "Outcome of the Conference".
  private func isOfBareMeeting(_ complement: Range<Int>, in text: TokenizedText) -> Bool {
    guard text.matches(["of", "the"], at: complement.lowerBound),
      let meeting = heads.head(in: text, at: complement.lowerBound + 2)
    else { return false }
    return meeting.kind == .meeting
      && complement.upperBound == complement.lowerBound + 2 + meeting.words.count
  }

  /// Words that make a bare head noun point back: "the Convention".
  private static let definite: Set<String> = [
    "the", "that", "this", "said", "present", "its", "their",
  ]
}

/// What a registry says that a name stands for.
package struct KnownName: Hashable, Sendable {
  package let key: String
  package let head: TitleHead
  /// Whether the name is a title, and not only what the thing is called for short.
  package let isTitle: Bool
  /// The year of its making, which may stand before the title: "the 2001 Convention on …".
  package let year: Int?

  package init(key: String, head: TitleHead, isTitle: Bool = true, year: Int? = nil) {
    self.key = key
    self.head = head
    self.isTitle = isTitle
    self.year = year
  }
}
