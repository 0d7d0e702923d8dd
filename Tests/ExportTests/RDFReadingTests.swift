import Ontology
import RDF
import RDFSyntax
import Testing

@testable import Export
@testable import KnowledgeGraph

@Suite struct RDFReadingTests {
  private let translation = RDFTranslation()

  @Test func `a document that was written is read back`() throws {
    for document in try SampleGraph.make() {
      #expect(
        try translation.documents(in: translation.quads(of: document)) == [document.normalized()])
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what was written is read back and written as it was`(seed: UInt64) throws {
    let quads = translation.quads(of: SampleGraph.random(seed: seed))
    let documents = try translation.documents(in: quads.reversed())
    #expect(documents.flatMap { translation.quads(of: $0) } == quads)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `graphs merged from files are the graph built at once`(seed: UInt64) throws {
    let documents = (0..<6).map { SampleGraph.random(seed: seed * 6 + $0) }
    let whole = written(KnowledgeGraph(documents))
    let left = written(KnowledgeGraph(documents[..<3]))
    let right = written(KnowledgeGraph(documents[3...]))
    let merged = KnowledgeGraph(try translation.documents(in: left))
      .union(KnowledgeGraph(try translation.documents(in: right)))
    #expect(written(merged) == whole)
  }

  /// The whole of `graph.nq`.
  private func written(_ graph: KnowledgeGraph) -> [Quad] {
    translation.triples(of: graph.reconciled(), quoting: graph).map { Quad($0) }
      + graph.sortedDocuments.flatMap { translation.quads(of: $0) }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a document comes back from N-Quads as it was`(seed: UInt64) throws {
    let quads = translation.quads(of: SampleGraph.random(seed: seed))
    let file = NQuadsWriter().bytes(quads)
    var read: [Quad] = []
    try RDFReader(format: .nQuads).read(file) { read.append($0) }
    #expect(try translation.documents(in: read) == translation.documents(in: quads))
  }

  @Test func `a graph with another base is refused`() throws {
    let quads = RDFTranslation(base: "http://example.org/").quads(of: try SampleGraph.planning())
    let error = #expect(throws: RDFReadingError.self) { try translation.documents(in: quads) }
    #expect(error?.reason == .otherBase(GraphNames.defaultBase))
  }

  @Test func `a named graph without a topic is refused`() throws {
    let quads = translation.quads(of: try SampleGraph.planning()).dropFirst()
    let error = #expect(throws: RDFReadingError.self) { try translation.documents(in: quads) }
    #expect(error?.reason == .noTopic)
  }

  @Test func `a property that is not ours is refused by name`() throws {
    var quads = translation.quads(of: try SampleGraph.planning())
    let foreign = IRI("http://example.org/likes")
    let first = try #require(quads.last)
    quads.append(Quad(quads[0].object, foreign, quads[0].object, graph: first.graph))
    let error = #expect(throws: RDFReadingError.self) { try translation.documents(in: quads) }
    #expect(error?.reason == .unknown)
    #expect(error?.term == .iri(foreign))
    #expect(error?.description.contains("http://example.org/likes") == true)
  }

  @Test func `an address outside the graph is refused where a thing should stand`() throws {
    let graph = try SampleGraph.reporting()
    let (heldAt, elsewhere) = (Property.heldAt.iri, IRI("http://example.org/somewhere"))
    let quads = translation.quads(of: graph).map { quad in
      guard quad.predicate == heldAt else { return quad }
      return Quad(quad.subject, quad.predicate, .iri(elsewhere), graph: quad.graph)
    }
    let error = #expect(throws: RDFReadingError.self) { try translation.documents(in: quads) }
    #expect(error?.reason == .unknown)
    #expect(error?.term == .iri(elsewhere))
  }

  @Test func `a claim that lost its subject is refused`() throws {
    let subject = IRI(RDFNamespace.base + "subject")
    let quads = translation.quads(of: try SampleGraph.planning())
      .filter { $0.predicate != subject }
    let error = #expect(throws: RDFReadingError.self) { try translation.documents(in: quads) }
    #expect(error?.reason == .property(subject))
  }
}
