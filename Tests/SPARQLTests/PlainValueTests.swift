import RDF
import Testing

@testable import SPARQL

/// Values that are read without making a term are those that the full reading gives.
struct PlainValueTests {
  private static let literals: [Literal] =
    ["0", "7", "-7", "007", "+3", "12345678901234567890", "x"].map {
      Literal($0, datatype: XSD.integer)
    }
    + [
      "2008-11-24", "2008-02-29", "2007-02-28", "2008-12-31", "2008-13-01", "2008-11-24Z",
      "-0001-01-01",
    ]
    .map { Literal($0, datatype: XSD.date) }
    + [Literal("7"), Literal("7", datatype: XSD.decimal)]

  @Test(arguments: literals, literals)
  func `plain values compare as the literals do`(left: Literal, right: Literal) {
    guard let a = PlainValue(left), let b = PlainValue(right),
      let order = PlainValue.compare(a, b)
    else { return }
    for operation in [Operation.equal, .less, .greaterOrEqual] {
      #expect(
        Comparison.holds(operation, order)
          == Comparison.holds(operation, Operand(.literal(left)), Operand(.literal(right))))
    }
  }

  @Test(arguments: [
    ("2008-02-29", true), ("2007-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2008-02-30", false), ("2008-12-31", true), ("2008-11-31", false), ("2008-1-24", false),
    ("2008-11-24Z", false),
  ])
  func `only plain dates are plain`(text: String, isPlain: Bool) {
    #expect((PlainValue(Literal(text, datatype: XSD.date)) != nil) == isPlain)
  }
}
