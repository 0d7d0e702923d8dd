import RDF
import TestSupport
import Testing

@Suite struct NaturalOrderTests {
  @Test func `numbers in names count as numbers`() {
    let sorted = [
      "", "a", "a01", "a1", "a2", "a2b", "a2b1", "a10", "a100000000000000000000000", "b", "é",
    ]
    var generator = SeededGenerator(seed: 1)
    #expect(sorted.shuffled(using: &generator).sorted(by: NaturalOrder.precedes) == sorted)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>) func `the order is total`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<30).map { _ in
      (0..<4).map { _ in ["0", "1", "9", "a", "/", ":"].randomElement(using: &generator) ?? "" }
        .joined()
    }
    for (one, two) in texts.flatMap({ one in texts.map { (one, $0) } }) {
      let isBefore = NaturalOrder.precedes(one, two)
      #expect(isBefore == (one != two && !NaturalOrder.precedes(two, one)), "\(one) \(two)")
      for three in texts where isBefore && NaturalOrder.precedes(two, three) {
        #expect(NaturalOrder.precedes(one, three), "\(one) \(two) \(three)")
      }
    }
  }

  @Test func `IRIs come before blank nodes and those before literals`() {
    let terms: [Term] = [
      .iri(IRI("x:2")), .iri(IRI("x:10")), .blankNode(BlankNode("a")), .literal(Literal("a")),
      .literal(Literal("a", language: "en")), .literal(Literal("b")),
    ]
    var sorted = terms
    sorted.reverse()
    sorted.sort()
    #expect(sorted.prefix(3) == terms.prefix(3))
    #expect(sorted.last == terms.last)
  }
}
