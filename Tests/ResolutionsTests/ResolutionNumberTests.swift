import Testing

@testable import Resolutions

@Suite("Numbers of resolutions")
struct ResolutionNumberTests {
  @Test(
    arguments: [
      ("64/56", .generalAssembly, "A/RES/64/56", 64),
      ("54/54 B", .generalAssembly, "A/RES/54/54B", 54),
      ("53/77 AA", .generalAssembly, "A/RES/53/77AA", 53),
      ("S-13/2", .generalAssembly, "A/RES/S-13/2", nil),
      ("ES-10/15", .generalAssembly, "A/RES/ES-10/15", nil),
      ("1514 (XV)", .generalAssembly, "A/RES/1514(XV)", 15),
      ("217 A (III)", .generalAssembly, "A/RES/217A(III)", 3),
      ("2617. (XXIV)", .generalAssembly, "A/RES/2617(XXIV)", 24),
      ("1325 (2000)", .securityCouncil, "S/RES/1325(2000)", nil),
      ("2023/33", .economicAndSocialCouncil, "E/RES/2023/33", nil),
      ("1503 (XLVIII)", .economicAndSocialCouncil, "E/RES/1503(XLVIII)", 48),
      ("16/1", .humanRightsCouncil, "A/HRC/RES/16/1", 16),
    ] as [(String, AdoptingOrgan, String, Int?)])
  func `a number and its organ make the symbol`(
    _ text: String, _ organ: AdoptingOrgan, _ symbol: String, _ session: Int?
  ) throws {
    let number = try #require(ResolutionNumber(parsing: text))
    #expect(number.symbol(of: organ).value == symbol)
    #expect(number.session == session)
  }

  @Test(arguments: ["", "64", "64/", "A/64/56", "1514 (XVX)", "1514 (15)", "64/56/1", "12 (a)"])
  func `other texts are no numbers`(_ text: String) {
    #expect(ResolutionNumber(parsing: text) == nil)
  }

  @Test(arguments: [("I", 1), ("IX", 9), ("XL", 40), ("XLVIII", 48), ("XC", 90)])
  func `Roman numerals have one spelling`(_ numeral: String, _ value: Int) {
    #expect(RomanNumeral.value(numeral) == value)
    #expect(RomanNumeral.value(numeral + "IIII") == nil)
  }
}
