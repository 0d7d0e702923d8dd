import TestSupport
import Testing

@testable import KnowledgeGraph

@Suite struct UnionTests {
  /// Documents that speak of the same few things, and some twice, drawn at random.
  private func documents(seed: UInt64) -> [DocumentClaims] {
    var random = SeededGenerator(seed: seed)
    return (0..<6).map { index in
      let name = ["A", "B", "C"].randomElement(using: &random) ?? "A"
      return document(
        name, file: "\(name)\(index)",
        types: [
          "doc/B": [.resolution],
          "meeting/x": [[.meeting, .conference].randomElement(using: &random) ?? .meeting],
        ],
        describing: [
          Statement(
            EntityID("meeting/x"), .label, .text("x\(Int.random(in: 0...1, using: &random))"))
        ],
        claiming: (0..<4).map { _ in
          claim(
            ["doc/A", "doc/B"].randomElement(using: &random) ?? "doc/A",
            [.recalls, .adoptedOn, .heldInYear].randomElement(using: &random) ?? .recalls,
            [entity("doc/B"), entity("date/2009-12-02"), .year(2008)].randomElement(using: &random)
              ?? .year(1),
            in: ["doc/A#rec_1", nil].randomElement(using: &random) ?? nil,
            at: Int.random(in: 0...3, using: &random))
        })
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `the union is associative, commutative and idempotent`(seed: UInt64) {
    let all = documents(seed: seed)
    let one = KnowledgeGraph(all[0..<2])
    let two = KnowledgeGraph(all[2..<4])
    let three = KnowledgeGraph(all[4..<6])
    #expect(one.union(two).union(three) == one.union(two.union(three)))
    #expect(one.union(two) == two.union(one))
    #expect(one.union(one) == one)
    #expect(one.union(KnowledgeGraph()) == one)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `graphs built apart and united are the graph built at once`(seed: UInt64) {
    let all = documents(seed: seed)
    let whole = KnowledgeGraph(all)
    let halves = KnowledgeGraph(all[..<3]).union(KnowledgeGraph(all[3...].reversed()))
    #expect(halves == whole)
    #expect(halves.reconciled() == whole.reconciled())
  }

  @Test func `two files of one document keep their evidence apart`() {
    let said = claim("doc/A", .recalls, entity("doc/B"), in: "doc/A#rec_1")
    let graph = KnowledgeGraph([
      document("A", file: "one.txt", claiming: [said]),
      document("A", file: "two.md", claiming: [said]),
    ])
    let document = graph.documents[EntityID("doc/A")]
    #expect(document?.sources.map(\.fileName).sorted() == ["one.txt", "two.md"])
    let recalls = document?.claims.filter { $0.statement.property == .recalls } ?? []
    #expect(Set(recalls.map(\.evidence.source)) == ["digest of one.txt", "digest of two.md"])
    let support = graph.reconciled().statements.first { $0.statement.property == .recalls }
    #expect(support?.support.claims.count == 1)
  }
}
