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
    var verbs = [(key: key, tokens: 0..<end)]
    let isParticiple = !isFinite(0..<end, in: text)
    var quotes = 0
    for index in 0..<text.count {
      if text.lower(index) == "“" { quotes += 1 }
      if text.lower(index) == "”" { quotes -= 1 }
      guard index >= end, index >= verbs[verbs.count - 1].tokens.upperBound, quotes <= 0,
        isCoordinated(index, in: text), let (key, end) = forms.match(in: text, at: index),
        (index..<end).contains(where: { text.lower($0).hasSuffix(isParticiple ? "ing" : "s") })
      else { continue }
      verbs.append((key: key, tokens: index..<end))
    }
    return verbs
  }

  /// Whether a verb is one in the third person, as in "also requests", and none in "conscious of".
  private func isFinite(_ verb: Range<Int>, in text: TokenizedText) -> Bool {
    verb.allSatisfy { !text.lower($0).hasSuffix("ing") }
      && verb.contains { text.lower($0).hasSuffix("s") && !text.lower($0).hasSuffix("ous") }
  }

  /// What may stand between a verb and its object, and before a verb: "in this regard".
  private static let adverbials = [
    ["in", "this", "regard"], ["in", "that", "regard"], ["in", "this", "context"],
    ["in", "that", "context"], ["in", "this", "connection"], ["in", "that", "connection"],
    ["in", "this", "respect"], ["in", "particular"], ["especially"], ["specifically"],
    ["particularly"], ["inter", "alia"],
  ]

  /// Whether a comma or a conjunction stands before a token, and nothing between that tells more
  /// than "in this regard".
  private func isCoordinated(_ index: Int, in text: TokenizedText) -> Bool {
    let adverbial = Self.adverbials.first { text.matches($0, at: index - $0.count) }
    let previous = index - (adverbial?.count ?? 0) - 1
    return text.lower(previous) == "and" || text.lower(previous) == ","
  }

  private static let subordinators: Set<String> = [
    "which", "that", "who", "whom", "whose", "where", "wherein", "whereby", "whether", "how",
  ]

  /// What hangs on an object, and holds none.
  private enum Clause {
    /// "in which it decided …": a comma ends it.
    case relative
    /// "on efforts to end …": it may be part of a title.
    case infinitive
  }

  /// Tokens after which an object may stand: after the verb, and after a coordination.
  private func objectStarts(in text: TokenizedText, _ scope: Range<Int>) -> [Int] {
    var starts = [
      heldSubject(in: text, scope) ?? skipParenthetical(in: text, at: scope.lowerBound)
    ]
    let isStatement = text.lower(scope.lowerBound) == "that"
    var clause: Clause?
    var quotes = 0
    for index in scope {
      let word = text.lower(index)
      if word == "“" { quotes += 1 }
      if word == "”" { quotes -= 1 }
      guard quotes <= 0 else { continue }
      if Self.subordinators.contains(word), !isCircumstance(at: index, in: text) {
        clause = .relative
      } else if clause == nil, isInfinitive(at: index, in: text) {
        clause = .infinitive
      }
      guard let next = coordination(in: text, at: index), next >= starts[0] else { continue }
      if let open = clause {
        let isOver =
          open == .infinitive || word == "," && !(isStatement && narrows(at: index, in: text))
        guard isOver, isOwnResolution(in: text, at: next) else { continue }
        clause = nil
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

  /// ", in this regard," or "in particular" between a verb and its object.
  private func skipParenthetical(in text: TokenizedText, at start: Int) -> Int {
    guard text.lower(start) == "," else { return text.skipping(Self.adverbials, at: start) }
    var index = start + 1
    while index < text.count, text.lower(index) != "," { index += 1 }
    return index - start < 14 ? index + 1 : start
  }

  /// The token after "and", ", as well as", "in particular" or a list comma.
  private func coordination(in text: TokenizedText, at index: Int) -> Int? {
    let narrowed = text.skipping(Self.narrowing, at: index)
    let next = narrowed > index ? narrowed : text.skipping(Self.adding, at: index)
    guard next > index, !isInsideName(index, next, in: text) else { return nil }
    return next
  }

  /// Whether what follows is only a part of what stands before: ", including | its resolution".
  private func narrows(at index: Int, in text: TokenizedText) -> Bool {
    text.skipping(Self.narrowing, at: index) > index
  }

  private static let adding = [
    [",", "and"], ["and"], [",", "as", "well", "as"], ["as", "well", "as"], [","],
  ]

  private static let narrowing = [
    [",", "and", "in", "particular"], [",", "and", "especially"], ["and", "in", "particular"],
    [",", "in", "particular"], [",", "especially"], [",", "notably"], [",", "namely"],
    [",", "including"], ["including"], [",", "inter", "alia", ","],
    [",", "the", "most", "recent", "being"], [",", "the", "latest", "being"],
    [",", "the", "most", "recent", "of", "which", "is"],
    [",", "the", "most", "recent", "of", "which", "was"],
    [",", "the", "latest", "of", "which", "is"],
  ]

  /// Whether "and" only joins two words of a name: "Economic | and | Social Council".
  private func isInsideName(_ index: Int, _ next: Int, in text: TokenizedText) -> Bool {
    text.lower(index) == "and" && text[index - 1]?.isCapitalized == true
      && text[next]?.isCapitalized == true
  }

  /// "its resolutions", "General Assembly resolution": takes a list up again behind a clause.
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
