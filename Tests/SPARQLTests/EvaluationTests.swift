import RDF
import RDFSyntax
import SPARQL
import Testing

/// Answers over a small dataset that can be checked by eye.
struct EvaluationTests {
  /// A chain a → b → c → d with a way back to b, and ages.
  private static let text = """
    PREFIX : <http://example/>
    :a :next :b . :b :next :c . :c :next :d, :b .
    :a :age 3 . :b :age 5 . :c :age 5 . :d :name "Dee"@en .
    GRAPH :g { :a :age 4 }
    """

  private static let options = Query.Options(prefixes: [
    "": IRI("http://example/"), "xsd": IRI("http://www.w3.org/2001/XMLSchema#"),
  ])

  /// The solutions of a query as lines of TSV, with the namespace taken off.
  private func answers(_ text: String) throws -> [String] {
    let dataset = try RDFReader(format: .triG).dataset(Array(Self.text.utf8))
    let results = try Query(text, Self.options).evaluate(on: dataset)
    let solutions = try #require(results.solutions)
    return ResultFormat.tsv.text(solutions).split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().dropLast().map { $0.split(separator: "<http://example/").joined() }
  }

  @Test(arguments: [
    // Paths
    ("SELECT ?x { :a :next+ ?x } ORDER BY ?x", ["b>", "c>", "d>"]),
    ("SELECT ?x { :a :next* ?x } ORDER BY ?x", ["a>", "b>", "c>", "d>"]),
    ("SELECT ?x { ?x :next/:next :d }", ["b>"]),
    ("SELECT ?x { :d ^:next ?x }", ["c>"]),
    ("SELECT ?x { :d !:next ?x }", ["\"Dee\"@en"]),
    ("SELECT ?x { :a (:next|:next) ?x }", ["b>", "b>"]),
    // Aggregates
    ("SELECT (SUM(?n) AS ?s) (AVG(?n) AS ?m) { ?x :age ?n }", ["13\t4.333333333333333333"]),
    ("SELECT ?n (COUNT(*) AS ?c) { ?x :age ?n } GROUP BY ?n ORDER BY ?n", ["3\t1", "5\t2"]),
    ("SELECT (COUNT(*) AS ?c) { :none :age ?n }", ["0"]),
    ("SELECT ?n { ?x :age ?n } GROUP BY ?n HAVING (COUNT(?x) > 1)", ["5"]),
    ("SELECT (GROUP_CONCAT(?n; SEPARATOR='|') AS ?t) { ?x :age ?n }", ["\"3|5|5\""]),
    ("SELECT (COUNT(DISTINCT ?n) AS ?c) { ?x :age ?n }", ["2"]),
    ("SELECT (COUNT(DISTINCT *) AS ?c) { { SELECT ?p { :c ?p ?n } } }", ["2"]),
    // Nodes in the middle of a path and blank nodes make no solution another one
    ("SELECT (COUNT(DISTINCT *) AS ?c) { ?x :next*/:age ?n }", ["4"]),
    ("SELECT (COUNT(DISTINCT *) AS ?c) { [] :next/:age ?n }", ["1"]),
    ("SELECT (COUNT(DISTINCT *) AS ?c) { [] :age ?n }", ["2"]),
    ("SELECT (COUNT(*) AS ?c) { [] :age ?n }", ["3"]),
    (
      "SELECT ?n (COUNT(DISTINCT *) AS ?c) { [] :age ?n } GROUP BY ?n ORDER BY ?n",
      ["3\t1", "5\t1"]
    ),
    ("SELECT (COUNT(DISTINCT *) AS ?c) { [] :age ?n } GROUP BY (?n * 2)", ["1", "1"]),
    ("SELECT (MINUTES('2009-12-02'^^xsd:date) AS ?m) {}", [""]),
    ("SELECT (STR(2.5 * 2) AS ?t) {}", ["\"5\""]),
    // Sorts of what is distinct
    ("SELECT DISTINCT ?n { ?x :age ?n } ORDER BY DESC(?n)", ["5", "3"]),
    ("SELECT DISTINCT ?n { ?x :age ?n } ORDER BY ?n LIMIT 1 OFFSET 1", ["5"]),
    ("SELECT DISTINCT ?n { ?x :age ?n } ORDER BY DESC(?x)", ["5", "3"]),
    // Scope of filters
    ("SELECT ?x { ?x :age ?n { ?x :next ?y FILTER(?n = 3) } }", []),
    ("SELECT ?x { ?x :age ?n OPTIONAL { ?x :next ?y } FILTER(?n = 3) }", ["a>"]),
    ("SELECT ?x ?y { ?x :age 3 OPTIONAL { ?x :next ?y FILTER(?x = :b) } }", ["a>\t"]),
    ("SELECT ?x { ?x :age ?n FILTER NOT EXISTS { ?y :next ?x } }", ["a>"]),
    ("SELECT ?x { ?x :age ?n MINUS { ?y :next ?x } }", ["a>"]),
    ("SELECT ?x { ?x :age ?n MINUS { ?u :next ?v } } ORDER BY ?x", ["a>", "b>", "c>"]),
    // Errors are neither true nor false
    ("SELECT ?x { ?x :age 3 FILTER(?none || true) }", ["a>"]),
    ("SELECT ?x { ?x :age 3 FILTER(!(?none && true)) }", []),
    // Graphs, subqueries, values
    ("SELECT ?g ?n { GRAPH ?g { :a :age ?n } }", ["g>\t4"]),
    ("SELECT ?n FROM :g { :a :age ?n }", ["4"]),
    (
      "SELECT ?x ?m { { SELECT (MAX(?n) AS ?m) { ?y :age ?n } } ?x :age ?m } ORDER BY ?x",
      ["b>\t5", "c>\t5"]
    ),
    ("SELECT ?x ?n { VALUES ?x { :a :d } OPTIONAL { ?x :age ?n } }", ["a>\t3", "d>\t"]),
    ("SELECT ?x { ?x :age ?n } ORDER BY DESC(?n) ?x LIMIT 1 OFFSET 1", ["c>"]),
  ])
  func `a query gives its solutions`(query: String, expected: [String]) throws {
    #expect(try answers(query) == expected, "\(query)")
  }

  @Test func `the algebra is printed as a tree`() throws {
    let query = try Query("SELECT ?x { ?x :age ?n FILTER(?n > 3) }", Self.options)
    #expect(
      query.description == """
        Project (?x)
          Filter (> ?n "3"^^<http://www.w3.org/2001/XMLSchema#integer>)
            BGP
              ?x <http://example/age> ?n
        """)
  }

  @Test func `CONSTRUCT and DESCRIBE give triples`() throws {
    let dataset = try RDFReader(format: .triG).dataset(Array(Self.text.utf8))
    let construct = try Query("CONSTRUCT { ?y :prev ?x } { ?x :next ?y }", Self.options)
    let describe = try Query("DESCRIBE :d", Self.options)
    guard case .graph(let built) = construct.evaluate(on: dataset),
      case .graph(let described) = describe.evaluate(on: dataset)
    else {
      Issue.record("no graph")
      return
    }
    #expect(built.count == 4)
    #expect(described.map(\.predicate) == [IRI("http://example/name")])
  }
}
