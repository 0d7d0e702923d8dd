import RDF
import TestSupport
import Testing

@Suite struct IsomorphismTests {
  static func edges(_ pairs: [(String, String)], _ predicate: String = "x:p") -> Dataset {
    Dataset(
      pairs.map {
        Quad(.blankNode(BlankNode($0.0)), IRI(predicate), .blankNode(BlankNode($0.1)))
      })
  }

  @Test func `labels of blank nodes do not matter`() {
    let left = Self.edges([("a", "b"), ("b", "c"), ("c", "c")])
    let right = Self.edges([("c", "a"), ("x", "c"), ("a", "a")])
    #expect(left.isIsomorphic(to: right))
  }

  @Test func `two triangles are not a hexagon`() {
    let triangles = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("e", "f"), ("f", "d")]
    let hexagon = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("e", "f"), ("f", "a")]
    #expect(!Self.edges(triangles).isIsomorphic(to: Self.edges(hexagon)))
    let renamed = [("1", "3"), ("3", "2"), ("2", "1"), ("6", "5"), ("5", "4"), ("4", "6")]
    #expect(Self.edges(triangles).isIsomorphic(to: Self.edges(renamed)))
  }

  @Test func `quads without blank nodes have to be the same`() {
    let quads = ["1", "2"].map { Quad(.iri(IRI("x:s")), IRI("x:p"), .literal(Literal($0))) }
    let edge = Quad(.blankNode(BlankNode("a")), IRI("x:p"), .blankNode(BlankNode("b")))
    #expect(!Dataset([quads[0]]).isIsomorphic(to: Dataset([quads[1]])))
    #expect(!Dataset([quads[0], edge]).isIsomorphic(to: Dataset([quads[1], edge])))
    #expect(Dataset([quads[0], edge]).isIsomorphic(to: Dataset([edge, quads[0]])))
  }

  @Test func `predicates, literals and graphs matter`() {
    let node = Term.blankNode(BlankNode("a"))
    let quad = Quad(node, IRI("x:p"), .literal(Literal("1")))
    let others = [
      Quad(node, IRI("x:q"), .literal(Literal("1"))),
      Quad(node, IRI("x:p"), .literal(Literal("1", datatype: XSD.integer))),
      Quad(node, IRI("x:p"), .literal(Literal("1")), graph: node),
      Quad(node, IRI("x:p"), node),
    ]
    for other in others {
      #expect(!Dataset([quad]).isIsomorphic(to: Dataset([other])), "\(other)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a random graph is isomorphic to itself renamed, and not with an edge turned`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pairs = (0..<12).map { _ in
      (Int.random(in: 0..<8, using: &generator), Int.random(in: 0..<8, using: &generator))
    }
    let names = (0..<8).shuffled(using: &generator)
    let left = Self.edges(pairs.map { ("\($0.0)", "\($0.1)") })
    let right = Self.edges(pairs.map { ("\(names[$0.0])", "\(names[$0.1])") })
    #expect(left.isIsomorphic(to: right))
    let degrees = { (pairs: [(Int, Int)]) in Dictionary(grouping: pairs, by: \.0).mapValues(\.count)
    }
    let turned = [(pairs[0].1, pairs[0].0)] + pairs.dropFirst()
    let outs = { (pairs: [(Int, Int)]) in degrees(pairs).values.sorted() }
    if outs(turned) != outs(pairs), Set(pairs.map { [$0.0, $0.1] }).count == pairs.count {
      #expect(!left.isIsomorphic(to: Self.edges(turned.map { ("\($0.0)", "\($0.1)") })))
    }
  }
}
