import KnowledgeGraph
import Testing

@Suite("Footnotes after meetings, treaties and instruments")
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

  @Test(arguments: [
    ("Recalling the Honeyville Action Plan of 3 May 1990,<sup>1</sup>", "See A/55/10."),
    ("Recalling the Wax Action Plan, adopted at Geneva on 3 May 1990,<sup>1</sup>", "A/55/10."),
    ("Recalling the Sixth Wax Conference, and its outcome,<sup>1</sup>", "A/55/10."),
    (
      "Recalling the Wax Action Plan of the Honey and Hive Club in 2016,<sup>1</sup>", "A/55/10."
    ),
    ("Noting the state of the Honeyville Action Plan,<sup>1</sup>", "A/55/10, annex."),
    ("Noting the Wax Action Plan, in which they praise bees,<sup>1</sup>", "A/55/10, part II."),
    (
      "Noting the state of the Honeyville Action Plan,<sup>1</sup>", "Report of the Club (A/55/10)."
    ),
  ])
  func `a note documents what is named right before it`(text: String, note: String) throws {
    let documents = try Linked(text, notes: [note]).values(of: .documentedIn)
    #expect(documents.map { $0.prefix(11) } == ["doc/A_55_10"])
  }

  @Test(arguments: [
    ("Recalling the Honeyville Action Plan and the report on wax,<sup>1</sup>", ["A/55/10."]),
    (
      "Noting the steps of keepers for the Honeyville Action Plan in 2010 to save wax,<sup>1</sup>",
      ["A/55/10."]
    ),
    ("Noting the report on the state of the Honeyville Action Plan,<sup>1</sup>", ["A/55/10."]),
    ("Noting the Executive Secretary of the Hive Treaty,<sup>1</sup>", ["A/55/10, sect. III."]),
    ("Noting the Honeyville Action Plan Organization,<sup>1</sup>", ["A/55/10."]),
    ("Noting the parties to the Hive Treaty,<sup>1</sup>", ["A/55/10, annex."]),
    ("Noting the Wax Action Plan, the Programme Budget,<sup>1</sup>", ["A/55/10."]),
    ("Noting the Wax Action Plan, in which they praise bees,<sup>1</sup>", ["A/55/10."]),
    (
      "Recalling the Wax<sup>1</sup> and the Hive Treaty,<sup>2</sup>",
      ["See A/55/10.", "Ibid., vol. 1833, No. 31363."]
    ),
  ])
  func `a note on something else documents nothing`(text: String, notes: [String]) throws {
    #expect(try Linked(text, notes: notes).values(of: .documentedIn).isEmpty)
  }

  @Test
  func `ibid. before a symbol is the series, and not the document before`() throws {
    let linked = try Linked(
      "Recalling the Sixth Wax Conference<sup>1</sup> and the Seventh Wax Conference,<sup>2</sup>",
      notes: [
        "Official Records of the Assembly, Supplement No. 2 (A/55/2).",
        "Ibid., Supplement No. 3 (A/55/3).",
      ])
    #expect(linked.values(of: .documentedIn) == ["doc/A_55_2", "doc/A_55_3"])
    #expect(linked.claims.contains("meeting/seventh-wax-conference documentedIn doc/A_55_3"))
    #expect(!linked.claims.contains("meeting/seventh-wax-conference documentedIn doc/A_55_2"))
  }
}
