import Foundation
import RDF
import RDFSyntax
import TestSupport
import Testing

/// The W3C test suites of the Turtle family, read from their manifests by our own reader.
@Suite(.enabled(if: SharedFolder.isPresent)) struct ConformanceTests {
  @Test(arguments: [
    ("rdf-turtle", RDFReader.Format.turtle, 313), ("rdf-n-triples", .nTriples, 70),
    ("rdf-n-quads", .nQuads, 87), ("rdf-trig", .triG, 356),
  ])
  func `every W3C test passes`(folder: String, format: RDFReader.Format, count: Int) throws {
    let suite = try Manifest(folder: folder)
    #expect(suite.entries.count == count)
    for entry in suite.entries {
      let failure = suite.failure(of: entry, format)
      #expect(failure == nil, "\(folder) \(entry.name): \(failure ?? "")")
    }
  }
}

/// A manifest of tests.
private struct Manifest {
  /// One test.
  struct Entry {
    let name: String
    let kind: String
    let action: String
    let result: String?
  }

  private let folder: URL
  private let base: String
  private(set) var entries: [Entry] = []

  init(folder name: String) throws {
    let shared = try #require(SharedFolder.url)
    folder = shared.appending(path: "conformance/rdf/rdf11/\(name)")
    base = "https://w3c.github.io/rdf-tests/rdf/rdf11/\(name)/"
    let text = [UInt8](try Data(contentsOf: folder.appending(path: "manifest.ttl")))
    let graph = try RDFReader(format: .turtle, base: IRI(base + "manifest.ttl")).dataset(text)
    entries = graph.quads.compactMap { entry(of: $0, in: graph) }
  }

  private func entry(of quad: Quad, in graph: Dataset) -> Entry? {
    guard quad.predicate == RDFNamespace.type, case .iri(let type) = quad.object,
      type.value.contains("rdftest#Test"),
      let action = value("action", of: quad.subject, in: graph)
    else { return nil }
    return Entry(
      name: value("name", of: quad.subject, in: graph) ?? "",
      kind: String(type.value.split(separator: "#").last ?? ""), action: action,
      result: value("result", of: quad.subject, in: graph))
  }

  private func value(_ name: String, of subject: Term, in graph: Dataset) -> String? {
    let property = IRI("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#\(name)")
    guard let subject = graph.id(of: subject), let property = graph.id(of: .iri(property)),
      let match = graph.matches(subject: subject, predicate: property).first
    else { return nil }
    return switch graph.term(for: match.object) {
    case .iri(let iri): iri.value
    case .literal(let literal): literal.lexicalForm
    case .blankNode: nil
    }
  }

  /// Why a test fails; `nil` when it passes.
  func failure(of entry: Entry, _ format: RDFReader.Format) -> String? {
    do {
      let graph = try dataset(at: entry.action, format)
      if entry.kind.hasSuffix("NegativeSyntax") { return "accepted" }
      guard let result = entry.result else { return nil }
      let expected = try dataset(at: result, .nQuads)
      return graph.isIsomorphic(to: expected) ? nil : "another graph: \(Array(graph.quads))"
    } catch {
      return error is RDFSyntaxError && entry.kind.hasSuffix("NegativeSyntax") ? nil : "\(error)"
    }
  }

  private func dataset(at iri: String, _ format: RDFReader.Format) throws -> Dataset {
    let file = folder.appending(path: String(iri.dropFirst(base.count)))
    let reader = RDFReader(format: format, base: format == .nQuads ? nil : IRI(iri))
    return try reader.dataset([UInt8](try Data(contentsOf: file)))
  }
}
