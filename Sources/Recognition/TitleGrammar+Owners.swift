/// Titles that are followed by whose they are.
extension TitleGrammar {
  /// Where a subject ends that is followed by whose the title is: "on the Care of Hives | of the Honey
  /// Organization", "on Wax | by the Hive Council".
  func ownEdge(_ subject: Range<Int>) -> Int {
    subject.dropFirst().first { index in
      guard text.lower(index + 1) == "the", text[index - 1]?.isCapitalized == true else {
        return false
      }
      let end = organs.match(in: text, at: index + 2)?.end
      let body = (index + 2)..<(end ?? index + 3)
      guard body.upperBound == subject.upperBound else { return false }
      switch text.lower(index) {
      case "by": return end != nil && !text.lower(index - 1).hasSuffix("ed")
      case "of": return publishes(body) && isSubject(subject.lowerBound..<index)
      default: return false
      }
    } ?? subject.upperBound
  }

  /// Whether a body that is named last is one that issues titles, and not what they are about: an
  /// organization, or one that is called by its noun alone.
  private func publishes(_ body: Range<Int>) -> Bool {
    body.count == 1
      ? BodyName.nouns.contains(text.lower(body.lowerBound))
        && text[body.lowerBound]?.isCapitalized == true
      : body.contains { ["organization", "organisation"].contains(text.lower($0)) }
  }

  /// Whether words tell by themselves what a title is about: "on the Care of Hives", and neither "of
  /// Procedure" nor "on the Immunities", which are somebody’s.
  private func isSubject(_ words: Range<Int>) -> Bool {
    let opener = (words.lowerBound - 1)..<words.upperBound
    return opener.contains { Self.subjectOpeners.contains(text.lower($0)) }
      && !Self.belongings.contains(text.lower(words.upperBound - 1))
  }

  private static let subjectOpeners: Set<String> = [
    "on", "for", "to", "against", "concerning", "relating", "regarding",
  ]

  /// What a body has or does, so that its name belongs to the subject: "on the Role of the Organization".
  private static let belongings: Set<String> = [
    "activities", "agenda", "anniversary", "articles", "budget", "capital", "charter", "conference",
    "constitution", "convention", "council", "creation", "decisions", "director",
    "director-general",
    "duties", "employees", "establishment", "experts", "functions", "functioning", "future",
    "goals",
    "headquarters", "holders", "immunities", "independence", "mandate", "member", "members",
    "membership", "mission", "objectives", "office", "officials", "operations", "organs",
    "personnel",
    "policy", "president", "privileges", "procedure", "programme", "programmes", "purposes",
    "reform",
    "regulations", "report", "representatives", "resolutions", "resources", "role", "rules",
    "secretariat", "secretariats", "session", "sessions", "staff", "statute", "strengthening",
    "structure", "system", "tasks", "transformation", "treaty", "work",
  ]
}
