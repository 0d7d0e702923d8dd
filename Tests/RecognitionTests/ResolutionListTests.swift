import Resolutions
import Testing

@testable import Recognition

@Suite("Whose resolutions a list names")
struct ResolutionListTests {
  /// The issuers of the citations in a text, in order.
  private func issuers(_ text: String) -> [ResolutionCitation.Issuer] {
    ResolutionRecognizer.citations(in: tokens(text)).map(\.0.issuer)
  }

  @Test(
    arguments: [
      ("its resolution 64/56", .unnamed),
      ("General Assembly resolution 64/56", .organ(.generalAssembly)),
      ("the Assembly, in its resolution 64/56, asked", .organ(.generalAssembly)),
      ("resolution 64/56 of the Assembly", .organ(.generalAssembly)),
      ("resolution 64/56 of 2 May 2009 of the General Assembly", .organ(.generalAssembly)),
      ("resolution 64/56 of the United Nations General Assembly", .organ(.generalAssembly)),
      ("resolution 1325 (2000) of the Security Council", .organ(.securityCouncil)),
      ("resolution 16/1 of the Council", .council),
      ("Council resolution 16/1", .council),
      (
        "resolution 1994/45 of 2 May 1994 of the Subcommission on Bees",
        .other("Subcommission on Bees")
      ),
      ("resolution 1993/9 of the Commission on Bees", .other("Commission on Bees")),
      ("resolution 17/4 of the World Bee Assembly", .other("World Bee Assembly")),
      ("the World Bee Assembly resolution 17/4", .other("World Bee Assembly")),
      ("Recalling Assembly resolution 64/56", .organ(.generalAssembly)),
      (
        "resolution 12/3 on wax, adopted by the Council of Honey Ministers",
        .other("Council of Honey Ministers")
      ),
      (
        "Noting that the Council of Keepers, in its resolution 5/1, asked",
        .other("Council of Keepers")
      ),
      ("Noting that the Council, in its resolution 5/1, asked", .council),
      ("resolution 64/56 of the Charter", .unnamed),
      ("Commission on Bees and Honey resolution 2001/5", .other("Commission on Bees and Honey")),
      ("the mandate given by the Bee Commission in its resolution 64/56", .other("Bee Commission")),
      (
        "Noting that the Commission on Bees, in its resolution 2013/1, asked",
        .other("Commission on Bees")
      ),
      (
        "the adoption by the Commission on Bees on 2 May 1998 of its resolution 574 (XXVII)",
        .other("Commission on Bees")
      ),
      ("the work of the Commission on Bees in its resolution 64/56", .unnamed),
      ("the keepers of the Commission on Bees and its resolution 64/56", .unnamed),
      (
        "Recalling resolution 2000/22 on the care of queens, adopted by the Commission on Bees",
        .other("Commission on Bees")
      ),
      (
        "Recalling resolution 64/56 on the Hive Declaration, adopted by the Conference on Bees",
        .unnamed
      ),
      (
        "its resolution 64/56 on the care of queens, adopted by the Conference on Bees", .unnamed
      ),
    ] as [(String, ResolutionCitation.Issuer)])
  func `the issuer stands before the noun or after the numbers`(
    text: String, issuer: ResolutionCitation.Issuer
  ) {
    #expect(issuers(text) == [issuer])
  }

  @Test
  func `a list goes on behind what is told of its members`() {
    let text = "Council resolutions 5/1 on hives, 6/2 on honey, and 7/3"
    #expect(issuers(text) == [.council, .council, .council])
  }

  @Test(arguments: [
    ("resolution 5/1, on hives, and 5/2, on honey", 2),
    ("resolution 5/1 on hives and 5/2 of them", 1),
    ("resolution 5/1, on hives, and 6/2, on honey", 1),
    ("resolutions on Bees and Honey 1325 (2000) and 1820 (2008)", 2),
    ("its resolution on the hives 64/56 of 2 December 2009", 1),
    ("its resolution on the ratio 3/4", 0),
    ("resolutions 1904 (2009) 1989 (2011), and 2083 (2012)", 3),
    ("resolutions 64/56 of 2 May 2009 65/48 of 3 May 2010 and 66/29 of 4 May 2011", 3),
    ("resolutions 1209 (1998) of 2 May 1998; 1265 (1999) of 3 May 1999", 2),
    ("resolutions 64/56 of 2 May 2009 on hives; 65/48 of 3 May 2010 on honey", 2),
    ("resolutions 276 (1970) of 3 May 1970. 282 (1970) of 4 May 1970", 2),
    ("resolutions 1904 (2009) and also 1989 (2011)", 2),
    ("resolution 64/56. 65/48 of the keepers", 1),
  ])
  func `numbers follow each other in all the ways that are printed`(text: String, count: Int) {
    #expect(issuers(text).count == count)
  }

  @Test(arguments: [
    "the work of the Human Rights Council, and the efforts of the keepers, including through resolution 9/3",
    "the Human Rights Council and the Keepers, as told in their resolution 9/3",
    "the Human Rights Council, as the Union of Keepers said in its resolution 9/3",
  ])
  func `an organ that is only spoken of is no issuer`(text: String) {
    #expect(
      ResolutionRecognizer.citations(in: tokens(text)).map(\.0.antecedent) == [nil])
  }

  @Test(arguments: [
    "the United Nations Environment Assembly, as reflected in its resolution 2/5",
    "the care of the United Nations Environment Assembly for the Hive Plan, as told in its resolution 2/5",
  ])
  func `the organ named last stands by where no issuer is named`(text: String) {
    let citations = ResolutionRecognizer.citations(in: tokens(text)).map(\.0)
    #expect(citations.map(\.antecedent) == [.environmentAssembly])
    #expect(citations.map(\.issuer) == [.unnamed])
  }

  @Test
  func `a noun that takes up those before takes their issuer`() {
    let text = "Council resolutions 5/1 and 6/2, including resolution 7/3"
    #expect(issuers(text) == [.council, .council, .council])
  }

  @Test
  func `members of a list of decisions are no resolutions`() {
    #expect(issuers("its decisions 55/1 of 2 May 2000 on hives, 56/2 on honey").isEmpty)
  }

  @Test
  func `a list ends with its clause, and a lone noun opens none`() {
    #expect(issuers("its resolutions 55/1 on hives; see 56/2").count == 1)
    #expect(issuers("its resolution 55/1 on hives, 56/2 of them lost").count == 1)
  }
}
