import Foundation
import RDF
import RDFSyntax
import SPARQL
import Testing

/// The code of the article `AskingAGraph`, compiled and run.
struct TutorialTests {
  @Test func `the steps of the tutorial give what it says`() throws {
    var lines: [String] = []
    let turtle = """
      PREFIX : <http://example.org/>
      :lovelace :name "Ada Lovelace" ; :born 1815 ; :knows :babbage .
      :babbage :name "Charles Babbage" ; :born 1791 .
      """
    var builder = Dataset.Builder()
    try RDFReader(format: .turtle).read(Array(turtle.utf8), into: &builder)
    let dataset = builder.build()

    let options = Query.Options(prefixes: ["": IRI("http://example.org/")])
    let query = try Query(
      "SELECT ?name ?year { ?who :name ?name ; :born ?year } ORDER BY ?year", options)
    guard case .solutions(let people) = query.evaluate(on: dataset) else { return }
    for person in people {
      if case .literal(let name)? = person["name"], case .literal(let year)? = person["year"] {
        lines.append("\(name.lexicalForm), born in \(year.lexicalForm)")
      }
    }

    let prepared = query.prepared(for: dataset)
    guard case .solutions(let again) = prepared.evaluate() else { return }
    lines.append("\(again.count) people")

    let json = ResultFormat.json.text(people)
    let table = TableWriter(prefixes: options.prefixes).text(people)

    do {
      _ = try Query("SELECT ?name { ?who :name }", options)
    } catch {
      lines.append(error.description)
    }

    let limits = Query.Limits(timeout: .seconds(5), rows: 1, memory: 256 << 20)
    do {
      _ = try query.evaluate(on: dataset, within: limits)
    } catch {
      lines.append(error.description)
    }

    #expect(
      lines == [
        "Charles Babbage, born in 1791", "Ada Lovelace, born in 1815", "2 people",
        """
        1:27: expected a variable, an IRI or a literal, found '}'
        SELECT ?name { ?who :name }
                                  ^
        """,
        "the query has more solutions than it may",
      ])
    #expect(json.contains("\"value\":\"Ada Lovelace\""))
    #expect(table.contains("Ada Lovelace     1815"))
  }

  @Test func `every piece of code in the tutorial stands in the test above`() throws {
    let source = URL(filePath: #filePath)
    let root = source.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let article = try Self.lines(root.appending(path: "Sources/SPARQL/SPARQL.docc/AskingAGraph.md"))
    let code = Set(try Self.lines(source))
    var isCode = false
    var count = 0
    for line in article {
      if line.hasPrefix("```") {
        isCode = line == "```swift"
      } else if isCode {
        #expect(code.contains(line))
        count += 1
      }
    }
    #expect(count > 20)
  }

  /// The lines of a file without the space before them.
  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
  }
}
