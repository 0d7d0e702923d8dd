import KnowledgeGraph
import Testing

@Suite("The facts of the samples")
struct SampleFactsTests {
  /// How much of each kind a sample names.
  struct Extent: Sendable, CustomTestStringConvertible {
    let name: String
    let resolutions: Int
    let documents: Int
    let meetings: Int
    let places: Int
    let dates: Int
    let articles: Int

    var testDescription: String { name }
  }

  @Test(arguments: [
    // 54/54 B with its whole, 55/33 V, 56/24 M, itself and 57/74: 8 nodes; the meetings are the first
    // to fifth and the First Review Conference.
    Extent(
      name: "A_RES_58_53", resolutions: 8, documents: 6, meetings: 6, places: 5, dates: 17,
      articles: 3),
    // Eight meetings and the ninth; the First Review Conference; Jordan is where the eighth is planned.
    Extent(
      name: "A_RES_62_41", resolutions: 12, documents: 10, meetings: 10, places: 7, dates: 13,
      articles: 3),
    Extent(
      name: "A_RES_64_56", resolutions: 14, documents: 12, meetings: 12, places: 9, dates: 16,
      articles: 3),
    Extent(
      name: "A_RES_68_30", resolutions: 18, documents: 1, meetings: 16, places: 10, dates: 19,
      articles: 3),
  ])
  func `a sample names so many of each`(extent: Extent) throws {
    let linked = try Documents.sample(extent.name)
    let claims = try #require(linked.documents.first).normalized()
    let count = { (types: Set<EntityType>) in
      claims.types.values.count { !$0.isDisjoint(with: types) }
    }
    let documents = claims.types.values.count {
      $0.contains(.document) && $0.isDisjoint(with: [.resolution, .documentPart])
    }
    #expect(count([.resolution]) == extent.resolutions)
    #expect(documents == extent.documents)
    #expect(count([.meeting]) - count([.plenaryMeeting]) == extent.meetings)
    #expect(linked.values(of: .mentionsPlace).count == extent.places)
    #expect(linked.values(of: .mentionsDate).count { $0.hasPrefix("date/") } == extent.dates)
    #expect(linked.values(of: .citesArticle).count == extent.articles)
    #expect(linked.codes.isEmpty, "\(linked.diagnostics)")
  }

  @Test
  func `the samples have every kind of thing`() throws {
    let names = ["A_RES_58_53", "A_RES_62_41", "A_RES_64_56", "A_RES_68_30"]
    let types = try names.reduce(into: Set<EntityType>()) { types, name in
      for claims in try Documents.sample(name).documents {
        types.formUnion(claims.normalized().types.values.flatMap(\.self))
      }
    }
    let expected: Set<EntityType> = [
      .resolution, .document, .corrigendum, .documentPart, .documentSymbol, .treaty, .convention,
      .partyCount, .article, .articleParagraph, .instrument, .declaration, .actionPlan, .meeting,
      .meetingOfStatesParties, .reviewConference, .preparatoryMeeting, .plenaryMeeting,
      .meetingSeries, .preparatoryProcess, .place, .city, .country, .bodyOfWater, .date, .organ,
      .session, .agendaItem, .recital, .operativeParagraph, .footnote,
    ]
    #expect(expected.subtracting(types).isEmpty)
  }

  private static let cities = [
    "maputo", "geneva", "managua", "geneva", "bangkok", "zagreb", "geneva", "dead-sea", "geneva",
  ]
  private static let years = [1999, 2000, 2001, 2002, 2003, 2005, 2006, 2007, 2008]

  @Test
  func `64 slash 56 has the nine meetings with their places, years and documents`() throws {
    let linked = try Documents.sample("A_RES_64_56")
    let serials = [1, 1, 1, 1, 5, 5, 5, 6, 5]
    for index in 0..<9 {
      let meeting = "meeting/apmbc-msp-\(index + 1)"
      let year = Self.years[index]
      #expect(linked.claims.contains("\(meeting) heldAt place/\(Self.cities[index])"))
      #expect(linked.claims.contains("\(meeting) heldInYear \(year)"))
      #expect(
        linked.claims.contains(
          "\(meeting) documentedIn doc/APLC_MSP.\(index + 1)_\(year)_\(serials[index])"))
    }
  }

  @Test(arguments: [
    ("A_RES_58_53", "meeting/apmbc-rc-1 plannedFrom 2004-11-29"),
    ("A_RES_58_53", "meeting/apmbc-rc-1 plannedAt place/nairobi"),
    ("A_RES_58_53", "meeting/apmbc-msp-5 heldUntil 2003-09-19"),
    ("A_RES_58_53", "treaty/apmbc entryIntoForce 1999-03-01"),
    ("A_RES_58_53", "treaty/apmbc#parties_A_RES_58_53 statesParties 141"),
    ("A_RES_62_41", "meeting/apmbc-msp-8 plannedAt place/jordan"),
    ("A_RES_62_41", "meeting/apmbc-msp-8 plannedFrom 2007-11-18"),
    ("A_RES_62_41", "meeting/apmbc-rc-1 documentedIn doc/APLC_CONF_2004_5_Corr.1"),
    ("A_RES_62_41", "instrument/nairobi-action-plan documentedIn doc/APLC_CONF_2004_5#part_III"),
    ("A_RES_62_41", "treaty/apmbc entryIntoForce 1999-03-01"),
    ("A_RES_62_41", "treaty/apmbc#parties_A_RES_62_41 statesParties 155"),
    ("A_RES_64_56", "meeting/apmbc-rc-2 plannedFrom 2009-11-29"),
    ("A_RES_64_56", "meeting/apmbc-rc-2 plannedUntil 2009-12-04"),
    ("A_RES_64_56", "meeting/apmbc-msp-9 heldFrom 2008-11-24"),
    ("A_RES_64_56", "doc/A_RES_64_56 recalls series/apmbc-rc-2-preparatory-process"),
    ("A_RES_64_56", "doc/A_RES_64_56 recalls meeting/apmbc-rc-1"),
    ("A_RES_64_56", "doc/A_RES_64_56 citesArticle treaty/apmbc#art_11__para_4"),
    ("A_RES_64_56", "doc/A_RES_63_42 adoptedOn date/2008-12-02"),
    ("A_RES_64_56", "treaty/apmbc#parties_A_RES_64_56 statesParties 156"),
    ("A_RES_68_30", "meeting/apmbc-rc-2 heldFrom 2009-11-30"),
    ("A_RES_68_30", "meeting/apmbc-msp-12 heldAt place/geneva"),
    ("A_RES_68_30", "meeting/apmbc-msp-13 plannedUntil 2013-12-05"),
    ("A_RES_68_30", "treaty/apmbc#parties_A_RES_68_30 statesParties 161"),
    ("A_RES_68_30", "doc/A_RES_62_41 adoptedOn date/2007-12-05"),
  ])
  func `a sample says this`(name: String, claim: String) throws {
    let claims = try Documents.sample(name).claims
    #expect(claims.contains(claim), "\(claims.filter { $0.hasPrefix(claim.prefix { $0 != " " }) })")
  }
}
