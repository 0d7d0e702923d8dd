import RDF
import RDFSyntax
import Testing

@testable import SPARQL

/// What goes into the passes that use the order of values, and what comes out.
struct RangeTests {
  /// Values that come in another order than their numbers: 3, 5, 7, 9.
  private static let plain = Dataset(turtle: ":a :age 7 . :b :age 3 . :c :age 9 . :d :age 5, 7 .")
  /// The same, and a number that is not an integer.
  private static let mixed = Dataset(
    turtle: ":a :age 7 . :b :age 3 . :c :age 9 . :d :age 5, 7, 4.5 .")

  private static func ages(_ subject: Int, _ object: Int, in dataset: Dataset) -> Plan {
    pattern("age", subject, object, in: dataset)
  }

  private static func pattern(
    _ property: String, _ subject: Int, _ object: Int, in dataset: Dataset
  ) -> Plan {
    let id = dataset.id(of: .iri(IRI("http://example/\(property)")))
    return .quads(
      QuadPattern(
        subject: .slot(subject), predicate: .cell(id.map(Cell.stored) ?? .unbound),
        object: .slot(object), graph: .defaultGraph))
  }

  private static func literals(_ positions: Range<Int>, isDescending: Bool = false) -> Plan {
    .literals(
      slot: 1, LiteralRange(kind: .integer, positions: positions, isDescending: isDescending))
  }

  // MARK: Finding ranges

  private static let turned = PlanExpression.call(
    .operation(.greater), [.constant(Operand(.integer(7))), .variable(1)])

  private static let found: [(conditions: [PlanExpression], positions: Range<Int>)] = [
    ([.slot(1, .greater, 4)], 1..<4),
    ([.slot(1, .greater, 5)], 2..<4),
    ([.slot(1, .greaterOrEqual, 5)], 1..<4),
    ([.slot(1, .less, 7)], 0..<2),
    ([.slot(1, .lessOrEqual, 7)], 0..<3),
    ([.slot(1, .equal, 5)], 1..<2),
    ([.slot(1, .equal, 6)], 2..<2),
    ([.slot(1, .greater, 3), .slot(1, .less, 9)], 1..<3),
    ([.slot(1, .greater, 8), .slot(1, .less, 4)], 3..<3),
    ([turned], 0..<2),
    ([.slot(1, .greater, 4), .slot(1, .notEqual, 7)], 1..<4),
  ]

  @Test(arguments: found.indices)
  func `comparisons of an object become a range`(row: Int) {
    let (conditions, positions) = Self.found[row]
    let ages = Self.ages(0, 1, in: Self.plain)
    let before = conditions.reduce(ages) { .filter($1, $0) }
    let range = conditions.reduce(Self.literals(positions)) { .filter($1, $0) }
    #expect(before.withRangesFound(in: Self.plain) == .join(range, ages))
  }

  private static let left: [(name: String, plan: Plan)] = {
    let ages = Self.ages(0, 1, in: plain)
    return [
      ("no comparison", ages),
      ("all but one value", ages.filtered(.slot(1, .notEqual, 5))),
      ("a comparison of the subject", ages.filtered(.slot(0, .less, 5))),
      ("a comparison of two slots", ages.filtered(.slots(0, .less, 1))),
      (
        "a pattern whose subject is known",
        .join(.match(0, 2), ages.filtered(.slot(1, .greater, 4)))
      ),
      ("a property that nothing has", Plan.match(0, 1).filtered(.slot(1, .greater, 4))),
    ]
  }()

  @Test(arguments: left.indices)
  func `what is found otherwise stays as it is`(row: Int) {
    let (name, plan) = Self.left[row]
    #expect(plan.withRangesFound(in: Self.plain) == plan, "\(name)")
  }

  // MARK: Ranges of what is joined

  /// Eight nodes with a name and an age from 1 to 8, two of them with a nickname too.
  private static let named = Dataset(
    turtle: (1...8).map { ":n\($0) :name 'n\($0)' ; :age \($0) ." }.joined()
      + ":n1 :nickname 'a' . :n2 :nickname 'b' .")

  private static let names = pattern("name", 0, 2, in: named)
  private static let nicknames = pattern("nickname", 0, 2, in: named)

  @Test(arguments: [
    (names, PlanExpression.slot(1, .greater, 6), 6..<8), (names, .slot(1, .less, 3), 0..<2),
    (.join(names, nicknames), .slot(1, .equal, 5), 4..<5),
    (names.filtered(.slot(2, .equal, 1)), .slot(1, .less, 2), 0..<1),
  ])
  func `a range comes before the pattern that its pattern is joined to`(
    first: Plan, condition: PlanExpression, positions: Range<Int>
  ) {
    let ages = Self.ages(0, 1, in: Self.named)
    let before = Plan.join(first, ages).filtered(condition)
    let range = Self.literals(positions).filtered(condition)
    #expect(
      before.withRangesFound(in: Self.named) == .join(.join(range, ages), first))
  }

  private static let unmoved: [(name: String, first: Plan, condition: PlanExpression)] = [
    ("a range of most values", names, .slot(1, .greater, 2)),
    ("one after a rare pattern", nicknames, .slot(1, .greater, 6)),
    ("one of a pattern that nothing joins", pattern("name", 3, 2, in: named), .slot(1, .less, 2)),
    ("one of what is known before", pattern("name", 0, 1, in: named), .slot(1, .less, 2)),
    (
      "one after what cannot be repeated", .distinct(names, slots: [0, 2]), .slot(1, .less, 2)
    ),
    (
      "one of what an optional may bind",
      .leftJoin(names, pattern("age", 2, 1, in: named), condition: nil),
      .slot(1, .less, 2)
    ),
  ]

  @Test(arguments: unmoved.indices)
  func `what would be no less work stays as it is`(row: Int) {
    let (name, first, condition) = Self.unmoved[row]
    let plan = Plan.join(first, Self.ages(0, 1, in: Self.named)).filtered(condition)
    #expect(plan.withRangesFound(in: Self.named) == plan, "\(name)")
  }

  @Test func `a range does not come before what an outer join selects`() {
    let ages = Self.ages(0, 1, in: Self.named)
    let optional = Plan.join(Self.pattern("name", 0, 2, in: Self.named), ages)
      .filtered(.slot(1, .less, 2))
    let plan = Plan.leftJoin(
      Self.pattern("nickname", 3, 2, in: Self.named), optional, condition: nil)
    #expect(plan.withRangesFound(in: Self.named) == plan)
  }

  // MARK: Sparing sorts

  private static func sorted(
    _ inner: Plan, by key: OrderKey<PlanExpression>, comesByFirst: Bool
  ) -> Plan {
    .order(
      inner, Plan.Sort(keys: [key, .ascending(0)], limit: 2, comesByFirst: comesByFirst))
  }

  @Test(arguments: [false, true])
  func `a range goes in the direction of the sort above it`(isDescending: Bool) {
    let ages = Self.ages(0, 1, in: Self.plain)
    let key = isDescending ? OrderKey<PlanExpression>.descending(1) : .ascending(1)
    let before = Plan.join(Self.literals(1..<3).filtered(.slot(1, .less, 8)), ages)
    let after = Plan.join(
      Self.literals(1..<3, isDescending: isDescending).filtered(.slot(1, .less, 8)), ages)
    #expect(
      Self.sorted(before, by: key, comesByFirst: false).withSortsSpared(in: Self.plain)
        == Self.sorted(after, by: key, comesByFirst: true))
  }

  private static let unsorted: [(name: String, inner: Plan, key: OrderKey<PlanExpression>)] = {
    let ages = Self.ages(0, 1, in: plain)
    return [
      ("another key", .join(literals(1..<3), ages), .ascending(0)),
      ("a range that is not the first", .join(ages, literals(1..<3)), .ascending(1)),
      (
        "two ranges, one after the other", .union(literals(1..<3), literals(0..<1)), .ascending(1)
      ),
    ]
  }()

  @Test(arguments: unsorted.indices)
  func `what comes in another order is sorted`(row: Int) {
    let (name, inner, key) = Self.unsorted[row]
    let plan = Self.sorted(inner, by: key, comesByFirst: false)
    #expect(plan.withSortsSpared(in: Self.plain) == plan, "\(name)")
  }

  @Test func `a range beside which there are other numbers is sorted`() {
    let inner = Plan.join(Self.literals(1..<3), Self.ages(0, 1, in: Self.mixed))
    let plan = Self.sorted(inner, by: .ascending(1), comesByFirst: false)
    #expect(plan.withSortsSpared(in: Self.mixed) == plan)
  }

  @Test(arguments: [("?g", false), (":g", true)])
  func `a range is not gone through for each graph`(graph: String, isRange: Bool) throws {
    let text = "PREFIX : <http://example/> GRAPH :g { :a :age 7, 9 . :b :age 3 }"
    let dataset = try RDFReader(format: .triG).dataset(Array(text.utf8))
    let query = try Query(
      "PREFIX : <http://example/> SELECT * { GRAPH \(graph) { ?a :age ?n FILTER(?n > 8) } }")
    let steps = try query.explanation(on: dataset).steps
    #expect(steps.contains { $0.title.hasPrefix("Range") } == isRange)
    #expect(steps.first?.rows == 1)
  }

  // MARK: The answers are those of a scan

  /// Numbers written in many ways, dates, and what compares with neither.
  private static let written = (0..<600).map { number in
    [
      "\(number)", "'\(number)'", "\(number).5", "'00\(number)'^^<\(XSD.base)integer>",
      "-\(number)", "'+\(number)'^^<\(XSD.base)integer>", "\(number)e0",
      "'x'^^<\(XSD.base)integer>",
      "'\(1500 + number)-02-29'^^<\(XSD.base)date>", "'1900-12-31Z'^^<\(XSD.base)date>",
      "'\(2000 - number)-0\(1 + number % 9)-10'^^<\(XSD.base)date>",
    ][number % 11]
  }

  /// Without the plain literals of integers and dates, in a group of its own, there is no range.
  private static let data = [
    Dataset(
      turtle: written.enumerated().map { ":s\($0) a :S ; :is \($1) ." }.joined(separator: "\n")),
    Dataset(turtle: ":s0 a :S ; :is 5, 7, 500 ."),
  ]

  private static let kinds = [
    "?o > 100", "?o >= -50 && ?o < 300", "?o > 100 && ?o != 200", "?o != 12", "300 > ?o", "?o = 12",
    "?o < 0 || ?o > 500",
    "?o > '1700-01-01'^^<\(XSD.base)date>", "?o <= '1900-12-31'^^<\(XSD.base)date> && ?o > 5",
    "?o >= '1600-02-29'^^<\(XSD.base)date> && ?o < '1950-01-01'^^<\(XSD.base)date>",
  ]

  @Test(
    arguments: kinds,
    ["", "ORDER BY ?o ?s LIMIT 7", "ORDER BY DESC(?o) ?s LIMIT 200 OFFSET 3"])
  func `a range gives what the filter alone gives`(condition: String, end: String) throws {
    for data in Self.data {
      for pattern in ["?s :is ?o", "?s a :S ; :is ?o"] {
        let answers = try [condition, "(\(condition)) = true"].map { condition in
          try Self.answer("{ \(pattern) FILTER(\(condition)) } \(end)", in: data)
        }
        #expect(answers[0] == answers[1])
      }
    }
  }

  /// The rows for a pattern, in their order where it has one that leaves nothing open.
  private static func answer(_ pattern: String, in data: Dataset) throws -> [String] {
    let query = try Query("PREFIX : <http://example/> SELECT DISTINCT ?s ?o \(pattern)")
    let lines = try #require(query.evaluate(on: data).solutions).map { "\($0.terms)" }
    return pattern.contains("ORDER") ? lines : lines.sorted()
  }
}
