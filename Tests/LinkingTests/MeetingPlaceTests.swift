import KnowledgeGraph
import Testing

@Suite("Where and when meetings are held")
struct MeetingPlaceTests {
  /// A resolution that has named its treaty, and then this.
  private func linked(_ recital: String) throws -> Linked {
    try Linked("Recalling the Ottawa Convention,", recital)
  }

  @Test
  func `a range of meetings is zipped with its places and years`() throws {
    let linked = try linked(
      "Recalling the first to third meetings of the States parties to the Convention, held at "
        + "Maputo (1999), Geneva (2000) and the Dead Sea (2001),")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 heldAt place/maputo", "meeting/apmbc-msp-1 heldInYear 1999",
        "meeting/apmbc-msp-2 heldAt place/geneva", "meeting/apmbc-msp-2 heldInYear 2000",
        "meeting/apmbc-msp-3 heldAt place/dead-sea", "meeting/apmbc-msp-3 heldInYear 2001",
      ]))
    #expect(linked.types("place/dead-sea") == [.bodyOfWater])
    #expect(
      linked.values(of: .recalls)
        == ["treaty/apmbc", "meeting/apmbc-msp-1", "meeting/apmbc-msp-2", "meeting/apmbc-msp-3"])
  }

  @Test
  func `a conference that is called for is planned`() throws {
    let linked = try linked("Supporting the convening of an international conference in Geneva,")
    #expect(linked.claims.contains { $0.hasSuffix(" plannedAt place/geneva") })
    #expect(!linked.claims.contains { $0.contains(" heldAt ") })
  }

  @Test
  func `a place said once for all meetings of a list belongs to each`() throws {
    let linked = try linked(
      "Recalling the first meeting of the States parties to the Convention, on 3 May 1999, and the "
        + "second meeting of the States parties, on 11 and 12 September 2000, both held in Geneva,")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/apmbc-msp-1 heldAt place/geneva", "meeting/apmbc-msp-1 heldFrom 1999-05-03",
        "meeting/apmbc-msp-2 heldAt place/geneva", "meeting/apmbc-msp-2 heldUntil 2000-09-12",
      ]))
  }

  @Test(arguments: [
    "the World Summit on Hives, on 3 May 1998, the first meeting of the States parties to the "
      + "Convention, on 3 May 1999, and the second meeting of the States parties, on 11 and 12 "
      + "September 2000, both held in Geneva,",
    "the World Summit on Hives, on 3 May 1998, which led to the first meeting of the States parties "
      + "to the Convention, on 3 May 1999, and the second meeting of the States parties, on 11 and "
      + "12 September 2000, all held in Geneva,",
  ])
  func `a place said once belongs to no meeting outside the list`(words: String) throws {
    let linked = try linked("Recalling \(words)")
    #expect(
      linked.claims.filter { $0.contains(" heldAt ") }.sorted() == [
        "meeting/apmbc-msp-1 heldAt place/geneva", "meeting/apmbc-msp-2 heldAt place/geneva",
      ])
  }

  @Test
  func `two meetings of a year are told by place and day`() throws {
    let linked = try linked(
      "Recalling the honey seminars held in Geneva on 3 May 2010 and in Maputo on 4 June 2010,")
    #expect(
      linked.claims.isSuperset(of: [
        "meeting/honey-seminar-geneva-2010-05-03 heldFrom 2010-05-03",
        "meeting/honey-seminar-maputo-2010-06-04 heldFrom 2010-06-04",
      ]))
  }

  @Test
  func `days that run backwards are those of nobody knows which meeting`() throws {
    let linked = try linked(
      "Recalling the Honey Forum held in Geneva on 9 and 10 November and 8 November 2010,")
    #expect(linked.claims.contains { $0.hasSuffix("heldAt place/geneva") })
    #expect(!linked.claims.contains { $0.contains(" heldFrom ") || $0.contains(" heldUntil ") })
  }

  @Test
  func `a session of a forum may be named in short`() throws {
    let linked = try linked(
      "Recalling the fourth session of the Global Platform for Honey, held in Geneva in 2010, and the "
        + "outcome of the fourth session of the Global Platform,")
    #expect(linked.values(of: .mentions).filter { $0.hasPrefix("meeting/") }.count == 1)
  }

  @Test
  func `a place and its country are the same as their records of GeoNames`() throws {
    let linked = try linked("Recalling the meeting held in Geneva in 2013,")
    #expect(
      linked.descriptions.isSuperset(of: [
        "place/geneva schema:sameAs https://sws.geonames.org/2660646/",
        "place/switzerland schema:sameAs https://sws.geonames.org/2658434/",
      ]))
  }

  @Test
  func `the first three meetings have a year each`() throws {
    let linked = try linked(
      "Welcoming the first three meetings of the States parties to the Convention, in 1999, 2000 and "
        + "2001,")
    #expect(linked.claims.contains("meeting/apmbc-msp-2 heldInYear 2000"))
  }

  @Test
  func `where and when may stand in a part of a list`() throws {
    let linked = try Linked(
      text: """
        70/1. Care of honey bees

        The General Assembly,

        Recalling the Honeyville Summit,

        1. Decides that the World Summit on Hives and Their Keepers:

        (a) Will be held in Geneva from 20 to 22 March 2019;

        (b) Will be held at the highest possible level.
        """)
    let summit = "meeting/world-summit-on-hives-and-their-keepers"
    #expect(
      linked.claims.isSuperset(of: [
        "\(summit) plannedAt place/geneva", "\(summit) plannedFrom 2019-03-20",
        "\(summit) plannedUntil 2019-03-22",
      ]))
  }

  @Test
  func `a term for a report is no day of the conference before it`() throws {
    let linked = try Linked(
      "Recalling the World Summit on Hives,",
      "Requests a report that accords with the theme of the Summit, no later than August 2018.")
    #expect(linked.values(of: .plannedInYear).isEmpty && linked.values(of: .heldInYear).isEmpty)
  }

  @Test(arguments: [
    "looking forward to the Hive Summit in Geneva on 3 May 2010",
    "noting the upcoming Hive Summit in Geneva on 3 May 2010",
  ])
  func `what is awaited is planned`(words: String) throws {
    let linked = try linked("Welcoming bees, and \(words),")
    #expect(linked.values(of: .plannedAt) == ["place/geneva"])
    #expect(linked.values(of: .heldAt).isEmpty)
  }

  @Test(arguments: [
    (
      "looking forward to the Hive Summit in Geneva in 2010 and to the Wax Summit in Vienna in 2012",
      2
    ),
    ("noting the proposals put forward to the Hive Summit in Geneva in 2010", 0),
    ("welcoming the progress brought forward to the Hive Summit, in Geneva in 2010", 0),
    ("noting the views put forward and carried to the Hive Summit in Geneva in 2010", 0),
  ])
  func `only who looks forward awaits`(words: String, count: Int) throws {
    let linked = try linked("Welcoming bees, and \(words),")
    #expect(linked.values(of: .plannedAt).count == count)
    #expect(linked.values(of: .heldAt).count == (count == 0 ? 1 : 0))
  }

  @Test
  func `lists of unequal length are reported and not guessed`() throws {
    let linked = try linked(
      "Recalling the first to third meetings of the States parties to the Convention, held at "
        + "Maputo (1999) and Geneva (2000),")
    #expect(linked.codes == ["uneven-lists"])
    #expect(linked.values(of: .heldAt).isEmpty && linked.values(of: .heldInYear).isEmpty)
    #expect(linked.values(of: .mentionsPlace) == ["place/maputo", "place/geneva"])
  }

  @Test(arguments: [
    ("to be held in Geneva from 2 to 5 December 2013", Property.plannedAt, Property.heldAt),
    ("which is to be held in Geneva in 2013", .plannedAt, .heldAt),
    ("held in Geneva from 2 to 5 December 2013", .heldAt, .plannedAt),
  ])
  func `plans and what happened are kept apart`(
    words: String, given: Property, other: Property
  ) throws {
    let linked = try linked("Recalling the Second Review Conference, \(words),")
    #expect(linked.values(of: given) == ["place/geneva"])
    #expect(linked.values(of: other).isEmpty)
  }

  @Test
  func `an interval has two ends`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference, to be held from 29 November to 4 December 2009,")
    #expect(linked.values(of: .plannedFrom) == ["2009-11-29"])
    #expect(linked.values(of: .plannedUntil) == ["2009-12-04"])
    #expect(
      linked.values(of: .mentionsDate)
        == ["date/2009-11-29", "date/2009-12-04", "interval/2009-11-29_2009-12-04"])
  }

  @Test
  func `a plan without a day begins in its year`() throws {
    let linked = try linked("Looking to the Second Review Conference, to be held in 2009,")
    #expect(linked.values(of: .plannedFrom) == ["2009"])
  }

  @Test
  func `a place has its country, and namesakes are told apart by it`() throws {
    let linked = try linked(
      "Recalling the Second Review Conference, held in Cartagena, Colombia, in 2009,")
    #expect(
      linked.descriptions.contains("place/cartagena-co schema:containedInPlace place/colombia"))
    #expect(linked.values(of: .mentionsPlace) == ["place/cartagena-co", "place/colombia"])
    #expect(linked.types("place/cartagena-co") == [.city])
    #expect(linked.types("place/colombia") == [.country])
  }

  @Test
  func `a name with several bearers is reported and left out`() throws {
    let linked = try linked("Recalling the Second Review Conference, held in Cartagena in 2009,")
    #expect(linked.values(of: .heldAt).isEmpty)
    #expect(linked.codes.contains("ambiguous-place"))
  }

  @Test
  func `a place that the registry does not know is reported and kept`() throws {
    let linked = try linked("Recalling the Second Review Conference, held in Honeyville in 2009,")
    #expect(linked.values(of: .heldAt) == ["place/honeyville"])
    #expect(linked.types("place/honeyville") == [.place])
    #expect(linked.codes.contains("unknown-place"))
  }

  @Test(arguments: [
    "the Conference on Wax 2019, held in Lima,", "the Wax Summit 2019 (A/62/391), held in Lima,",
    "the Wax Conference 2019,",
  ])
  func `a year that closes a name is when it was held`(words: String) throws {
    #expect(try linked("Noting \(words)").values(of: .heldInYear) == ["2019"])
  }

  @Test
  func `a numbered conference held twice has the days of the first time`() throws {
    let linked = try linked(
      "Recalling the second World Conference on Wax, held in Geneva from 3 to 7 December 2009 and from "
        + "2 to 6 May 2011,")
    #expect(linked.values(of: .heldUntil) == ["2009-12-07"])
    #expect(linked.values(of: .heldInYear) == ["2009"])
  }
}
