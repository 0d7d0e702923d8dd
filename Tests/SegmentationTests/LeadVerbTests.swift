import Testing

@testable import Segmentation

@Suite("The word that leads a paragraph")
struct LeadVerbTests {
  @Test(
    arguments: [
      ("Noting with satisfaction that bees return,", "Noting"),
      ("Having considered the report,", "considered"),
      ("Having also heard the statements,", "heard"),
      ("Remaining deeply concerned at the loss of hives,", "concerned"),
      ("Also being aware of the loss of hives,", "aware"),
      ("Remaining of the view that bees matter,", "Remaining"),
      ("Having regard to the rules,", "Having"),
      ("Deeply concerned by the drought,", "concerned"),
      ("Also concerned about it,", "concerned"),
      ("Once again expressing thanks,", "expressing"),
      ("Mindful of the need,", "Mindful"), ("Fully aware of it,", "aware"),
      ("Taking note of the letter,", "Taking"),
      ("Welcoming, in this regard, the plan,", "Welcoming"),
      ("Indignant at the theft of honey,", "Indignant"),
      ("In pursuance of paragraph 9 of the plan,", "pursuance"),
      ("In pursuance of the plan, decides to wait,", nil),
      ("In accordance with the plan;", nil),
      ("Geneva (2010) and Vienna (2012),", nil), ("United in hope,", nil),
      ("States parties to the treaty,", nil), ("", nil),
    ] as [(String, String?)])
  func `a recital opens with a participle or an adjective`(_ text: String, _ verb: String?) {
    #expect(LeadVerb.ofRecital(Array(text.utf8)) == verb)
  }

  @Test(
    arguments: [
      ("Requests the librarian to report;", "requests"), ("Also requests a copy;", "requests"),
      ("Strongly condemns the theft;", "condemns"), ("Renews its call upon all;", "renews"),
      ("Once again urges everyone;", "urges"), ("Also, in this regard, calls upon some;", "calls"),
      ("In that context, decides to wait;", "decides"),
      ("Pending the return of the bees, urges all to wait;", "urges"),
      ("Consistent with the plan, requests a copy;", "requests"),
      ("That the shop shall close;", nil),
      ("States parties are free;", nil), ("To sow in spring;", nil), ("", nil),
    ] as [(String, String?)])
  func `an operative paragraph opens with a verb in the third person`(
    _ text: String, _ verb: String?
  ) {
    #expect(LeadVerb.ofOperative(Array(text.utf8)) == verb)
  }
}
