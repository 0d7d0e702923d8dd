import RDF
import RDFSyntax
import Testing

@testable import SPARQL

/// What goes into the pass that searches texts, what comes out, and what is found.
struct TextTests {
  private static func call(
    _ function: BuiltIn, _ slot: Int, _ text: Term = .literal(Literal("peace"))
  ) -> PlanExpression {
    .call(.builtIn(function), [.variable(slot), .constant(Operand(text))])
  }

  private static let pattern = QuadPattern(
    subject: .slot(0), predicate: .slot(1), object: .slot(2), graph: .defaultGraph)

  @Test(arguments: [BuiltIn.contains, .strstarts])
  func `a filter that looks for a text in the object is part of the pattern`(function: BuiltIn)
    throws
  {
    let expression = Self.call(function, 2)
    let condition = try #require(TextCondition(expression))
    let outer = PlanExpression.slot(0, .less, 3)
    #expect(
      Plan.quads(Self.pattern).filtered(expression, outer).withTextsSearched
        == Plan.search(Self.pattern, condition).filtered(outer))
  }

  private static let left: [(name: String, Plan)] = [
    ("the end of a string", Plan.quads(pattern).filtered(call(.strends, 2))),
    ("the subject", Plan.quads(pattern).filtered(call(.contains, 0))),
    ("what another pattern binds", Plan.quads(pattern).filtered(call(.contains, 5))),
    (
      "a text in a language",
      Plan.quads(pattern).filtered(call(.contains, 2, .literal(Literal("a", language: "en"))))
    ),
    ("a number", Plan.quads(pattern).filtered(call(.contains, 2, .integer(3)))),
    ("a join", Plan.join(.quads(pattern), .match(2, 3)).filtered(call(.contains, 2))),
    (
      "what must not be there",
      Plan.quads(pattern).filtered(.call(.operation(.not), [call(.contains, 2)]))
    ),
  ]

  @Test(arguments: left.indices)
  func `other filters stay as they are`(row: Int) {
    let (name, plan) = Self.left[row]
    #expect(plan.withTextsSearched == plan, "\(name)")
  }

  // MARK: The answers are those of the filter

  private static let text = """
    PREFIX : <http://example/>
    :a :title "peace", "for peace"@en, "Peace", "pe", "peac", "peace pea peace", "" .
    :b :title :peace, 3, "peace"^^:other, "the peace"@fr ; :about "for peace"@en .
    :c :title "for peace"@en . GRAPH :g { :a :title "peaceful", "war" } GRAPH :h { :a :title "war" }
    """

  private static let patterns = [
    "?s :title ?o", "?s ?p ?o", ":b ?p ?o", ":a :title ?o", "?o :title ?o",
    "?s :about ?o . ?x :title ?o", "VALUES ?o { 'for peace'@en 'new peace' } ?s :title ?o",
    "?s :about ?q OPTIONAL { ?s :title ?o # }", "GRAPH ?g { ?s :title ?o # }",
    "?x :about ?o FILTER EXISTS { ?s :title ?o # }",
  ]

  private static let conditions = [
    "CONTAINS(?o, 'peace')", "CONTAINS(?o, '')", "CONTAINS(?o, 'e')", "STRSTARTS(?o, 'pe')",
    "STRSTARTS(?o, 'for peace, and more than that')",
  ]

  @Test(arguments: patterns, conditions)
  func `a search finds what the filter finds`(pattern: String, condition: String) throws {
    let dataset = try RDFReader(format: .triG).dataset(Array(Self.text.utf8))
    let options = Query.Options(prefixes: ["": IRI("http://example/")])
    for clause in ["", "FROM :g FROM :h"] {
      let answers = try [condition, "(\(condition)) = true"].map { condition in
        let filter = "FILTER(\(condition))"
        let inner =
          pattern.contains("#")
          ? pattern.split(separator: "#").joined(separator: filter) : pattern + " " + filter
        let query = try Query("SELECT * \(clause) { \(inner) }", options)
        return try #require(query.evaluate(on: dataset).solutions).map { "\($0.terms)" }.sorted()
      }
      #expect(answers[0] == answers[1])
    }
  }
}
