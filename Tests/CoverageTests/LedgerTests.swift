import Coverage
import SourceText
import TestSupport
import Testing

struct LedgerTests {
  @Test func `an unread item is told with its line, and the words around it`() throws {
    let item = try #require(
      try Auditing(recital: "the old wisdom of Zyxwolt and Old Bzyx on bees").ledgers.first?
        .unread.first)
    #expect(item.text == "Zyxwolt and Old Bzyx")
    #expect(item.context == "Noting the old wisdom of Zyxwolt and Old Bzyx on bees,")
    #expect(item.line == 5)
    #expect(item.page == nil)
    #expect(item.count == 3)
  }

  /// Words of all kinds, of which paragraphs are made at random.
  private static let words = [
    "resolution 64/56", "of 2 December 2009", "Zyxwolt", "the Committee", "10 per cent", "A/62/391",
    "“the Queen", "”", "(", ")", "in Geneva", "and", ",", "13,500", "Member States", "the", "II",
    "2012",
    "twenty-first", "United", "dollars", "Official Records", "No. 5", "Panel on", "the Day of",
    "Mr.",
    "vote of 5 to 4", "’s", "$", "article 7", "—",
  ]

  @Test(arguments: 0..<40)
  func `every item stands in exactly one column, whatever the words`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let words = (0..<60).compactMap { _ in Self.words.randomElement(using: &generator) }
    let text = words.joined(separator: " ")
    let ledger = try #require(try Auditing(recital: text).ledgers.first)
    #expect(ledger.entities + ledger.ignoredCount + ledger.unreadCount == ledger.total)
    // The title, the opening, the verbs, and at least the numbers and names that were chosen.
    let least = words.count {
      ["64/56", "A/62/391", "Zyxwolt", "13,500"].contains(where: $0.contains)
    }
    #expect(ledger.total >= least + 4)
  }

  @Test func `the same words count the same in every order of documents`() throws {
    let one = try Auditing(recital: "10 per cent of Zyxwolt").ledgers
    #expect(try Auditing(recital: "10 per cent of Zyxwolt").ledgers == one)
  }

  @Test func `a long paragraph takes time in proportion to its length`() throws {
    let growth = try Growth(from: 200) { size in
      let phrase = "the Council of Zyxwolt and “10 hives”, "
      _ = try Auditing(recital: String(repeating: phrase, count: size))
    }
    #expect(growth.isLinear, "\(growth)")
  }
}
