import KnowledgeGraph
import Testing

@Suite("Meetings of the parties to a treaty")
struct PartyMeetingTests {
  /// A resolution that has named its treaty, and then this.
  private func linked(_ recital: String) throws -> Linked {
    try Linked("Recalling the Ottawa Convention,", recital)
  }

  @Test
  func `a meeting has its number, its treaty, its series and a label`() throws {
    let linked = try linked("Recalling the ninth meeting of the States parties to the Convention,")
    let meeting = "meeting/apmbc-msp-9"
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(meeting) ordinal 9", "\(meeting) meetingOf treaty/apmbc",
        "\(meeting) schema:superEvent series/apmbc-msp",
      ]))
    #expect(linked.types(meeting) == [.meetingOfStatesParties])
    let label = linked.descriptions.first { $0.hasPrefix("\(meeting) rdfs:label Ninth") }
    #expect(label != nil)
  }

  @Test
  func `a meeting without a number is labelled with its treaty`() throws {
    let linked = try Linked(
      "Recalling the Meeting of the High Contracting Parties to the Honey Convention, held in Geneva "
        + "on 3 May 2010,")
    #expect(
      linked.descriptions.contains {
        $0.hasSuffix("rdfs:label Meeting of the High Contracting Parties to the Honey Convention")
      })
  }

  @Test
  func `parties who did something at a session met there`() throws {
    let linked = try Linked(
      "Noting that the Conference of the Parties to the Convention on Biological Diversity, at its "
        + "tenth meeting, held in Geneva in 2010, spoke of bees,",
      "Recalling the tenth meeting of the Conference of the Parties to the Convention on Biological "
        + "Diversity,")
    let meetings = linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
    let meeting = try #require(meetings.first)
    #expect(meetings.count == 1 && linked.values(of: .recalls) == [meeting])
    #expect(linked.claims.contains("\(meeting) heldAt place/geneva"))
  }

  @Test
  func `a review conference may be of a treaty, without its parties`() throws {
    let linked = try Linked(
      "Recalling the Review Conference of the Honey Statute, held in Lima from 3 to 5 May 2010,",
      "Notes that the keepers met at the Review Conference of the Honey Statute;")
    let meeting = "meeting/honey-statute-review-conference-2010"
    #expect(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") } == [meeting])
    #expect(
      linked.descriptions.isSuperset(of: [
        "\(meeting) meetingOf treaty/honey-statute",
        "\(meeting) rdfs:label 2010 Review Conference of the Honey Statute",
      ]))
    #expect(linked.claims.contains("\(meeting) heldAt place/lima"))
  }

  @Test
  func `one of several meetings is the same as it is alone`() throws {
    let linked = try Linked(
      "Recalling the Honey regional seminar, held in Geneva from 3 to 5 May 2010,",
      "Noting the Honey regional seminars held in Geneva from 3 to 5 May 2010 and before,")
    #expect(
      linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }
        == ["meeting/honey-regional-seminar-2010"])
  }

  @Test
  func `a meeting belongs to the treaty whose parties hold such meetings`() throws {
    let linked = try linked(
      "Recalling the Agreement on Hives and the Optional Protocols thereto, as well as the Second "
        + "Review Conference,")
    #expect(linked.values(of: .recalls).contains("meeting/apmbc-rc-2"))
  }

  @Test
  func `no meeting is made up for the parties to the Charter`() throws {
    let linked = try Linked("Recalling the Charter and the Twentieth Meeting of States Parties,")
    #expect(!linked.claims.contains { $0.contains("un-charter-meeting") })
  }

  @Test
  func `meetings without numbers are one node of their year`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference and the two preparatory meetings held in 2009,")
    let meetings = linked.values(of: .recalls).filter { $0.contains("preparatory") }
    let meeting = try #require(meetings.first)
    #expect(meetings.count == 1 && meeting.hasSuffix("-2009"))
    #expect(linked.types(meeting) == [.preparatoryMeeting])
    #expect(linked.claims.contains("\(meeting) heldInYear 2009"))
  }

  @Test
  func `review conferences of several years are one each`() throws {
    let linked = try linked(
      "Recalling the 2004 and 2009 Review Conferences and the 2004 Review Conference,")
    #expect(linked.values(of: .recalls).filter { $0.hasPrefix("meeting/") }.count == 2)
    #expect(linked.values(of: .heldInYear) == ["2004", "2009"])
  }

  @Test
  func `a preparatory meeting is of no treaty that was only named`() throws {
    let linked = try linked("Recalling the regional preparatory meetings held in 2009,")
    #expect(
      linked.values(of: .recalls).filter { $0.hasPrefix("meeting/") }
        == ["meeting/regional-preparatory-meeting-2009-A_RES_70_1"])
    #expect(linked.values(of: .meetingOf).isEmpty)
  }
}
