import RDF
import TestSupport
import Testing

@Suite struct DatasetTests {
  /// Random quads over few terms, so that many patterns match and many quads come twice.
  static func quads(_ count: Int, seed: UInt64) -> [Quad] {
    var generator = SeededGenerator(seed: seed)
    let iri = { (letter: String, range: Range<Int>) in
      IRI("x:\(letter)\(range.randomElement(using: &generator) ?? 0)")
    }
    return (0..<count).map { _ in
      let graph = iri("g", 0..<4)
      return Quad(
        .iri(iri("n", 0..<7)), iri("p", 0..<4), .iri(iri("n", 0..<7)),
        graph: graph == IRI("x:g0") ? nil : .iri(graph))
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `every pattern finds what a scan finds`(seed: UInt64) {
    let quads = Set(Self.quads(300, seed: seed))
    let dataset = Dataset(quads)
    #expect(dataset.count == quads.count)
    #expect(Set(dataset.quads) == quads)
    let nodes: [Term?] = [nil, .iri(IRI("x:n0")), .iri(IRI("x:n5")), .iri(IRI("x:g1"))]
    for subject in nodes {
      for predicate in [nil, IRI("x:p1"), IRI("x:p3")] {
        for object in nodes {
          expectScan(of: quads, in: dataset, subject, predicate, object)
        }
      }
    }
  }

  private func expectScan(
    of quads: Set<Quad>, in dataset: Dataset, _ subject: Term?, _ predicate: IRI?, _ object: Term?
  ) {
    let fits = { (quad: Quad) in
      (subject ?? quad.subject) == quad.subject && (predicate ?? quad.predicate) == quad.predicate
        && (object ?? quad.object) == quad.object
    }
    let graph = Term.iri(IRI("x:g2"))
    let selections: [(GraphSelection, (Quad) -> Bool)] = [
      (.defaultGraph, { $0.graph == nil }), (.anyNamed, { $0.graph != nil }),
      (dataset.id(of: graph).map { .named($0) } ?? .anyNamed, { $0.graph == graph }),
    ]
    for (selection, isIn) in selections {
      let matches = dataset.matches(
        subject: subject.flatMap(dataset.id),
        predicate: predicate.flatMap { dataset.id(of: .iri($0)) },
        object: object.flatMap(dataset.id), in: selection)
      let expected = quads.filter { fits($0) && isIn($0) }
      #expect(
        Set(matches.map(dataset.quad)) == expected && matches.count == expected.count,
        "\(String(describing: (subject, predicate, object))) in \(selection)")
    }
  }

  @Test func `quads that are asked for by a place come sorted by it, where an index has them so`() {
    let dataset = Dataset(Self.quads(300, seed: 6))
    let id = { (name: String) in dataset.id(of: .iri(IRI(name))) }
    for graph in [.defaultGraph, .anyNamed] + dataset.namedGraphs.map(GraphSelection.named) {
      for subject in [nil, id("x:n1")] {
        for predicate in [nil, id("x:p1")] {
          for object in [nil, id("x:n5")] {
            let all = dataset.matches(
              subject: subject, predicate: predicate, object: object, in: graph)
            let open: [(QuadPlace, TermID?)] = [
              (.subject, subject), (.predicate, predicate), (.object, object),
            ]
            for (place, term) in open {
              let matches = dataset.matches(
                subject: subject, predicate: predicate, object: object, in: graph, sortedBy: place)
              // No index has the objects of one subject, or of one property, in their order.
              let isSorted =
                term == nil && (place != .object || (subject == nil) == (predicate == nil))
              #expect((matches != nil) == isSorted)
              guard let matches else { continue }
              #expect(Set(matches) == Set(all) && matches.count == all.count)
              #expect(matches.terms(at: place).elementsEqual(matches.terms(at: place).sorted()))
            }
          }
        }
      }
    }
  }

  @Test func `inserting one by one, together or through a builder gives the same set`() {
    let quads = Self.quads(200, seed: 9)
    var single = Dataset()
    for quad in quads { single.insert(quad) }
    var halves = Dataset(quads[..<100])
    halves.insert(contentsOf: quads[50...])
    var builder = Dataset.Builder()
    for quad in quads { builder.insert(quad) }
    for dataset in [single, halves, builder.build()] {
      #expect(Set(dataset.quads) == Set(quads))
      #expect(dataset.count == Set(quads).count)
    }
  }

  @Test func `an inserted quad is contained, in its graph only`() {
    let graph = Term.iri(IRI("x:g"))
    let quad = Quad(.iri(IRI("x:s")), IRI("x:p"), .literal(Literal("o")), graph: graph)
    let dataset = Dataset([quad])
    #expect(dataset.contains(quad))
    #expect(!dataset.contains(Quad(quad.triple)))
    #expect(!dataset.contains(Quad(quad.triple, graph: quad.subject)))
    #expect(dataset.namedGraphs.map(dataset.term) == [graph])
  }

  @Test func `each named graph is listed once`() {
    let dataset = Dataset(Self.quads(300, seed: 3))
    let names = dataset.namedGraphs.map(dataset.term)
    #expect(Set(names) == Set((1...3).map { Term.iri(IRI("x:g\($0)")) }))
    #expect(names.count == 3)
  }

  @Test func `canonically equivalent texts are different terms`() {
    let composed = Term.literal(Literal("\u{E9}"))
    let decomposed = Term.literal(Literal("e\u{301}"))
    #expect(composed != decomposed)
    #expect(IRI("x:\u{E9}") != IRI("x:e\u{301}"))
    let dataset = Dataset([composed, decomposed].map { Quad(.iri(IRI("x:s")), IRI("x:p"), $0) })
    #expect(dataset.count == 2)
  }
}
