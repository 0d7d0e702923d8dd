import Resolutions
import Testing

@testable import Recognition

@Suite("Resolutions cited by number")
struct ResolutionRecognizerTests {
  /// The citations as the symbols of the Assembly, each with its day: "A/RES/54/54B 1999-12-01".
  private func citations(_ text: String) -> [String] {
    ResolutionRecognizer.citations(in: tokens(text)).map { citation, _ in
      let symbol = citation.number.symbol(of: nil)
      return citation.date.map { "\(symbol) \($0)" } ?? symbol.value
    }
  }

  @Test(arguments: [
    ("its resolution 64/56", ["A/RES/64/56"]),
    ("its resolution 64/56 of 2 December 2009", ["A/RES/64/56 2009-12-02"]),
    (
      "resolutions 54/54 B of 1 December 1999, 55/33 V of 20 November 2000 and 57/74",
      ["A/RES/54/54B 1999-12-01", "A/RES/55/33V 2000-11-20", "A/RES/57/74"]
    ),
    ("resolution 479 (1980), adopted unanimously on 3 May 1980", ["S/RES/479(1980) 1980-05-03"]),
    ("resolution 64/56, adopted by consensus on 3 May 2010", ["A/RES/64/56 2010-05-03"]),
    ("its resolutions 46/116 A and B", ["A/RES/46/116A", "A/RES/46/116B"]),
    (
      "resolution 50/70 A to D of 12 December 1995",
      ["A", "B", "C", "D"].map { "A/RES/50/70\($0) 1995-12-12" }
    ),
    ("resolutions 47/1 A, B and D", ["A/RES/47/1A", "A/RES/47/1B", "A/RES/47/1D"]),
    (
      "resolutions 71/31 and 71/32 of 5 December 2016",
      ["A/RES/71/31 2016-12-05", "A/RES/71/32 2016-12-05"]
    ),
    (
      "resolutions 70/31 and 71/32 of 5 December 2016",
      ["A/RES/70/31", "A/RES/71/32 2016-12-05"]
    ),
    ("resolutions 71/31, as well as 71/32", ["A/RES/71/31", "A/RES/71/32"]),
    ("resolutions 71/31,2 72/32 and 73/33", ["A/RES/71/31", "A/RES/72/32", "A/RES/73/33"]),
  ])
  func `a list is read number by number`(text: String, expected: [String]) {
    #expect(citations(text) == expected)
  }

  @Test(arguments: [
    ("resolution 1760 (XVID of 31 October 1962", ["A/RES/1760(XVII) 1962-10-31"]),
    ("resolution 1889 (XVIII of 6 November 1963", ["A/RES/1889(XVIII) 1963-11-06"]),
    ("resolutions 387 1976) and 418 (1977)", ["S/RES/387(1976)", "S/RES/418(1977)"]),
    ("resolution 662 é 1990)", ["S/RES/662(1990)"]),
    ("resolutions SO8 (1982). 509 (1982)", ["S/RES/508(1982)", "S/RES/509(1982)"]),
    ("resolution 1514 (XVD of 14 December 1960", ["A/RES/1514(XV) 1960-12-14"]),
  ])
  func `what a scan has lost of a number is filled in and said`(text: String, expected: [String]) {
    #expect(citations(text) == expected)
    #expect(ResolutionRecognizer.citations(in: tokens(text)).first?.0.isMisprinted == true)
  }

  @Test(arguments: [
    "resolution SOIL", "resolution OIL (1998)", "resolution 12 (1998",
    "resolution 387 (XVID, which",
    "resolution BEES (1998)", "resolution ISIL (2015)", "resolution 4, 1998)",
    "resolution 12 ; 2009)", "(see resolution 50 1976)", "resolution 3 1899)",
    "resolution 0 1998)", "resolution 1904 (XVIIID of 20 November 1999",
    "resolution 45 (L of 12 May 1990", "resolution 45 (II of the annex",
  ])
  func `what could be anything else is left`(text: String) {
    #expect(citations(text).isEmpty)
  }

  @Test(arguments: [
    ("resolution 1514 (XV) of 14 December 1960", ["A/RES/1514(XV) 1960-12-14"]),
    ("resolution 217 A (III)", ["A/RES/217A(III)"]),
    ("resolution 3201 (S-VI) of 1 May 1974", ["A/RES/3201(S-VI) 1974-05-01"]),
    ("resolutions 1325 (2000) and 1820 (2008)", ["S/RES/1325(2000)", "S/RES/1820(2008)"]),
    (
      "resolutions 180 (1963) of 31 July and 183 (1963) of 11 December 1963",
      ["S/RES/180(1963) 1963-07-31", "S/RES/183(1963) 1963-12-11"]
    ),
    (
      "resolutions 27 (1947) of 1 August, 30 (1947) and 31 (1947) of 25 August 1947",
      ["S/RES/27(1947) 1947-08-01", "S/RES/30(1947) 1947-08-25", "S/RES/31(1947) 1947-08-25"]
    ),
    ("resolution 1980/67", ["E/RES/1980/67"]),
    ("resolution S-10/2", ["A/RES/S-10/2"]),
    ("resolution ES-10/15", ["A/RES/ES-10/15"]),
  ])
  func `each way of numbering is known`(text: String, expected: [String]) {
    #expect(citations(text) == expected)
  }

  @Test(arguments: [
    "its decision 64/514", "decisions 54/417 and 55/415", "resolution of the matter",
    "the resolution", "A/62/391", "resolution 1514", "resolution 300/2", "resolution 5 (many)",
    "the ratio 3/4", "Economic and Social Council decision 2009/250",
  ])
  func `what is no resolution gives none`(text: String) {
    #expect(citations(text).isEmpty)
  }

  @Test(arguments: [
    ("its resolution 64/56", ResolutionCitation.Issuer.unnamed),
    ("General Assembly resolution 64/56", .organ(.generalAssembly)),
    ("Recalling Assembly resolution 64/56", .organ(.generalAssembly)),
    ("Security Council resolution 1325 (2000)", .organ(.securityCouncil)),
    ("Economic and Social Council resolution 2006/4", .organ(.economicAndSocialCouncil)),
    ("Human Rights Council resolution 16/1", .organ(.humanRightsCouncil)),
    ("the Council resolution 2006/4", .council),
    (
      "the adoption of resolution 2000/4, on the care of hives, by the Subcommission on Bees",
      .other("Subcommission on Bees")
    ),
    ("resolution 16/1 of the Human Rights Council", .organ(.humanRightsCouncil)),
    ("the Commission on Human Rights resolution 2001/5", .other("Commission on Human Rights")),
  ])
  func `the issuer is read from the words around`(
    text: String, expected: ResolutionCitation.Issuer
  ) throws {
    let (citation, _) = try #require(ResolutionRecognizer.citations(in: tokens(text)).first)
    #expect(citation.issuer == expected)
  }

  @Test
  func `the lettered parts of one number share its words`() {
    let text = tokens("Recalling its resolutions 46/1 A and B of 9 May 1991 and 47/2")
    let found = ResolutionRecognizer.citations(in: text)
    #expect(
      found.map { text.string($0.1) } == [
        "46/1 A and B of 9 May 1991", "46/1 A and B of 9 May 1991", "47/2",
      ])
    #expect(found.allSatisfy { $0.0.listToken == 2 })
  }
}
