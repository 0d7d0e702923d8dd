import Foundation
import RDF
import RDFSyntax
import Testing

@testable import Ontology

struct VocabularyTests {
  let vocabulary: Vocabulary

  init() throws { vocabulary = try Bundled.vocabulary.get() }

  private func property(_ name: String) throws -> Vocabulary.Property {
    let iri = IRI(Vocabulary.namespace + name)
    return try #require(vocabulary.properties.first { $0.iri == iri })
  }

  @Test(arguments: [
    ("City", "city", "cities"), ("Country", "country", "countries"),
    ("Meeting", "meeting", "meetings"),
    ("Treaty", "treaty", "treaties"), ("Resolution", "resolution", "resolutions"),
  ])
  func `a class has a name for one and for several`(name: String, one: String, several: String)
    throws
  {
    let type = try #require(vocabulary.ownClass(name))
    #expect(type.label == one)
    #expect(type.pluralLabel == several)
  }

  @Test(arguments: [
    ("recalls", "recalls", "recall", "recalled by"), ("cites", "cites", "cite", "cited by"),
    ("urges", "urges", "urge", "urged by"), ("heldAt", "held at", "held at", "place of"),
  ])
  func `a property reads both ways`(name: String, one: String, several: String, back: String) throws
  {
    let property = try property(name)
    #expect(property.label == one)
    #expect(property.pluralLabel == several)
    #expect(property.inverseLabel == back)
  }

  @Test func `a kind of a kind is a kind`() {
    let own = { IRI(Vocabulary.namespace + $0) }
    #expect(vocabulary.isKind(own("ReviewConference"), of: own("Meeting")))
    #expect(vocabulary.isKind(own("Meeting"), of: own("Meeting")))
    #expect(!vocabulary.isKind(own("Meeting"), of: own("ReviewConference")))
  }

  @Test func `every domain, range and more general term of our own is declared`() {
    let declared = Set(vocabulary.classes.map(\.iri) + vocabulary.properties.map(\.iri))
    let used =
      vocabulary.properties.flatMap { $0.domains + $0.ranges + $0.superproperties }
      + vocabulary.classes.flatMap(\.superclasses)
    let undeclared = used.filter {
      $0.value.hasPrefix(Vocabulary.namespace) && !declared.contains($0)
    }
    #expect(undeclared == [])
  }

  @Test(arguments: [
    "treaties", "places", "organs", "speech-acts", "instruments", "meetings", "shapes", "titles",
  ])
  func `every term of our own that a file uses is declared`(file: String) throws {
    let declared = Set(vocabulary.classes.map(\.iri) + vocabulary.properties.map(\.iri))
    let url = OntologyFolder.bundled.appending(path: "\(file).ttl")
    var undeclared: Set<IRI> = []
    try RDFReader(format: .turtle, base: IRI(Namespace.entities))
      .read(Array(Data(contentsOf: url))) { quad in
        for term in [quad.subject, .iri(quad.predicate), quad.object] {
          guard case .iri(let iri) = term, iri.value.hasPrefix(Vocabulary.namespace) else {
            continue
          }
          if !declared.contains(iri) { undeclared.insert(iri) }
        }
      }
    #expect(undeclared == [])
  }

  @Test func `the JSON-LD context in the folder is the one of the vocabulary`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "ontology/context.jsonld")
    let expected = Data(vocabulary.context.bytes)
    if ProcessInfo.processInfo.environment["RESGRAPH_RECORD"] != nil {
      try expected.write(to: file)
      Issue.record("recorded \(file.lastPathComponent); run again without RESGRAPH_RECORD")
    }
    let actual = try Data(contentsOf: file)
    #expect(actual == expected, "the vocabulary has changed: record with RESGRAPH_RECORD=1")
  }
}
