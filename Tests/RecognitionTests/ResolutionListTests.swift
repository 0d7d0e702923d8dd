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
      ("resolution 1994/45 of 2 May 1994 of the Subcommission on Bees", .other("Subcommission")),
      ("resolution 1993/9 of the Commission on Bees", .other("Commission")),
      ("resolution 17/4 of the World Bee Assembly", .other("World Bee Assembly")),
      ("the World Bee Assembly resolution 17/4", .other("World Bee Assembly")),
      ("Recalling Assembly resolution 64/56", .organ(.generalAssembly)),
      ("resolution 64/56 of the Charter", .unnamed),
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
