/// The verb that says that a meeting was or will be held, and what stands between it and where and
/// when.
///
/// ```
///   , which was jointly organized  by the Government of Honeyland , in Honeyville on 3 May 2010
///     ╰─────── verb ────────────╯  ╰──────── particulars ───────╯   ╰────── occurrence ──────╯
/// ```
extension OccurrenceReader {
  /// What the verb at a token says, and the token after it.
  func verb(at start: Int) -> (modality: Occurrence.Modality, end: Int)? {
    let relative = text.skipping([["which"], ["that"]], at: start)
    if let verb = Self.verbs.first(where: { text.matches($0.words, at: relative) }) {
      return (verb.modality, relative + verb.words.count)
    }
    let auxiliary = Self.auxiliaries.first { text.matches($0.words, at: relative) }
    let participle = text.skipping(Self.adverbs, at: relative + (auxiliary?.words.count ?? 0))
    guard relative == start || auxiliary != nil,
      Self.participles.contains(text.lower(participle))
    else { return nil }
    let isDouble =
      text.lower(participle + 1) == "and" && Self.participles.contains(text.lower(participle + 2))
    return (auxiliary?.modality ?? .held, participle + (isDouble ? 3 : 1))
  }

  private static let verbs: [(words: [String], modality: Occurrence.Modality)] = [
    (["scheduled", "to", "take", "place"], .planned), (["scheduled", "for"], .planned),
    (["to", "take", "place"], .planned), (["will", "take", "place"], .planned),
    (["will", "convene"], .planned), (["would", "convene"], .planned),
    (["took", "place"], .held), (["met"], .held), (["meeting"], .held),
  ]

  private static let auxiliaries: [(words: [String], modality: Occurrence.Modality)] = [
    (["scheduled", "to", "be"], .planned), (["is", "to", "be"], .planned),
    (["are", "to", "be"], .planned), (["to", "be"], .planned), (["will", "be"], .planned),
    (["shall", "be"], .planned), (["would", "be"], .planned), (["be"], .planned), (["was"], .held),
    (["were"], .held),
  ]

  private static let adverbs = [["jointly"], ["successfully"], ["virtually"]]

  /// What is done with meetings.
  static let participles: Set<String> = [
    "held", "convened", "hosted", "organized", "co-hosted", "co-organized", "co-convened",
    "chaired", "co-chaired",
  ]

  /// What the verbs at a token say, and the token after them and what stands before the place:
  /// "co-hosted by the Keepers of Honeyland, to be held virtually | in".
  func situation(at start: Int) -> (modality: Occurrence.Modality?, end: Int) {
    let first = verb(at: start)
    var modality = first?.modality
    var index = first?.end ?? start
    for _ in 0..<4 {
      let comma = text.lower(index) == "," && index > start ? index + 1 : index
      let next = index > start && text.lower(comma) == "and" ? comma + 1 : comma
      if index > start, let further = verb(at: next) {
        if modality != .planned { modality = further.modality }
        index = further.end
        continue
      }
      let end = particular(at: comma)
      guard end > comma else { break }
      index = end
    }
    let comma = text.lower(index) == "," && index > start ? index + 1 : index
    let isOpening = ["in", "at", "on", "from"].contains(text.lower(comma))
    return (modality, isOpening ? comma : index)
  }

  /// The token after a manner, a host or a stretch of time. An occasion has a place and a day of its
  /// own, so nothing behind one is read.
  private func particular(at index: Int) -> Int {
    let manner = text.skipping(Self.manners, at: index)
    if manner > index { return manner }
    if let end = duration(at: index) ?? theme(at: index) { return end }
    let host = text.skipping(Self.hosts, at: index)
    let party = host > index ? host : session(at: index)
    guard party > index else { return index }
    let end = nameEnd(from: party)
    return end > party || host == index ? end : index
  }

  /// The token after "on the theme “Our hives”".
  private func theme(at index: Int) -> Int? {
    guard let quotation = text.theme(at: index) else { return nil }
    return (quotation..<quotation + Reach.phrase).first { text.lower($0) == "”" }.map { $0 + 1 }
  }

  /// The token after "over the past ten years" or "for three days".
  private func duration(at index: Int) -> Int? {
    let start = text.skipping(
      [
        ["over", "the", "past"], ["over", "the", "last"], ["for", "a", "duration", "of"], ["for"],
      ],
      at: index)
    let unit = text.skipping([["working"]], at: start + 1)
    guard start > index,
      text[start]?.kind == .number || NumberWords.cardinal(text.lower(start)) != nil,
      ["day", "days", "week", "weeks", "years"].contains(text.lower(unit))
    else { return nil }
    return unit + 1
  }

  private static let manners = [
    ["virtually"], ["online"], ["successfully"], ["jointly"], [",", "respectively", ","],
  ]

  private static let hosts = [
    ["by", "the"], ["by"], ["under", "the", "auspices", "of", "the"],
    ["under", "the", "auspices", "of"], ["in", "cooperation", "with", "the"],
    ["in", "cooperation", "with"], ["at", "the", "invitation", "of", "the"],
    ["at", "the", "invitation", "of"], ["presided", "over", "by", "the"],
    ["presided", "over", "by"],
    ["called", "for", "by", "the"], ["with", "the", "support", "of", "the"],
    ["with", "the", "support", "of"], ["in", "collaboration", "with", "the"],
    ["in", "collaboration", "with"], ["in", "partnership", "with", "the"],
    ["in", "partnership", "with"], ["at", "the", "initiative", "of", "the"],
    ["at", "the", "initiative", "of"], ["on", "the", "initiative", "of", "the"],
    ["on", "the", "initiative", "of"],
  ]

  /// The token after "during its third session" or "on the margins of the third session of the".
  private func session(at index: Int) -> Int {
    let ordinal = text.skipping(Self.occasions, at: index)
    guard ordinal > index, NumberWords.ordinal(text.lower(ordinal)) != nil,
      text.lower(ordinal + 1) == "session"
    else { return index }
    return text.skipping([["of", "the"], [",", "and"]], at: ordinal + 2)
  }

  private static let occasions = [
    ["during", "the"], ["during", "its"], ["at", "the", "beginning", "of", "its"],
    ["on", "the", "margins", "of", "the"], ["at", "the"], ["at", "its"],
  ]

  /// The token after capitalised words, with the small ones that join them.
  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end - start < Reach.phrase, let next = capitalized(at: end, isFirst: end == start) {
      end = next
    }
    return end
  }

  /// The token after a capitalised word, or one behind "of", "and the" and the like.
  private func capitalized(at index: Int, isFirst: Bool) -> Int? {
    let word = isFirst ? index : text.skipping(Self.joiners, at: index)
    if let (_, end) = organs.match(in: text, at: word), text[word]?.isCapitalized == true {
      return end
    }
    return text[word]?.isCapitalized == true ? word + 1 : nil
  }

  private static let joiners = [["of", "the"], ["of"], ["and", "the"], ["and"], ["for"], ["on"]]
}
