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
    reading.shareSessions(among: &found)
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
  ///
  /// - Parameter isOwnName: whether it is the name behind "known as", which is not read on to another.
  func citation(at index: Int, isOwnName: Bool = false) -> Found? {
    if let (name, end) = recognizer.known.match(in: text, at: index), name.head.kind == .meeting,
      !goesOn(at: end), !isModifierOfMeeting(end, isKnown: true),
      text[index]?.kind == .number || text[index]?.isCapitalized == true
        || name.head.words.count > 1 || NumberWords.ordinal(text.lower(index)) != nil
    {
      return phase(of: name.head, index..<end)
        ?? finish(
          head: name.head, key: name.key, name: index..<end, ordinals: ordinal(at: index),
          end: end, start: index)
    }
    if let found = sessionOfConference(at: index) { return found }
    guard let head = recognizer.heads.anyCase(in: text, at: index), head.kind == .meeting,
      !isOrgan(index)
    else { return nil }
    let named = sessionOfParties(head, at: index) ?? named(head, at: index)
    if isOwnName { return named }
    let found =
      named?.citation.isToldWell == true
      ? named : situated(head, at: index) ?? named ?? called(head, at: index)
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
      .compactMap { citation(at: $0, isOwnName: true) }.first
    return other.map { ($0.citation, found.tokens.lowerBound..<$0.tokens.upperBound, $0.end) }
  }

  /// The meeting whose name has its head at a token.
  private func named(_ head: TitleHead, at index: Int) -> Found? {
    let headEnd = index + head.words.count
    let (ordinals, start, first) = numberAndStart(of: head, at: index)
    let nameEnd = nameEnd(of: head, at: headEnd)
    guard isProper(head, at: index, from: start, ordinals, nameEnd), !isPremodifier(nameEnd),
      !isModifierOfMeeting(nameEnd)
    else { return nil }
    if isOfSeveral(head), ordinals.count < 2, (years(before: start)?.occurrences.count ?? 0) < 2,
      occurrences.occurrences(at: nameEnd, ofSeveral: true).occurrences.count < 2
    {
      return nil
    }
    let isPlural = isPlural(headEnd - 1) || isPlural(index)
    let isBare = nameEnd == headEnd && ordinals.isEmpty && !hasModifier(start..<index)
    let isPlaced = start < index && occurrences.occurrences(at: nameEnd).occurrences.isPlaced
    if isBare, isOfPartiesNamedBefore(index) { return nil }
    if isBare && !isDefinite(before: start) && !isPlural && !isPlaced
      && !text.isIntended(before: start) && years(before: start) == nil
      && quotedTitleEnd(at: nameEnd) == nil && foretold(before: start).isEmpty
    {
      return nil
    }
    let found = finish(
      head: head, key: nil, name: start..<nameEnd, ordinals: ordinals, end: nameEnd, start: first,
      isBare: isBare && isDefinite(before: start), isHeadPlural: isPlural)
    return found.flatMap { isStandingBody($0.citation, namedAt: start) ? nil : $0 }
  }

  /// The numbers before a name, its first token, and that of the first number; a forum has the number
  /// of its session.
  private func numberAndStart(
    of head: TitleHead, at index: Int
  ) -> (ordinals: [Int], start: Int, first: Int) {
    let (ordinals, start, first) = ordinalsAndStart(of: index)
    guard head.isForum, ordinals.isEmpty, start < index || head.words.count > 1,
      let session = session(ofForumAt: start)
    else { return (ordinals, start, first) }
    return ([session.ordinal], session.start, session.start)
  }

  /// Whether a head names several conferences, which numbers or years have to tell apart.
  private func isOfSeveral(_ head: TitleHead) -> Bool {
    guard let last = head.words.last, let one = recognizer.heads.singular(of: last) else {
      return false
    }
    return ["conference", "congress"].contains(one) || head.words.count == 1 && one != "summit"
  }

  /// Whether a noun that heads the names of meetings stands at a token in the plural.
  func isPlural(_ index: Int) -> Bool { recognizer.heads.singular(of: text.lower(index)) != nil }

  /// The name of one of several meetings: "special session of the General Assembly".
  private func singular(_ name: Range<Int>) -> String {
    text.string(name).split(separator: " ").map { word in
      let one = recognizer.heads.singular(of: word.lowercased())
      return word.prefix(one?.count ?? word.count)
    }
    .joined(separator: " ")
  }

  /// Whether capitalised words stand before a head.
  private func hasModifier(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text[$0]?.isCapitalized == true }
  }

  /// Names the meeting and reads where and when.
  func finish(
    head: TitleHead, key: String?, name: Range<Int>, ordinals: [Int], end: Int, start: Int,
    isBare: Bool = false, isHeadPlural: Bool = false
  ) -> Found? {
    let isNext = text.lower(name.lowerBound - 1) == "next"
    guard isNext || !isGeneric(before: name.lowerBound) else { return nil }
    let (closing, end) = closingYear(at: end)
    let name = key == nil ? name.lowerBound..<max(name.upperBound, end) : name
    let (owner, alias, afterAlias, place) = sequel(of: name, isKnown: key != nil, end, start)
    let isOfSeveral = isHeadPlural && ordinals.isEmpty || ordinals.count > 1
    let told = told(at: place, ofSeveral: isOfSeveral, namedAt: start)
    let found = told.isEmpty ? untold(start..<end, closing) : withYear(told, start, closing)
    if isNext, !found.contains(where: \.isOfDays) { return nil }
    let isNamed = key != nil || !ordinals.isEmpty || text[name.lowerBound]?.isCapitalized == true
    let isAnyOne =
      ["a", "an"].contains(text.lower(start - 1)) && ordinals.isEmpty
      && !text.isIntended(before: start)
      && !((head.words == ["conference"] || text[name.lowerBound]?.isCapitalized == false)
        && text.isCalled(before: start - 1))
    if key == nil, isAnyOne, found.isEmpty, alias == nil { return nil }
    let isKindAlone =
      end - name.lowerBound <= head.words.count || head.className == "SpecialSession"
    if isHeadPlural, !isNamed, isKindAlone, found.allSatisfy({ $0.year == nil }) { return nil }
    // Behind a noun alone, "decided at the special session entitled “Wax”", it is that of a decision.
    let isDescribed = name.count > 1 && head.className != "SpecialSession"
    let title = isDescribed ? quotedTitleEnd(at: end) : nil
    let whole = found.isEmpty ? name.lowerBound..<(title ?? name.upperBound) : name
    let citation = MeetingCitation(
      head: head, ordinals: ordinals, name: text.string(whole), singularName: singular(whole),
      key: key,
      ownerToken: owner ?? possessor(before: name.lowerBound), alias: alias,
      isBare: isBare && title == nil,
      isPlural: isHeadPlural && ordinals.count < 2,
      occurrences: withAdoption(withNamedCity(found, name), before: start))
    let isProcess = head.className == "PreparatoryProcess"
    return (
      citation, (years(before: start)?.first ?? start)..<whole.upperBound,
      alias == nil || isProcess ? whole.upperBound : afterAlias
    )
  }
}

extension MeetingRecognizer.Reading {
  /// Where and when, as told at a token behind a name; what adopted something has the year of that.
  private func told(at place: Int, ofSeveral: Bool, namedAt start: Int) -> [Occurrence] {
    guard !isVerbOfAnother(at: place, thanNamedAt: years(before: start)?.first ?? start),
      !text.matches(["postponement", "of", "the"], at: start - 3)
    else { return [] }
    let read = occurrences.occurrences(at: place, ofSeveral: ofSeveral).occurrences
    let isAdopter =
      isAdopter(before: start) && read.allSatisfy { $0.modality == nil }
      && text.lower(place) != "of"
    return isAdopter ? years(of: read) : read
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
