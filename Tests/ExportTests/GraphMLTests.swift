import Testing
import XML

@testable import Export
@testable import KnowledgeGraph

@Suite struct GraphMLTests {
  private func root(_ export: GraphMLExport = GraphMLExport()) throws -> XMLElement {
    let graph = KnowledgeGraph(try SampleGraph.make()).reconciled()
    return try XMLReader().read(export.bytes(of: graph))
  }

  private func export(
    _ projection: GraphProjection, _ style: GraphMLExport.Style = .plain
  ) -> GraphMLExport {
    var export = GraphMLExport()
    export.projection = projection
    export.style = style
    return export
  }

  private func parts(_ name: String, of root: XMLElement) -> [XMLElement] {
    root.elements.flatMap(\.elements).filter { $0.name.local == name }
  }

  private func attributes(of element: XMLElement) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: element.elements.map { ($0[attribute: "key"] ?? "", $0.text) })
  }

  private func node(_ id: String, of root: XMLElement) throws -> [String: String] {
    attributes(of: try #require(parts("node", of: root).first { $0[attribute: "id"] == id }))
  }

  @Test func `the graph is directed and in the namespace of GraphML`() throws {
    let root = try root()
    #expect(
      root.name == XMLName("graphml", namespace: "http://graphml.graphdrawing.org/xmlns"))
    #expect(root.elements.last?[attribute: "edgedefault"] == "directed")
  }

  @Test(arguments: GraphProjection.allCases)
  func `keys have types that every viewer reads and names that none mistakes`(
    projection: GraphProjection
  ) throws {
    let keys = try root(export(projection)).elements.filter { $0.name.local == "key" }
    for key in keys {
      let name = try #require(key[attribute: "attr.name"])
      let kind = try #require(key[attribute: "for"])
      #expect(["node", "edge"].contains(kind))
      #expect(["string", "int", "long", "double"].contains(key[attribute: "attr.type"]))
      #expect(key[attribute: "id"] == "\(kind == "node" ? "n" : "e")_\(name)")
      #expect(name != "id")
    }
    #expect(Set(keys.map { $0[attribute: "id"] }).count == keys.count)
  }

  @Test func `a meeting carries names, type, year and dates as texts`() throws {
    let meeting = try node("meeting_apmbc-rc-2", of: root())
    #expect(
      meeting == [
        "n_label": "Second Review Conference", "n_name": "Second Review Conference",
        "n_shortLabel": "Second Review Conference",
        "n_type": "ReviewConference", "n_year": "2009", "n_ordinal": "2",
        "n_iri": "https://w3id.org/resolution-graph/meeting/apmbc-rc-2",
        "n_heldFrom": "2009-11-30", "n_heldInYear": "2009", "n_plannedFrom": "2009-11-29",
      ])
  }

  @Test func `dates are texts at their things`() throws {
    let root = try root()
    let document = try node("doc_A_RES_63_42", of: root)
    #expect(document["n_adoptedOn"] == "2008-12-02")
    #expect(document["n_year"] == "2008")
    #expect(!parts("node", of: root).contains { $0[attribute: "id"] == "date_2008-12-02" })
  }

  @Test func `dates are nodes where everything is asked for`() throws {
    let root = try root(export(.everything))
    #expect(try node("date_2008-12-02", of: root)["n_type"] == "Date")
    #expect(try node("doc_A_RES_63_42", of: root)["n_adoptedOn"] == nil)
  }

  @Test func `paragraphs are counted, and nodes where they are asked for`() throws {
    let things = try root()
    #expect(try node("doc_A_RES_63_42", of: things)["n_hasOperativeParagraph"] == "1")
    #expect(!parts("node", of: things).contains { $0[attribute: "id"] == "doc_A_RES_63_42_para_3" })
    let all = try root(export(.datesAsAttributes))
    #expect(try node("doc_A_RES_63_42", of: all)["n_hasOperativeParagraph"] == nil)
    #expect(try node("doc_A_RES_63_42_para_3", of: all)["n_type"] == "OperativeParagraph")
  }

  @Test func `a long name is cut between words for pictures`() throws {
    var document = try SampleGraph.planning()
    let meeting = EntityID("meeting/apmbc-rc-2")
    document.descriptions.remove(
      Statement(meeting, .label, .text("Second Review Conference")))
    let name = "Second Review Conference of the States Parties to the Convention"
    document.descriptions.insert(Statement(meeting, .label, .text(name)))
    let graph = KnowledgeGraph([document]).reconciled()
    let read = try XMLReader().read(GraphMLExport().bytes(of: graph))
    let found = try node("meeting_apmbc-rc-2", of: read)
    #expect(found["n_label"] == name)
    #expect(found["n_shortLabel"] == "Second Review Conference of the States…")
  }

  @Test func `a title comes back with its marks`() throws {
    #expect(
      try node("doc_A_RES_64_56", of: root())["n_title"]
        == "Title <of> \"the\" resolution & more")
  }

  @Test func `an edge carries its relation, its weight and its modality`() throws {
    let edge = try #require(
      parts("edge", of: root()).first {
        $0[attribute: "id"] == "meeting_apmbc-rc-2--heldAt--place_cartagena-co"
      })
    #expect(edge[attribute: "source"] == "meeting_apmbc-rc-2")
    #expect(edge[attribute: "target"] == "place_cartagena-co")
    #expect(
      attributes(of: edge) == [
        "e_label": "held at", "e_interaction": "heldAt", "e_weight": "1.0",
        "e_modality": "actual",
        "e_predicate": "https://w3id.org/resolution-graph/ontology#heldAt",
      ])
  }

  @Test(arguments: GraphProjection.allCases)
  func `the ends of every edge are nodes, and identifiers are unique`(
    projection: GraphProjection
  ) throws {
    let root = try root(export(projection))
    let nodes = parts("node", of: root).compactMap { $0[attribute: "id"] }
    let edges = parts("edge", of: root)
    #expect(!nodes.isEmpty && Set(nodes).count == nodes.count)
    #expect(Set(edges.map { $0[attribute: "id"] }).count == edges.count)
    for edge in edges {
      #expect(nodes.contains(edge[attribute: "source"] ?? ""))
      #expect(nodes.contains(edge[attribute: "target"] ?? ""))
    }
  }

  @Test(arguments: [
    (GraphProjection.documents, ["doc_A_RES_63_42", "doc_A_RES_64_56"]),
    (.meetingsAndPlaces, ["meeting_apmbc-rc-2", "place_cartagena-co"]),
  ])
  func `a projection shows its kinds of things and no other`(
    projection: GraphProjection, nodes: [String]
  ) throws {
    let root = try root(export(projection))
    #expect(parts("node", of: root).map { $0[attribute: "id"] } == nodes)
    #expect(!parts("edge", of: root).isEmpty)
  }

  @Test func `for yEd every node has a shape, a label and a place of its own`() throws {
    let root = try root(export(.everything, .yed))
    let shapes = parts("node", of: root).compactMap { node in
      node.elements.first { $0[attribute: "key"] == "n_graphics" }?.elements.first
    }
    #expect(shapes.count == parts("node", of: root).count)
    let places = shapes.map { $0.elements.first?.attributes }
    #expect(Set(places).count == shapes.count)
    #expect(shapes.allSatisfy { $0.elements.contains { $0.name.local == "NodeLabel" } })
  }

  @Test func `the same documents in another order give the same bytes`() throws {
    let documents = (0..<20 as Range<UInt64>).map(SampleGraph.random)
    let forwards = try GraphMLExport().bytes(of: KnowledgeGraph(documents).reconciled())
    let backwards = try GraphMLExport().bytes(of: KnowledgeGraph(documents.reversed()).reconciled())
    #expect(forwards == backwards)
  }

  @Test func `identities that look alike in safe letters get names of their own`() {
    let ids = uniqueNodeIDs(for: [EntityID("a/b"), EntityID("a#b"), EntityID("c/d")])
    #expect(ids[EntityID("c/d")] == "c_d")
    #expect(Set(ids.values).count == 3)
    #expect(ids[EntityID("a/b")]?.hasPrefix("a_b-") == true)
  }
}
