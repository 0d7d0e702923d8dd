/// The name of a body that adopts resolutions, known or not: "Commission on the Keeping of Bees".
package struct BodyName {
  let tokens: Range<Int>

  /// What bodies that adopt resolutions are called.
  static let nouns: Set<String> = [
    "assembly", "council", "commission", "subcommission", "sub-commission", "committee",
    "conference", "congress", "board",
  ]

  /// What bodies that meet in sessions are called, as offices and funds are not.
  package static let meetingNouns = nouns.union([
    "forum", "group", "league", "movement", "panel", "sub-committee", "subcommittee", "union",
  ])

  /// The longest name that begins at a token.
  init?(in text: TokenizedText, startingAt start: Int) {
    guard text[start]?.isCapitalized == true else { return nil }
    var end = start
    var index = start
    while index - start < Reach.phrase, let token = text[index] {
      if token.isCapitalized {
        end = index + 1
      } else if !Self.connectors.contains(token.lower) {
        break
      }
      index += 1
    }
    guard (start..<end).contains(where: { Self.nouns.contains(text.lower($0)) }) else { return nil }
    tokens = start..<end
  }

  /// The name that ends before a token; its noun is the last that nothing but the name follows.
  init?(in text: TokenizedText, endingBefore end: Int) {
    let words = (max(0, end - Reach.phrase)..<end).reversed().prefix {
      text[$0]?.isCapitalized == true || Self.connectors.contains(text.lower($0))
    }
    guard text[end - 1]?.isCapitalized == true,
      let noun = words.first(where: {
        text[$0]?.isCapitalized == true && Self.nouns.contains(text.lower($0))
      })
    else { return nil }
    var start = noun
    while start > 0, let token = text[start - 1], token.isCapitalized, token.text != "The",
      !token.lower.hasSuffix("ing")
    {
      start -= 1
    }
    tokens = start..<end
  }

  /// The name as printed.
  func string(in text: TokenizedText) -> String { text.string(tokens) }

  private static let connectors: Set<String> = [
    "of", "on", "for", "and", "the", "in", "to", "against", "by",
  ]
}
