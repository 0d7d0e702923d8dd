import Resolutions

/// Meetings that are told by the number of a session or a phase: "the Conference of the Parties to the
/// Convention, at its tenth session", "the second session of the Honey Forum".
extension MeetingRecognizer.Reading {
  /// What the number counts, and the token after it.
  typealias Edition = (ordinal: Int, noun: String, end: Int)

  /// The session at which the parties to a treaty are said to have met.
  func sessionOfParties(_ head: TitleHead, at index: Int) -> Found? {
    let headEnd = index + head.words.count
    guard head.isOfParties, NumberWords.ordinal(text.lower(index - 1)) == nil else { return nil }
    let owner = owner(at: headEnd)
    guard let edition = edition(at: owner.map(skipOwner) ?? headEnd),
      let head = recognizer.heads.head(of: [edition.noun, "of", "the"] + head.words)
    else { return nil }
    return found(head, edition, of: index..<headEnd, owner: owner)
  }

  /// The session, told by where and when, of a body that is itself a conference: "third session of the
  /// | Honeyland Conference on Bees and Wax, held in Geneva in 2010".
  func sessionOfConference(at index: Int) -> Found? {
    guard text[index]?.isCapitalized == true,
      let session = session(ofForumAt: index), text.lower(index - 3) == "session",
      let (_, end) = recognizer.organs.match(in: text, at: index),
      let noun = (index..<end).first(where: { text.lower($0) == "conference" }),
      text.lower(noun + 1) == "on",
      (index..<noun).allSatisfy({ text[$0]?.isCapitalized == true }),
      let head = recognizer.heads.head(in: text, at: noun)
    else { return nil }
    let found = finish(
      head: head, key: nil, name: session.start..<end, ordinals: [session.ordinal], end: end,
      start: session.start)
    return found?.citation.occurrences.isEmpty == false ? found : nil
  }

  /// The phase of a meeting that a registry names: "the World Summit on Hives | at its first phase".
  func phase(of head: TitleHead, _ name: Range<Int>) -> Found? {
    guard let edition = edition(at: name.upperBound), edition.noun == "phase" else { return nil }
    return found(head, edition, of: name, owner: nil)
  }

  /// The number of a session, and the first token of its name, where a forum is named with it.
  func session(ofForumAt start: Int) -> (ordinal: Int, start: Int)? {
    guard text.matches(["of", "the"], at: start - 2),
      ["session", "meeting", "edition"].contains(text.lower(start - 3)),
      let ordinal = NumberWords.ordinal(text.lower(start - 4))
    else { return nil }
    return (ordinal, start - 4)
  }

  /// ", at its tenth session".
  private func edition(at start: Int) -> Edition? {
    let index = text.skipping([[",", "at", "its"], ["at", "its"]], at: start)
    let noun = text.lower(index + 1)
    guard index > start, let ordinal = NumberWords.ordinal(text.lower(index)),
      ["session", "meeting", "phase"].contains(noun)
    else { return nil }
    return (ordinal, noun, index + 2)
  }

  private func found(
    _ head: TitleHead, _ edition: Edition, of name: Range<Int>, owner: Int?
  ) -> Found {
    let ordinal = text.lower(edition.end - 2)
    let called = "\(ordinal) \(edition.noun) of the \(text.string(name))"
    let citation = MeetingCitation(
      head: head, ordinals: [edition.ordinal], name: called, singularName: called, key: nil,
      ownerToken: owner, alias: nil, isBare: false, isPlural: false,
      occurrences: occurrences.occurrences(at: edition.end).occurrences)
    return (citation, name, name.upperBound)
  }
}
