import KnowledgeGraph
import Recognition

/// What the name of a meeting tells of it, and what it leaves to where and when.
extension MeetingCitation {
  /// Whether the name says only what kind of meeting it is: "high-level meeting of the General Assembly".
  var isGeneric: Bool {
    guard ordinals.isEmpty else { return false }
    let kind = name.withoutAssembly
    let words = kind.split(separator: " ")
    let hasComplement = words.contains { Self.complements.contains(String($0)) }
    return words.count < 3 && !hasComplement
      || !hasComplement && kind.allSatisfy { !$0.isUppercase }
  }

  /// Whether neither a name nor a subject nor those who meet tell it from the meetings of others:
  /// "high-level meeting", "the second International Workshop"; special sessions are told by their
  /// numbers.
  func isUnnamed(in world: World) -> Bool {
    let words = name.withoutAssembly.split(separator: " ").map(String.init)
    return head.className != EntityType.specialSession.rawValue
      && words.allSatisfy { word in
        head.words.contains(word.lowercased()) || NumberWords.ordinal(word.lowercased()) != nil
          || !Self.complements.contains(word)
            && (!word.contains(where: \.isUppercase) || world.areCommon([word.lowercased()]))
      }
  }

  /// The occurrence of one of several meetings, or that of all.
  func occurrence(at index: Int, of count: Int) -> Occurrence? {
    occurrences.count == count ? occurrences[index] : occurrences.first
  }

  private static let complements: Set<String> = ["on", "to", "for", "devoted", "of"]

  /// Whether a meeting is called only by those who meet, and they meet again and again: "Summit of the
  /// Group of 20", "meeting of the Expert Group", "Honeyland Forum".
  var isOfGroup: Bool {
    let words = name.lowercased()
    return ordinals.isEmpty
      && (words.hasPrefix("summit of") && name.contains("Group of")
        || words.hasPrefix("meeting of the") || head.words == ["forum"])
  }

  /// Whether it has no name of its own, and where and when tell it from others of its kind: "the
  /// seminar on hives held in Honeyville in 2010", "the second annual summit".
  var isDescribed: Bool {
    head.words.count == 1 && name.split(separator: " ").contains { $0 == head.words[0] }
      && (ordinals.isEmpty || name.allSatisfy { !$0.isUppercase })
  }

  /// Whether one name stands for several meetings, each with a year of its own: "the Nuclear
  /// Security Summit on 12 and 13 April 2010 in Washington, on 26 March 2012 in Seoul".
  var isRepeated: Bool {
    ordinals.isEmpty && occurrences.count > 1
      && Set(occurrences.compactMap(\.year)).count == occurrences.count
  }

  /// Whether a special session is told by its number alone, and not by what it was devoted to.
  var isNumberedSession: Bool {
    let words = name.lowercased()
    return !ordinals.isEmpty
      && ["session", "sessions", "general assembly", "of the assembly"].contains {
        words.hasSuffix($0)
      }
  }

  /// Whether it is one of the phases of a meeting: "first phase of the World Summit on Hives".
  var isOfPhase: Bool { !ordinals.isEmpty && nameWithoutOrdinal.hasPrefix("phase of ") }

  /// The name without the ordinal at its head.
  var nameWithoutOrdinal: String {
    guard let first = name.split(separator: " ").first,
      NumberWords.ordinal(first.lowercased()) != nil
    else { return name }
    return String(name.dropFirst(first.count + 1))
  }
}

extension String {
  /// The name of a meeting without the Assembly, which may stand in it or not: "high-level meeting on
  /// bees", "high-level meeting of the General Assembly on bees".
  var withoutAssembly: String {
    replacing(" of the General Assembly", with: "")
      .replacing(" of the United Nations General Assembly", with: "")
      .replacing(" of the Assembly", with: "")
  }
}
