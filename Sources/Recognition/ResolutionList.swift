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
  }

  /// Whether the next member stands at a token: after a comma or a conjunction, and with its day
  /// unless the list was opened in the plural.
  func isContinued(at index: Int, quotes: Int) -> Bool {
    guard quotes <= 0, [",", "and", "as", "including"].contains(text.lower(index - 1)),
      let item = ResolutionRecognizer.item(in: text, at: index)
    else { return false }
    return item.isDated || text.lower(noun).hasSuffix("s")
  }

  /// What numbers cite as members of this list; members of a list of decisions cite nothing.
  func citations(of items: [ResolutionRecognizer.Item]) -> [(ResolutionCitation, Range<Int>)] {
    guard !text.lower(noun).hasPrefix("decision") else { return [] }
    return items.flatMap { item in
      item.numbers.enumerated().map { index, number in
        let citation = ResolutionCitation(
          number: number, issuer: issuer, date: item.date(at: index), listToken: noun)
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
    if let issuer = organ(in: text, before: possessor(before: noun, in: text) ?? noun) {
      return issuer
    }
    guard let previous = text[noun - 1], previous.isCapitalized, noun > 1 else { return .unnamed }
    return .other(previous.text)
  }

  /// The token of the body in "the adoption of resolution 3/2, on the care of hives, by the | Council".
  private static func adopter(of noun: Int, in text: TokenizedText, after end: Int) -> Int? {
    guard text.matches(["adoption", "of"], at: noun - 2) else { return nil }
    return (end..<(end + 24)).lazy.prefix { ![";", ".", "“"].contains(text.lower($0)) }
      .first { text.matches([",", "by", "the"], at: $0) }.map { $0 + 3 }
  }

  /// The issuer whose name begins at a token: "General Assembly", "Council", "Subcommission on …".
  private static func issuer(in text: TokenizedText, from start: Int) -> ResolutionCitation.Issuer?
  {
    if let organ = organ(in: text, from: start) { return .organ(organ) }
    var end = start
    while text[end]?.isCapitalized == true { end += 1 }
    guard let body = (start..<end).last(where: { bodies.contains(text.lower($0)) }) else {
      return nil
    }
    let known = organ(in: text, before: body + 1)
    return known ?? .other(text.string(start..<(body + 1)))
  }

  /// What bodies that adopt resolutions are called.
  private static let bodies: Set<String> = [
    "assembly", "council", "commission", "subcommission", "sub-commission", "committee",
    "conference", "congress", "board",
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
    case "council" where end < 3 || text[end - 2]?.isCapitalized != true: return .council
    default: return nil
    }
  }

  private static func organ(in text: TokenizedText, from index: Int) -> AdoptingOrgan? {
    AdoptingOrgan.allCases.first { text.matches(words(of: $0), at: index) }
  }

  private static func words(of organ: AdoptingOrgan) -> [String] {
    organ.rawValue.lowercased().split(separator: " ").map(String.init)
  }

  /// Whether a noun only takes up those named before: "including resolutions", "and resolution".
  private static func isTakenUp(before noun: Int, in text: TokenizedText) -> Bool {
    let previous = text.lower(noun - 1) == "," ? noun - 2 : noun - 1
    return ["including", "and", "being", "namely", "particular", "is", "are", "recent", "notably"]
      .contains(text.lower(previous))
  }
}
