import RDF
import Testing

@testable import SPARQL

/// What order the planner gives to joins, and how each is done.
struct JoinOrderTests {
  private static let text = """
    :a :cites :b, :c, :d . :b :cites :c, :d . :c :cites :d .
    :a :age 3 . :b :age 5 . :c :age 5 . :d :age 7 . :a :rare 1 .
    """

  private static let dataset = Dataset(turtle: text)

  private static func pattern(_ subject: Int, _ property: String, _ object: Int) -> QuadPattern {
    let property = dataset.id(of: .iri(IRI("http://example/\(property)"))).map(Cell.stored)
    return QuadPattern(
      subject: .slot(subject), predicate: .cell(property ?? .unbound), object: .slot(object),
      graph: .defaultGraph)
  }

  private static let cites = pattern(0, "cites", 1)
  private static let rare = pattern(0, "rare", 2)
  private static let aged = pattern(3, "age", 4)
  private static let unknown = pattern(0, "none", 5)

  private static let table: [(name: String, operands: [Plan], plan: Plan)] = [
    ("nothing", [], .unit),
    ("one", [.quads(cites)], .quads(cites)),
    (
      "the rarest first", [.quads(cites), .quads(rare)], .join(.quads(rare), .quads(cites))
    ),
    (
      "what nothing has before all", [.quads(rare), .quads(unknown), .quads(cites)],
      .join(.join(.quads(unknown), .quads(rare)), .quads(cites))
    ),
    (
      "what shares no variable last, by a table", [.quads(aged), .quads(cites), .quads(rare)],
      .hashJoin(.join(.quads(rare), .quads(cites)), .quads(aged), keys: [])
    ),
    (
      "a group that cannot be asked anew, before the pattern that can",
      [.quads(cites), .distinct(.quads(rare), slots: [0])],
      .join(.distinct(.quads(rare), slots: [0]), .quads(cites))
    ),
    (
      "a triangle by one pattern and one intersection",
      [.quads(cites), .quads(pattern(1, "cites", 2)), .quads(pattern(0, "cites", 2))],
      .join(
        .quads(cites),
        .intersection(slot: 2, [pattern(1, "cites", 2), pattern(0, "cites", 2)]))
    ),
  ]

  @Test(arguments: table.indices)
  func `joins are put in order by what they cost`(row: Int) {
    let (name, operands, plan) = Self.table[row]
    let planner = Planner(Self.dataset)
    #expect(planner.ordered(operands) == plan, "\(name)")
  }
}
