import Ontology
import RDF
import Testing

@testable import Export
@testable import KnowledgeGraph

@Suite struct RDFTranslationTests {
  private let translation = RDFTranslation()
  private let base = "https://w3id.org/resolution-graph/"

  private func iri(_ path: String) -> Term { .iri(IRI(base + path)) }

  private func rg(_ name: String) -> IRI { IRI(base + "ontology#" + name) }

  private func expect(
    _ triples: [Triple], contain expected: [(Term, IRI, Term)],
    at location: SourceLocation = #_sourceLocation
  ) {
    let triples = Set(triples)
    for (subject, predicate, object) in expected {
      let triple = Triple(subject, predicate, object)
      #expect(triples.contains(triple), "\(triple)", sourceLocation: location)
    }
  }

  @Test func `the default graph says what the named graph is about`() throws {
    let quads = translation.quads(of: try SampleGraph.reporting())
    let inDefaultGraph = quads.filter { $0.graph == nil }
    #expect(
      inDefaultGraph == [
        Quad(
          iri("graph/A_RES_64_56"), IRI("http://xmlns.com/foaf/0.1/primaryTopic"),
          iri("doc/A_RES_64_56"))
      ])
    #expect(Set(quads.dropFirst().map(\.graph)) == [iri("graph/A_RES_64_56")])
  }

  @Test func `things have their own classes, the general ones and the best known ones`() throws {
    let triples = translation.quads(of: try SampleGraph.reporting()).map(\.triple)
    let classes = { (path: String) in
      triples.filter { $0.subject == iri(path) && $0.predicate == RDFNamespace.type }
        .map(\.object)
    }
    #expect(
      classes("meeting/apmbc-rc-2") == [
        .iri(rg("Meeting")), .iri(rg("ReviewConference")), .iri(IRI("http://schema.org/Event")),
      ])
    #expect(
      classes("doc/A_RES_63_42") == [
        .iri(rg("Document")), .iri(rg("Resolution")),
        .iri(IRI("https://w3id.org/un/ontology/undo/Resolution")),
        .iri(IRI("http://data.europa.eu/eli/ontology#LegalResource")),
      ])
    #expect(
      classes("place/cartagena-co") == [
        .iri(rg("City")), .iri(rg("Place")), .iri(IRI("http://schema.org/City")),
      ])
  }

  @Test func `an address outside the graph is an IRI as it is`() throws {
    expect(
      translation.quads(of: try SampleGraph.reporting()).map(\.triple),
      contain: [
        (
          iri("place/cartagena-co"), IRI("http://schema.org/sameAs"),
          .iri(IRI("https://sws.geonames.org/3687238/"))
        )
      ])
  }

  @Test func `values have the datatypes of the design`() throws {
    let triples = translation.quads(of: try SampleGraph.reporting()).map(\.triple)
    let meeting = iri("meeting/apmbc-rc-2")
    expect(
      triples,
      contain: [
        (meeting, rg("ordinal"), .literal(Literal("2", datatype: XSD.integer))),
        (meeting, rg("heldFrom"), .literal(Literal("2009-11-30", datatype: XSD.date))),
        (meeting, rg("heldInYear"), .literal(Literal("2009", datatype: XSD.gYear))),
        (meeting, rg("heldAt"), iri("place/cartagena-co")),
        (
          iri("date/2008-12-03"), rg("date"), .literal(Literal("2008-12-03", datatype: XSD.date))
        ),
        (
          iri("doc/A_RES_64_56"), IRI("http://purl.org/dc/terms/title"),
          .literal(Literal("Title <of> \"the\" resolution & more"))
        ),
      ])
  }

  @Test func `what a property implies is said in the words of others too`() throws {
    let document = iri("doc/A_RES_64_56")
    let cited = iri("doc/A_RES_63_42")
    expect(
      translation.quads(of: try SampleGraph.reporting()).map(\.triple),
      contain: [
        (document, rg("recalls"), cited), (document, rg("mentions"), cited),
        (document, rg("cites"), cited),
        (document, IRI("http://data.europa.eu/eli/ontology#cites"), cited),
        (document, IRI("http://purl.org/spar/cito/cites"), cited),
        (document, rg("mentions"), iri("meeting/apmbc-rc-2")),
        (
          cited, IRI("http://data.europa.eu/eli/ontology#date_document"),
          .literal(Literal("2008-12-03", datatype: XSD.date))
        ),
      ])
  }

  @Test func `a claim shows its words, its paragraph and its speech act`() throws {
    let triples = translation.quads(of: try SampleGraph.reporting()).map(\.triple)
    let claim = iri("claim/A_RES_64_56/rec_1/recalls/doc/A_RES_63_42")
    expect(
      triples,
      contain: [
        (claim, RDFNamespace.type, .iri(rg("Claim"))),
        (claim, IRI(RDFNamespace.base + "subject"), iri("doc/A_RES_64_56")),
        (claim, IRI(RDFNamespace.base + "predicate"), .iri(rg("recalls"))),
        (claim, IRI(RDFNamespace.base + "object"), iri("doc/A_RES_63_42")),
        (claim, rg("speechAct"), iri("speech-act/recalling")),
        (claim, rg("paragraph"), iri("doc/A_RES_64_56#rec_1")),
        (iri("speech-act/recalling-also"), RDFNamespace.type, .iri(rg("SpeechAct"))),
        (
          iri("speech-act/recalling-also"), Property.label.iri,
          .literal(Literal("recalling also"))
        ),
      ])
    let evidence = try #require(
      triples.first { $0.subject == claim && $0.predicate == rg("evidence") }?.object)
    let target = try object(of: evidence, IRI("http://www.w3.org/ns/oa#hasTarget"), in: triples)
    let selector = try object(of: target, IRI("http://www.w3.org/ns/oa#hasSelector"), in: triples)
    let exact = try object(of: selector, IRI("http://www.w3.org/ns/oa#exact"), in: triples)
    #expect(exact == .literal(Literal("the words at 40")))
    let source = try object(of: target, IRI("http://www.w3.org/ns/oa#hasSource"), in: triples)
    expect(triples, contain: [(source, rg("fileName"), .literal(Literal("A_RES_64_56.txt")))])
  }

  private func object(of subject: Term, _ predicate: IRI, in triples: [Triple]) throws -> Term {
    try #require(triples.first { $0.subject == subject && $0.predicate == predicate }?.object)
  }

  @Test func `a claim about another thing names that thing in its IRI`() throws {
    let subjects = translation.quads(of: try SampleGraph.reporting()).map(\.subject)
    #expect(
      subjects.contains(
        iri("claim/A_RES_64_56/rec_9/meeting/apmbc-rc-2/heldAt/place/cartagena-co")))
  }

  @Test func `every direct triple of a document is backed by a claim or follows from identity`()
    throws
  {
    let document = try SampleGraph.reporting().normalized()
    let triples = translation.quads(of: document).map(\.triple)
    let claimed = Set(
      triples.filter { $0.predicate == IRI(RDFNamespace.base + "object") }.map(\.object))
    for claim in document.claims {
      #expect(claimed.contains(translation.names.term(claim.statement.value)))
    }
  }

  /// What the sample documents say together.
  private func reconciled() throws -> [Triple] {
    let graph = KnowledgeGraph(try SampleGraph.make())
    return translation.triples(of: graph.reconciled(), quoting: graph)
  }

  @Test func `the reconciled graph has conflicts with names, and no text of paragraphs`() throws {
    let triples = try reconciled()
    #expect(!triples.contains { $0.predicate == rg("text") })
    let changed = iri("plan-change/meeting/apmbc-rc-2/heldFrom")
    let differing = iri("conflict/doc/A_RES_63_42/adoptedOn")
    expect(
      triples,
      contain: [
        (changed, RDFNamespace.type, .iri(rg("PlanChange"))),
        (
          changed, Property.label.iri,
          .literal(Literal("Second Review Conference: held from, not as planned"))
        ),
        (changed, RDFNamespace.type, .iri(rg("Conflict"))),
        (differing, RDFNamespace.type, .iri(rg("Conflict"))),
        (differing, rg("chosenValue"), iri("date/2008-12-02")),
        (differing, rg("otherValue"), iri("date/2008-12-03")),
        (
          differing, rg("claim"),
          iri("claim/A_RES_64_56/rec_1/doc/A_RES_63_42/adoptedOn/date/2008-12-03")
        ),
        (iri("doc/A_RES_63_42"), rg("adoptedOn"), iri("date/2008-12-02")),
      ])
    #expect(
      !triples.contains {
        $0.subject == iri("doc/A_RES_63_42") && $0.object == iri("date/2008-12-03")
      })
  }

  @Test func `the claims of a conflict stand in the named graphs, and no others in the reconciled`()
    throws
  {
    let triples = try reconciled()
    let named = Set(try SampleGraph.make().flatMap { translation.quads(of: $0) }.map(\.triple))
    let claims = Set(triples.filter { $0.predicate == rg("claim") }.map(\.object))
    #expect(claims.count == 4)
    #expect(Set(triples.filter { $0.object == .iri(rg("Claim")) }.map(\.subject)) == claims)
    let said = triples.filter { claims.contains($0.subject) }
    #expect(said.allSatisfy(named.contains))
    #expect(said.count { $0.predicate == rg("evidence") } == 4)
  }

  @Test func `whatever the reconciled graph refers to is described in it`() throws {
    let triples = try reconciled()
    let described = Set(triples.map(\.subject))
    // The samples name their recitals only as the places of claims.
    for triple in triples where triple.predicate != rg("paragraph") {
      guard case .iri(let object) = triple.object, object.value.hasPrefix(base),
        !object.value.hasPrefix(Namespace.rg.base)
      else { continue }
      #expect(described.contains(triple.object), "\(triple)")
    }
  }

  @Test func `no triple is written twice, and there are no blank nodes`() throws {
    let quads = translation.quads(of: try SampleGraph.reporting())
    #expect(Set(quads).count == quads.count)
    for quad in quads {
      if case .blankNode = quad.subject { Issue.record("\(quad)") }
      if case .blankNode = quad.object { Issue.record("\(quad)") }
    }
  }

  @Test func `another base moves things and leaves the vocabulary`() throws {
    let translation = RDFTranslation(base: "http://example.org/")
    let quads = translation.quads(of: try SampleGraph.planning())
    #expect(quads.contains { $0.subject == .iri(IRI("http://example.org/doc/A_RES_63_42")) })
    #expect(quads.contains { $0.object == .iri(rg("Resolution")) })
  }
}
