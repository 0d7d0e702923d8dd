import SourceText
import Testing
import TestSupport

@testable import Recognition

@Suite("Texts that nobody would write")
struct HostileTextTests {
  /// Words and marks that recognisers look at.
  private static let words = [
    "Recalling", "Requests", "and", ",", "welcoming", "the", "of", "to", "States", "Parties",
    "Convention", "Review", "Conference", "meeting", "meetings", "first", "ninth", "1st",
    "99999999999999999999th", "preparatory", "process", "for", "held", "to be held", "in", "at",
    "from", "Geneva", "Cartagena", "Colombia", "(", ")", "2009", "24", "November", "64/56", "A",
    "B", "resolution", "resolutions", "decision", "General", "Assembly", "Council", "article",
    "paragraph", "paragraphs", "99999999999999999999", "“", "”", "entitled", "item", "’s", "ibid",
    ".", "part", "III", "A/62/391", "Corr", "Add", "S-10/2", "–", "-", "Treaty", "Declaration",
    "Programme of Action", "on", "one hundred", "number of States", "adopted", "adoption", "signed",
    "entry into force", "Summit", "which", "is", "that", "as well as", "XV", "’", "\u{2011}", "é",
    "\u{0}", "日本", "😀", "convene", "Plan", "2005", "special session", "1/2", "-1", "between",
  ]

  private func isWithin(_ found: Recognized) -> Bool {
    found.mentions.allSatisfy { mention in
      mention.tokens.lowerBound >= 0 && mention.tokens.upperBound <= found.text.count
        && !mention.tokens.isEmpty && mention.range.upperBound <= found.text.source.count
    }
      && found.acts.allSatisfy { $0.scope.upperBound <= found.text.count && !$0.verb.isEmpty }
  }

  @Test(arguments: UInt64(0)..<24)
  func `random words break nothing`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let length = Int.random(in: 0..<60, using: &generator)
      let text = (0..<length).map { _ in
        (Self.words.randomElement(using: &generator) ?? "")
          + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      #expect(isWithin(try Recognizing.paragraph(text)), "\(text)")
      #expect(isWithin(try Recognizing.line(text)), "\(text)")
    }
  }

  @Test(arguments: [
    "Recalling the Convention on Hive Care the adoption of which it welcomed,",
    "Pledge of City Honey the adoption", "Agreement for Plan Goal the",
  ])
  func `a title that ends before an article breaks nothing`(text: String) throws {
    #expect(isWithin(try Recognizing.paragraph(text)))
    #expect(isWithin(try Recognizing.line(text)))
  }

  @Test(arguments: UInt64(0)..<8)
  func `random bytes break nothing`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var text = TracedText()
      text.append(bytes[...], at: 0)
      let recognizer = try Recognizing.recognizer.get()
      #expect(isWithin(recognizer.paragraph(text)), "\(bytes)")
    }
  }

  /// Phrases that invite a recogniser to look ahead to the end of the text.
  @Test(arguments: [
    "Aa ", "Aa, ", "A, ", "A/", "1, ", "and welcoming bees, ", "item entitled “bees ",
    "Convention ", "Convention on Aa, ", "Review Conference entitled “bees ",
    "preparatory process for the ", "Review Conference of the States Parties to the ",
    "first, second, ", "resolution 1/1 A, ", "article 7 of the ", "Meeting on bees ", "in Geneva, ",
    "held in Spain, ",
    "meeting held in Aa ", "Conference on the aa ", "number of States to ", "A/1 (Part a b ",
    "the adoption of ", "Recalling its ", "\u{E9}", "1", "a-", "’s ",
    "the High-level Meeting known as ",
  ])
  func `the time to read grows with the length`(phrase: String) throws {
    let growth = try Growth(from: 4_000) { size in
      let text = "Recalling " + String(repeating: phrase, count: size / phrase.utf8.count)
      _ = try Recognizing.paragraph(text)
    }
    #expect(growth.isLinear, "\(growth)")
  }
}
