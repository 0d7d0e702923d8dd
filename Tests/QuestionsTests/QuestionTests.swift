import Ontology
import RDF
import SPARQL
import Testing

@testable import Questions

struct QuestionTests {
  static let vocabulary = Result { try Vocabulary.bundled() }
  static let lexicon = Result {
    try Lexicon(MeetingsGraph.dataset, registries: .bundled())
  }

  private func question(_ text: String) throws -> Question {
    try Question(text, vocabulary: Self.vocabulary.get(), lexicon: Self.lexicon.get())
  }

  /// The rows that answer a question, cells parted by a bar, as the texts of their literals.
  private func answer(_ text: String) throws -> [String] {
    let query = try Query(question(text).sparql)
    guard case .solutions(let solutions) = query.evaluate(on: MeetingsGraph.dataset) else {
      return []
    }
    return solutions.map { solution in
      solution.terms.map { term in
        if case .literal(let literal) = term { literal.lexicalForm } else { "" }
      }.joined(separator: "|")
    }
  }

  @Test(arguments: [
    "which meetings are recalled by 64/56", "Which meetings are recalled by resolution 64/56?",
    "what meetings were recalled by A/RES/64/56", "which meetings does 64/56 recall",
  ])
  func `the meetings that a resolution recalls come with place and year, in order`(
    text: String
  ) throws {
    #expect(
      try answer(text) == [
        "First Meeting|Maputo|1999", "Second Meeting|Geneva|2000",
        "First Review Conference|Nairobi|2004", "Ninth Meeting|Geneva|2008",
        "preparatory meetings||2009",
      ])
  }

  @Test(arguments: [
    (
      "which resolutions are recalled by 64/56",
      ["A/RES/54/54B||1999-12-01", "A/RES/62/41||2007-12-05"]
    ),
    (
      "which resolutions are cited by 64/56",
      ["A/RES/54/54B||1999-12-01", "A/RES/62/41||2007-12-05"]
    ),
    ("which resolutions cite 64/56", ["A/RES/68/30||2013-12-05"]),
    ("which resolutions recall the Ninth Meeting", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions recall 54/54 B", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions mention the Ottawa Convention", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions mention Nairobi", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions were adopted on 2 December 2009", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions were adopted in 2007", ["A/RES/62/41||2007-12-05"]),
    ("which resolutions were adopted in 2009 by the General Assembly", ["A/RES/64/56||2009-12-02"]),
    (
      "which meetings were held in Geneva",
      ["Second Meeting|Geneva|2000", "Ninth Meeting|Geneva|2008"]
    ),
    (
      "which meetings were held in Colombia",
      ["Second Review Conference of the States Parties|Cartagena|2009"]
    ),
    ("which meetings of the Ottawa Convention were held in 1999", ["First Meeting|Maputo|1999"]),
    ("which meetings were held in 2004", ["First Review Conference|Nairobi|2004"]),
    ("which review conferences are recalled by 64/56", ["First Review Conference|Nairobi|2004"]),
    (
      "which meetings in Geneva are recalled by 64/56",
      ["Second Meeting|Geneva|2000", "Ninth Meeting|Geneva|2008"]
    ),
    ("which treaties are mentioned by 64/56", ["Convention on Mines|1999-03-01"]),
    ("which places does 64/56 mention", ["Geneva", "Nairobi"]),
    ("which cities are mentioned by 64/56", ["Geneva|", "Nairobi|"]),
    ("which cities in Colombia", ["Cartagena|Colombia"]),
    ("how many meetings are recalled by 64/56", ["5"]),
    ("how many resolutions", ["4"]),
    ("where was the Ninth Meeting held", ["Ninth Meeting|Geneva"]),
    (
      "where was the second review conference held",
      ["Second Review Conference of the States Parties|Cartagena"]
    ),
    ("when was the Ninth Meeting held", ["Ninth Meeting|2008-11-24|2008-11-28|2008"]),
    ("when was 64/56 adopted", ["A/RES/64/56|2009-12-02"]),
    ("when did the Ottawa Convention enter into force", ["Convention on Mines|1999-03-01"]),
    ("who adopted 64/56", ["General Assembly"]),
    ("what does 68/30 cite", ["A/RES/64/56"]),
  ])
  func `a question is answered from the labels of the ontology`(
    text: String, rows: [String]
  ) throws {
    #expect(try answer(text) == rows)
  }

  @Test(arguments: [
    ("which resolutions do not cite 64/56", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions that do not cite 62/41 were adopted after 2010", latest),
    ("which resolutions do not cite 64/56 or 54/54 B", []),
    ("which resolutions do not recall meetings held in Geneva", latest),
    ("which resolutions were not adopted in 2009", latest),
    ("which resolutions cite 54/54 B but not 62/41", []),
    ("how many resolutions do not mention Nairobi", ["1"]),
    (
      "which meetings were not held in Geneva",
      [
        "First Meeting|Maputo|1999", "First Review Conference|Nairobi|2004",
        "Second Review Conference of the States Parties|Cartagena|2009",
      ]
    ),
    (
      "which meetings recalled by 64/56 but not held in Geneva were held after 2000",
      ["First Review Conference|Nairobi|2004"]
    ),
    (
      "which meetings are not recalled by 64/56",
      ["Second Review Conference of the States Parties|Cartagena|2009"]
    ),
    (
      "which meetings does 64/56 not recall",
      ["Second Review Conference of the States Parties|Cartagena|2009"]
    ),
    ("which meetings are not recalled by 62/41", []),
    ("which resolutions without recitals", latest),
    ("which resolutions with recitals were adopted after 2000", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions that have no recitals cite 64/56", latest),
  ])
  func `a denial holds of what is known, and not of what was never read`(
    text: String, rows: [String]
  ) throws {
    #expect(try answer(text) == rows)
  }

  @Test(arguments: [
    ("does 68/30 not cite 62/41", true), ("does 64/56 not cite 62/41", false),
    ("was the Ninth Meeting not held in Nairobi", true),
    ("was the Ninth Meeting not held in Geneva", false),
  ])
  func `a question with not is answered with yes where nothing is said`(
    text: String, isTrue: Bool
  ) throws {
    let query = try Query(question(text).sparql)
    guard case .boolean(let answer) = query.evaluate(on: MeetingsGraph.dataset) else {
      Issue.record("no yes or no")
      return
    }
    #expect(answer == isTrue)
  }

  private static let geneva = ["Second Meeting|Geneva|2000", "Ninth Meeting|Geneva|2008"]
  private static let latest = ["A/RES/68/30||2013-12-05"]

  @Test(arguments: [
    ("which meetings held in Geneva are recalled by resolutions that cite 54/54 B", geneva),
    ("which meetings in Geneva are recalled by a resolution that cites 62/41", geneva),
    (
      "which meetings that were held in Geneva are recalled by resolutions adopted after 2008",
      geneva
    ),
    ("which meetings held in Geneva are recalled by resolutions that 68/30 cites", geneva),
    ("which resolutions cite resolutions adopted in 2009", latest),
    ("which resolutions cite resolutions that recall the Ninth Meeting", latest),
    ("which resolutions cite resolutions that recall meetings held in Geneva in 2008", latest),
    ("which resolutions that cite 64/56 were adopted after 2010", latest),
    ("which resolutions adopted since 2010 cite resolutions adopted before 2010", latest),
    ("which resolutions recall meetings held in Nairobi", ["A/RES/64/56||2009-12-02"]),
    ("which resolutions recall meetings held in 2011", []),
    ("how many meetings are recalled by resolutions adopted in 2009", ["5"]),
    ("how many resolutions recall review conferences", ["1"]),
    ("how many resolutions were adopted by the General Assembly after 2005", ["3"]),
    ("which meetings were held in Geneva after 2005", ["Ninth Meeting|Geneva|2008"]),
    ("which meetings in Geneva before 2005", ["Second Meeting|Geneva|2000"]),
    ("which meetings were held between 2003 and 2005", ["First Review Conference|Nairobi|2004"]),
    (
      "in which cities were meetings held",
      ["Geneva|", "Maputo|", "Nairobi|", "Cartagena|Colombia"]
    ),
    ("list cities where meetings were held in 2009", ["Cartagena|Colombia"]),
    ("list cities where meetings of the Ottawa Convention were held", ["Maputo|"]),
    (
      "which treaties are mentioned by resolutions that recall the Ninth Meeting",
      ["Convention on Mines|1999-03-01"]
    ),
    ("who adopted resolutions that cite 54/54 B", ["General Assembly"]),
    ("when were the resolutions that cite 54/54 B adopted", ["A/RES/64/56|2009-12-02"]),
    (
      "where were the meetings recalled by 64/56 held",
      [
        "First Meeting|Maputo", "First Review Conference|Nairobi", "Ninth Meeting|Geneva",
        "Second Meeting|Geneva",
      ]
    ),
  ])
  func `things may be named by what is said of them`(text: String, rows: [String]) throws {
    #expect(try answer(text) == rows)
  }

  @Test(arguments: [
    "which resolutions recall meetings held in Atlantis", "which meetings cite 64/56",
    "which resolutions cite resolutions that like 64/56",
    "which meetings are recalled by resolutions that", "which resolutions cite",
    "which meetings are recalled by resolutions that cite 99/99",
    "which meetings held in Geneva were liked by resolutions", "how many", "how many gadgets",
    "where was it held", "when did", "who adopted", "list", "where meetings were held",
    "which resolutions cite 64/56 except 62/41", "which resolutions cite 64/56 but not Geneva",
    "which resolutions do not", "which resolutions do not cite 54/54 B and 62/41",
    "what does not cite 64/56", "what does 64/56 not cite", "which meetings not",
    "which resolutions without", "which resolutions without Geneva",
    "which meetings were not liked by 64/56", "which meetings were held in Geneva or so",
    "which resolutions were adopted between 2005",
    "which resolutions were adopted before yesterday",
    "which cities where resolutions were held", "which resolutions cite the first of resolutions",
    "which resolutions that probably cite 64/56 recall the Ninth Meeting",
    "which meetings are recalled by resolutions unanimously adopted in 2009",
    "which resolutions cite resolutions adopted in 2009 by acclamation",
  ])
  func `a question that is understood by half is not answered`(text: String) throws {
    #expect(throws: QuestionError.self) { try question(text) }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "about w ", "about ", "whose title contains w ", "about mines or w ", "that about w ",
      "that cite resolutions about w ", "are cited about w ",
    ])
  func `clauses that may be words to look for are told apart in time`(clause: String) throws {
    let text = "resolutions " + String(repeating: clause, count: 30)
    #expect(throws: QuestionError.self) { try question(text) }
  }

  @Test func `descriptions do not nest without end`() throws {
    let text = "which resolutions " + String(repeating: "cite resolutions that ", count: 500)
    #expect(throws: QuestionError.self) { try question(text + "cite 64/56") }
  }

  @Test(arguments: [
    ("why is the sky blue", "why", "which"),
    ("which gadgets are recalled by 64/56", "gadgets", "meetings"),
    ("which meetings are liked by 64/56", "liked", "recalled by"),
    ("which meetings are recalled by 64/99", "64/99", ""),
    ("which meetings are recalled by", "", ""), ("where was Geneva held", "held", ""),
    ("which meetings are recalled by 64/56 sometimes", "sometimes", "recalled by"),
    ("where was the Ninth Meeting held yesterday", "yesterday", ""),
    ("which", "", "meetings"), ("", "", "which"), ("who", "", "adopted"),
  ])
  func `a question that is not understood names the word and what is known`(
    text: String, word: String, known: String
  ) throws {
    let error = try #require(throws: QuestionError.self) { try question(text) }
    let marked = Array(text.utf8)[error.range]
    #expect(String(decoding: marked, as: UTF8.self) == word)
    if !known.isEmpty { #expect(error.known.contains(known), "\(error)") }
  }

  @Test func `an error marks the word under the question`() throws {
    let error = try #require(throws: QuestionError.self) {
      try question("which gadgets are recalled by 64/56")
    }
    #expect(
      error.description.hasPrefix(
        """
        no class of things has this name
          which gadgets are recalled by 64/56
                ^^^^^^^
        known here:
        """))
  }

  @Test func `the query has readable columns`() throws {
    let sparql = try question("which meetings are recalled by 64/56").sparql
    #expect(sparql.contains("SELECT DISTINCT ?meeting ?place ?year"))
    #expect(sparql.contains("rg:recalls ?thing"))
  }

  @Test(arguments: [
    "which meetings are recalled by 64/56", "when was 64/56 adopted", "how many resolutions",
    "which resolutions were adopted in 2009", "who adopted 64/56",
    "which documents are cited by 64/56", "which places does 64/56 mention",
    "what is the most cited resolution",
  ])
  func `the query for the sentences behind an answer is SPARQL`(text: String) throws {
    let question = try question(text)
    #expect(throws: Never.self) { try Query(question.explanation) }
    let head = question.explanation.split(separator: "\n").first { $0.hasPrefix("SELECT") }
    let columns = head?.split(separator: " ").filter { $0.hasPrefix("?") } ?? []
    #expect(Set(columns).count == columns.count)
    #expect(
      columns.suffix(6) == ["?said_in", "?paragraph", "?file", "?line", "?quote", "?sentence"])
  }
}
