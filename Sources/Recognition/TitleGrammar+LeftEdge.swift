/// How far a title reaches to the left of its head noun.
extension TitleGrammar {
  /// The first token of the capitalised words before a head.
  func leftEdge(of head: Int) -> Int {
    var start = head
    while start > 0, head - start < Reach.phrase {
      if extendsLeft(start - 1) {
        start -= 1
      } else if text.isApostrophe(start - 1), text.lower(start - 1).count == 1,
        extendsLeft(start - 2)
      {
        start -= 2
      } else if isBodyOf(before: start) || isParticle(before: start) {
        start -= 2
      } else if let first = coordinated(before: start, head) ?? joined(before: start, head) {
        start = first
      } else if isAcronym(before: start) {
        start -= 3
      } else if isAnniversary(before: start) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// Where coordinated words begin of which the head has only the last: "the | Scientific and
  /// Technical Guidelines", "the | Hive Regulations and Rules of the Keepers", "the | Wax and Honey
  /// Agreement", "the | Wax, Honey and Queens Framework".
  private func coordinated(before start: Int, _ head: Int) -> Int? {
    let kind = heads.head(in: text, at: head)?.kind
    let isPlural = text.lower(head).hasSuffix("s")
    guard text.lower(start - 1) == "and", kind == .instrument || !isPlural else { return nil }
    var first = start - 1
    while extendsLeft(first - 1), heads.head(in: text, at: first - 1) == nil { first -= 1 }
    let word = text.lower(start - 2)
    guard first < start - 1, !BodyName.nouns.contains(word),
      !["nations", "organization", "union"].contains(word)
    else { return nil }
    let list = listEdge(before: first)
    if start < head, list < first, Self.determiners.contains(text.lower(list - 1)) { return list }
    guard Self.determiners.contains(text.lower(first - 1)) else { return nil }
    if kind == .treaty, start < head { return first }
    let arePlurals = start == head && word.hasSuffix("s") && isPlural
    let isShort = first >= start - 3 && start < head && !word.hasSuffix("s")
    return arePlurals || isShort ? first : nil
  }

  static let determiners: Set<String> = ["the", "its", "an", "a"]

  /// Where a name begins of which small words join the parts: "the | World of Hives Summit", "the fifth
  /// | Aids to Keepers Fund Meeting".
  private func joined(before start: Int, _ head: Int) -> Int? {
    guard start < head, ["for", "of", "to"].contains(text.lower(start - 1)) else { return nil }
    let words = ((start - 1 - Self.longestName)..<(start - 1)).reversed().prefix {
      extendsLeft($0) && heads.head(in: text, at: $0) == nil && !Self.roles.contains(text.lower($0))
        && !BodyName.meetingNouns.contains(text.lower($0))
    }
    guard let first = words.last else { return nil }
    let before = text.lower(first - 1)
    return Self.determiners.contains(before) || NumberWords.ordinal(before) != nil ? first : nil
  }

  /// Who acts for a meeting or a text, and what is done with it, before "of": no part of its name.
  static let roles: Set<String> = [
    "accession", "adoption", "anniversary", "chair", "chairman", "chairperson", "chairs",
    "co-chair",
    "co-chairs", "contribution", "delegation", "depositary", "director", "envoy", "follow-up",
    "government", "head", "host", "hosts", "implementation", "mayor", "minister", "outcome",
    "outcomes", "president", "rapporteur", "ratification", "report", "representative", "results",
    "review", "secretariat", "secretary", "signing", "vice-chair", "vice-president",
  ]

  /// Whether the initials of the words before it stand in brackets before a token, and those are no body:
  /// "Wax and Honey | (WH) Framework".
  private func isAcronym(before start: Int) -> Bool {
    guard text.lower(start - 1) == ")", text.lower(start - 3) == "(", let name = text[start - 2],
      name.text.allSatisfy(\.isUppercase), extendsLeft(start - 4)
    else { return false }
    var index = start - 4
    for initial in name.text.reversed() {
      while [",", "and"].contains(text.lower(index)) { index -= 1 }
      guard extendsLeft(index), text[index]?.text.first == initial,
        organs.match(in: text, at: index).map({ $0.end < start - 3 }) ?? true
      else { return false }
      index -= 1
    }
    return true
  }

  /// Whether the years since another meeting stand before a token: "Honeyville | +30 Declaration".
  private func isAnniversary(before start: Int) -> Bool {
    text.lower(start - 2) == "+" && text[start - 1]?.kind == .number && extendsLeft(start - 3)
  }

  /// Where single words begin that commas join to the one at a token: "Wax, Queens, | Honey and …".
  private func listEdge(before first: Int) -> Int {
    var start = first
    while text.lower(start - 1) == ",", extendsLeft(start - 2),
      heads.head(in: text, at: start - 2) == nil, start - 2 > first - Reach.phrase
    {
      start -= 2
    }
    return start
  }

  /// "Council of | Europe Convention", "Organization of | African Unity Convention".
  func isBodyOf(before start: Int) -> Bool {
    text[start]?.isCapitalized == true && text.lower(start - 1) == "of"
      && text[start - 2]?.isCapitalized == true && Self.bodies.contains(text.lower(start - 2))
  }

  /// "Palma de | Mallorca Protocol".
  private func isParticle(before start: Int) -> Bool {
    ["de", "del", "di", "da", "do", "des", "du", "la"].contains(text.lower(start - 1))
      && text[start]?.isCapitalized == true && text[start - 2]?.isCapitalized == true
  }

  /// What bodies are called whose name stands before a title; the status of forces is like them.
  private static let bodies: Set<String> = [
    "association", "commonwealth", "community", "council", "league", "organization", "status",
  ]

  /// The year before a title that begins at a token, or that token.
  func yearEdge(before start: Int) -> Int {
    text[start - 1]?.kind == .number && extendsLeft(start - 1) ? start - 1 : start
  }

  private func extendsLeft(_ index: Int) -> Bool {
    guard let token = text[index] else { return false }
    if token.kind == .number {
      let isNamed = text[index - 1]?.isCapitalized == true && !isMonth(at: index - 1)
      let article = isNamed ? index - 2 : index - 1
      return DateRecognizer.year(in: text, at: index) != nil
        && (index == 0 || text.lower(article) == "the")
    }
    return (index > 0 || isTitleWord(token)) && token.isCapitalized && !isMonth(at: index)
      && (!TitleGrammar.actors.contains(token.lower) || areQualifiedStates(at: index))
  }

  /// Whether the first word of a text may begin a title, and is no verb: "Optional Protocol", and not
  /// "Recalling Protocol V", "See Protocol V".
  private func isTitleWord(_ token: Token) -> Bool {
    !token.lower.hasSuffix("s") && !token.lower.hasSuffix("ing") && token.lower != "see"
      && !token.text.allSatisfy { "IVXLC".contains($0) }
  }

  /// Whether some States are meant that have a name: "Small Island Developing | States Strategy".
  private func areQualifiedStates(at index: Int) -> Bool {
    text.lower(index) == "states" && text.lower(index - 1) == "developing"
  }

  /// The name of a month in a date: "27 | September", "of | November 2005".
  func isMonth(at index: Int) -> Bool {
    DateRecognizer.months[text.lower(index)] != nil
      && [index - 1, index + 1].contains { text.number($0) != nil }
  }

  /// Capitalised words before a head that are no part of its title.
  static let actors: Set<String> = [
    "the", "a", "an", "its", "this", "these", "that", "such", "states", "parties", "member",
    "secretary-general", "government",
    "governments", "article",
  ]
}
