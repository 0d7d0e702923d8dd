import Foundation
import RDF
import RDFSyntax
import SPARQL
import TestSupport
import Testing

/// One manifest of the W3C suites, read with the parser and the engine under test.
struct Manifest {
  /// One test: what to do, with which files, and what must come out.
  struct Entry {
    let name: String
    /// The local name of its type, as `PositiveSyntaxTest11`.
    let kind: String
    let query: URL
    let data: URL?
    let graphs: [URL]
    let result: URL?
    /// Whether any number of equal solutions between one and that of the result will do.
    let isLax: Bool
  }

  let entries: [Entry]

  private static let prefixes = [
    "mf": IRI("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"),
    "qt": IRI("http://www.w3.org/2001/sw/DataAccess/tests/test-query#"),
    "rdf": IRI(RDFNamespace.base),
  ]

  /// Reads the manifest of a folder of the suites, as `sparql11/bind`.
  init(_ folder: String) throws {
    let shared = try #require(SharedFolder.url)
    let file = shared.appending(path: "conformance/sparql/\(folder)/manifest.ttl")
    let graph = try Files.dataset(file)
    let tests = try Self.select(
      """
      SELECT ?test ?name ?kind ?query ?data ?result ?lax {
        ?manifest mf:entries/rdf:rest*/rdf:first ?test .
        ?test mf:name ?name ; a ?kind ; mf:action ?action
        OPTIONAL { ?action qt:query ?inner }
        BIND(COALESCE(?inner, ?action) AS ?query)
        OPTIONAL { ?action qt:data ?data }
        OPTIONAL { ?test mf:result ?result }
        BIND(EXISTS { ?test mf:resultCardinality mf:LaxCardinality } AS ?lax)
      }
      """, graph)
    let graphs = try Self.select(
      "SELECT ?test ?graph { ?test mf:action/qt:graphData ?graph }", graph)
    entries = try tests.map { row in
      Entry(
        name: try #require(row["name"]).text,
        kind: String(try #require(row["kind"]).text.split(separator: "#").last ?? ""),
        query: try #require(row["query"]?.url), data: row["data"]?.url,
        graphs: graphs.filter { $0["test"] == row["test"] }.compactMap { $0["graph"]?.url },
        result: row["result"]?.url, isLax: row["lax"]?.text == "true")
    }
  }

  private static func select(_ text: String, _ graph: Dataset) throws -> Solutions {
    let query = try Query(text, Query.Options(prefixes: prefixes))
    guard case .solutions(let solutions) = query.evaluate(on: graph) else {
      return Solutions(variables: [], rows: [])
    }
    return solutions
  }
}

extension Term {
  /// The IRI, label or lexical form.
  var text: String {
    switch self {
    case .iri(let iri): iri.value
    case .blankNode(let node): node.label
    case .literal(let literal): literal.lexicalForm
    }
  }

  fileprivate var url: URL? { URL(string: text) }
}

/// Reads the files of the suites.
enum Files {
  static func text(_ file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  /// The triples of a file in Turtle, N-Triples or RDF/XML.
  static func quads(_ file: URL, graph: Term? = nil) throws -> [Quad] {
    let bytes = [UInt8](try Data(contentsOf: file))
    if file.pathExtension == "rdf" {
      return try RDFXML.triples(bytes, base: IRI(file.absoluteString)).map {
        Quad($0, graph: graph)
      }
    }
    var quads: [Quad] = []
    let scope =
      graph == nil ? "" : "g\(file.lastPathComponent.filter { $0.isLetter || $0.isNumber })"
    let reader = RDFReader(
      format: file.pathExtension == "nt" ? .nTriples : .turtle, base: IRI(file.absoluteString),
      blankNodeScope: scope)
    try reader.read(bytes) { quads.append(Quad($0.triple, graph: graph)) }
    return quads
  }

  static func dataset(_ file: URL) throws -> Dataset { Dataset(try quads(file)) }
}
