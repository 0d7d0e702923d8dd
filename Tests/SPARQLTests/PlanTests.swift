import RDF
import RDFSyntax
import Testing

@testable import SPARQL

/// The passes of the optimiser, seen in the plans that they make.
struct PlanTests {
  private static let text = """
    PREFIX : <http://example/>
    :a :next :b . :b :next :c . :a :next :c . :c :next :d .
    :a :age 3 . :b :age 5 . :c :age 5 . :d :age 7 .
    """

  private static func dataset() throws -> Dataset {
    try RDFReader(format: .turtle).dataset(Array(text.utf8))
  }

  /// The steps of a query, each with its depth.
  private func steps(_ text: String) throws -> [Query.Explanation.Step] {
    let query = try Query(text, Query.Options(prefixes: ["": IRI("http://example/")]))
    return try query.explanation(on: Self.dataset()).steps
  }

  private func titles(_ text: String) throws -> [String] {
    try steps(text).map { $0.title.split(separator: "http://example/").joined() }
  }

  @Test func `patterns that leave one variable open are intersected`() throws {
    let titles = try titles("SELECT * { ?a :next ?b . ?b :next ?c . ?a :next ?c }")
    #expect(titles.count { $0.hasPrefix("Intersect") } == 1)
    #expect(titles.count { $0.hasPrefix("Match") } == 1)
  }

  @Test func `patterns that leave different variables open are not intersected`() throws {
    let titles = try titles("SELECT * { :a :next ?b . :b :next ?c }")
    #expect(!titles.contains { $0.hasPrefix("Intersect") })
  }

  @Test func `a filter stands below what does not bind its variables`() throws {
    let steps = try steps("SELECT * { ?a :age ?n OPTIONAL { ?a :next ?b } FILTER(?n != 3) }")
    let filter = try #require(steps.firstIndex { $0.title.hasPrefix("Filter") })
    let optional = try #require(steps.firstIndex { $0.title.hasPrefix("Optional") })
    #expect(optional < filter)
    #expect(steps[filter].rows == 3)
  }

  @Test func `a filter on what an optional binds stays above it`() throws {
    let titles = try titles("SELECT * { ?a :age ?n OPTIONAL { ?a :next ?b } FILTER(BOUND(?b)) }")
    let filter = try #require(titles.firstIndex { $0.hasPrefix("Filter") })
    let optional = try #require(titles.firstIndex { $0.hasPrefix("Optional") })
    #expect(filter < optional)
  }

  @Test func `a comparison with a number goes through the numbers in their order`() throws {
    let titles = try titles("SELECT * { ?a :age ?n FILTER(?n > 4) } ORDER BY DESC(?n) LIMIT 2")
    #expect(titles.contains("Range ?n, descending"))
    #expect(titles.contains("Order by 1 keys, first 2, from those in order"))
  }

  @Test(arguments: [
    ("LIMIT 2", "Order by 1 keys, first 2"), ("LIMIT 2 OFFSET 3", "Order by 1 keys, first 5"),
    ("OFFSET 3", "Order by 1 keys"),
  ])
  func `a sort knows how many solutions are wanted`(slice: String, title: String) throws {
    #expect(try titles("SELECT * { ?a :age ?n } ORDER BY ?n " + slice).contains(title))
  }

  @Test func `a sort by what DISTINCT leaves out gives all its solutions`() throws {
    let titles = try titles("SELECT DISTINCT ?a { ?a :age ?n } ORDER BY ?n LIMIT 2")
    #expect(titles.contains("Order by 1 keys"))
  }

  @Test func `a sort by what is distinct gives as many as are wanted`() throws {
    let titles = try titles("SELECT DISTINCT ?n { ?a :age ?n } ORDER BY ?n LIMIT 2")
    #expect(titles.contains("Order by 1 keys, first 2"))
  }

  @Test(arguments: [
    ("SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p", "Count ?s ?p ?o by (?p)", 2),
    ("SELECT DISTINCT ?p { ?s ?p ?o }", "Distinct (?p) of ?s ?p ?o", 2),
    (
      "SELECT * { ?a ?p ?o FILTER(CONTAINS(?o, 'x')) }",
      "Match ?a ?p ?o if (CONTAINS ?o \"x\")", 0
    ),
    (
      "SELECT * { ?a :age 5 OPTIONAL { ?a :next ?b } }", "Match ?a <next> ?b as ?a rises", 2
    ),
  ])
  func `an explanation tells how a pattern is gone through`(
    query: String, title: String, rows: Int
  ) throws {
    let steps = try steps(query)
    let step = steps.first { $0.title.split(separator: "http://example/").joined() == title }
    #expect(step?.rows == rows, "\(steps.map(\.title))")
  }

  @Test(arguments: [("CONTAINS(?o, 'x')", true), ("STRENDS(?o, 'x')", false)])
  func `a pattern in EXISTS is searched for a text too`(
    condition: String, isSearched: Bool
  ) throws {
    let text = "SELECT * { ?a ?p ?b FILTER EXISTS { ?a ?q ?o FILTER(\(condition)) } }"
    let plan = try Query(text).prepared(for: Self.dataset()).plan
    guard case .project(.filter(.exists(let inner), _), _) = plan else {
      Issue.record("\(plan)")
      return
    }
    if case .search = inner { #expect(isSearched) } else { #expect(!isSearched) }
  }

  @Test(arguments: [("COUNT(*)", "Count"), ("COUNT(DISTINCT *)", "Group")])
  func `different solutions are not tallied where a place has no variable`(
    count: String, title: String
  ) throws {
    let titles = try titles("SELECT (\(count) AS ?n) { [] :age ?o }")
    #expect(titles.contains { $0.hasPrefix(title) }, "\(titles)")
  }

  @Test func `an explanation counts the solutions of each step`() throws {
    let steps = try steps("SELECT ?b { :a :next ?b . ?b :age 5 }")
    #expect(steps.first?.rows == 2)
    #expect(steps.first?.depth == 0)
    let query = try Query("ASK { ?s ?p ?o }")
    let text = try query.explanation(on: Self.dataset()).description
    #expect(text.hasPrefix("      rows   expected  step\n         1          8  "))
  }
}
