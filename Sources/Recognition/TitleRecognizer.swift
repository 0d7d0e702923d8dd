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
  /// What tells it from others of the same title.
  package var edition: Edition?
  /// What tells it where its title says only what kind of text it is: that its making follows.
  package var making: Edition?

  /// What tells a text that is called by what it is: its year, or only that this document speaks of it.
  package enum Edition: Hashable, Sendable { case year(Int), document }

  /// The same under another title.
  package func called(_ title: String) -> Self {
    Self(
      head: head, title: title, key: key, isBare: isBare, isTitle: isTitle, shortForm: shortForm,
      edition: edition, making: making)
  }
}

/// Finds the titles of treaties and instruments, by registry and by grammar.
struct TitleRecognizer {
  let heads: TitleHeads
  let known: Gazetteer<KnownName>
  let places: Gazetteer<KnownPlace>
  let organs: Gazetteer<String>
  /// Where the names of meetings begin and end.
  var meetings: [Int: Int] = [:]

  /// All titles of a text in order; a title may stand inside another.
  func citations(in text: TokenizedText) -> [(TitleCitation, Range<Int>)] {
    let grammar = TitleGrammar(text: text, heads: heads, organs: organs)
    let occurrences = OccurrenceReader(text: text, places: places, heads: heads, organs: organs)
    let described = DescribedTitles(
      heads: heads, known: known, text: text, grammar: grammar, meetings: meetings,
      occurrences: occurrences)
    let listed = ListedTitles(
      text: text, heads: heads, grammar: grammar, known: known, places: places)
    var found = FoundTitles(
      grammar: grammar, pairs: PairedTitles(text: text, heads: heads, known: known))
    for index in text.tokens.indices {
      if let title = registered(at: index, in: text, grammar) {
        found.append(registered: described.entitled(title))
      } else if index >= found.end, let title = grammatical(at: index, in: text, grammar) {
        found.append(described.completed(title))
      } else if index >= found.end, let title = described.citation(at: index) {
        found.append(described: title)
      } else if index >= found.covered {
        found.append(contentsOf: listed.citations(at: index))
      }
    }
    return found.titles
  }

  /// A title that the registry knows, with a second name in brackets.
  private func registered(
    at index: Int, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> FoundTitles.Title? {
    guard let token = text[index], let (name, end) = known.match(in: text, at: index),
      name.head.kind != .meeting,
      token.isCapitalized || token.kind == .number
        || end - index >= Self.unmistakable && !isAfterIndefinite(index, in: text)
    else { return nil }
    guard !isDraft(before: index, in: text), !isOpening(to: end, of: name, in: text),
      !isOfNamesake(index..<end, in: text, grammar)
    else { return nil }
    let start =
      heads.head(in: text, at: index) == nil
      ? grammar.yearEdge(before: index) : leftEdge(of: index, in: text, grammar)
    let isDated =
      start == index - 1 && text.number(start).map { $0 == name.year ?? $0 } == true
    let isOfOrgan = end - index >= Self.unmistakable && organEnd(from: start, in: text) == index
    guard start == index || isDated || isOfOrgan else { return nil }
    let whole =
      adoptingMeetingEnd(from: end, in: text) ?? longerNameEnd(of: name, index..<end, in: text)
    let edge = grammar.extensions(from: whole ?? end)
    if isOfWebsite(edge, in: text) { return nil }
    guard name.isTitle || grammar.isWhole(end, extendedTo: edge) else { return nil }
    let citation = TitleCitation(
      head: name.head, title: text.string(start..<edge), key: name.key, isBare: false,
      isTitle: name.isTitle)
    return (citation, start..<edge)
  }

  /// The token after the meeting of which a text that is known by a shorter name is: "the Wax Declaration |
  /// of the World Hive Forum".
  private func adoptingMeetingEnd(from end: Int, in text: TokenizedText) -> Int? {
    text.matches(["of", "the"], at: end) && text[end + 2]?.isCapitalized == true
      ? meetings[end + 2] : nil
  }

  /// The token after another name of the same text that goes on from inside a shorter one: "Honeyville |
  /// Programme of Action | on the Care of Hives".
  private func longerNameEnd(
    of name: KnownName, _ tokens: Range<Int>, in text: TokenizedText
  ) -> Int? {
    tokens.dropFirst().lazy.compactMap { known.match(in: text, at: $0) }
      .first { $0.end > tokens.upperBound && $0.entry.key == name.key }?.end
  }

  /// Whether what begins with a year is a plan of another name: "Honey | 2030 Agenda", "2030 Agenda | for
  /// Honey".
  private func isOfNamesake(
    _ name: Range<Int>, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> Bool {
    let (start, end) = (name.lowerBound, name.upperBound)
    guard text[start]?.kind == .number else { return false }
    if text.lower(end) == "for", grammar.rightEdge(from: end) > grammar.extensions(from: end) {
      return true
    }
    guard start > 1, text[start - 1]?.isCapitalized == true, text.lower(start - 1) != "the" else {
      return false
    }
    return !(max(0, start - Self.longest)..<start).contains {
      organEnd(from: $0, in: text) == start
    }
  }

  /// The first token of the capitalised words before a head, after those that end the name of an organ:
  /// "the Food and Hive Organization | Global Convention".
  private func leftEdge(of head: Int, in text: TokenizedText, _ grammar: TitleGrammar) -> Int {
    let isNumbered = grammar.numberEdge(from: head + 1) != nil
    if isNumbered, let start = grammar.articleEdge(before: head) { return start }
    let start = grammar.leftEdge(of: head)
    guard heads.head(in: text, at: head)?.kind == .treaty else { return start }
    let names = (max(0, start - Self.longest)..<start).lazy.compactMap {
      organEnd(from: $0, in: text)
    }
    return names.first { start < $0 && $0 <= head } ?? start
  }

  /// The token after the name of the organ that begins at a token.
  private func organEnd(from start: Int, in text: TokenizedText) -> Int? {
    text[start]?.isCapitalized == true ? organs.match(in: text, at: start)?.end : nil
  }

  /// How many words the name of an organ has before a title at most.
  private static let longest = 12

  /// Whether the noun that ends a known title begins a longer one that is known: "Wax Organization |
  /// Agreement on the Care of Hives".
  private func isOpening(to end: Int, of name: KnownName, in text: TokenizedText) -> Bool {
    known.match(in: text, at: end - 1).map { $0.end > end && $0.entry.key != name.key } ?? false
  }

  /// Whether only a draft is spoken of: "the draft United Nations | declaration", "a draft international |
  /// convention".
  private func isDraft(before index: Int, in text: TokenizedText) -> Bool {
    var noun = index - 1
    while index - noun < 4, text[noun].map(Self.isQualifier) == true { noun -= 1 }
    return text.lower(noun) == "draft"
  }

  private static func isQualifier(_ word: Token) -> Bool {
    word.isCapitalized
      || ["international", "comprehensive", "global", "regional"].contains(word.lower)
  }

  /// How many words a known title has that is taken for one in lower case too.
  private static let unmistakable = 5

  private func grammatical(
    at index: Int, in text: TokenizedText, _ grammar: TitleGrammar
  ) -> FoundTitles.Title? {
    guard let head = heads.head(in: text, at: index), head.kind != .meeting else { return nil }
    let start = leftEdge(of: index, in: text, grammar)
    let noun = noun(of: head, at: index, from: start, in: text, grammar)
    let tokens = start..<grammar.rightEdge(from: noun.upperBound)
    if isNoTitle(tokens, of: head, at: noun, in: text, grammar) { return nil }
    let isThereto = head.className == "Protocol" && text.lower(tokens.upperBound) == "thereto"
    let isBare = tokens == noun && !isThereto
    if head.isShortTitle, !isBare { return nil }
    let isProtocol = head.className == "Protocol" && tokens.upperBound == noun.upperBound
    if isProtocol, grammar.hasSubject(at: noun.upperBound) { return nil }
    if isBare || tokens.lowerBound == noun.lowerBound - 1 && text.number(tokens.lowerBound) != nil,
      let shared = sharedSubject(of: head, at: noun, from: tokens.lowerBound, in: text, grammar)
    {
      return shared
    }
    if isBare {
      let isCoordinated = grammar.isCoordinated(at: noun.upperBound)
      let isHalf = head.kind == .instrument && grammar.hasSubject(at: noun.upperBound)
      guard Self.definite.contains(text.lower(noun.lowerBound - 1)), !isCoordinated, !isHalf else {
        return nil
      }
    }
    let isModel = (tokens.lowerBound..<index).contains { text.lower($0) == "model" }
    var citation = TitleCitation(
      head: isModel
        ? TitleHead(kind: .instrument, className: "Instrument", words: head.words) : head,
      title: text.string(tokens), key: nil, isBare: isBare, isTitle: !isBare && !isThereto)
    if head.kind == .instrument { citation.making = text.making(at: tokens.upperBound) }
    return (citation, tokens)
  }

  /// The tokens of a head, and of the second one in "Declaration and Programme of Action".
  private func noun(
    of head: TitleHead, at index: Int, from start: Int, in text: TokenizedText,
    _ grammar: TitleGrammar
  ) -> Range<Int> {
    let end = index + head.words.count
    if head.kind == .instrument, start < index, let edge = grammar.coordinatedEdge(at: end) {
      return index..<edge
    }
    guard text.lower(end) == "and", let second = heads.head(in: text, at: end + 1),
      second.kind == head.kind
    else { return index..<end }
    return index..<(end + 1 + second.words.count)
  }

  /// Whether words about a head are no title, or none yet: "Treaty Series", "the draft Declaration",
  /// "a Convention on Hives", "Outcome of the Conference", "Agenda for the Second Committee".
  private func isNoTitle(
    _ tokens: Range<Int>, of head: TitleHead, at noun: Range<Int>, in text: TokenizedText,
    _ grammar: TitleGrammar
  ) -> Bool {
    let (start, edge) = (tokens.lowerBound, tokens.upperBound)
    let end = noun.upperBound
    if edge == end, grammar.isPremodifier(before: end) { return true }
    if isOfWebsite(edge, in: text) { return true }
    if head.kind == .instrument, start == noun.lowerBound,
      isOfBareMeeting(end..<edge, in: text) || isOfOrgan(head, end..<edge, in: text)
    {
      return true
    }
    if head.words == ["agenda", "for"], isOfSession(end..<edge, in: text) { return true }
    if head.kind == .instrument, isUnmade(start, in: text) || isSeries(at: edge, in: text) {
      return true
    }
    if tokens.contains(where: { isInternal(at: $0, in: text) }) { return true }
    let isHeading = head.words.last == "to" && text.lower(end) == "article"
    return ["for", "on", "towards"].contains(text.lower(edge - 1)) || isHeading
      || grammar.areOfTreaty(head, at: end)
      || ((start - 1)..<noun.lowerBound).contains { text.lower($0) == "draft" }
      || isIndefinite(head, at: start, in: text)
      || head.kind == .treaty && grammar.isLastOfList(start..<noun.lowerBound, noun)
      || isRest(tokens, of: head, at: noun.lowerBound, in: text)
  }

  /// Whether the rules are meant by which an organization runs itself: "Financial | Regulations and
  /// Rules", "Staff | Rules".
  private func isInternal(at noun: Int, in text: TokenizedText) -> Bool {
    let first = text.matches(["regulations", "and"], at: noun - 2) ? noun - 2 : noun
    return ["regulations", "rules"].contains(text.lower(noun))
      && ["financial", "staff"].contains(text.lower(first - 1))
  }

  /// Whether a text is still to be made: "to develop | Guidance on Hives".
  private func isUnmade(_ start: Int, in text: TokenizedText) -> Bool {
    ["develop", "developing", "draft", "drafting", "elaborate", "elaborating"]
      .contains(text.lower(start - 1))
  }

  /// Whether only what is called after it is named: "the Hive Convention | website", "the Hive Pact |
  /// initiative".
  private func isOfWebsite(_ edge: Int, in text: TokenizedText) -> Bool {
    ["website", "web", "initiative"].contains(text.lower(edge))
      && text[edge]?.isCapitalized == false
  }

  /// Whether a series of publications is named: "Guidelines for Keepers |, No. 4".
  private func isSeries(at edge: Int, in text: TokenizedText) -> Bool {
    text.matches([",", "no", "."], at: edge)
  }

  /// Whether something is made for an organ, and has no title: "Agenda for | the Second Committee".
  private func isOfOrgan(
    _ head: TitleHead, _ complement: Range<Int>, in text: TokenizedText
  ) -> Bool {
    let name = text.skipping([["the"]], at: complement.lowerBound)
    return head.words.last == "for"
      && organs.match(in: text, at: name).map { $0.end >= complement.upperBound } ?? false
  }

  /// Whether a list of business is meant: "Provisional Agenda for | the Third Session of the Keepers".
  private func isOfSession(_ complement: Range<Int>, in text: TokenizedText) -> Bool {
    guard text.lower(complement.lowerBound) == "the" else { return false }
    let name = complement.dropFirst().prefix {
      text[$0]?.isCapitalized == true || text[$0]?.kind == .number
    }
    return complement.dropFirst().first.flatMap { organEnd(from: $0, in: text) } != nil
      || name.contains {
        ["session", "sessions"].contains(text.lower($0))
          || heads.head(in: text, at: $0)?.kind == .meeting
      }
  }

  private func isAfterIndefinite(_ start: Int, in text: TokenizedText) -> Bool {
    ["a", "an"].contains(text.lower(start - 1))
  }

  /// Whether a treaty is still to be made: "a | Convention on Hives"; or its noun is rather a verb:
  /// "Accord | priority to the Hive".
  private func isIndefinite(_ head: TitleHead, at start: Int, in text: TokenizedText) -> Bool {
    head.kind == .treaty && isAfterIndefinite(start, in: text)
      || start == 0 && head.words == ["accord"]
  }

  /// Whether a name goes before: "Government of | National Accord", "Purposes and | Principles of the
  /// Charter". Titles have their article, and those of treaties are no principles.
  private func isRest(
    _ title: Range<Int>, of head: TitleHead, at noun: Int, in text: TokenizedText
  ) -> Bool {
    let before = title.lowerBound - 1
    if head.kind == .treaty, text.lower(before) == "of", text[before - 1]?.isCapitalized == true,
      heads.head(in: text, at: before - 1) == nil
    {
      return true
    }
    let object = noun + 3
    let words = (object..<max(object, title.upperBound)).prefix { text[$0]?.isCapitalized == true }
    return head.words == ["principles"] && text.matches(["of", "the"], at: object - 2)
      && words.contains { heads.head(in: text, at: $0)?.kind == .treaty }
  }

  /// The first of two texts with one subject: "the | Declaration and the Programme of Action on the
  /// Establishment of a World of Bees", "the | 1951 Convention and the 1967 Protocol relating to the Care
  /// of Hives", which a registry has to know.
  private func sharedSubject(
    of head: TitleHead, at noun: Range<Int>, from start: Int, in text: TokenizedText,
    _ grammar: TitleGrammar
  ) -> (TitleCitation, Range<Int>)? {
    let isTreaty = head.kind == .treaty
    let next = text.skipping(
      isTreaty ? [["and", "the"], ["and", "its"], ["and"]] : [["and", "the"]], at: noun.upperBound)
    let other = isTreaty && text[next]?.kind == .number ? next + 1 : next
    guard head.kind != .meeting, text.lower(start - 1) == "the", next > noun.upperBound,
      let second = heads.head(in: text, at: other), second.kind == head.kind,
      second.words != head.words
    else { return nil }
    let subject = other + second.words.count
    let edge = grammar.rightEdge(from: subject)
    guard edge > subject, isTreaty || text.matches(["on", "the"], at: subject) else { return nil }
    let title = "\(text.string(noun)) \(text.string(subject..<edge))"
    let entry = known.entry(named: title)
    let isOfYear = text.number(start).map { $0 == entry?.year } ?? true
    guard !isTreaty || entry != nil && isOfYear else { return nil }
    return (
      TitleCitation(head: head, title: title, key: entry?.key, isBare: false, isTitle: true),
      start..<noun.upperBound
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
    "the", "that", "this", "said", "present", "its", "their", "above-mentioned", "aforementioned",
    "aforesaid",
  ]
}
