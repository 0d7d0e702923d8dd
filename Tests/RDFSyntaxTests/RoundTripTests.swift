import RDF
import RDFSyntax
import TestSupport
import Testing

@Suite struct RoundTripTests {
  static let prefixes = [
    "": IRI("http://example.org/"), "doc": IRI("http://example.org/doc/"),
    "o": IRI("http://example.org/o#"), "xsd": IRI(XSD.base), "rdf": IRI(RDFNamespace.base),
    "u": IRI("urn:"),
  ]

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `what is written is read again`(seed: UInt64) throws {
    var random = RandomDataset(seed: seed, namesGraphs: true)
    var plain = RandomDataset(seed: seed, namesGraphs: false)
    let base = IRI("http://example.org/")
    for dataset in [random.dataset(60), plain.dataset(60)] {
      expectSame(NQuadsWriter().bytes(dataset), .nQuads, dataset)
      let triG = TurtleWriter(prefixes: Self.prefixes, writesNamedGraphs: true)
      expectSame(triG.bytes(dataset), .triG, dataset)
      guard dataset.namedGraphs.isEmpty else { continue }
      expectSame(NQuadsWriter().bytes(dataset), .nTriples, dataset)
      expectSame(TurtleWriter().bytes(dataset), .turtle, dataset)
      expectSame(TurtleWriter(prefixes: ["doc": base], base: base).bytes(dataset), .turtle, dataset)
      expectSame(
        TurtleWriter(base: IRI("http://example.org/doc/a?b")).bytes(dataset), .turtle, dataset)
    }
  }

  private func expectSame(
    _ bytes: [UInt8], _ format: RDFReader.Format, _ dataset: Dataset,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      let read = try RDFReader(format: format).dataset(bytes)
      #expect(read.isIsomorphic(to: dataset), "\(text)", sourceLocation: sourceLocation)
      var quads: Set<Quad> = []
      try RDFReader(format: format).read(bytes) { quads.insert($0) }
      #expect(Set(read.quads) == quads, "\(text)", sourceLocation: sourceLocation)
    } catch {
      Issue.record("\(format) \(error)\n\(text)", sourceLocation: sourceLocation)
    }
  }

  @Test func `the order of insertion leaves no trace`() {
    var random = RandomDataset(seed: 7, namesGraphs: true)
    let quads = Array(random.dataset(200).quads)
    var generator = SeededGenerator(seed: 1)
    let other = quads.shuffled(using: &generator)
    #expect(NQuadsWriter().bytes(Dataset(quads)) == NQuadsWriter().bytes(Dataset(other + quads)))
    let turtle = TurtleWriter(prefixes: Self.prefixes, writesNamedGraphs: true)
    #expect(turtle.bytes(Dataset(quads)) == turtle.bytes(Dataset(other)))
    let jsonLD = JSONLDWriter(context: JSONLDContext(prefixes: Self.prefixes))
    #expect(jsonLD.bytes(Dataset(quads)) == jsonLD.bytes(Dataset(other)))
  }
}
