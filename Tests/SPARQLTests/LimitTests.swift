import RDF
import SPARQL
import Testing

/// What stops a query that would take too much.
struct LimitTests {
  private static let dataset = Dataset(
    (0..<60).map { Quad(.iri(IRI("x:\($0)")), IRI("x:p"), .iri(IRI("x:\($0 + 1)"))) })

  /// 60⁴ solutions.
  private static let product = "{ ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h }"

  @Test(arguments: [
    ("SELECT * \(product)", LimitExceeded.rows), ("SELECT (COUNT(*) AS ?n) \(product)", .time),
    ("SELECT DISTINCT * \(product)", .memory), ("SELECT * \(product) ORDER BY ?a", .memory),
    ("ASK { FILTER NOT EXISTS { \(product) FILTER(false && ?a = ?b) } }", .time),
  ])
  func `a query is stopped at its limit`(text: String, limit: LimitExceeded) throws {
    let limits = Query.Limits(
      timeout: limit == .time ? .milliseconds(50) : nil, rows: limit == .rows ? 100 : nil,
      memory: limit == .memory ? 1_000_000 : nil)
    let query = try Query(text)
    #expect(throws: limit) { try query.evaluate(on: Self.dataset, within: limits) }
  }

  @Test func `a query within its limits is answered`() throws {
    let limits = Query.Limits(timeout: .seconds(60), rows: 60, memory: 1_000_000)
    let results = try Query("SELECT * { ?s ?p ?o }").evaluate(on: Self.dataset, within: limits)
    guard case .solutions(let solutions) = results else {
      Issue.record("no solutions")
      return
    }
    #expect(solutions.count == 60)
  }
}
