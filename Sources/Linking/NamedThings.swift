import KnowledgeGraph
import SourceText

/// Treaties, instruments and meetings of a passage, with the bytes that name them in full: a footnote
/// documents what is named before its marker, and not what that only refers to ("of the Convention,⁵").
struct NamedThings {
  private var things: [(range: Range<Int>, entity: EntityID)] = []

  mutating func insert(_ entity: EntityID, at range: Range<Int>) { things.append((range, entity)) }

  /// What is named right before a place in the passage, and how it stands there; between may stand
  /// what tells more of it: "the Hive Plan, adopted at Honeyville on 3 May 1990, | ".
  func last(before offset: Int, in text: TracedText) -> (entity: EntityID, role: Role)? {
    let last = things.filter { $0.range.upperBound <= offset }.max {
      ($0.range.upperBound, $1.range.lowerBound) < ($1.range.upperBound, $0.range.lowerBound)
    }
    guard let last, offset - last.range.upperBound < Self.reach else { return nil }
    let between = text[last.range.upperBound..<offset].string
    let start = last.range.lowerBound
    if between.isRelative { return (last.entity, .attribute) }
    guard Self.tellsMore(between) else { return nil }
    let role = Self.role(after: text[max(0, start - Self.reach)..<start].string)
    return (last.entity, last.entity.isMeeting ? .head : role)
  }

  /// How a name stands in its sentence.
  enum Role {
    /// For itself: "Recalling the Hive Treaty".
    case head
    /// After a noun of its own, or with a clause behind it: "the entry into force of the Hive Treaty",
    /// "the Hive Plan, in which they …".
    case attribute
    /// By the way: "the parties to the Hive Treaty", "adopted under the Hive Treaty".
    case relation
  }

  /// Whether words tell where, when and by whom, or of the outcome, and name nothing else.
  private static func tellsMore(_ words: String) -> Bool {
    if words.first == " ", words.dropFirst().first?.isUppercase ?? false { return false }
    if words.contains(", the ") { return false }
    let words = words.split { " ,;.:()“”".contains($0) }
    return words.indices.allSatisfy { index in
      let word = words[index]
      if word.first?.isLowercase != true { return true }
      guard word == "and" else { return circumstances.contains(String(word)) }
      let next = index + 1 < words.count ? words[index + 1] : ""
      return next == "its" || next.first?.isNumber ?? false
        || index > 0 && words[index - 1].first?.isUppercase ?? false
          && next.first?.isUppercase ?? false
    }
  }

  /// How many bytes around a name are looked at.
  private static let reach = 300

  private static let circumstances: Set<String> = [
    "of", "the", "in", "on", "at", "by", "from", "to", "during", "held", "adopted", "signed",
    "concluded", "its", "outcome", "outcomes", "document", "session", "substantive",
  ]

  private static func role(after words: String) -> Role {
    switch words.split(separator: " ").last(where: { !["the", "its"].contains($0) }) {
    case "of": .attribute
    case "to", "under": .relation
    default: .head
    }
  }
}

extension String {
  /// Whether a clause tells what is done in a text: ", in which they praise bees".
  fileprivate var isRelative: Bool {
    [", in which ", ", by which ", ", which ", " in which ", " that "].contains(where: hasPrefix)
  }
}
