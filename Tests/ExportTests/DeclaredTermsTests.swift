import Foundation
import Ontology
import RDF
import RDFSyntax
import Testing

@testable import Export
@testable import KnowledgeGraph

/// The vocabulary of the code and that of the ontology are one.
@Suite struct DeclaredTermsTests {
  private let declared: Set<IRI>

  init() throws {
    let vocabulary = try Vocabulary.bundled()
    declared = Set(
      (vocabulary.classes.map(\.iri) + vocabulary.properties.map(\.iri))
        .filter { $0.value.hasPrefix(Namespace.rg.base) })
  }

  private var emitted: Set<IRI> {
    let all =
      EntityType.allCases.map(\.iri) + Property.allCases.map(\.iri) + RG.claimTerms
    return Set(all.filter { $0.value.hasPrefix(Namespace.rg.base) })
  }

  /// Terms that describe the registries and the vocabulary itself, and stand in those files.
  private var usedInFiles: Set<IRI> {
    get throws {
      var terms: Set<IRI> = []
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "ontology")
      for file in try FileManager.default.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: nil)
      where file.pathExtension == "ttl" {
        try RDFReader(format: .turtle, base: IRI("https://w3id.org/resolution-graph/"))
          .read(Array(Data(contentsOf: file))) { terms.insert($0.predicate) }
      }
      return terms
    }
  }

  @Test func `every term that the code can emit is declared`() {
    #expect(emitted.subtracting(declared).map(\.value).sorted() == [])
  }

  @Test func `every declared term can be emitted or describes the registries`() throws {
    #expect(try declared.subtracting(emitted).subtracting(usedInFiles).map(\.value).sorted() == [])
  }
}
