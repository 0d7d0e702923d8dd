import RDF
import SPARQL
import Testing

/// What the parser says of queries that are none.
struct SyntaxErrorTests {
  @Test(arguments: [
    ("SELECT * { ?s a }", 16, "expected a variable, an IRI or a literal, found '}'"),
    ("SELECT * { ?s ?p ?o", 19, "expected a triple pattern, FILTER, OPTIONAL, UNION, BIND or '}'"),
    ("SELECT ?x { ?x a ?y } GROUP BY ?y", 7, "?x is neither grouped by nor in an aggregate"),
    ("SELECT * { SERVICE <s:x> {} }", 11, "SERVICE (federated query) is not supported"),
    ("INSERT DATA { }", 0, "INSERT is SPARQL Update, which is not supported"),
    ("SELECT * { ?s ?p \"open }", 17, "this string is not closed"),
    ("SELECT * { FILTER(NOSUCH(1)) }", 18, "there is no function NOSUCH"),
    ("ASK { VALUES (?a ?b) { (1) } }", 23, "this row has 1 values for 2 variables"),
    ("ASK { ?x ?y ?z BIND(1 AS ?x) }", 25, "?x is already bound in this group"),
    ("ASK { FILTER(COUNT(?x) > 1) }", 13, "an aggregate can stand only in SELECT"),
  ])
  func `an error names its place and what was expected`(
    query: String, offset: Int, message: String
  ) {
    let error = #expect(throws: SyntaxError.self) { try Query(query) }
    #expect(error?.range.lowerBound == offset, "\(query)")
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: [("dct", "dcterms"), ("dctermz", "dcterms"), ("rdfss", "rdfs"), ("d", "dc")])
  func `an unknown prefix suggests the likely one`(unknown: String, likely: String) {
    let known = ["dc", "dcterms", "rdf", "rdfs"].map { ($0, IRI("http://example.org/\($0)#")) }
    let options = Query.Options(prefixes: Dictionary(uniqueKeysWithValues: known))
    let error = #expect(throws: SyntaxError.self) {
      try Query("ASK { ?x \(unknown):title ?y }", options)
    }
    #expect(error?.message == "unknown prefix '\(unknown):'; did you mean '\(likely):'?")
  }

  @Test func `an error shows its line with a caret`() {
    let error = #expect(throws: SyntaxError.self) { try Query("SELECT *\n{ ?s a }") }
    #expect(
      error?.description
        == "2:8: expected a variable, an IRI or a literal, found '}'\n{ ?s a }\n       ^")
  }

  @Test func `a query that nests without end is an error`() {
    let open = String(repeating: "{", count: 100_000)
    #expect(throws: SyntaxError.self) { try Query("SELECT * \(open)") }
    let negations = String(repeating: "!", count: 100_000)
    #expect(throws: SyntaxError.self) { try Query("ASK { FILTER(\(negations)true) }") }
  }
}
