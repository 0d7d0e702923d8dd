import Foundation
import RDF
import SPARQL
import TestSupport
import Testing

/// The W3C suites for SPARQL 1.0 and 1.1 Query, from their manifests.
@Suite(.enabled(if: SharedFolder.isPresent)) struct ConformanceTests {
  @Test(arguments: manifests)
  func `every W3C test passes but those listed`(folder: String, count: Int) throws {
    let manifest = try Manifest(folder)
    #expect(manifest.entries.count == count)
    var passed = 0
    for entry in manifest.entries {
      let failure = failure(of: entry)
      if failure == nil { passed += 1 }
      let reason = knownFailures["\(folder) \(entry.name)"]
      #expect(
        (failure == nil) == (reason == nil),
        "\(folder) \(entry.name): \(failure ?? "passes, though listed")")
    }
    print("\(folder): \(passed) of \(count)")
  }

  /// Why a test fails; `nil` when it passes.
  private func failure(of entry: Manifest.Entry) -> String? {
    do {
      let text = try Files.text(entry.query)
      let query = try Query(text, Query.Options(base: IRI(entry.query.absoluteString)))
      if entry.kind.hasPrefix("Negative") { return "accepted" }
      guard let result = entry.result else { return nil }
      return try difference(of: query.evaluate(on: dataset(entry, text)), from: result, entry, text)
    } catch {
      return error is SyntaxError && entry.kind.hasPrefix("Negative") ? nil : "\(error)"
    }
  }

  private func dataset(_ entry: Manifest.Entry, _ query: String) throws -> Dataset {
    var quads = try entry.data.map { try Files.quads($0) } ?? []
    var graphs = entry.graphs
    if entry.data == nil { graphs += Self.graphs(namedIn: query, at: entry.query) }
    for graph in Set(graphs) {
      quads += try Files.quads(graph, graph: .iri(IRI(graph.absoluteString)))
    }
    return Dataset(quads)
  }

  /// The files that stand after FROM.
  private static func graphs(namedIn query: String, at file: URL) -> [URL] {
    query.split(separator: "FROM").dropFirst().compactMap { part in
      let name = part.split(separator: "<").dropFirst().first ?? part.split(separator: "<").first
      return name.flatMap { URL(string: String($0.prefix { $0 != ">" }), relativeTo: file) }?
        .absoluteURL
    }
  }

  private func difference(
    of results: QueryResults, from file: URL, _ entry: Manifest.Entry, _ query: String
  ) throws -> String? {
    if file.pathExtension == "csv", case .solutions(let solutions) = results {
      return try CSVComparison.difference(of: solutions, from: Files.text(file))
    }
    let isGraph = if case .graph = results { true } else { false }
    let expected = try ExpectedResults.read(file, isGraph: isGraph)
    let isOrdered = query.uppercased().contains("ORDER BY") && !query.contains("SELECT (")
    let comparison = ResultComparison(isOrdered: isOrdered, isLax: entry.isLax)
    guard !comparison.holds(results, expected) else { return nil }
    return "\(Self.text(results)) instead of \(Self.text(expected))"
  }

  private static func text(_ results: QueryResults) -> String {
    switch results {
    case .solutions(let solutions): ResultFormat.tsv.text(solutions)
    case .boolean(let answer): "\(answer)"
    case .graph(let triples): triples.map { "\(Quad($0))" }.joined(separator: "\n")
    }
  }
}

/// Compares with CSV, which has lost the kinds of terms: written again, the rows are the same.
private enum CSVComparison {
  static func difference(of solutions: Solutions, from expected: String) -> String? {
    let rows = { (text: String) in
      text.split(whereSeparator: \.isNewline).map { line in
        line.split(separator: ",", omittingEmptySubsequences: false)
          .map { $0.hasPrefix("_:") ? "_:" : $0 }.joined(separator: ",")
      }
    }
    let actual = rows(ResultFormat.csv.text(solutions))
    let wanted = rows(expected)
    return actual.first == wanted.first && actual.sorted() == wanted.sorted()
      ? nil : "\(actual) instead of \(wanted)"
  }
}
