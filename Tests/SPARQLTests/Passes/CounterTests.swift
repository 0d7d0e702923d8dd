import Testing

@testable import SPARQL

/// What goes into the pass that counts solutions, and what comes out.
struct CounterTests {
  @Test func `plans are counted from the outside in, the first side first`() {
    let before = Plan.filter(.slot(0, .less, 1), .join(.match(0, 1), .unit))
    let after = Plan.counted(
      0,
      .filter(
        .slot(0, .less, 1),
        .counted(1, .join(.counted(2, .match(0, 1)), .counted(3, .unit)))))
    var next = 0
    #expect(before.withCounters(&next) == after)
    #expect(next == 4)
  }
}
