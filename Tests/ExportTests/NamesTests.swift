import RDF
import Testing

@testable import Export
@testable import KnowledgeGraph

@Suite struct NamesTests {
  @Test func `properties have names that differ without their prefixes`() {
    #expect(Set(Property.allCases.map(\.localName)).count == Property.allCases.count)
  }

  @Test(arguments: Property.allCases)
  func `a property is read back from its IRI`(property: Property) {
    #expect(Property(property.iri) == property)
  }

  @Test(arguments: EntityType.allCases)
  func `a type is read back from its IRI`(type: EntityType) {
    #expect(EntityType(type.iri) == type)
  }

  @Test(arguments: [
    (Property.recalls, "https://w3id.org/resolution-graph/ontology#recalls"),
    (.title, "http://purl.org/dc/terms/title"),
    (.documentDate, "http://data.europa.eu/eli/ontology#date_document"),
    (.superEvent, "http://schema.org/superEvent"),
  ])
  func `a prefix in a name is the vocabulary it stands for`(property: Property, iri: String) {
    #expect(property.iri == IRI(iri))
  }

  @Test(arguments: [
    ("doc/A_RES_1514(XV)", "doc/A_RES_1514(XV)"), ("a b", "a%20b"), ("100%", "100%25"),
    ("é<>", "é%3C%3E"), ("", ""),
  ])
  func `an identity is escaped only where an IRI forbids it, and comes back`(
    path: String, escaped: String
  ) {
    #expect(path.escapedForIRI == escaped)
    #expect(escaped.unescapedFromIRI == path)
  }

  @Test func `short names stand for vocabularies and for kinds of things below the base`() {
    let prefixes = GraphNames(base: "http://example.org/").prefixes
    #expect(prefixes["rg"] == IRI("https://w3id.org/resolution-graph/ontology#"))
    #expect(prefixes["dcterms"] == IRI("http://purl.org/dc/terms/"))
    #expect(prefixes["doc"] == IRI("http://example.org/doc/"))
    #expect(prefixes.count == Set(prefixes.values).count)
  }
}
