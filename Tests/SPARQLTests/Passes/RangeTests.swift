import RDF
import RDFSyntax
import Testing

@testable import SPARQL

/// What goes into the passes that use the order of values, and what comes out.
struct RangeTests {
  private static func dataset(_ text: String) -> Dataset {
    (try? RDFReader(format: .turtle).dataset(Array("PREFIX : <http://example/> \(text)".utf8)))
      ?? Dataset()
  }

  /// Values that come in another order than their numbers: 3, 5, 7, 9.
  private static let plain = dataset(":a :age 7 . :b :age 3 . :c :age 9 . :d :age 5, 7 .")
  /// The same, and a number that is not an integer.
  private static let mixed = dataset(":a :age 7 . :b :age 3 . :c :age 9 . :d :age 5, 7, 4.5 .")

  private static func ages(_ subject: Int, _ object: Int, in dataset: Dataset) -> Plan {
    let age = dataset.id(of: .iri(IRI("http://example/age"))).map(Cell.stored) ?? .unbound
    return .quads(
      QuadPattern(
        subject: .slot(subject), predicate: .cell(age), object: .slot(object), graph: .defaultGraph)
    )
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

  // MARK: Sparing sorts

  private static func sorted(
    _ inner: Plan, by key: OrderKey<PlanExpression>, comesByFirst: Bool
  ) -> Plan {
    .order(inner, [key, .ascending(0)], limit: 2, comesByFirst: comesByFirst)
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
    let text = Self.written.enumerated().map { ":s\($0) :is \($1) ." }.joined(separator: "\n")
    // Without the plain literals of integers and dates, in a group of its own, there is no range.
    for data in [Self.dataset(text), Self.dataset(":s0 :is 5 . :s1 :is 7 . :s2 :is 500 .")] {
      let solutions = try [condition, "(\(condition)) = true"].map { condition in
        let query = try Query(
          "SELECT ?s ?o { ?s <http://example/is> ?o FILTER(\(condition)) } \(end)")
        guard case .solutions(let solutions) = query.evaluate(on: data) else { return [String]() }
        let lines = solutions.map { "\($0.terms)" }
        return end.isEmpty ? lines.sorted() : lines
      }
      #expect(solutions[0] == solutions[1])
    }
  }
}
