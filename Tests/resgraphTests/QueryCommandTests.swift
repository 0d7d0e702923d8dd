import Foundation
import Testing

/// `query` over graphs of any format, within limits, in any format.
@Suite final class QueryCommandTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Self.turtle, to: "graph.ttl")
  }

  deinit { command.remove() }

  private static let turtle = """
    @prefix ex: <http://example.org/> .
    ex:a ex:p ex:b , ex:c ; ex:name "A" .
    """
  private static let names = "SELECT ?name { ?x ex:name ?name }"

  @Test(arguments: [
    ("graph.trig", "PREFIX ex: <http://example.org/> ex:a ex:name \"A\" ."),
    ("turtle", turtle),
    ("lines", "# lines\n<http://example.org/a> <http://example.org/name> \"A\" .\n"),
    ("quads.txt", "_:a <http://example.org/name> \"A\" .\n_:b <http://a/p> _:a <http://a/g> .\n"),
  ])
  func `a graph is recognised by its name or by how it begins`(name: String, text: String) throws {
    try command.write(text, to: name)
    let query = "PREFIX ex: <http://example.org/> \(Self.names)"
    #expect(try command.run("query", "--graph", name, query).output == "name\nA\n")
  }

  @Test(arguments: [
    (
      "ASK { ?x ex:nmae ?name }",
      "note: no triple of the graph has the property ex:nmae; did you mean ex:name?"
    ),
    ("SELECT * { ?x ex:p/ex:size+ ?y }", "note: no triple of the graph has the property ex:size"),
    ("SELECT * { ex:b ex:p ?y }", nil),
    ("SELECT * { ?x ex:p ?y OPTIONAL { ?x ex:size ?z } }", nil),
  ])
  func `a property that no triple has is pointed at where there is no answer`(
    query: String, note: String?
  ) throws {
    let errors = try command.run("query", "--graph", "graph.ttl", query).errors
    #expect(note.map { errors.contains($0) } ?? errors.isEmpty, "\(errors)")
  }

  @Test func `a compressed graph is opened`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", command.folder.appending(path: "graph.ttl").path]
    try process.run()
    process.waitUntilExit()
    #expect(
      try command.run("query", "--graph", "graph.ttl.gz", Self.names).output == "name\nA\n")
  }

  @Test func `a query names files as graphs`() throws {
    let query = "SELECT ?name FROM NAMED <graph.ttl> { GRAPH ?g { ?x ex:name ?name } }"
    let declared = "PREFIX ex: <http://example.org/> \(query)"
    #expect(try command.run("query", declared).output == "name\nA\n")
  }

  @Test func `several files are one graph`() throws {
    try command.write("<http://example.org/z> <http://example.org/name> \"Z\" .", to: "more.nt")
    let outcome = try command.run(
      "query", "-g", "graph.ttl", "-g", "more.nt", "\(Self.names) ORDER BY ?name")
    #expect(outcome.output == "name\nA\nZ\n")
  }

  @Test(arguments: [
    ("csv", names, "name\r\nA\r\n"), ("tsv", names, "?name\n\"A\"\n"),
    (
      "ntriples", "CONSTRUCT { ex:s ex:p 1 } {}",
      "<http://example.org/s> <http://example.org/p> "
        + "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
    ),
    (
      "turtle", "CONSTRUCT { ex:s ex:p ex:o } {}",
      "@prefix ex: <http://example.org/> .\n\nex:s\n  ex:p ex:o .\n"
    ),
    ("table", "ASK { ex:a ex:p ex:b }", "yes\n"),
  ])
  func `an answer is written in the format that is asked for`(
    format: String, query: String, expected: String
  ) throws {
    let outcome = try command.run("query", "-g", "graph.ttl", "--format", format, query)
    #expect(outcome.output == expected)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("json", "CONSTRUCT WHERE { ?s ?p ?o }"), ("turtle", names), ("ntriples", "ASK {}"),
  ])
  func `a format that an answer cannot have ends with 64`(format: String, query: String) throws {
    let outcome = try command.run("query", "-g", "graph.ttl", "--format", format, query)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("cannot be written as \(format)"))
  }

  @Test(arguments: [
    (["--max-rows", "2"], "--max-rows"), (["--timeout", "0.2"], "--timeout"),
    (["--max-memory", "1"], "--max-memory"),
  ])
  func `a query is stopped at its limit`(limit: [String], name: String) throws {
    let many = (0..<300).map { "ex:s\($0) ex:q \($0) ." }.joined(separator: "\n")
    try command.write("@prefix ex: <http://example.org/> .\n\(many)", to: "many.ttl")
    let order = name == "--max-memory" ? " ORDER BY ?c ?f" : ""
    let query = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }\(order)"
    let outcome = try command.run(["query", "-g", "many.ttl"] + limit + [query])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("raise \(name) [limit]"))
  }

  @Test func `the plan is printed instead of the answer`() throws {
    let outcome = try command.run("query", "-g", "graph.ttl", "--explain", Self.names)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("expected  step"))
  }

  @Test(arguments: [
    ("SELECT * { SERVICE <http://a/b> {} }", "SERVICE (federated query) is not supported"),
    ("DELETE WHERE { ?s ?p ?o }", "DELETE is SPARQL Update, which is not supported"),
    ("SELECT * { ?s exx:name ?o }", "did you mean 'ex:'?"),
    ("SELECT * { ?s ?p }", "              ^"),
  ])
  func `a query that is none ends with 2 and says why`(query: String, reason: String) throws {
    let outcome = try command.run("query", "-g", "graph.ttl", query)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("nowhere.ttl", "there is no such file or folder"),
    ("nowhere", "there is no such file or folder"),
    ("graph.jsonld", "this is JSON-LD, which is not read"), ("graph.rdf", "this is RDF/XML"),
    ("broken.gz", "cannot be unpacked"),
  ])
  func `a file that is no graph ends with 2 and says why`(name: String, reason: String) throws {
    try command.write("{ \"@id\": \"http://a/b\" }", to: "graph.jsonld")
    try command.write("<?xml version=\"1.0\"?><rdf:RDF/>", to: "graph.rdf")
    try Data([0x1F, 0x8B, 0]).write(to: command.folder.appending(path: "broken.gz"))
    let outcome = try command.run("query", "-g", name, "ASK {}")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
  }

  @Test func `a misspelt command is told the likely one`() throws {
    let outcome = try command.run("qurey", "ASK {}")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("there is no command 'qurey'; did you mean 'query'?"))
  }
}
