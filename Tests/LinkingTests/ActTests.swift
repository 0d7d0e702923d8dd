import KnowledgeGraph
import SourceText
import Testing

@Suite("What a resolution does")
struct ActTests {
  @Test
  func `the head noun is recalled, what hangs on it is mentioned`() throws {
    let linked = try Linked(
      "Recalling the preparatory process for the Second Review Conference of the States Parties to "
        + "the Mine Ban Convention,")
    let process = "series/apmbc-rc-2-preparatory-process"
    #expect(linked.values(of: .recalls) == [process])
    #expect(linked.values(of: .mentions).isSuperset(of: [process, "meeting/apmbc-rc-2"]))
    #expect(linked.descriptions.contains("\(process) preparesFor meeting/apmbc-rc-2"))
    #expect(linked.types(process) == [.preparatoryProcess])
  }

  @Test
  func `a subordinate clause has no objects`() throws {
    let linked = try Linked("Recalling that the Convention on Cluster Munitions is in force,")
    #expect(linked.values(of: .recalls).isEmpty)
    #expect(linked.values(of: .mentions) == ["treaty/ccm"])
  }

  @Test(arguments: [
    "the holding of the Hive Summit", "the successful convening of the Hive Summit",
    "the recent organization of the first and second Hive Summits",
  ])
  func `to recall that a meeting was held is to recall it`(words: String) throws {
    let recalled = try Linked("Recalling \(words), held in 2010,").values(of: .recalls)
    #expect(!recalled.isEmpty && recalled.allSatisfy { $0.contains("hive-summit") })
  }

  @Test(arguments: [
    ("Recalling the resolutions of the Honey Board and the Security Council,", []),
    ("Recalling all General Assembly and Security Council resolutions,", []),
    ("Recalling also the United Nations Charter on Hives and Wax,", []),
    ("Welcoming the Secretary-General’s report on bees,", []),
    (
      "Requests the Secretary-General and the Security Council to keep bees.",
      ["organ/secretary-general", "organ/security-council"]
    ),
    ("Invites the Secretary-General’s envoy to keep bees.", []),
  ])
  func `what is done to an organ is asked of it, or praised`(
    words: String, organs: [String]
  ) throws {
    let done: [Property] = [.recalls, .welcomes, .requests, .invites, .actsOn, .reaffirms]
    let linked = try Linked(words)
    let values = done.reduce(into: Set<String>()) { $0.formUnion(linked.values(of: $1)) }
    #expect(values.filter { $0.hasPrefix("organ/") } == Set(organs))
  }

  @Test(arguments: [
    ("the Hive Treaty Initiative, launched in 2014,", []), ("the Hive Treaty work programme,", []),
    ("the Honeyville Declaration’s targets,", []), ("the Wax Summit action line of 2003,", []),
    ("the Hive Treaty adopted in Geneva,", ["treaty/hive-treaty"]),
    ("the Hive Treaty which binds all,", ["treaty/hive-treaty"]),
    ("the Hive Treaty along with its aims,", ["treaty/hive-treaty"]),
    ("the Hive Treaty without prejudice to others,", ["treaty/hive-treaty"]),
  ])
  func `what is named to say what another thing is of is not recalled`(
    words: String, recalled: [String]
  ) throws {
    #expect(try Linked("Recalling " + words).values(of: .recalls) == Set(recalled))
  }

  @Test(arguments: [
    "Requests the Secretary-General, in line with the related resolutions, including resolution "
      + "60/2, to count the hives.",
    "Urges all States to count the hives in line with its resolutions, in particular resolution 60/2.",
    "Invites the Hive Treaty, and the Honeyville Declaration.",
  ])
  func `a text is asked for nothing`(words: String) throws {
    let linked = try Linked(words)
    let asked: [Property] = [.requests, .urges, .invites]
    #expect(asked.flatMap { linked.values(of: $0) }.allSatisfy { $0.hasPrefix("organ/") })
  }

  @Test(arguments: [
    (
      "its resolution 68/2 of 4 December 2013 on the Convention on Cluster Munitions and the Charter "
        + "of the United Nations,", ["doc/A_RES_68_2"]
    ),
    (
      "the Convention on Cluster Munitions and the Charter of the United Nations,",
      ["treaty/ccm", "treaty/un-charter"]
    ),
    (
      "its resolution 68/2 of 4 December 2013 on the Convention on Cluster Munitions, and the Charter "
        + "of the United Nations,", ["doc/A_RES_68_2", "treaty/un-charter"]
    ),
    (
      "the work on the Convention on Cluster Munitions and its resolution 68/2,", ["doc/A_RES_68_2"]
    ),
  ])
  func `what is joined to no object is none`(words: String, recalled: [String]) throws {
    #expect(try Linked("Recalling " + words).values(of: .recalls) == Set(recalled))
  }

  @Test
  func `every act of a paragraph has its own objects and its own key`() throws {
    let linked = try Linked(
      "Recalling also the Convention on Cluster Munitions, and welcoming the Nairobi Declaration,")
    #expect(linked.values(of: .recalls) == ["treaty/ccm"])
    #expect(linked.values(of: .welcomes) == ["instrument/nairobi-declaration"])
    let acts = Dictionary(
      linked.documents.flatMap(\.claims).filter { $0.statement.property != .mentions }
        .compactMap { claim in claim.speechAct.map { (claim.statement.value.summary, $0) } },
      uniquingKeysWith: { first, _ in first })
    #expect(
      acts == ["treaty/ccm": "recalling-also", "instrument/nairobi-declaration": "welcoming"])
  }

  @Test
  func `a list of resolutions is recalled as a whole`() throws {
    let linked = try Linked(
      "Recalling its resolutions 54/54 B of 1 December 1999 and 57/74 of 22 November 2002,")
    #expect(linked.values(of: .recalls) == ["doc/A_RES_54_54B", "doc/A_RES_57_74"])
    #expect(linked.values(of: .cites) == ["doc/A_RES_54_54B", "doc/A_RES_57_74"])
    #expect(linked.claims.contains("doc/A_RES_54_54B adoptedOn date/1999-12-01"))
    #expect(linked.descriptions.contains("doc/A_RES_54_54B dcterms:isPartOf doc/A_RES_54_54"))
  }

  @Test(arguments: [
    ("Recalling Security Council resolution 1325 (2000),", "doc/S_RES_1325(2000)"),
    ("Recalling resolution 1325 (2000),", "doc/S_RES_1325(2000)"),
    ("Recalling Economic and Social Council resolution 2006/4,", "doc/E_RES_2006_4"),
    ("Recalling Council resolution 2006/4,", "doc/E_RES_2006_4"),
    ("Recalling Human Rights Council resolution 16/1,", "doc/A_HRC_RES_16_1"),
    ("Recalling Council resolution 16/1,", "doc/A_HRC_RES_16_1"),
    ("Recalling its resolution 1514 (XV),", "doc/A_RES_1514(XV)"),
    ("Recalling its resolution S-10/2,", "doc/A_RES_S-10_2"),
  ])
  func `the issuer gives the symbol`(recital: String, document: String) throws {
    let linked = try Linked(recital)
    #expect(linked.values(of: .recalls) == [document])
    #expect(linked.types(document) == [.resolution])
    #expect(linked.codes.isEmpty)
  }

  @Test(arguments: [
    "Recalling Commission on Human Rights resolution 2001/5,"
  ])
  func `a resolution of unknown issuer is reported and left out`(recital: String) throws {
    let linked = try Linked(recital)
    #expect(linked.values(of: .cites).isEmpty)
    #expect(linked.codes == ["foreign-resolution"])
    #expect(
      linked.diagnostics.map(\.message).allSatisfy { $0.contains("Commission on Human Rights") })
  }

  @Test(arguments: [
    (
      "Noting the work of the United Nations Environment Assembly, as told in its resolution 2/5,",
      "doc/UNEP_EA.2_RES.5"
    ),
    (
      "Noting resolution 1/6 on the care of seas, adopted by the United Nations Environment Assembly,",
      "doc/UNEP_EA.1_RES.6"
    ),
    ("Noting the Environment Assembly and its resolution 64/56,", "doc/A_RES_64_56"),
  ])
  func `a number that only another organ can have is of the organ named before`(
    recital: String, document: String
  ) throws {
    #expect(try Linked(recital).values(of: .cites) == [document])
  }

  @Test(arguments: [
    ("The Human Rights Council,", "doc/A_HRC_RES_S-8_1"),
    ("The General Assembly,", "doc/A_RES_S-8_1"),
    ("The Economic and Social Council,", "doc/A_RES_S-8_1"),
  ])
  func `a resolution of a special session is of the organ that speaks, if it holds them`(
    opening: String, document: String
  ) throws {
    let number = opening.contains("Economic") ? "2010/1" : "40/1"
    let linked = try Linked(
      text: "\(number). Bees\n\n\(opening)\n\nRecalling resolution S-8/1,\n\n1. Decides to rest.\n")
    #expect(linked.values(of: .cites) == [document])
  }

  @Test
  func `a document by symbol is cited, and a corrigendum corrects`() throws {
    let linked = try Linked("Taking note of the report of the keepers (A/69/12 and Corr.1),")
    #expect(linked.values(of: .cites) == ["doc/A_69_12", "doc/A_69_12_Corr.1"])
    #expect(linked.descriptions.contains("doc/A_69_12_Corr.1 eli:corrects doc/A_69_12"))
    #expect(linked.types("doc/A_69_12_Corr.1").contains(.corrigendum))
    #expect(linked.descriptions.contains("symbol/A_69_12 serial 12"))
  }

  @Test
  func `evidence is the words and their place`() throws {
    let linked = try Linked("Recalling its resolution 69/9 of 3 May\n2015 on wax,")
    let claim = try #require(
      linked.documents.first?.claims.first { $0.statement.property == .adoptedOn })
    #expect(claim.evidence.quote == "69/9 of 3 May 2015")
    #expect(claim.evidence.line == 5)
    #expect(claim.paragraph == EntityID("doc/A_RES_70_1#rec_1"))
    #expect(
      String(decoding: linked.file.bytes[claim.evidence.rawRange], as: UTF8.self)
        == "69/9 of 3 May\n2015")
  }

  @Test
  func `the title of an agenda item names no treaty`() throws {
    let linked = try Linked(
      "Decides to include in its agenda the item entitled “Convention on Cluster Munitions”.")
    #expect(linked.values(of: .mentions) == ["agenda/ga/convention-on-cluster-munitions"])
  }
}
