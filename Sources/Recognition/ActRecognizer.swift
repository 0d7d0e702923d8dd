/// A speech act of a paragraph: the words that perform it, and what it is performed on.
package struct ActCitation: Hashable, Sendable {
  /// The key of the act in the registry, as "recalling-also".
  package let key: String
  /// The tokens of the verb and what goes with it.
  package let verb: Range<Int>
  /// The tokens up to the next act of the paragraph.
  package let scope: Range<Int>
  /// The tokens at which an object of the act may begin, in order.
  package let objectStarts: [Int]
}

/// Finds the acts of a paragraph and where their objects begin.
///
/// The object of an act is the head of what follows it: "Recalling the preparatory process for the
/// Second Review Conference" recalls the process. Objects are coordinated ("…, and its resolution
/// 46/116"), and a subordinate clause holds none ("in which it decided to convene a conference").
struct ActRecognizer {
  let forms: Gazetteer<String>

  /// The acts of a paragraph in order.
  func acts(in text: TokenizedText) -> [ActCitation] {
    let verbs = verbs(in: text)
    return verbs.enumerated().map { index, verb in
      let end = index + 1 < verbs.count ? verbs[index + 1].tokens.lowerBound : text.count
      return ActCitation(
        key: verb.key, verb: verb.tokens, scope: verb.tokens.lowerBound..<end,
        objectStarts: objectStarts(in: text, verb.tokens.upperBound..<end))
    }
  }

  private func verbs(in text: TokenizedText) -> [(key: String, tokens: Range<Int>)] {
    guard let (key, end) = forms.match(in: text, at: 0) else { return [] }
    var verbs = [(key, 0..<end)]
    let isParticiple = text.lower(0).hasSuffix("ing") || text.lower(end - 1).hasSuffix("ing")
    var quotes = 0
    for index in 0..<text.count {
      if text.lower(index) == "“" { quotes += 1 }
      if text.lower(index) == "”" { quotes -= 1 }
      guard index >= end, quotes <= 0,
        text.lower(index - 1) == "and" || text.lower(index - 1) == ",",
        text.lower(index).hasSuffix(isParticiple ? "ing" : "s"),
        let (key, end) = forms.match(in: text, at: index)
      else { continue }
      verbs.append((key, index..<end))
    }
    return verbs
  }

  private static let subordinators: Set<String> = [
    "which", "that", "who", "whom", "whose", "where", "wherein", "whereby", "whether", "how",
  ]

  /// Tokens after which an object may stand: after the verb, and after a coordination.
  private func objectStarts(in text: TokenizedText, _ scope: Range<Int>) -> [Int] {
    var starts = [
      heldSubject(in: text, scope) ?? skipParenthetical(in: text, at: scope.lowerBound)
    ]
    var isSubordinate = false
    var quotes = 0
    for index in scope {
      let word = text.lower(index)
      if word == "“" { quotes += 1 }
      if word == "”" { quotes -= 1 }
      guard quotes <= 0 else { continue }
      let isRelative = Self.subordinators.contains(word) && !isCircumstance(at: index, in: text)
      if isRelative || isInfinitive(at: index, in: text) { isSubordinate = true }
      guard let next = coordination(in: text, at: index), next >= starts[0] else { continue }
      if isSubordinate {
        guard isOwnResolution(in: text, at: next) else { continue }
        isSubordinate = false
      }
      starts.append(next)
    }
    return starts
  }

  /// Whether a relative clause only tells where and when: "which is to be held in".
  private func isCircumstance(at index: Int, in text: TokenizedText) -> Bool {
    text.skipping(
      [
        ["which", "was", "held"], ["which", "were", "held"], ["which", "is", "to", "be", "held"],
        ["which", "will", "be", "held"], ["which", "took", "place"], ["that", "was", "held"],
      ], at: index) > index
  }

  /// Whether a verb follows "to": what was asked for, and no object of the asking.
  private func isInfinitive(at index: Int, in text: TokenizedText) -> Bool {
    guard text.lower(index) == "to", let next = text[index + 1], next.kind == .word else {
      return false
    }
    return !next.isCapitalized && !Self.nominal.contains(next.lower)
      && NumberWords.ordinal(next.lower) == nil
  }

  /// Words after which "to" is no infinitive, and "to be held", which only tells when.
  private static let nominal: Set<String> = [
    "the", "a", "an", "its", "their", "his", "all", "any", "this", "that", "these", "those",
    "which",
    "whom", "be", "both", "each", "such", "other", "resolution", "resolutions", "article",
  ]

  /// The subject of "Recalling that three special sessions … were held in 1978, 1982 and 1988": who
  /// recalls that meetings were held recalls them.
  private func heldSubject(in text: TokenizedText, _ scope: Range<Int>) -> Int? {
    guard text.lower(scope.lowerBound) == "that" else { return nil }
    let start = skipParenthetical(in: text, at: scope.lowerBound + 1)
    let isHeld = (start..<min(start + Reach.phrase, scope.upperBound)).contains { index in
      text.lower(index) == "held" && ["was", "were"].contains(text.lower(index - 1))
    }
    return isHeld ? start : nil
  }

  /// ", in this regard," between a verb and its object.
  private func skipParenthetical(in text: TokenizedText, at start: Int) -> Int {
    guard text.lower(start) == "," else { return start }
    var index = start + 1
    while index < text.count, text.lower(index) != "," { index += 1 }
    return index - start < 14 ? index + 1 : start
  }

  /// The token after "and", ", as well as", "in particular" or a list comma.
  private func coordination(in text: TokenizedText, at index: Int) -> Int? {
    let next = text.skipping(
      [
        [",", "and"], ["and"], [",", "as", "well", "as"], ["as", "well", "as"],
        [",", "in", "particular"], [",", "including"], ["and", "in", "particular"],
        [",", "inter", "alia", ","], [",", "the", "most", "recent", "being"],
        [",", "the", "latest", "being"], [",", "the", "most", "recent", "of", "which", "is"],
        [",", "the", "most", "recent", "of", "which", "was"],
        [",", "the", "latest", "of", "which", "is"], [","], ["including"],
      ], at: index)
    guard next > index, !isInsideName(index, next, in: text) else { return nil }
    return next
  }

  /// Whether "and" only joins two words of a name: "Economic | and | Social Council".
  private func isInsideName(_ index: Int, _ next: Int, in text: TokenizedText) -> Bool {
    text.lower(index) == "and" && text[index - 1]?.isCapitalized == true
      && text[next]?.isCapitalized == true
  }

  /// "its resolutions", "General Assembly resolution": takes a list up again after a clause.
  private func isOwnResolution(in text: TokenizedText, at index: Int) -> Bool {
    var index = index
    while let token = text[index],
      token.isCapitalized || ["its", "and", "previous", "the", "of"].contains(token.lower)
    {
      index += 1
    }
    return ["resolution", "resolutions"].contains(text.lower(index))
  }
}

extension ActCitation {
  private static let qualifiers: Set<String> = [
    "the", "its", "their", "his", "all", "both", "a", "an", "relevant", "previous", "earlier",
    "other", "recent", "subsequent", "ensuing", "those", "these", "present", "said",
    "above-mentioned",
    "aforementioned", "own", "successful", "landmark", "historic", "major", "new", "first",
    "second",
  ]

  /// What stands for the whole that it is a part of, or for the event that it is: "the terms of its
  /// resolution", "the holding of the conference".
  private static let transparent: Set<String> = [
    "terms", "provisions", "holding", "convening", "organization", "hosting",
  ]

  /// The token after "the successful holding of", or `start`.
  private func skipTransparent(_ start: Int, in text: TokenizedText) -> Int {
    guard text.lower(start) == "the" else { return start }
    let noun = text.skipping([["successful"], ["recent"]], at: start + 1)
    return Self.transparent.contains(text.lower(noun)) && text.lower(noun + 1) == "of"
      ? noun + 2 : start
  }

  /// Where the object begins that has its head at a token; `nil` when that is no object.
  ///
  /// Only articles and qualifiers stand between.
  package func objectStart(of token: Int, in text: TokenizedText) -> Int? {
    let near = objectStarts.partitioningIndex { $0 >= token - 10 }
    return objectStarts[near...].prefix { $0 <= token }.first { start in
      let noun = skipTransparent(start, in: text)
      return (noun..<max(noun, token)).allSatisfy { isQualifier(text, $0) }
    }
  }

  private func isQualifier(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let word = text[index] else { return false }
    if word.kind != .word { return word.lower == "’s" || word.lower == "'s" }
    return Self.qualifiers.contains(word.lower) || word.isCapitalized
      || NumberWords.cardinal(word.lower) != nil
      || word.lower == "and" && text[index + 1]?.isCapitalized == true
  }
}
