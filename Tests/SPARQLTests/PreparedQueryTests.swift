import RDF
import SPARQL
import Testing

/// A query that is prepared once and evaluated many times.
struct PreparedQueryTests {
  private static let dataset = Dataset(
    (0..<60).map { Quad(.iri(IRI("x:\($0)")), IRI("x:p"), .iri(IRI("x:\($0 + 1)"))) })

  private static func table(_ query: PreparedQuery) throws -> String {
    ResultFormat.tsv.text(try #require(query.evaluate().solutions))
  }

  @Test(arguments: [
    "SELECT * { ?s <x:p> ?o . ?o <x:p> ?x }",
    "SELECT * { VALUES ?x { <x:new> 5 UNDEF <x:1> } BIND(CONCAT(STR(?x), 'a') AS ?y) }",
    "SELECT (COUNT(*) AS ?n) (GROUP_CONCAT(?s) AS ?t) { ?s ?p ?o } GROUP BY (STRLEN(STR(?o)))",
    "SELECT ?x { <x:1> <x:p>* ?x FILTER(?x != <x:7>) } ORDER BY DESC(?x)",
  ])
  func `it gives the same each time, and in several tasks at once`(text: String) async throws {
    let query = try Query(text)
    let prepared = query.prepared(for: Self.dataset)
    let expected = try Self.table(query.prepared(for: Self.dataset))
    let tables = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 { group.addTask { try Self.table(prepared) } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(tables == [expected])
    #expect(expected.utf8.count > 20)
  }

  @Test func `it does not keep what is another each time`() throws {
    let query = try Query("SELECT (STRUUID() AS ?x) {}").prepared(for: Self.dataset)
    #expect(try Self.table(query) != Self.table(query))
  }

  @Test func `a limit stops one evaluation and no other`() throws {
    let query = try Query("SELECT * { ?s ?p ?o }").prepared(for: Self.dataset)
    #expect(throws: LimitExceeded.rows) { try query.evaluate(within: Query.Limits(rows: 10)) }
    #expect(throws: Never.self) { try query.evaluate(within: Query.Limits(rows: 60)) }
  }

  @Test func `a column of a solution is that of its variable`() throws {
    let query = try Query("SELECT ?o ?none ?s { ?s <x:p> ?o } LIMIT 1")
    let solutions = try #require(query.evaluate(on: Self.dataset).solutions)
    let solution = try #require(solutions.first)
    #expect(solutions.variables.map { solution[$0] } == solution.terms)
    #expect(solution[0] == .iri(IRI("x:1")))
    #expect(solution[1] == nil)
    #expect(solution[2] == .iri(IRI("x:0")))
  }
}
