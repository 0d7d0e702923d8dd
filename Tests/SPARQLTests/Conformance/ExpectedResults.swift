import Foundation
import FoundationXML
import RDF
import RDFSyntax
import SPARQL

/// The results that a test of the suites asks for, in any of the formats they are kept in.
enum ExpectedResults {
  static func read(_ file: URL, isGraph: Bool) throws -> QueryResults {
    switch file.pathExtension {
    case "srx": return try XMLReader.results(Data(contentsOf: file))
    case "srj": return try json(Data(contentsOf: file))
    case "tsv": return try tsv(Files.text(file))
    default:
      let graph = try Files.dataset(file)
      return isGraph ? .graph(graph.quads.map(\.triple)) : try resultSet(graph)
    }
  }

  // MARK: RDF

  /// Results written in the vocabulary for result sets.
  private static func resultSet(_ graph: Dataset) throws -> QueryResults {
    let prefix = "PREFIX rs: <http://www.w3.org/2001/sw/DataAccess/tests/result-set#>"
    let select = { (text: String) -> Solutions in
      let results = try Query(prefix + text).evaluate(on: graph)
      guard case .solutions(let solutions) = results else { throw CocoaError(.fileReadCorruptFile) }
      return solutions
    }
    if let answer = try select("SELECT ?b { [] rs:boolean ?b }").first?["b"] {
      return .boolean(answer.text == "true")
    }
    let names = try select("SELECT ?v { [] rs:resultVariable ?v }").compactMap { $0["v"]?.text }
    let rows = try select(
      "SELECT ?s ?i { [] rs:solution ?s OPTIONAL { ?s rs:index ?i } } ORDER BY ?i ?s")
    let cells = try select("SELECT ?s ?v ?x { ?s rs:binding [ rs:variable ?v ; rs:value ?x ] }")
    return .solutions(
      Solutions(
        variables: names,
        rows: rows.map { row in
          names.map { name in
            cells.first { $0["s"] == row["s"] && $0["v"]?.text == name }?["x"]
          }
        }))
  }

  // MARK: JSON and TSV

  private struct JSON: Decodable {
    struct Head: Decodable { let vars: [String]? }
    struct Results: Decodable { let bindings: [[String: Value]] }
    struct Value: Decodable {
      let type: String
      let value: String
      let datatype: String?
      let language: String?

      private enum CodingKeys: String, CodingKey {
        case type, value, datatype
        case language = "xml:lang"
      }

      var term: Term { makeTerm(type, value, datatype, language) }
    }

    let head: Head
    let results: Results?
    let boolean: Bool?
  }

  static func json(_ data: Data) throws -> QueryResults {
    let json = try JSONDecoder().decode(JSON.self, from: data)
    if let answer = json.boolean { return .boolean(answer) }
    let names = json.head.vars ?? []
    let rows = (json.results?.bindings ?? []).map { row in names.map { row[$0]?.term } }
    return .solutions(Solutions(variables: names, rows: rows))
  }

  /// Terms of TSV are terms of Turtle, so that the Turtle reader can read them.
  static func tsv(_ text: String) throws -> QueryResults {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    let names = lines.removeFirst().split(separator: "\t").map { String($0.dropFirst()) }
    let rows = try lines.map { line in
      try line.split(separator: "\t", omittingEmptySubsequences: false).map { field -> Term? in
        guard !field.isEmpty else { return nil }
        let text = [UInt8]("<s:> <p:> \(field) .".utf8)
        return try RDFReader(format: .turtle).dataset(text).quads.map(\.object).first
      }
    }
    return .solutions(Solutions(variables: names, rows: rows))
  }

  fileprivate static func makeTerm(
    _ type: String, _ value: String, _ datatype: String?, _ language: String?
  ) -> Term {
    switch type {
    case "uri": return .iri(IRI(value))
    case "bnode": return .blankNode(BlankNode(value))
    default:
      if let language { return .literal(Literal(value, language: language)) }
      return .literal(Literal(value, datatype: datatype.map { IRI($0) } ?? XSD.string))
    }
  }
}

/// Reads SPARQL Query Results XML.
private final class XMLReader: NSObject, XMLParserDelegate {
  private var names: [String] = []
  private var rows: [[Term?]] = []
  private var answer: Bool?
  private var row: [String: Term] = [:]
  private var name = ""
  private var attributes: [String: String] = [:]
  private var text = ""

  static func results(_ data: Data) throws -> QueryResults {
    let reader = XMLReader()
    let parser = XMLParser(data: data)
    parser.delegate = reader
    guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
    if let answer = reader.answer { return .boolean(answer) }
    return .solutions(Solutions(variables: reader.names, rows: reader.rows))
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    switch element {
    case "variable": names.append(attributes["name"] ?? "")
    case "result": row = [:]
    case "binding": name = attributes["name"] ?? ""
    default: self.attributes = attributes
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "uri", "bnode", "literal":
      row[name] = ExpectedResults.makeTerm(
        element, text, attributes["datatype"], attributes["xml:lang"])
    case "result": rows.append(names.map { row[$0] })
    case "boolean": answer = text.trimmingCharacters(in: .whitespacesAndNewlines) == "true"
    default: break
    }
  }
}
