import Testing

@testable import Recognition

@Suite("Titles of treaties and instruments")
struct TitleRecognizerTests {
  @Test(arguments: [
    "the United Nations Global Compact", "International Strategy for Disaster Reduction",
    "the International Strategy for Disaster Reduction",
  ])
  func `the name of an organ is no title`(words: String) throws {
    #expect(try Recognizing.titles("Welcoming the work of \(words) with local partners,").isEmpty)
  }

  @Test(arguments: ["Model Treaty on the Exchange of Queens", "Hive Model Convention on Wax"])
  func `a model of a treaty binds nobody`(title: String) throws {
    let titles = try Recognizing.titles("Recalling the \(title),")
    #expect(titles.map(\.head.kind) == [.instrument])
    #expect(titles.map(\.title) == [title])
  }

  @Test(arguments: ["Treaty", "Hive Treaty", "Charter of the United Nations"])
  func `the principles of a treaty are no instrument`(title: String) throws {
    let titles = try Recognizing.titles("Guided by the Purposes and Principles of the \(title),")
    #expect(titles.map(\.title) == [title])
  }

  @Test(arguments: [
    ("the London Convention and Protocol", ["london-dumping", "london-protocol"]),
    (
      "the Convention and Protocol relating to the Status of Refugees",
      ["refugees-1951", "refugees-1967"]
    ),
    ("the Convention and Protocol on Hives", [nil]),
    ("the Basel, Rotterdam and Stockholm conventions", ["basel", "rotterdam", "stockholm"]),
    ("the Hive and Stockholm conventions", []),
    ("the Hive and Stockholm Conventions", []),
    ("the Basel and Stockholm Conventions", ["basel", "stockholm"]),
    ("the Basel and Stockholm Conventions on Hives", []),
    ("the Basel and Stockholm Conventions on hives", []),
    ("the Second Optional Protocol, and", ["iccpr-op2"]),
    ("the Second Optional Protocol on drones", []),
  ])
  func `two treaties that share their words are two`(text: String, keys: [String?]) throws {
    #expect(try Recognizing.titles(text).map(\.key) == keys)
  }

  @Test(arguments: [
    ("Stresses that the Convention needs care", true),
    ("Stresses that this Treaty needs care", true),
    ("Stresses that the aforementioned Treaty needs care", true),
    ("the Convention and Member States of the Union", true),
    ("the Principles and Hive Council resolution 64/56", true),
    ("the Honey Treaty", false),
  ])
  func `a definite head noun alone is bare`(text: String, isBare: Bool) throws {
    let titles = try Recognizing.titles(text)
    #expect(titles.map(\.isBare) == [isBare])
    #expect(titles.map(\.isTitle) == [!isBare])
  }

  @Test(arguments: [
    "a Convention of this kind", "no Treaty", "some convention or other", "by convention",
    "the draft Convention on Hives", "the draft Convention on Cluster Munitions",
    "the Honey Treaty Series", "the Secretary-General", "honey", "",
    "Decides to include an item entitled “Convention on Hives”",
    "a sub-item entitled “Honey Treaty” in the agenda",
    "the Principles and Best Practices on the Care of Hives",
    "a Convention on Hives", "a convention on the rights of the child",
    "the elaboration of an International Treaty on Wax",
    "work to develop Guidelines on the Care of Hives", "Guidelines for Keepers, No. 4, Honeyville",
    "a draft international convention for the suppression of the financing of terrorism",
    "a draft comprehensive convention on the rights of the child",
    "the New York Convention website", "the Draft Convention on Hives",
    "the Government of National Accord", "Accord bees their due",
  ])
  func `what names no treaty gives none`(text: String) throws {
    #expect(try Recognizing.titles(text).isEmpty)
  }

  @Test(arguments: [
    ("the Mine Ban Convention", "apmbc"),
    ("the Convention on Cluster Munitions", "ccm"),
    ("the Charter of the United Nations", "un-charter"),
    ("the 2008 Convention on Cluster Munitions", "ccm"),
    ("the Convention on the Elimination of All Forms of Racial Discrimination", "cerd"),
    ("the United Nations Convention on Biological Diversity", "cbd"),
    ("the Geneva Conventions and", "geneva-1949"),
    ("Convention No. 182 of that body", "ilo-182"),
    ("the African Charter on Human and Peoplesʼ Rights", "african-charter"),
    (
      "the World Trade Organization Agreement on Trade-Related Aspects of Intellectual Property Rights",
      "trips"
    ),
    ("article 7 of the statute of the United Nations Dispute Tribunal", "dispute-tribunal-statute"),
  ])
  func `a title that the registry knows has its key`(text: String, key: String) throws {
    #expect(try Recognizing.titles(text).map(\.key) == [key])
  }

  @Test(arguments: [
    ("the 2030 Agenda and", ["2030-agenda"]),
    ("the United Nations 2030 Agenda,", ["2030-agenda"]),
    ("the Hive 2030 Agenda, which", []),
    ("the 2030 Agenda for Honey, which", [nil]),
  ])
  func `a plan called by its year has no other word beside it`(text: String, keys: [String?]) throws
  {
    #expect(try Recognizing.titles(text).map(\.key) == keys)
  }

  @Test(arguments: [
    "the 1999 Convention on Cluster Munitions", "the Honeyville Convention on Cluster Munitions",
    "the 2008 Political Declaration on HIV/AIDS",
    "the Geneva Conventions on the Law of the Bees",
  ])
  func `another year or another word before it makes it another title`(text: String) throws {
    #expect(try Recognizing.titles(text).map(\.key) == [nil])
  }

  @Test
  func `a short name goes on with the rest of a longer one, or with its meeting`() throws {
    let longer =
      "Barbados Programme of Action for the Sustainable Development of Small Island Developing States"
    #expect(try Recognizing.titles("Recalling the \(longer),").map(\.title) == [longer])
    let meeting = "Incheon Declaration of the World Education Forum"
    #expect(try Recognizing.titles("Recalling the \(meeting),").map(\.title) == [meeting])
  }
}
