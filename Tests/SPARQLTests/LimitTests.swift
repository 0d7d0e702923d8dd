import RDF
import Testing

@testable import SPARQL

/// What stops a query that would take too much.
struct LimitTests {
  private static let dataset = Dataset(
    (0..<60).map { Quad(.iri(IRI("x:\($0)")), IRI("x:p"), .iri(IRI("x:\($0 + 1)"))) })

  /// 60⁴ solutions.
  private static let product = "{ ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }"

  /// Paths from 60 nodes to 60 nodes, three times over.
  private static let closures = "{ ?a (!<x:q>)* ?b . ?c (!<x:q>)* ?d . ?e (!<x:q>)* ?f }"

  @Test(arguments: [
    ("SELECT * \(product)", LimitExceeded.rows), ("SELECT (COUNT(*) AS ?n) \(product)", .time),
    ("SELECT * \(product) ORDER BY ?a", .time), ("SELECT * \(product) ORDER BY ?a LIMIT 3", .time),
    ("SELECT * \(closures)", .time), ("SELECT * \(closures)", .memory),
    ("SELECT * \(closures)", .rows), ("SELECT ?a \(product) ORDER BY ?b", .rows),
    ("CONSTRUCT { ?a ?p ?h } WHERE \(product) ORDER BY ?a", .rows),
    ("SELECT DISTINCT ?a ?c \(product) ORDER BY ?c ?a", .rows),
    ("SELECT (SUM(?x) AS ?n) { \(product) BIND(STRLEN(STR(?a)) AS ?x) }", .time),
    ("SELECT (GROUP_CONCAT(STR(?a)) AS ?n) \(product)", .memory),
    ("SELECT (COUNT(DISTINCT *) AS ?n) \(product)", .memory),
    ("SELECT ?a ?c ?e ?g (COUNT(*) AS ?n) \(product) GROUP BY ?a ?c ?e ?g", .memory),
    ("SELECT * { \(product) MINUS { ?a ?p ?b . ?x ?y ?z . ?u ?v ?w . ?k ?l ?m } }", .memory),
    ("CONSTRUCT { ?a ?p ?h } WHERE \(product)", .time), ("DESCRIBE ?a WHERE \(product)", .time),
    ("SELECT DISTINCT * \(product)", .memory), ("SELECT * \(product) ORDER BY ?a", .memory),
    (
      "ASK { FILTER NOT EXISTS { \(product) FILTER(CONCAT(STR(?a), STR(?c), STR(?e), STR(?g)) = '') } }",
      .time
    ),
  ])
  func `a query is stopped at its limit`(text: String, limit: LimitExceeded) throws {
    let limits = Query.Limits(
      timeout: limit == .time ? .milliseconds(50) : nil, rows: limit == .rows ? 100 : nil,
      memory: limit == .memory ? 1_000_000 : nil)
    let query = try Query(text)
    #expect(throws: limit) { try query.evaluate(on: Self.dataset, within: limits) }
  }

  @Test(arguments: [
    "ASK { ?s ?p ?o } ORDER BY ?s", "SELECT * { ?s ?p ?o } ORDER BY ?s LIMIT 3",
    "SELECT DISTINCT ?p { ?s ?p ?o } ORDER BY ?s", "SELECT DISTINCT ?p { ?s ?p ?o } ORDER BY ?p",
    "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p ORDER BY ?n",
  ])
  func `solutions that are no rows of the answer do not count`(text: String) throws {
    let limits = Query.Limits(rows: 3)
    #expect(throws: Never.self) {
      try Query(text).evaluate(on: Self.dataset, within: limits)
    }
  }

  @Test func `a query within its limits is answered`() throws {
    let limits = Query.Limits(timeout: .seconds(60), rows: 60, memory: 1_000_000)
    let results = try Query("SELECT * { ?s ?p ?o }").evaluate(on: Self.dataset, within: limits)
    #expect(results.solutions?.count == 60)
  }

  @Test func `the clock is looked at once for each part of a scan`() throws {
    let meter = Meter(Query.Limits(timeout: .milliseconds(50)))
    let end = ContinuousClock.now + .milliseconds(50)
    let query = try Query("ASK {}").prepared(for: Self.dataset)
    let evaluation = Evaluation(
      query.data, LocalTerms(query.planner.cells), Environment(base: nil), meter)
    #expect(evaluation.tick())
    while ContinuousClock.now < end {}
    #expect(evaluation.tick(), "one solution more is too little to look at the clock")
    #expect(!evaluation.tick(4096))
    #expect(meter.exceeded == .time)
  }
}
