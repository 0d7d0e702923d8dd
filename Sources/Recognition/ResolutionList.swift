import Resolutions

/// A list of resolutions, or of decisions, that a noun opens.
///
/// It goes on behind what is told of its members: "its resolutions 72/241 of 20 December 2017 on a
/// world against violence, 73/285 of 2 April 2019 on …".
struct ResolutionList {
  private let text: TokenizedText
  /// The token of the word "resolution" or "decisions".
  private let noun: Int
  private let issuer: ResolutionCitation.Issuer
  /// The organ named last before the noun, which "its" means.
  private let antecedent: AdoptingOrgan?

  /// The list that the noun at a token opens.
  ///
  /// - Parameters:
  ///   - end: the token after the numbers that follow the noun.
  ///   - last: the list before, whose issuer "including resolution 31/14" takes.
  init(at noun: Int, to end: Int, in text: TokenizedText, after last: ResolutionList?) {
    self.text = text
    self.noun = noun
    let own = Self.issuer(in: text, before: noun, after: end)
    let isTaken = own == .unnamed && Self.isTakenUp(before: noun, in: text)
    issuer = isTaken ? last?.issuer ?? own : own
    antecedent = issuer == .unnamed ? Self.antecedent(before: noun, in: text) : nil
  }

  /// Whether a list that a semicolon parts goes on at a token: "64/56 of 2 December 2009 on hives;
  /// | 65/48 of 8 December 2010 on honey".
  func isResumed(at index: Int) -> Bool {
    text.lower(noun).hasSuffix("s")
      && ResolutionRecognizer.item(in: text, at: index)?.isUnmistakable == true
  }

  /// Whether the next member stands at a token: after a comma or a conjunction, and with its day
  /// unless the list was opened in the plural.
  func isContinued(at index: Int, quotes: Int) -> Bool {
    guard quotes <= 0, let item = ResolutionRecognizer.item(in: text, at: index) else {
      return false
    }
    if text.lower(index - 1) == ";" { return isResumed(at: index) }
    guard [",", "and", "as", "including"].contains(text.lower(index - 1)) else { return false }
    return item.isDated || text.lower(noun).hasSuffix("s") || isSecondOfTwo(item)
  }

  /// Whether a number has a subject of its own as the first has: "resolution 5/1, on hives, and | 5/2,
  /// on honey".
  private func isSecondOfTwo(_ item: ResolutionRecognizer.Item) -> Bool {
    guard text.matches([",", "and"], at: item.tokens.lowerBound - 2),
      let first = ResolutionRecognizer.item(in: text, at: noun + 1),
      first.isOfSameSession(as: item)
    else { return false }
    return [first, item].allSatisfy {
      text.skipping([[",", "on"], ["on"]], at: $0.tokens.upperBound) > $0.tokens.upperBound
    }
  }

  /// What numbers cite as members of this list; members of a list of decisions cite nothing.
  func citations(of items: [ResolutionRecognizer.Item]) -> [(ResolutionCitation, Range<Int>)] {
    guard !text.lower(noun).hasPrefix("decision") else { return [] }
    return items.flatMap { item in
      item.numbers.enumerated().map { index, number in
        let citation = ResolutionCitation(
          number: number, issuer: issuer, antecedent: antecedent, date: item.date(at: index),
          listToken: noun, isMisprinted: item.isMisprinted)
        return (citation, item.tokens)
      }
    }
  }
}

extension ResolutionList {
  /// Who issued the resolutions, from the words before the noun or the "of the …" after the numbers.
  private static func issuer(
    in text: TokenizedText, before noun: Int, after end: Int
  ) -> ResolutionCitation.Issuer {
    let after = text.skipping([["of", "the"], ["adopted", "by", "the"]], at: end)
    if after > end, let issuer = issuer(in: text, from: after) { return issuer }
    if let adopter = adopter(of: noun, in: text, after: end),
      let issuer = issuer(in: text, from: adopter)
    {
      return issuer
    }
    let head = text.skipping([["of", "the"]], at: noun + 1)
    if head > noun + 1, let organ = organ(in: text, from: head) { return .organ(organ) }
    let possessor = possessor(before: noun, in: text)
    if let issuer = organ(in: text, before: possessor ?? noun) { return issuer }
    if text.lower(noun - 1) == "its" {
      let body =
        possessor.map { self.body(thatActsBefore: $0, in: text) }
        ?? self.body(thatAdoptsBefore: noun, in: text)
      return body.map { issuer(called: $0, in: text) } ?? .unnamed
    }
    guard let previous = text[noun - 1], !isVerb(noun - 1, in: text), previous.isCapitalized,
      noun > 1
    else { return .unnamed }
    return .other(BodyName(in: text, endingBefore: noun)?.string(in: text) ?? previous.text)
  }

  /// Whether a word opens a sentence, and names nobody: "Recalling | resolution", "See | resolution".
  private static func isVerb(_ index: Int, in text: TokenizedText) -> Bool {
    text.lower(index) == "see" || text.lower(index).hasSuffix("ing")
  }

  private static func issuer(
    called body: BodyName, in text: TokenizedText
  ) -> ResolutionCitation.Issuer {
    issuer(in: text, from: body.tokens.lowerBound) ?? .other(body.string(in: text))
  }

  /// The token of the body in "the adoption of resolution 3/2, on the care of hives, by the | Council"
  /// and in "resolution 3/2 on the care of hives, adopted by the | Council", where nothing between
  /// has a name and could be what was adopted.
  private static func adopter(of noun: Int, in text: TokenizedText, after end: Int) -> Int? {
    let isAdoption = text.matches(["adoption", "of"], at: noun - 2)
    let verb = isAdoption ? [",", "by", "the"] : [",", "adopted", "by", "the"]
    let isUnnamed = text[noun - 1]?.isCapitalized != true || isVerb(noun - 1, in: text)
    guard isAdoption || isUnnamed && text.lower(noun - 1) != "its" else { return nil }
    return (end..<(end + 24)).lazy
      .prefix { index in
        ![";", ".", "“"].contains(text.lower(index))
          && (isAdoption || text[index]?.isCapitalized != true)
      }
      .first { text.matches(verb, at: $0) }.map { $0 + verb.count }
  }

  /// The issuer whose name begins at a token: "General Assembly", "Council", "Subcommission on …".
  private static func issuer(in text: TokenizedText, from start: Int) -> ResolutionCitation.Issuer?
  {
    if let organ = organ(in: text, from: start) { return .organ(organ) }
    var end = start
    while text[end]?.isCapitalized == true { end += 1 }
    guard let body = (start..<end).last(where: { BodyName.nouns.contains(text.lower($0)) }) else {
      return nil
    }
    let known = organ(in: text, before: body + 1)
    let name = BodyName(in: text, startingAt: start)?.tokens ?? start..<(body + 1)
    return known ?? .other(text.string(name))
  }

  /// The body that is the subject, or "by the …", of what it says "in its | resolution".
  private static func body(thatActsBefore end: Int, in text: TokenizedText) -> BodyName? {
    guard let body = BodyName(in: text, endingBefore: end) else { return nil }
    let article = body.tokens.lowerBound - 1
    guard text.lower(article) == "the" else { return nil }
    return article == 0
      || ["by", "that", "as", "when", "where", "which"].contains(text.lower(article - 1))
      ? body : nil
  }

  /// The body in "the adoption by the Commission on Hives on 2 May 1998 of its | resolution".
  private static func body(thatAdoptsBefore noun: Int, in text: TokenizedText) -> BodyName? {
    guard text.matches(["of", "its"], at: noun - 2) else { return nil }
    let adoption = ["adoption", "by", "the"]
    guard let start = ((noun - 30)..<noun).last(where: { text.matches(adoption, at: $0) }) else {
      return nil
    }
    return BodyName(in: text, startingAt: start + adoption.count)
  }

  /// The organ of those that the project knows which "its" means: no other body is named behind it.
  private static func antecedent(before noun: Int, in text: TokenizedText) -> AdoptingOrgan? {
    guard text.lower(noun - 1) == "its" else { return nil }
    let bodies = (max(0, noun - Reach.phrase)..<noun).filter { index in
      text[index]?.isCapitalized == true
        && (BodyName.nouns.contains(text.lower(index)) || others.contains(text.lower(index)))
    }
    guard let end = bodies.last.map({ $0 + 1 }) else { return nil }
    return AdoptingOrgan.allCases.first { organ in
      text.matches(words(of: organ), at: end - words(of: organ).count)
    }
  }

  /// What bodies are called that adopt no resolutions of this kind.
  private static let others: Set<String> = [
    "agency", "bank", "court", "fund", "government", "office", "organization", "programme",
    "secretariat", "union",
  ]

  /// The token after the organ in "the General Assembly, in its | resolution".
  private static func possessor(before noun: Int, in text: TokenizedText) -> Int? {
    guard text.lower(noun - 1) == "its", ["in", "by", "through"].contains(text.lower(noun - 2))
    else { return nil }
    return text.lower(noun - 3) == "," ? noun - 3 : noun - 2
  }

  /// The organ whose name ends before a token.
  private static func organ(
    in text: TokenizedText, before end: Int
  ) -> ResolutionCitation.Issuer? {
    for organ in AdoptingOrgan.allCases {
      let words = words(of: organ)
      if text.matches(words, at: end - words.count) { return .organ(organ) }
    }
    switch text.lower(end - 1) {
    case "assembly" where text.lower(end - 2) == "environment": return .organ(.environmentAssembly)
    case "assembly"
    where text[end - 2]?.isCapitalized == true && text[end - 3]?.isCapitalized == true:
      return .other(text.string((end - 3)..<end))
    case "assembly": return .organ(.generalAssembly)
    case "council"
    where (end < 3 || text[end - 2]?.isCapitalized != true) && !isOfOthers(at: end, in: text):
      return .council
    default: return nil
    }
  }

  /// Whether those follow whose council it is, which is none of the United Nations: "the Council | of
  /// Keepers".
  private static func isOfOthers(at end: Int, in text: TokenizedText) -> Bool {
    let owner = text.skipping([["of", "the"], ["of"]], at: end)
    return owner > end && text[owner]?.isCapitalized == true
  }

  private static func organ(in text: TokenizedText, from index: Int) -> AdoptingOrgan? {
    AdoptingOrgan.allCases.first { text.matches(words(of: $0), at: index) }
  }

  private static func words(of organ: AdoptingOrgan) -> [String] { names[organ] ?? [] }

  private static let names = Dictionary(
    uniqueKeysWithValues: AdoptingOrgan.allCases.map {
      ($0, $0.rawValue.lowercased().split(separator: " ").map(String.init))
    })

  /// Whether a noun only takes up those named before: "including resolutions", "and resolution".
  private static func isTakenUp(before noun: Int, in text: TokenizedText) -> Bool {
    let previous = text.lower(noun - 1) == "," ? noun - 2 : noun - 1
    return ["including", "and", "being", "namely", "particular", "is", "are", "recent", "notably"]
      .contains(text.lower(previous))
  }
}
