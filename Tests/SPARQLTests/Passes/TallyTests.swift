import RDF
import RDFSyntax
import Testing

@testable import SPARQL

/// What goes into the pass that counts by the index, what comes out, and what is counted.
struct TallyTests {
  /// Triples with a property given by a slot or by a cell, slots 0, 1, 2 for the places.
  private static func pattern(_ predicate: Place = .cell(.unbound), object: Int = 2) -> QuadPattern
  {
    QuadPattern(
      subject: .slot(0), predicate: predicate, object: .slot(object), graph: .defaultGraph)
  }

  private static func count(
    _ expression: PlanExpression?, isDistinct: Bool = false, _ function: SetFunction = .count
  ) -> Plan.NamedAggregate {
    Plan.NamedAggregate(
      slot: 9,
      aggregate: Aggregate(function: function, isDistinct: isDistinct, expression: expression))
  }

  private static let triples = pattern(.slot(1))

  private static let counted: [(QuadPattern, by: [Int], [Plan.NamedAggregate])] = [
    (pattern(), [2], [count(nil)]),
    (pattern(), [0], [count(.variable(0)), count(.variable(2))]),
    (pattern(), [2], [count(.variable(0), isDistinct: true)]),
    (triples, [1], [count(nil, isDistinct: true)]),
    (triples, [], [count(nil)]),
    (triples, [1], []),
  ]

  @Test(arguments: counted.indices)
  func `the quads of one pattern are counted by a slot or by none`(row: Int) {
    let (pattern, keys, aggregates) = Self.counted[row]
    let group = Plan.group(.quads(pattern), by: keys, aggregates)
    let inside = { (plan: Plan) in Plan.filter(.slot(9, .less, 3), plan) }
    #expect(
      inside(group).withPatternsTallied == inside(.tally(pattern, by: keys, aggregates)))
  }

  private static let left: [(name: String, Plan, by: [Int], [Plan.NamedAggregate])] = [
    ("two keys", .quads(triples), [0, 1], [count(nil)]),
    ("a key of another pattern", .quads(pattern()), [5], [count(nil)]),
    ("a sum", .quads(pattern()), [2], [count(.variable(0), .sum)]),
    ("a call", .quads(pattern()), [2], [count(.slot(0, .add, 1))]),
    ("what the pattern does not bind", .quads(pattern()), [2], [count(.variable(5))]),
    (
      "different terms of two that are open", .quads(triples), [1],
      [count(.variable(0), isDistinct: true)]
    ),
    ("a variable at two places", .quads(pattern(object: 0)), [0], [count(nil)]),
    (
      "a filtered pattern", Plan.quads(pattern()).filtered(.slot(0, .less, 3)), [2], [count(nil)]
    ),
    ("a join", .join(.quads(pattern()), .quads(triples)), [2], [count(nil)]),
  ]

  @Test(arguments: left.indices)
  func `what needs solutions is grouped`(row: Int) {
    let (name, inner, keys, aggregates) = Self.left[row]
    let plan = Plan.group(inner, by: keys, aggregates)
    #expect(plan.withPatternsTallied == plan, "\(name)")
  }

  @Test(arguments: [([1], true), ([0, 1], false), ([], false)])
  func `the different terms of one slot are those that are counted`(slots: [Int], isTallied: Bool) {
    let plan = Plan.distinct(.project(.quads(Self.triples), slots: slots), slots: slots)
    #expect(
      plan.withPatternsTallied == (isTallied ? .tally(Self.triples, by: slots, []) : plan))
  }

  // MARK: The answers are those of a group

  private static let text =
    "PREFIX : <http://example/>"
    + (0..<300).map { number in
      let triple = ":s\(number % 40) :p\(number % 3) :o\(number * number % 11) ."
      return number % 4 == 0 ? "GRAPH :g\(number % 5) { \(triple) }" : triple
    }.joined(separator: "\n")

  private static let patterns = [
    "?s ?p ?o", "?s :p1 ?o", ":s3 ?p ?o", "?s ?p :o4", ":s3 ?p :o9", "?s :none ?o", "?s ?p ?s",
    "?s :p1 :none",
  ]

  private static let frames = [
    "{ # }", "{ GRAPH ?g { # } }", "{ GRAPH :g0 { # } }", "FROM :g0 FROM :g1 { # }",
    "FROM NAMED :g2 { GRAPH ?g { # } }", "FROM :none { # }",
  ]

  @Test(arguments: patterns, frames)
  func `counting gives what grouping gives`(pattern: String, frame: String) throws {
    let dataset = try RDFReader(format: .triG).dataset(Array(Self.text.utf8))
    let options = Query.Options(prefixes: ["": IRI("http://example/")])
    let rows = { (select: String, pattern: String, end: String) throws in
      let text = "SELECT \(select) " + frame.split(separator: "#").joined(separator: pattern) + end
      return try #require(Query(text, options).evaluate(on: dataset).solutions).map {
        "\($0.terms)"
      }.sorted()
    }
    // A filter that holds always, and that the planner does not know to hold, hinders counting.
    let hindered = pattern + " FILTER(RAND() < 2)"
    for counted in ["COUNT(*)", "COUNT(?s)", "COUNT(DISTINCT ?o)", "COUNT(DISTINCT *)"] {
      for key in ["?s", "?p", "?o", ""] {
        let select = "\(key) (\(counted) AS ?n)"
        let end = key.isEmpty ? "" : " GROUP BY \(key)"
        #expect(try rows(select, pattern, end) == rows(select, hindered, end), "\(select)")
        guard !key.isEmpty else { continue }
        let inner = { (pattern: String) in "{ SELECT \(select) { \(pattern) }\(end) }" }
        #expect(
          try rows("*", inner(pattern), "") == rows("*", inner(hindered), ""), "\(select) inside")
        #expect(
          try rows("DISTINCT \(key)", pattern, "") == rows("DISTINCT \(key)", hindered, ""))
      }
    }
  }

  @Test(arguments: [
    ("EXISTS", ["a", "b"]), ("NOT EXISTS", ["c"]),
  ])
  func `a key that is known beforehand is counted alone`(test: String, expected: [String]) throws {
    let text = "PREFIX : <http://example/> :x :is :a, :b . :y :is :a . :z :has :a, :b, :c ."
    let dataset = try RDFReader(format: .turtle).dataset(Array(text.utf8))
    let query = try Query(
      """
      PREFIX : <http://example/>
      SELECT ?o { :z :has ?o FILTER \(test) { SELECT ?o (COUNT(*) AS ?n) { ?s :is ?o } GROUP BY ?o } }
      """)
    #expect(
      try #require(query.evaluate(on: dataset).solutions).map { "\($0.terms)" }.sorted()
        == expected.map { "\([Optional(Term.iri(IRI("http://example/\($0)")))])" })
  }
}
