/// Whether words name a meeting at all, and not a body, a title, or any meeting there may be.
extension MeetingRecognizer.Reading {
  /// Whether "the Conference" is that of the parties to a treaty, a body, which was named last.
  func isOfPartiesNamedBefore(_ index: Int) -> Bool {
    guard text[index]?.text == "Conference",
      let last = (0..<index).last(where: { text[$0]?.text == "Conference" })
    else { return false }
    return [["of", "the", "parties"], ["of", "the", "states", "parties"]]
      .contains { text.matches($0, at: last + 1) }
  }

  /// Whether the name of a meeting only tells what another is about: "World Summit on Hives | Forum",
  /// "Hive Summit | Conference", "Hive Summit | Honey Moment".
  ///
  /// - Parameter isKnown: whether the name is whole without the noun: "Hives III | Conference".
  func isModifierOfMeeting(_ end: Int, isKnown: Bool = false) -> Bool {
    let noun = (end..<end + 3).first {
      text[$0]?.isCapitalized != true || recognizer.heads.head(in: text, at: $0) != nil
    }
    guard let noun, let head = recognizer.heads.head(in: text, at: noun), head.kind == .meeting
    else { return false }
    return isKnown && noun == end ? head.isForum : head.words.count == 1
  }

  /// Whether a known short name only begins a longer one: "Stockholm Conference | for Recovery".
  func goesOn(at end: Int) -> Bool {
    recognizer.heads.head(in: text, at: end - 1) != nil
      && ["on", "for", "against"].contains(text.lower(end))
      && grammar.rightEdge(from: end) > end
  }

  /// Whether the parties to a treaty, or a forum, are meant as a body, and not one of their meetings:
  /// "invites the Conference of the Parties to consider", "the work of the Global Forum".
  func isStandingBody(_ citation: MeetingCitation, namedAt start: Int) -> Bool {
    guard citation.ordinals.isEmpty else { return false }
    if citation.isOfOrganization { return true }
    if citation.head.isForum {
      let isAgent = text.matches(["by", "the"], at: start - 2)
      return citation.occurrences.allSatisfy {
        $0.modality == nil && ($0.year == nil || isAgent)
      }
    }
    return citation.head.isOfParties && citation.head.className != "ReviewConference"
      && citation.occurrences.isEmpty
  }

  /// Whether a name only qualifies the title of an instrument: "2005 World Summit | Outcome".
  func isPremodifier(_ end: Int) -> Bool {
    recognizer.heads.head(in: text, at: end).map { $0.kind == .instrument } ?? false
  }

  /// Whether the verb after a meeting has another subject: "that consultations on the | Review
  /// Conference | be held in Geneva".
  func isVerbOfAnother(at verb: Int, thanNamedAt start: Int) -> Bool {
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

  func isOrgan(_ index: Int) -> Bool {
    (max(0, index - 6)...index).contains { start in
      guard let (_, end) = recognizer.organs.match(in: text, at: start) else { return false }
      return end > index && !isEdition(start..<end)
    }
  }

  /// Whether an organ is named for one time that it met: "the third Honeyland Forum, held in 2010".
  private func isEdition(_ organ: Range<Int>) -> Bool {
    let start = organStart(before: organ.lowerBound) ?? organ.lowerBound
    if isCounted(start), organ.contains(where: isForum) { return true }
    return NumberWords.ordinal(text.lower(organ.lowerBound - 1)) != nil
      && occurrences.occurrences(at: organ.upperBound).occurrences
        .contains { $0.year != nil }
  }

  /// Whether a number or a year stands before a name: "the fourth annual | hive forum", "the 2018 | hive
  /// forum".
  private func isCounted(_ start: Int) -> Bool {
    let first = ["annual", "biennial"].contains(text.lower(start - 1)) ? start - 1 : start
    return NumberWords.ordinal(text.lower(first - 1)) != nil || years(before: first) != nil
  }

  func isForum(_ index: Int) -> Bool { ["forum", "forums"].contains(text.lower(index)) }

  /// Whether the head names a meeting here: a single word only in capitals, with a number and the
  /// body that meets, or when the text goes on to say where and when.
  func isProper(
    _ head: TitleHead, at index: Int, from start: Int, _ ordinals: [Int], _ end: Int
  ) -> Bool {
    if head.words.count > 1 {
      return head.words.last != "review"
        || text[index + head.words.count - 1]?.isCapitalized == true
    }
    if text[index]?.isCapitalized == true { return true }
    if ["meeting", "meetings"].contains(text.lower(index)) {
      guard text.lower(index - 1) != "plenary" else { return false }
      if quotedTitleEnd(at: end) != nil { return true }
      let (found, _) = occurrences.occurrences(at: end)
      guard ordinals.isEmpty else {
        return end > index + 1 && !isOfCommittee(index..<end)
          && found.contains { $0.place != nil && $0.dates != nil }
      }
      return found.contains { $0.modality != nil || $0.place != nil && $0.year != nil }
    }
    if isCalledFor(head, at: index, from: start, end) || isTold(at: end) && isNamed(start..<index) {
      return true
    }
    guard !ordinals.isEmpty || isForum(index) && years(before: start) != nil else { return false }
    return ["on", "for"].contains(text.lower(index + 1))
      || text.lower(index + 1) == "of"
        && (index + 2...index + 3).contains { text[$0]?.isCapitalized == true }
  }

  /// Whether capitalised words right before a head in small letters name it: "Honey for Health | summit".
  private func isNamed(_ words: Range<Int>) -> Bool {
    words.last.map { text[$0]?.isCapitalized == true } ?? false
  }

  /// Whether it is told at a token that somebody met, and when.
  private func isTold(at end: Int) -> Bool {
    occurrences.occurrences(at: end).occurrences.contains { $0.modality != nil && $0.year != nil }
  }

  /// Whether a conference that has no name is called for, and told by its subject or its place: "the
  /// convening of an | international conference on Honeyland".
  func isCalledFor(_ head: TitleHead, at index: Int, from start: Int, _ end: Int) -> Bool {
    guard head.words == ["conference"],
      text.isCalled(before: start - 1)
    else { return false }
    return end > index + 1
      || occurrences.occurrences(at: end).occurrences.contains { $0.place != nil }
  }

  /// Whether a body that meets all the time holds a meeting: "the third meeting of the Committee".
  func isOfCommittee(_ name: Range<Int>) -> Bool {
    name.contains {
      ["assembly", "board", "commission", "committee", "council", "subcommittee"]
        .contains(text.lower($0)) || text.matches(["working", "group"], at: $0)
    }
  }

  /// Whether a meeting is named as what adopted something: the day after it is that of the adoption.
  func isAdopter(before start: Int) -> Bool {
    ["by", "at"].contains(text.lower(start - 2))
      && (2...10).contains { text.lower(start - $0).hasPrefix("adopt") }
  }

  /// Whether a head says alone who did what a noun tells, whose "of" follows: "the adoption by the
  /// | Conference | of the Honey Declaration".
  func isAgent(at head: Int) -> Bool {
    text.lower(head - 1) == "the" && text.lower(head - 2) == "by"
      && ["adoption", "approval", "consideration", "endorsement", "proclamation"]
        .contains(text.lower(head - 3))
  }

  /// "the next meeting", "future meetings", "subsequent meetings": no meeting of its own.
  func isGeneric(before start: Int) -> Bool {
    let isCoordinated = ["or", "and"].contains(text.lower(start - 1))
    return Self.indefinite.contains(text.lower(isCoordinated ? start - 3 : start - 1))
  }

  /// Words that tell that no meeting in particular is meant: "each regular or | special session".
  private static let indefinite: Set<String> = [
    "next", "future", "subsequent", "previous", "such", "any", "other", "each", "every", "no",
  ]

  func isDefinite(before start: Int) -> Bool {
    ["the", "that", "this", "said", "its", "their"].contains(text.lower(start - 1))
  }
}

extension MeetingCitation {
  /// Whether it names the body in which the members of an organization meet, or a part of its sessions,
  /// and not one time that they met.
  fileprivate var isOfOrganization: Bool {
    if ["Organization", "Agency"].contains(where: { name == "Conference of the \($0)" }) {
      return true
    }
    return occurrences.isEmpty
      && (name.hasPrefix("General Conference")
        || head.words.last == "segment" && name.contains("egment of the "))
  }
}
