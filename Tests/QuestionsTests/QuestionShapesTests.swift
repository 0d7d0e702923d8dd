import Ontology
import RDF
import SPARQL
import Testing

@testable import Questions

/// The shapes of questions that people ask of the graph of an assembly.
struct QuestionShapesTests {
  private static let lexicon = Result {
    try Lexicon(AssemblyGraph.dataset, registries: .bundled())
  }

  private func question(_ text: String) throws -> Question {
    try Question(
      text, vocabulary: QuestionTests.vocabulary.get(), lexicon: Self.lexicon.get())
  }

  /// The rows that answer a question, as the texts of their cells parted by bars.
  private func answer(_ text: String) throws -> [String] {
    let query = try Query(question(text).sparql)
    guard case .solutions(let solutions) = query.evaluate(on: AssemblyGraph.dataset) else {
      return []
    }
    return solutions.map { solution in
      solution.terms.map { term in
        if case .literal(let literal) = term { literal.lexicalForm } else { "" }
      }.joined(separator: "|")
    }
  }

  /// What the rows are about: their first cells.
  private func names(_ text: String) throws -> [String] {
    try answer(text).map { String($0.prefix { $0 != "|" }) }
  }

  private static let earlier = "A/RES/62/41"
  private static let later = "A/RES/64/56"
  private static let ninth = "Ninth Meeting of the States Parties to the Convention on Mines"
  private static let second = "Second Review Conference of the States Parties"
  private static let preparatory = "preparatory meetings"

  @Test(arguments: [
    ("which resolutions were adopted after 5 December 2007", [later]),
    ("which resolutions were adopted since 5 December 2007", [earlier, later]),
    ("which resolutions were adopted before 2 December 2009", [earlier]),
    ("which resolutions were adopted until 2 December 2009", [earlier, later]),
    ("which resolutions were adopted by December 2007", [earlier]),
    ("which resolutions were adopted between 1 January 2009 and 2 December 2009", [later]),
    ("which resolutions were adopted from 2007 to 2008", [earlier]),
    ("which resolutions were adopted after December 2007", [later]),
    ("which resolutions were adopted on 2nd December 2009", [later]),
    ("which resolutions were adopted on December 2, 2009", [later]),
    ("which resolutions were adopted on 2 Dec 2009", [later]),
    ("resolutions of 2 December 2009", [later]),
    ("which resolutions were adopted during 2009", [later]),
    ("which meetings were held after 8 October 1997", [ninth, preparatory, second]),
    ("which meetings were held before 1 December 2009", [ninth, second]),
    ("which meetings were held after 24 November 2008", [ninth, preparatory, second]),
    ("which meetings were held on 26 November 2008", [ninth]),
    ("which meetings were held on 29 November 2008", []),
    ("which meetings were held in November 2008", [ninth]),
    ("which meetings were held in December 2009", [second]),
    ("which meetings took place in 2009", [preparatory, second]),
    ("which meetings took place in Geneva in November 2008", [ninth]),
    ("which meetings began on 24 November 2008", [ninth]),
    ("which meetings began on 26 November 2008", []),
    ("which meetings ended in December 2009", [second]),
    ("meetings between 1 January 2009 and 31 December 2009", [preparatory, second]),
    ("meetings before 1 January 2009", [ninth]),
    ("meetings after December 2008", [preparatory, second]),
    ("meetings before 1 July 2009", [ninth]),
    ("meetings from 2008 to 2009", [ninth, preparatory, second]),
  ])
  func `a stretch of time begins and ends with years, months or days`(
    text: String, found: [String]
  ) throws {
    #expect(try names(text).sorted() == found.sorted())
  }

  @Test(arguments: [
    "which resolutions were adopted at the 55th plenary meeting",
    "which resolutions were adopted at the fifty-fifth meeting of the sixty-fourth session",
    "which resolutions were adopted during the 64th session",
    "which resolutions were adopted at the sixty-fourth session of the General Assembly",
    "which resolutions belong to session 64",
    "which resolutions were adopted on the report of the First Committee",
    "which resolutions were adopted under agenda item 98 (x)",
    "resolutions of the 64th session", "resolutions in session 64",
    "which resolutions were adopted under agenda item 98", "which resolutions cite article 11",
    "which resolutions cite article 7 of the Ottawa Convention",
    "which resolutions cite article 7 of the Convention on Mines",
    "which resolutions cite the Ottawa Convention", "resolutions about the Ottawa Convention",
    "resolutions about Implementation", "resolutions that are not about mine clearance",
    "which resolutions have \"of the convention\" in their title",
    "resolutions whose title contains \"mines\" adopted in 2009",
    "resolutions of the General Assembly adopted in 2009", "what cites 62/41",
    "resolutions about “convention on mines”", "resolutions about « convention on mines »",
    "resolutions about “convention on mines” adopted in 2009",
    "resolutions about \"convention\n  on mines\"",
    "which resolutions have “of the convention” in their title", "what cites “62/41”",
  ])
  func `a resolution is found by what people say of it`(text: String) throws {
    #expect(try names(text) == [Self.later])
  }

  @Test(arguments: [
    ("meetings without a place", [preparatory, "General Assembly, session 64, meeting 55"]),
    ("which meetings that have no date were held in 2009", [preparatory]),
    ("meetings with a place", [ninth, second]),
    ("which resolutions have no recitals", []),
    ("in which country was the Ninth Meeting held", ["Switzerland"]),
    ("in which country is Geneva", ["Switzerland"]),
    ("which countries are mentioned by 64/56", []),
    ("which resolutions mention Switzerland", []),
    (
      "which articles of the Ottawa Convention are cited",
      [
        "Article 7 of the Convention on Mines",
        "Article 11, paragraph 2 of the Convention on Mines",
      ]
    ),
    ("how often is 62/41 cited", ["1"]),
    ("how many times is the Ottawa Convention mentioned", ["1"]),
    ("how many footnotes are there in 64/56", ["2"]),
    ("how many resolutions without recitals are there", ["0"]),
    ("in which year was 64/56 adopted", [later]),
    ("which resolutions mention treaties that resolutions adopted in 2009 cite", [later]),
    ("show the footnotes of 64/56", ["A/RES/64/56, footnote 2", "A/RES/64/56, footnote 10"]),
    ("recitals whose text contains \"universal\"", ["A/RES/64/56, recital 1"]),
    ("recitals whose text contains \"particular\"", []),
    ("recitals whose text does not contain \"particular\"", ["A/RES/64/56, recital 1"]),
    ("which resolutions are not cited", [later]),
    ("where was the Second Review Conference held", [second]),
  ])
  func `parts, wholes and counts are meant as people mean them`(
    text: String, found: [String]
  ) throws {
    #expect(try Set(names(text)) == Set(found))
  }

  @Test(arguments: [
    ("which resolutions have the most footnotes", [later, earlier]),
    ("which resolution has the most footnotes", [later]),
    ("most cited resolutions", [earlier]), ("what is the most cited resolution", [earlier]),
    ("most mentioned cities", ["Geneva", "Cartagena"]),
    ("which cities are mentioned most often", ["Geneva", "Cartagena"]),
    ("which city is mentioned most often", ["Geneva"]),
    ("which city mentioned by 64/56 is most mentioned", ["Geneva"]),
    (
      "what is the most cited article",
      [
        "Article 11, paragraph 2 of the Convention on Mines",
        "Article 7 of the Charter of the United Nations", "Article 7 of the Convention on Mines",
      ]
    ),
  ])
  func `a ranking begins with the most, and who asks for one gets those that none surpasses`(
    text: String, ranked: [String]
  ) throws {
    #expect(try names(text) == ranked)
  }

  @Test(arguments: [
    ("what is Geneva", ["lies in|Switzerland"]),
    ("where is Geneva", ["Geneva|Switzerland"]),
    ("show recital 1 of 64/56", ["text|The aim is a universal treaty"]),
    ("which resolutions are cited most often", ["A/RES/62/41|Mine clearance|2007-12-05|1"]),
    ("show the recitals of 64/56", ["A/RES/64/56, recital 1|The aim is a universal treaty"]),
    ("which resolutions are most cited", ["A/RES/62/41|Mine clearance|2007-12-05|1"]),
    ("most mentioned cities", ["Geneva|Switzerland|2", "Cartagena||1"]),
    (
      "show the footnotes of resolutions of the General Assembly",
      ["A/RES/62/41, footnote 1|", "A/RES/64/56, footnote 2|", "A/RES/64/56, footnote 10|"]
    ),
  ])
  func `an answer has the rows that a reader expects`(text: String, rows: [String]) throws {
    #expect(try answer(text) == rows)
  }

  @Test(arguments: [
    ("are there meetings in Geneva", true), ("are there meetings in Geneva after 2008", false),
    ("was the Ninth Meeting held on 26 November 2008", true),
    ("was the Ninth Meeting held on 29 November 2008", false), ("is 62/41 cited", true),
    ("is 64/56 cited", false), ("was 64/56 adopted after 1 December 2009", true),
    ("is 64/56 about \"mine clearance\"", false), ("does 62/41 have footnotes", true),
  ])
  func `a question for yes or no is answered so`(text: String, isTrue: Bool) throws {
    let query = try Query(question(text).sparql)
    guard case .boolean(let answer) = query.evaluate(on: AssemblyGraph.dataset) else {
      Issue.record("no yes or no")
      return
    }
    #expect(answer == isTrue)
  }

  @Test(arguments: [
    ("which resolutions cite article 7", "article 7", "Article 7 of the Convention on Mines"),
    ("which resolutions mention the treaty", "treaty", ""),
    ("how many articles does the treaty have", "treaty", ""),
    ("which resolutions recall all meetings held in Geneva", "all", ""),
    ("which resolutions cite only 62/41", "only", ""),
    ("which meetings were held in Geneva and Cartagena", "and", "or"),
    ("which resolutions were adopted in 2007 and 2009", "and", "or"),
    (
      "which resolutions were adopted on the report of the First Committee and General Assembly",
      "and", "or"
    ),
    ("resolutions from 2009", "", "to"),
    ("resolutions about clearance adopted in 2009", "adopted", ""),
    ("resolutions about", "", ""), ("resolutions about mines and clearance", "and", ""),
    ("resolutions whose colour contains red", "colour", "title"),
    ("which resolutions are cited in 2009", "2009", ""), ("what is in 64/56", "in", ""),
    ("who adopted 64/56 in 2009", "in", ""), ("how many gadgets are cited", "gadgets", "meetings"),
    ("which resolutions were adopted by 64/56", "64/56", "organs"),
    ("how often is 64/56 liked", "liked", "cited"),
    ("which meetings are most liked", "liked", "recalled"),
    ("which resolutions were adopted between 5 December 2007", "", ""),
    ("which resolutions were adopted under 2009", "2009", "agenda items"),
  ])
  func `a question that may mean two things names the word`(
    text: String, word: String, known: String
  ) throws {
    let error = try #require(throws: QuestionError.self) { try question(text) }
    #expect(String(decoding: Array(text.utf8)[error.range], as: UTF8.self) == word)
    if !known.isEmpty { #expect(error.known.contains(known), "\(error)") }
  }
}
