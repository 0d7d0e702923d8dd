import Resolutions

/// Finds meetings, conferences, summits and special sessions.
struct MeetingRecognizer {
  let heads: TitleHeads
  let known: Gazetteer<KnownName>
  let organs: Gazetteer<String>
  let places: Gazetteer<KnownPlace>

  /// All meetings of a text in order, each with the tokens of its name.
  func citations(in text: TokenizedText) -> [(MeetingCitation, Range<Int>)] {
    let reading = Reading(recognizer: self, text: text)
    var found: [(MeetingCitation, Range<Int>)] = []
    var index = 0
    while index < text.count {
      if let (citation, tokens, end) = reading.citation(at: index) {
        found.append((citation, tokens))
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    reading.sharePlaces(among: &found)
    return found
  }

  /// The work on one text.
  struct Reading {
    let recognizer: MeetingRecognizer
    let text: TokenizedText
    let grammar: TitleGrammar
    let occurrences: OccurrenceReader

    init(recognizer: MeetingRecognizer, text: TokenizedText) {
      self.recognizer = recognizer
      self.text = text
      grammar = TitleGrammar(text: text, heads: recognizer.heads, organs: recognizer.organs)
      occurrences = OccurrenceReader(
        text: text, places: recognizer.places, heads: recognizer.heads, organs: recognizer.organs)
    }
  }
}

extension MeetingRecognizer.Reading {
  /// A meeting, the tokens of its name, and the token after all that was read of it.
  typealias Found = (citation: MeetingCitation, tokens: Range<Int>, end: Int)

  /// The meeting whose name begins at, or whose head stands at, a token.
  func citation(at index: Int) -> Found? {
    if let (name, end) = recognizer.known.match(in: text, at: index), name.head.kind == .meeting,
      !goesOn(at: end), !isModifierOfMeeting(end),
      text[index]?.kind == .number || text[index]?.isCapitalized == true
        || name.head.words.count > 1 || NumberWords.ordinal(text.lower(index)) != nil
    {
      return finish(
        head: name.head, key: name.key, name: index..<end, ordinals: ordinal(at: index), end: end,
        start: index)
    }
    guard let head = recognizer.heads.anyCase(in: text, at: index), head.kind == .meeting,
      !isOrgan(index)
    else { return nil }
    let named = named(head, at: index)
    let found = named?.citation.isToldWell == true ? named : situated(head, at: index) ?? named
    return found.map { renamed($0) ?? $0 }
  }

  /// The meeting by its own name, when the text goes on to give it: "the high-level meeting known as
  /// the | World Conference on Hives".
  private func renamed(_ found: Found) -> Found? {
    guard found.citation.isKindAlone else { return nil }
    let name = text.skipping(
      [[",", "known", "as", "the"], ["known", "as", "the"], ["to", "be", "known", "as", "the"]],
      at: found.end)
    guard name > found.end else { return nil }
    let other = (name..<name + 12).lazy.prefix { text[$0]?.isCapitalized == true }
      .compactMap { citation(at: $0) }.first
    return other.map { ($0.citation, found.tokens.lowerBound..<$0.tokens.upperBound, $0.end) }
  }

  /// The meeting whose name has its head at a token.
  private func named(_ head: TitleHead, at index: Int) -> Found? {
    let headEnd = index + head.words.count
    let (ordinals, start, first) = ordinalsAndStart(of: index)
    let nameEnd = nameEnd(of: head, at: headEnd)
    guard isProper(head, at: index, ordinals, nameEnd), !isPremodifier(nameEnd) else { return nil }
    if head.isOfSeveral, ordinals.count < 2, (years(before: start)?.occurrences.count ?? 0) < 2,
      occurrences.occurrences(at: nameEnd, ofSeveral: true).occurrences.count < 2
    {
      return nil
    }
    let isPlural = head.isPlural(text.lower(headEnd - 1)) || head.isPlural(text.lower(index))
    let isBare = nameEnd == headEnd && ordinals.isEmpty && !hasModifier(start..<index)
    let isPlaced = start < index && occurrences.occurrences(at: nameEnd).occurrences.isPlaced
    if isBare, isOfPartiesNamedBefore(index) { return nil }
    if isBare && !isDefinite(before: start) && !isPlural && !isPlaced
      && !text.isIntended(before: start) && years(before: start) == nil
    {
      return nil
    }
    let found = finish(
      head: head, key: nil, name: start..<nameEnd, ordinals: ordinals, end: nameEnd, start: first,
      isBare: isBare && isDefinite(before: start), isHeadPlural: isPlural)
    return found.flatMap { isStandingBody($0.citation) ? nil : $0 }
  }

  /// Whether "the Conference" is that of the parties to a treaty, a body, which was named last.
  private func isOfPartiesNamedBefore(_ index: Int) -> Bool {
    guard text[index]?.text == "Conference",
      let last = (0..<index).last(where: { text[$0]?.text == "Conference" })
    else { return false }
    return [["of", "the", "parties"], ["of", "the", "states", "parties"]]
      .contains { text.matches($0, at: last + 1) }
  }

  /// Whether the name of a meeting only tells what another is about: "World Summit on Hives | Forum".
  private func isModifierOfMeeting(_ end: Int) -> Bool {
    recognizer.heads.head(in: text, at: end).map { $0.kind == .meeting && $0.isForum } ?? false
  }

  /// Whether a known short name only begins a longer one: "Stockholm Conference | for Recovery".
  private func goesOn(at end: Int) -> Bool {
    recognizer.heads.head(in: text, at: end - 1) != nil
      && ["on", "for", "against"].contains(text.lower(end))
      && grammar.rightEdge(from: end) > end
  }

  /// Whether the parties to a treaty, or a forum, are meant as a body, and not one of their meetings:
  /// "invites the Conference of the Parties to consider", "the work of the Global Forum".
  private func isStandingBody(_ citation: MeetingCitation) -> Bool {
    guard citation.ordinals.isEmpty else { return false }
    if citation.head.isForum {
      return citation.occurrences.allSatisfy { $0.year == nil && $0.modality == nil }
    }
    return citation.head.isOfParties && citation.head.className != "ReviewConference"
      && citation.occurrences.isEmpty
  }

  /// Whether capitalised words stand before a head.
  private func hasModifier(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text[$0]?.isCapitalized == true }
  }

  /// Whether a name only qualifies the title of an instrument: "2005 World Summit | Outcome".
  private func isPremodifier(_ end: Int) -> Bool {
    recognizer.heads.head(in: text, at: end).map { $0.kind == .instrument } ?? false
  }

  /// Names the meeting and reads where and when.
  func finish(
    head: TitleHead, key: String?, name: Range<Int>, ordinals: [Int], end: Int, start: Int,
    isBare: Bool = false, isHeadPlural: Bool = false
  ) -> Found? {
    guard !isGeneric(before: name.lowerBound) else { return nil }
    let owner = owner(at: end)
    let (alias, afterAlias) = alias(at: owner.map { skipOwner(from: $0.skipped) } ?? end)
    let place = skipTheme(from: afterAlias)
    let isElsewhere = isVerbOfAnother(at: place, thanNamedAt: years(before: start)?.first ?? start)
    let read =
      isElsewhere
      ? []
      : occurrences.occurrences(at: place, ofSeveral: isHeadPlural && ordinals.isEmpty).occurrences
    let isAdopter =
      isAdopter(before: start) && read.allSatisfy { $0.modality == nil }
      && text.lower(place) != "of"
    let told = isAdopter ? years(of: read) : read
    let found =
      told.isEmpty
      ? foretold(before: start) + adopted(at: end, after: start) : withYear(told, before: start)
    let isNamed = key != nil || !ordinals.isEmpty || text[name.lowerBound]?.isCapitalized == true
    let isAnyOne =
      ["a", "an"].contains(text.lower(start - 1)) && ordinals.isEmpty
      && !text.isIntended(before: start)
    if key == nil, isAnyOne, found.isEmpty { return nil }
    let isKindAlone =
      end - name.lowerBound <= head.words.count || head.className == "SpecialSession"
    if isHeadPlural, !isNamed, found.isEmpty, isKindAlone { return nil }
    let citation = MeetingCitation(
      head: head, ordinals: ordinals, name: text.string(name), key: key,
      ownerToken: owner?.token ?? possessor(before: name.lowerBound), alias: alias, isBare: isBare,
      isPlural: isHeadPlural && ordinals.count < 2,
      occurrences: withAdoption(withNamedCity(found, name), before: start))
    let isProcess = head.className == "PreparatoryProcess"
    return (
      citation, (years(before: start)?.first ?? start)..<name.upperBound,
      alias == nil || isProcess ? name.upperBound : afterAlias
    )
  }

  /// Whether the verb after a meeting has another subject: "that consultations on the | Review
  /// Conference | be held in Geneva".
  private func isVerbOfAnother(at verb: Int, thanNamedAt start: Int) -> Bool {
    let hasArticle = ["the", "a", "an", "its", "this"].contains(text.lower(start - 1))
    let before = hasArticle ? start - 2 : start - 1
    let skipped = text.lower(verb) == "," ? verb + 1 : verb
    return ["be", "will", "shall"].contains(text.lower(skipped))
      && Self.prepositions.contains(text.lower(before))
  }

  /// Words behind which a meeting is no subject.
  private static let prepositions: Set<String> = [
    "on", "of", "for", "before", "after", "to", "at", "in", "during", "with", "by", "from", "about",
    "between", "until", "following", "regarding", "concerning", "preceding",
  ]

  /// "the Paris Summit": the city that gives a summit its name is where it was held.
  private func withNamedCity(_ found: [Occurrence], _ name: Range<Int>) -> [Occurrence] {
    guard found.allSatisfy({ $0.place == nil }), found.count < 2,
      let (places, end) = recognizer.places.matches(in: text, at: name.lowerBound),
      places.count == 1, let place = places.first, !place.containers.isEmpty,
      let head = (end..<min(end + 3, name.upperBound)).lazy
        .compactMap({ recognizer.heads.anyCase(in: text, at: $0) }).first,
      ["Summit", "Conference", "Meeting"].contains(head.className), !head.isForum
    else { return found }
    let range = text.range(name.lowerBound..<end)
    let citation = PlaceCitation(
      key: place.key, name: text.string(name.lowerBound..<end), countryKey: nil, range: range,
      countryRange: nil)
    var occurrence = found.first ?? Occurrence(range: range)
    occurrence.place = citation
    return [occurrence]
  }

  private func isOrgan(_ index: Int) -> Bool {
    (max(0, index - 6)...index).contains { start in
      guard let (_, end) = recognizer.organs.match(in: text, at: start) else { return false }
      return end > index && !isEdition(start..<end)
    }
  }

  /// Whether an organ is named for one time that it met: "the third Honeyland Forum, held in 2010".
  private func isEdition(_ organ: Range<Int>) -> Bool {
    NumberWords.ordinal(text.lower(organ.lowerBound - 1)) != nil
      && occurrences.occurrences(at: organ.upperBound).occurrences
        .contains { $0.modality != nil && $0.dates != nil }
  }

  /// Whether the head names a meeting here: a single word only in capitals, with a number and the
  /// body that meets, or when the text goes on to say where and when.
  private func isProper(
    _ head: TitleHead, at index: Int, _ ordinals: [Int], _ end: Int
  ) -> Bool {
    if head.words.count > 1 { return true }
    if text[index]?.isCapitalized == true { return true }
    if ["meeting", "meetings"].contains(text.lower(index)) {
      guard text.lower(index - 1) != "plenary" else { return false }
      let (found, _) = occurrences.occurrences(at: end)
      guard ordinals.isEmpty else {
        return end > index + 1 && !isOfCommittee(index..<end)
          && found.contains { $0.place != nil && $0.dates != nil }
      }
      return found.contains { $0.modality != nil || $0.place != nil && $0.year != nil }
    }
    guard !ordinals.isEmpty else { return false }
    return ["on", "for"].contains(text.lower(index + 1))
      || text.lower(index + 1) == "of"
        && (index + 2...index + 3).contains { text[$0]?.isCapitalized == true }
  }

  /// Whether a body that meets all the time holds a meeting: "the third meeting of the Committee".
  func isOfCommittee(_ name: Range<Int>) -> Bool {
    name.contains {
      ["assembly", "board", "commission", "committee", "council", "subcommittee"]
        .contains(text.lower($0))
    }
  }

  /// Whether a meeting is named as what adopted something: the day after it is that of the adoption.
  private func isAdopter(before start: Int) -> Bool {
    ["by", "at"].contains(text.lower(start - 2))
      && (2...10).contains { text.lower(start - $0).hasPrefix("adopt") }
  }

  /// "the next meeting", "future meetings", "subsequent meetings": no meeting of its own.
  private func isGeneric(before start: Int) -> Bool {
    let isCoordinated = ["or", "and"].contains(text.lower(start - 1))
    return Self.indefinite.contains(text.lower(isCoordinated ? start - 3 : start - 1))
  }

  /// Words that tell that no meeting in particular is meant: "each regular or | special session".
  private static let indefinite: Set<String> = [
    "next", "future", "subsequent", "previous", "such", "any", "other", "each", "every", "no",
  ]

  private func isDefinite(before start: Int) -> Bool {
    ["the", "that", "this", "said", "its", "their"].contains(text.lower(start - 1))
  }

  private func ordinal(at index: Int) -> [Int] {
    NumberWords.ordinal(text.lower(index)).map { [$0] } ?? []
  }

  /// The ordinals before a head, the first token of the name, and that of the first ordinal.
  ///
  /// A range or a list of ordinals stands outside the name: "first to ninth | meetings of …".
  private func ordinalsAndStart(of head: Int) -> (ordinals: [Int], start: Int, first: Int) {
    var start = head
    while head - start < Reach.phrase, extendsLeft(start - 1) { start -= 1 }
    start = nameStart(before: head) ?? start
    if text[head]?.isCapitalized == false { start = leftOfAdjectives(start) }
    if text.lower(start - 2) == "first", let count = NumberWords.cardinal(text.lower(start - 1)) {
      return (Array(1...count), start, start - 2)
    }
    guard let last = NumberWords.ordinal(text.lower(start)) else { return ([], start, start) }
    var ordinals = [last]
    var index = start - 1
    while true {
      let isRange = ["to", "–", "through"].contains(text.lower(index))
      guard isRange || ["and", ","].contains(text.lower(index)) else { break }
      if text.lower(index) == "and", text.lower(index - 1) == "," { index -= 1 }
      guard let ordinal = NumberWords.ordinal(text.lower(index - 1)), ordinal < ordinals[0],
        !isRange || ordinals[0] - ordinal < Reach.range, ordinals.count < Reach.range
      else { break }
      ordinals = isRange ? Array(ordinal..<ordinals[0]) + ordinals : [ordinal] + ordinals
      index -= 2
    }
    return (ordinals, ordinals.count > 1 ? start + 1 : start, index + 1)
  }

  /// Where the name of a meeting begins that modifies a head: "| World Summit on Hives Forum".
  private func nameStart(before head: Int) -> Int? {
    guard isModifierOfMeeting(head) else { return nil }
    return (max(0, head - 16)..<head).first { start in
      guard let (name, end) = recognizer.known.match(in: text, at: start) else { return false }
      return end == head && name.head.kind == .meeting
    }
  }

  private func extendsLeft(_ index: Int) -> Bool {
    guard index >= 0, let token = text[index] else { return false }
    if isNumberInName(at: index) { return true }
    guard token.kind == .word else { return false }
    if NumberWords.ordinal(token.lower) != nil { return true }
    if index == 0 { return false }
    return token.isCapitalized
      && (!Self.unnaming.contains(token.lower)
        || recognizer.places.match(in: text, at: index) != nil)
  }

  /// Capitalised words before a head that are no part of a name.
  private static let unnaming: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "all", "both", "each", "states", "parties",
    "convention", "member", "secretary-general",
  ]

  /// Whether "+ | 10" or "+" stands between capitalised words: "the Hives +10 Conference".
  private func isNumberInName(at index: Int) -> Bool {
    let sign = text.lower(index) == "+" ? index : index - 1
    return text.lower(sign) == "+" && text[sign + 1]?.kind == .number
      && text[sign - 1]?.isCapitalized == true
  }

  /// Where the treaty or the body of a meeting is named: "to the Convention", "of the States
  /// Parties to the …", "for the Convention’s First Review Conference".
  private func owner(at end: Int) -> (token: Int, skipped: Int)? {
    let next = text.skipping(
      [
        ["of", "the", "states", "parties", "to", "the"], ["of", "states", "parties", "to", "the"],
        ["of", "the", "parties", "to", "the"],
        ["of", "the", "high", "contracting", "parties", "to", "the"],
        ["for", "the"], ["to", "the"], ["of", "the"],
      ], at: end)
    guard next > end else { return nil }
    let named = isPossessive(next + 1) ? next + 2 : next
    return (named, named)
  }

  /// The token after the treaty or conference that an owner phrase names.
  private func skipOwner(from start: Int) -> Int {
    if let (_, end) = recognizer.known.match(in: text, at: start) { return end }
    let index = skipWords(from: start)
    let parties = text.skipping(
      [
        ["of", "the", "states", "parties", "to", "the"], ["of", "states", "parties", "to", "the"],
      ],
      at: index)
    guard parties > index else { return grammar.rightEdge(from: index) }
    if let (_, end) = recognizer.known.match(in: text, at: parties) { return end }
    return grammar.rightEdge(from: skipWords(from: parties))
  }

  /// The token after the capitalised words and ordinals of a name, or after a bare head noun.
  private func skipWords(from start: Int) -> Int {
    var index = start
    while index - start < Reach.phrase, let token = text[index],
      token.isCapitalized || NumberWords.ordinal(token.lower) != nil
    {
      index += 1
    }
    let isBareHead = index == start && recognizer.heads.anyCase(in: text, at: index) != nil
    return isBareHead ? index + 1 : index
  }

  /// "the Convention’s First Review Conference".
  private func possessor(before start: Int) -> Int? {
    isPossessive(start - 1) ? start - 2 : nil
  }

  func isPossessive(_ index: Int) -> Bool {
    ["’s", "'s"].contains(text.lower(index))
  }

  /// ", entitled “…”".
  func alias(at start: Int) -> (String?, end: Int) {
    let opening = text.skipping(
      [[",", "entitled", "“"], ["entitled", "“"], [",", "known", "as", "“"], ["(", "“"]], at: start)
    guard opening > start else { return (nil, start) }
    var index = opening
    while index - opening < Reach.phrase, let token = text[index], token.text != "”" { index += 1 }
    guard index > opening, text[index]?.text == "”" else { return (nil, start) }
    return (text.string(opening..<index), index + 1)
  }
}

extension MeetingCitation {
  /// Whether more than a noun is there, and where or when.
  fileprivate var isToldWell: Bool { !isBare && !occurrences.isEmpty }

  /// Whether neither a number, a registry nor another name tells which meeting of its kind is meant.
  fileprivate var isKindAlone: Bool {
    head.className == "Meeting" && key == nil && ordinals.isEmpty && alias == nil
  }
}

extension [Occurrence] {
  /// Whether a place is given for a meeting.
  fileprivate var isPlaced: Bool { contains { $0.place != nil } }
}

extension TitleHead {
  /// Whether it names several conferences, which numbers or years have to tell apart.
  fileprivate var isOfSeveral: Bool {
    ["conferences", "congresses"].contains(words.last)
      || words.count == 1 && words.allSatisfy { isPlural($0) && $0 != "summits" }
  }

  /// Whether a word is the plural of a noun that this head may print.
  func isPlural(_ word: String) -> Bool {
    [
      "meetings", "conferences", "summits", "sessions", "congresses", "dialogues", "forums",
      "seminars", "workshops",
    ].contains(word)
  }
}
