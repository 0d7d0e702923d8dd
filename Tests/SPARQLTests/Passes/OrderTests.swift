import RDF
import RDFSyntax
import TestSupport
import Testing

@testable import SPARQL

/// What goes into the pass that meets orders, what comes out, and what is found.
struct OrderTests {
  private static let text = """
    :a :at :x ; :corrects :b ; :title "a" . :b :at :x ; :title "b" . :c :at :y ; :corrects :a .
    """ + (0..<40).map { ":d\($0) :title '\($0)' ." }.joined(separator: "\n")

  private static let dataset = Dataset(turtle: text)

  private static func place(_ name: String) -> Place {
    .cell(dataset.id(of: .iri(IRI("http://example/\(name)"))).map(Cell.stored) ?? .unbound)
  }

  private static func pattern(
    _ property: String, _ object: Place, of subject: Place = .slot(0),
    in graph: ActiveGraph = .defaultGraph
  ) -> QuadPattern {
    QuadPattern(subject: subject, predicate: place(property), object: object, graph: graph)
  }

  private static let at = pattern("at", place("x"))
  private static let corrects = pattern("corrects", .slot(1))
  private static let more = pattern("at", .slot(2))

  private static func rising(_ pattern: QuadPattern, _ cursor: Int = 0) -> Plan {
    .rising(pattern, in: 0, cursor: cursor)
  }

  private static let met: [(name: String, before: Plan, after: Plan)] = [
    (
      "an optional", .leftJoin(.quads(at), .quads(corrects), condition: nil),
      .leftJoin(.quads(at), rising(corrects), condition: nil)
    ),
    (
      "what follows an optional",
      .join(.leftJoin(.quads(at), .quads(corrects), condition: nil), .quads(more)),
      .join(.leftJoin(.quads(at), rising(corrects), condition: nil), rising(more, 1))
    ),
    (
      "what follows an intersection",
      .join(.intersection(slot: 0, [at, corrects]), .quads(more)),
      .join(.intersection(slot: 0, [at, corrects]), rising(more))
    ),
    (
      "under a filter", .join(.quads(at), Plan.quads(corrects).filtered(.slot(1, .less, 4))),
      .join(.quads(at), rising(corrects).filtered(.slot(1, .less, 4)))
    ),
    (
      "in a union", .union(.join(.quads(at), .quads(corrects)), .unit),
      .union(.join(.quads(at), rising(corrects)), .unit)
    ),
  ]

  @Test(arguments: met.indices)
  func `a pattern is met in the order of what comes before it`(row: Int) {
    let (name, before, after) = Self.met[row]
    #expect(before.withOrdersMet(in: Self.dataset) == after, "\(name)")
  }

  private static let left: [(name: String, Plan)] = [
    ("a pattern with far more quads", .join(.quads(at), .quads(pattern("title", .slot(1))))),
    (
      "objects, which no index has in the order of one property",
      .join(.quads(at), .quads(pattern("corrects", .slot(0), of: .slot(1))))
    ),
    (
      "a slot that is not the leading one",
      .join(.quads(corrects), .quads(pattern("at", .slot(3), of: .slot(1))))
    ),
    (
      "two slots that are known", .join(.quads(corrects), .quads(pattern("at", .slot(1))))
    ),
    (
      "a graph that changes",
      .join(.quads(at), .quads(pattern("corrects", .slot(1), in: .named(.slot(4)))))
    ),
    (
      "the inside of what is evaluated for each solution",
      .leftJoin(
        .quads(pattern("at", .slot(5))), .join(.quads(at), .quads(corrects)), condition: nil)
    ),
    (
      "what follows a sort",
      .join(.order(.quads(at), Plan.Sort(keys: [.ascending(0)])), .quads(corrects))
    ),
  ]

  @Test(arguments: left.indices)
  func `other patterns are searched anew`(row: Int) {
    let (name, plan) = Self.left[row]
    #expect(plan.withOrdersMet(in: Self.dataset) == plan, "\(name)")
  }

  // MARK: The answers are those of a search anew

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `a cursor finds terms in any order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let dataset = Dataset(
      (0..<400).map { _ in
        Quad(
          .iri(IRI("x:\(Int.random(in: 0..<150, using: &generator))")), IRI("x:p"),
          .literal(Literal("\(Int.random(in: 0..<50, using: &generator))")))
      })
    let property = dataset.id(of: .iri(IRI("x:p")))
    let matches = try #require(
      dataset.matches(
        subject: nil, predicate: property, object: nil, in: .defaultGraph, sortedBy: .subject))
    let cursor = MatchCursor(matches, by: .subject)
    var terms = (0..<UInt32(dataset.termCount)).map(TermID.init)
    for isSorted in [true, false, true] {
      if isSorted { terms.sort() } else { terms.shuffle(using: &generator) }
      for term in terms {
        let expected = dataset.matches(subject: term, predicate: property)
        #expect(cursor.positions(of: term).map { matches[$0] } == Array(expected))
      }
    }
  }

  private static let graphs =
    "PREFIX : <http://example/>"
    + (0..<200).map { number in
      let triple = ":s\(number % 60) :p\(number % 7) :s\(number * number % 61) ."
      return number % 3 == 0 ? "GRAPH :g\(number % 2) { \(triple) }" : triple
    }.joined(separator: "\n")

  private static let queries = [
    "?a :p1 ?b OPTIONAL { ?a :p2 ?c }", "?a :p1 ?b . ?a :p2 ?c . ?a :p3 ?d",
    "?a :p1 ?b OPTIONAL { ?a :p1 ?b . ?a :p4 ?d }", "?a :p1 ?b OPTIONAL { ?a ?q ?c }",
    "GRAPH ?g { ?a :p1 ?b OPTIONAL { ?a :p2 ?c } }",
    "GRAPH :g1 { ?a :p1 ?b OPTIONAL { ?a :p2 ?c FILTER(?c != :s4) } }",
    "{ ?a :p1 ?b OPTIONAL { ?a :p2 ?c } } UNION { ?a :p2 ?b OPTIONAL { ?a :p2 ?c } }",
    "?a :p1 :s1 . ?a :p2 ?a", "?a :p1 ?b OPTIONAL { ?a :p2 ?c OPTIONAL { ?c :p3 ?d } }",
  ]

  @Test(arguments: queries, ["", "FROM :g0 FROM :g1", "FROM NAMED :g1"])
  func `orders that are met give what a search anew gives`(pattern: String, clause: String) throws {
    let dataset = try RDFReader(format: .triG).dataset(Array(Self.graphs.utf8))
    let options = Query.Options(prefixes: ["": IRI("http://example/")])
    // A path of one alternative is searched anew.
    let anew = pattern.split(separator: " ", omittingEmptySubsequences: false).map {
      $0.hasPrefix(":p") ? "(\($0)|:none)" : "\($0)"
    }.joined(separator: " ")
    let answers = try [pattern, anew].map { pattern in
      let query = try Query("SELECT * \(clause) { \(pattern) }", options)
      return try #require(query.evaluate(on: dataset).solutions).map { "\($0.terms)" }.sorted()
    }
    #expect(answers[0] == answers[1])
  }
}
