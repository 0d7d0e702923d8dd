import Testing

@testable import Recognition

@Suite("What texts are called in short, and by what they are about")
struct TitleNameTests {
  @Test(arguments: [
    ("the Rules for the Treatment of Bees (the Honeyville Rules), and", "Honeyville Rules"),
    (
      "the Plan of Action for Bees, also called the Honey Plan of Action, and",
      "Honey Plan of Action"
    ),
    ("the Agreement on Wax (“the Wax Agreement”), and", "Wax Agreement"),
    ("the Agreement on Wax (“the Agreement”), and", "Agreement"),
    ("the Agreement on Wax (the Third Review Conference), and", nil),
    ("the Agreement on Wax, known to all, and", nil),
  ])
  func `a title has the short name that the text gives it`(text: String, name: String?) throws {
    let titles = try Recognizing.titles(text).filter { !$0.isBare }
    #expect(titles.map(\.shortForm) == [name])
  }

  @Test(arguments: [
    (
      "the adoption by the Council of the voluntary guidelines on the care of hives, the policy "
        + "recommendations on wax in hives, and",
      ["voluntary guidelines on the care of hives", "policy recommendations on wax in hives"]
    ),
    (
      "the principles and guidelines on work at tall hives prepared by the keepers",
      ["principles and guidelines on work at tall hives"]
    ),
    ("the strategy for healthy bees, adopted in 2018", ["strategy for healthy bees"]),
    ("the strategy for healthy bees, which", []),
    ("the adoption of a strategy for healthy bees", []),
    ("the adopted guidelines on the matter", []),
    ("the draft guidelines on wax prepared by the keepers", []),
    ("the strategy for bees, developed and developing hives, which", []),
    (
      "the plan of action for the Second Decade of Wax, which",
      ["plan of action for the Second Decade of Wax"]
    ),
    ("the plan of action for the Decade, which", []),
    ("the adoption of the budget, and stressing the need for the strategy for healthy bees", []),
    ("the adoption of the budget, and requests the keepers to end the strategy for bees", []),
    ("the adoption of the road map on wax, honey and hives, which", []),
    ("the strategy for bees set out in the plan, adopted in 2018", []),
    ("the framework entitled “Our wax, our world” and", ["Our wax, our world"]),
  ])
  func `a text that somebody made may be called by what it is about`(
    text: String, expected: [String]
  ) throws {
    #expect(try Recognizing.titles(text).map(\.title) == expected)
  }
}
