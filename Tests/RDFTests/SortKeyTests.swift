import RDF
import TestSupport
import Testing

@Suite struct SortKeyTests {
  static func precedes(_ left: String, _ right: String) -> Bool { SortKey(left) < SortKey(right) }

  @Test func `numbers in names count as numbers`() {
    let long = String(repeating: "1", count: 600)
    let sorted = [
      "", "\u{0}", "a", "a/", "a0", "a00", "a1", "a01", "a2", "a2b", "a2b1", "a10", "a" + long,
      "a" + long + "1", "a:", "b", "é",
    ]
    var generator = SeededGenerator(seed: 1)
    #expect(sorted.shuffled(using: &generator).sorted(by: Self.precedes) == sorted)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `different texts are always ordered, and one way only`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let parts = ["0", "1", "9", "a", "/", ":", "\u{0}"]
    let texts = (0..<100).map { _ in
      (0..<4).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
    }
    for (one, two) in texts.flatMap({ one in texts.map { (one, $0) } }) {
      #expect(Self.precedes(one, two) == (one != two && !Self.precedes(two, one)), "\(one) \(two)")
    }
  }

  @Test func `IRIs come before blank nodes and those before literals`() {
    let terms: [Term] = [
      .iri(IRI("x:2")), .iri(IRI("x:10")), .blankNode(BlankNode("a")),
      .literal(Literal("a", language: "de")), .literal(Literal("a", language: "en")),
      .literal(Literal("a")), .literal(Literal("b")),
    ]
    var generator = SeededGenerator(seed: 2)
    let sorted = terms.shuffled(using: &generator).sorted { SortKey($0) < SortKey($1) }
    #expect(sorted == terms)
  }
}
