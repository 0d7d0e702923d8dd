import Recognition

/// What was recognised at a token.
extension Recognized {
  /// Whether a line says no more than which annex begins: "Annex II".
  var isAnnexHeading: Bool { text.lower(0) == "annex" && text.count <= 2 }

  /// The act in whose scope a token stands.
  func act(at token: Int) -> ActCitation? {
    let next = acts.partitioningIndex { $0.scope.lowerBound > token }
    guard next > 0, acts[next - 1].scope.contains(token) else { return nil }
    return acts[next - 1]
  }

  /// The mentions that begin at a token or after it.
  func mentions(from token: Int) -> ArraySlice<Mention> {
    mentions[mentions.partitioningIndex { $0.tokens.lowerBound >= token }...]
  }

  /// The mentions that begin at a token, an article apart.
  func mentions(at token: Int) -> ArraySlice<Mention> {
    mentions(from: token).prefix { $0.tokens.lowerBound <= token + 1 }
  }

  /// The title that begins at a token, with those that are joined to it: "article 2 of the | Convention and
  /// of the Protocol", "article 2 common to the | Convention and the Protocol".
  func titles(
    at token: Int, areAllCommon: Bool
  ) -> [(citation: TitleCitation, mention: Mention)] {
    let joiners = [["and", "of", "the"], ["and", "of"]]
    let common = [["and", "to", "the"], ["and", "the"], [",", "the"]]
    var titles: [(citation: TitleCitation, mention: Mention)] = []
    var next = token
    while titles.count < Reach.treaties, let title = title(at: next) {
      titles.append(title)
      let end = title.mention.tokens.upperBound
      next = text.skipping(areAllCommon ? joiners + common : joiners, at: end)
      guard next > end else { break }
    }
    return titles
  }

  /// The title that begins at a token, an article apart.
  func title(at token: Int) -> (citation: TitleCitation, mention: Mention)? {
    for mention in mentions(at: token) {
      if case .title(let citation) = mention.kind { return (citation, mention) }
    }
    return nil
  }

  /// The meeting whose name begins at a token, an article apart.
  func meeting(at token: Int) -> (citation: MeetingCitation, mention: Mention)? {
    for mention in mentions(at: token) {
      if case .meeting(let citation) = mention.kind { return (citation, mention) }
    }
    return nil
  }
}
