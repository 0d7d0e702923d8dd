/// Titles that are followed by whose they are.
extension TitleGrammar {
  /// Where a subject ends that is followed by whose the title is: "on the Care of Hives | of the World
  /// Health Organization", "on Wax | by the Hive Council".
  func ownEdge(_ subject: Range<Int>) -> Int {
    subject.dropFirst().first { index in
      guard index + 2 < subject.upperBound, text.lower(index + 1) == "the",
        text[index - 1]?.isCapitalized == true
      else { return false }
      let body = (index + 2)..<subject.upperBound
      let isOrgan =
        (organs.match(in: text, at: body.lowerBound)?.end
          ?? BodyName(in: text, startingAt: body.lowerBound)?.tokens.upperBound) == body.upperBound
      switch text.lower(index) {
      case "by": return isOrgan && !text.lower(index - 1).hasSuffix("ed")
      case "of":
        return isOrgan && isOrganization(body) && isSubject((subject.lowerBound - 1)..<index)
      default: return false
      }
    } ?? subject.upperBound
  }

  /// Whether a body that is named last is one that issues titles, and not what they are about.
  private func isOrganization(_ body: Range<Int>) -> Bool {
    body.contains { ["organization", "organisation"].contains(text.lower($0)) }
  }

  /// Whether words tell by themselves what a title is about: "on the Care of Hives", "for
  /// Hives", and neither "on the Status" nor "on Access to the Records", which are somebody’s.
  private func isSubject(_ words: Range<Int>) -> Bool {
    guard let opener = words.first(where: { Self.subjectOpeners.contains(text.lower($0)) }) else {
      return false
    }
    let object = words.reversed().prefix {
      text[$0]?.isCapitalized == true || ["and", "or", ","].contains(text.lower($0))
    }
    guard let link = object.last.map({ $0 - 1 }), link > opener else {
      return !object.isEmpty && ["for", "to"].contains(text.lower(opener))
    }
    return Self.links.contains(text.lower(link)) && text[link - 1]?.isCapitalized == true
  }

  private static let subjectOpeners: Set<String> = [
    "on", "for", "to", "against", "concerning", "relating", "regarding",
  ]
  /// What joins a noun to its complement: "Care | of Hives".
  private static let links: Set<String> = ["of", "in", "for", "to", "against", "from"]
}
