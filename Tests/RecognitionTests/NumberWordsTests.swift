import Testing

@testable import Recognition

@Suite("Numbers in words")
struct NumberWordsTests {
  @Test(arguments: [
    ("first", 1), ("third", 3), ("fifth", 5), ("eighth", 8), ("ninth", 9), ("twelfth", 12),
    ("nineteenth", 19), ("twentieth", 20), ("fortieth", 40), ("twenty-first", 21),
    ("sixty-fourth", 64), ("ninety-ninth", 99), ("1st", 1), ("22nd", 22), ("103rd", 103),
    ("64th", 64),
  ])
  func `an ordinal has its number`(word: String, number: Int) {
    #expect(NumberWords.ordinal(word) == number)
  }

  @Test(arguments: [
    "", "-", "th", "month", "north", "twenty", "twenty-", "twenty-eleventh", "six-fourth", "64",
    "64x", "firsts", "twenty-first-third",
  ])
  func `other words are no ordinals`(word: String) {
    #expect(NumberWords.ordinal(word) == nil)
  }

  @Test(arguments: [("one", 1), ("nineteen", 19), ("eighty", 80), ("fifty-six", 56)])
  func `a cardinal has its number`(word: String, number: Int) {
    #expect(NumberWords.cardinal(word) == number)
  }

  @Test(arguments: ["", "zero", "six-fifty", "fifty-eleven", "first", "none"])
  func `other words are no cardinals`(word: String) {
    #expect(NumberWords.cardinal(word) == nil)
  }

  @Test(arguments: [
    ("one hundred and fifty-six", 156), ("two hundred", 200), ("three hundred and one", 301),
    ("one hundred forty-one", 141), ("161", 161), ("ninety-four", 94),
    ("one hundred and fish", 100),
  ])
  func `hundreds are put together`(text: String, number: Int) {
    #expect(NumberWords.cardinal(in: tokens(text), at: 0)?.value == number)
  }
}
