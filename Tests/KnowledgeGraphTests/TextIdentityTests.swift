import Testing

@testable import KnowledgeGraph

@Suite struct TextIdentityTests {
  private let composed = "caf\u{E9}"
  private let decomposed = "cafe\u{301}"

  @Test func `texts that only look alike are two values`() {
    #expect(Value.text(composed) != .text(decomposed))
    #expect(EntityID(composed) != EntityID(decomposed))
    #expect(Set<Value>([.text(composed), .text(decomposed)]).count == 2)
  }

  @Test func `one of two texts that look alike stands before the other`() {
    #expect((Value.text(composed) < .text(decomposed)) != (.text(decomposed) < .text(composed)))
    #expect(
      (EntityID(composed) < EntityID(decomposed)) != (EntityID(decomposed) < EntityID(composed)))
  }

  @Test func `a union keeps both, whichever came first`() {
    let one = document("A", claiming: [claim("doc/A", .leadVerb, .text(composed))])
    let other = document("A", claiming: [claim("doc/A", .leadVerb, .text(decomposed))])
    let bytes = { (graph: KnowledgeGraph) in
      graph.reconciled().statements.map { Array("\($0.statement.value)".utf8) }
    }
    #expect(bytes(KnowledgeGraph([one, other])) == bytes(KnowledgeGraph([other, one])))
  }

  @Test func `values are in order of kind and then of value`() throws {
    let ordered: [Value] = [
      entity("a"), entity("b"), .text("a"), .text("b"), .integer(-1), .integer(2),
      try day("1999-12-31"), try day("2000-01-01"), .year(1), .year(2),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }
}
