import KnowledgeGraph
import Testing

@Suite("Footnotes after meetings")
struct MeetingFootnoteTests {
  @Test
  func `the footnote after a meeting is its document`() throws {
    let linked = try Linked(
      "Recalling the first and second meetings of the States parties to the Ottawa Convention, held "
        + "at Maputo (1999)<sup>1</sup> and Geneva (2000),<sup>2</sup> as well as the Honeyville "
        + "Action Plan,<sup>3</sup>",
      notes: ["See APLC/MSP.1/1999/1.", "A/55/10 and Corr.1.", "Ibid., part III."])
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 documentedIn doc/APLC_MSP.1_1999_1",
        "meeting/apmbc-msp-2 documentedIn doc/A_55_10",
        "meeting/apmbc-msp-2 documentedIn doc/A_55_10_Corr.1",
        "instrument/honeyville-action-plan documentedIn doc/A_55_10#part_III",
      ]))
    #expect(linked.descriptions.contains("doc/A_55_10#part_III dcterms:isPartOf doc/A_55_10"))
    #expect(linked.types("doc/A_55_10#part_III").contains(.documentPart))
    #expect(linked.values(of: .cites).contains("doc/APLC_MSP.1_1999_1"))
  }

  @Test
  func `ibid. after a note without a document points to nothing`() throws {
    let linked = try Linked(
      "Recalling the Honeyville Action Plan,<sup>1</sup> the Wax Action Plan<sup>2</sup> and the "
        + "Queen Action Plan,<sup>3</sup>",
      notes: ["See A/55/10.", "See the book of bees.", "Ibid."])
    #expect(linked.values(of: .documentedIn) == ["doc/A_55_10"])
  }
}
