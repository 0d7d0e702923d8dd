import Coverage
import Testing

struct ReasonTests {
  static let reasons: [(words: String, reason: Reason, count: Int)] = [
    ("paragraph 12 of the report", .partNumber, 1),
    ("paragraphs 3 (a) and 4 of section II thereof", .partNumber, 3),
    ("a rise of 12 per cent", .percentage, 1),
    ("between 2 and 5 per cent of hives", .percentage, 2),
    ("a sum of 1,250,000 United States dollars", .money, 5),
    ("costs of $40", .money, 1),
    ("the 15 members and five keepers", .quantity, 2),
    ("one hundred and six hives", .quantity, 2),
    ("the losses from 2016 to 2030", .year, 2),
    ("the swarms of June 2012", .incompleteDate, 2),
    ("the tenth anniversary of the hive", .ordinal, 1),
    ("what was said at the third session of the Zyxwolt Committee", .sessionOfBody, 1),
    ("the meal from 10 a.m. to 1 p.m. of the keepers", .timeOfDay, 2),
    ("what Mr. Anton Honeyman wrote", .person, 3),
    ("the International Day of Honey Makers", .observance, 4),
    ("the study entitled “The Busy Bee and Her Hive”", .quotedTitle, 5),
    ("what are called “colonies”", .quotedTitle, 1),
    ("so many “busy” insects", .wording, 1),
    ("the work of the Committee", .backReference, 1),
    ("the interest of Member States", .term(.states), 2),
    ("the Sustainable Development Goals", .term(.goal), 3),
    ("the Honey Quality Initiative", .term(.programme), 3),
    ("its decision 58/501 on bees", .decision, 1),
    ("decisions 1/CP.21 and 15/6 of the keepers", .decision, 4),
    ("the resolution GC(68)/RES/15 of the keepers", .foreignSymbol, 3),
    ("the study at www.example.org/bees/2024", .address, 1),
    ("costs of 2 345 – 67 (8)", .tableFigure, 4),
    ("one post of Honey Officer (P-4)", .post, 1),
    ("article 9 of the code of the keepers", .articleOfNoun, 1),
    ("the Special Representative of the Secretary-General on Honey and Wax", .term(.office), 4),
    ("the Ad Hoc Working Group", .body, 4),
    ("the Honey Fund", .body, 2),
  ]

  @Test(arguments: reasons)
  func `an item that the vocabulary has no place for is ignored with its reason`(
    words: String, reason: Reason, count: Int
  ) throws {
    let auditing = try Auditing(recital: words)
    #expect(auditing.count(reason) == count)
    #expect(auditing.unread == [])
  }

  @Test(arguments: [
    ("the wisdom of Zyxwolt on bees", ["Zyxwolt"]),
    ("at the 297th meeting of the keepers", ["297th"]),
    ("resolution 12 of the keepers", ["12"]),
    ("the words “All for Old Zyxwolt” of the drones", ["“All for Old Zyxwolt”"]),
    ("the work of the Zyxwolt of Rest", ["Zyxwolt of Rest"]),
  ])
  func `what nobody can read is listed as it is printed`(words: String, unread: [String]) throws {
    #expect(try Auditing(recital: words).unread == unread)
  }

  @Test(arguments: [
    "resolution 64/56 of 2 December 2009", "the Security Council", "the Government of Lebanon",
    "the report of the Secretary-General (A/62/391)", "the Arctic Panel on Honey Quality",
    "24 to 28 November 2008", "its seventy-first and seventy-second sessions",
  ])
  func `what claims are made of is in the column of entities`(words: String) throws {
    let auditing = try Auditing(recital: words)
    #expect(auditing.unread == [])
    let without = try Auditing(recital: "nothing").entities
    #expect(auditing.entities > without)
  }
}
