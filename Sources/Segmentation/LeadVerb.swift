import Resolutions
import SourceText

/// The one word that says what the organ does in a paragraph.
///
/// A recital opens with a participle or an adjective of mind, an operative paragraph with a verb in
/// the third person; adverbs and auxiliaries may stand before either.
enum LeadVerb {
  /// The word of a recital: "Noting" of "Noting with satisfaction", "considered" of "Having considered",
  /// "concerned" of "Remaining deeply concerned".
  static func ofRecital(_ bytes: [UInt8]) -> String? {
    var words = Words(bytes)
    words.skipAdverbs()
    guard let word = words.next() else { return nil }
    if word == "In", let ground = words.next(), grounds.contains(ground) {
      return bytes.last == UInt8(ascii: ",") && ofOperative(bytes) == nil ? ground : nil
    }
    if auxiliaries.contains(word.lowercased()) {
      words.skipAdverbs()
      guard let participle = words.next(), participle.first?.isLowercase ?? false,
        isPerfect(participle) || adjectives.contains(participle)
      else { return word }
      return participle
    }
    return isParticiple(word) || adjectives.contains(word.lowercased()) ? word : nil
  }

  /// The word of an operative paragraph in small letters: "requests" of "Also requests".
  static func ofOperative(_ bytes: [UInt8]) -> String? {
    var words = Words(bytes)
    words.skipAdverbs()
    if let word = words.peek(), prepositions.contains(word.lowercased()) {
      _ = words.next()
      words.skipPastComma()
    }
    words.skipAdverbs()
    guard let word = words.next(), isThirdPerson(word) else { return nil }
    return word.lowercased()
  }

  /// Whether a text opens as a recital, or as an operative paragraph that no plural can imitate.
  static func isUnmistakable(_ bytes: [UInt8]) -> Bool {
    guard bytes.first?.isUpper ?? false, !opensName(bytes) else { return false }
    return ofRecital(bytes) != nil || ofOperative(bytes) != nil && isFollowedByObject(bytes)
  }

  /// Whether a whole paragraph opens as nothing but a recital does, whatever stands before it: the
  /// comma before may be lost.
  static func opensOnlyRecitals(_ bytes: [UInt8]) -> Bool {
    var words = Words(bytes)
    return bytes.last == UInt8(ascii: ",") && words.next().map(openers.contains) ?? false
  }

  private static let openers: Set<String> = [
    "Acknowledging", "Aware", "Bearing", "Considering", "Convinced", "Emphasizing", "Having",
    "Mindful", "Noting", "Reaffirming", "Recalling", "Recognizing", "Reiterating", "Stressing",
    "Taking", "Welcoming",
  ]

  /// Whether a text opens as nothing but an operative paragraph does: "Requests the", "Decides to",
  /// and no plural, as "Efforts to".
  static func opensOnlyOperatives(_ bytes: [UInt8]) -> Bool {
    guard bytes.first?.isUpper ?? false else { return false }
    var words = Words(bytes)
    words.skipAdverbs()
    guard let verb = words.next(), isThirdPerson(verb) else { return false }
    words.skipAdverbs()
    guard let next = words.next() else { return false }
    return followersOfVerbs.contains(next)
      || verbsOfDecision.contains(verb.lowercased()) && ["to", "that"].contains(next)
  }

  /// What seldom follows a noun in the plural.
  private static let followersOfVerbs: Set<String> = ["upon", "the", "its", "note", "all"]
  private static let verbsOfDecision: Set<String> = [
    "agrees", "decides", "declares", "recommends", "resolves",
  ]

  /// Whether a name opens a text, and no verb: "Federated States", "Stockpiling and Use".
  private static func opensName(_ bytes: [UInt8]) -> Bool {
    var words = Words(bytes)
    guard let word = words.next(), isParticiple(word), let next = words.next() else { return false }
    if word.hasSuffix("ed") { return next.first?.isUppercase ?? false }
    guard next == "and", let last = words.next() else { return false }
    return (last.first?.isUppercase ?? false) && !isParticiple(last)
  }

  /// Whether the word after a possible verb is one that follows verbs: "Recommends to", "Decides that".
  private static func isFollowedByObject(_ bytes: [UInt8]) -> Bool {
    var words = Words(bytes)
    words.skipAdverbs()
    _ = words.next()
    return words.next().map(objects.contains) ?? false
  }

  private static let objects = followersOfVerbs.union(["to", "that", "on"])

  /// Whether a word is a verb in the third person by its ending.
  private static func isThirdPerson(_ word: String) -> Bool {
    let word = word.lowercased()
    guard !determiners.contains(word) else { return false }
    return ["is", "has", "does"].contains(word)
      || word.hasSuffix("s") && word.count > 3 && !word.hasSuffix("ss") && !word.hasSuffix("us")
        && !word.hasSuffix("is")
  }

  private static func isParticiple(_ word: String) -> Bool {
    let word = word.lowercased()
    return (word.hasSuffix("ing") || word.hasSuffix("ed")) && word.count > 4
      && !notParticiples.contains(word)
  }

  /// Whether a word can follow "Having": "heard", "considered", "taken".
  private static func isPerfect(_ word: String) -> Bool {
    word.hasSuffix("ed")
      || [
        "heard", "taken", "met", "held", "made", "given", "borne", "seen",
        "found", "had", "become", "begun", "read", "undertaken",
      ].contains(word)
  }

  private static let auxiliaries: Set<String> = ["having", "being", "remaining"]
  private static let adjectives: Set<String> = [
    "aware", "mindful", "conscious", "cognizant", "desirous", "anxious", "confident", "hopeful",
    "grateful", "certain", "shocked", "struck", "pursuant", "unable", "distraught", "eager",
    "outraged", "beset", "solicitous", "whereas", "indignant", "apprehensive", "appreciative",
  ]
  /// What an organ acts on without a participle: "In pursuance of paragraph 155 of the Outcome,".
  private static let grounds: Set<String> = ["pursuance", "accordance", "conformity"]
  private static let notParticiples: Set<String> = [
    "united", "during", "nothing", "something", "everything", "beijing", "according", "indeed",
    "following", "regarding", "including", "concerning", "limited", "meeting", "meetings",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "with", "at", "for", "to", "as", "pursuant", "accordingly", "without", "while",
    "acting", "having", "under", "by", "after", "upon", "pending", "consistent",
  ]
  private static let determiners: Set<String> = [
    "this", "these", "those", "its", "his", "states", "members", "nations", "countries", "as",
    "measures", "whereas", "rights", "paragraphs", "articles", "always", "besides", "perhaps",
    "sometimes", "towards",
  ]
}

/// The words at the beginning of a paragraph.
private struct Words {
  private var scanner: TextScanner

  init(_ bytes: [UInt8]) { scanner = TextScanner(bytes) }

  mutating func next() -> String? {
    _ = scanner.take { !$0.isWordByte && !$0.isDigit }
    return scanner.word()
  }

  func peek() -> String? {
    var copy = self
    return copy.next()
  }

  /// Leaves out adverbs: "Deeply", "Also", "Once again".
  mutating func skipAdverbs() {
    while let word = peek()?.lowercased(), Self.adverbs.contains(word) || word.hasSuffix("ly") {
      _ = next()
    }
  }

  mutating func skipPastComma() {
    _ = scanner.take { $0 != UInt8(ascii: ",") }
  }

  private static let adverbs: Set<String> = [
    "also", "further", "again", "once", "likewise", "hereby", "therefore", "nevertheless", "still",
    "moreover", "furthermore", "thus", "even", "very", "most", "been", "now", "and", "however",
    "more", "much", "too", "yet",
  ]
}
