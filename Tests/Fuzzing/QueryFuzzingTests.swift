import RDF
import RDFSyntax
import SPARQL
import SourceText
import Testing

@Suite(.timeLimit(Trial.limit)) struct QueryFuzzingTests {
  private static let queries = [
    "SELECT DISTINCT ?a (COUNT(*) AS ?n) WHERE { ?a e:p+/^e:q|!(e:r|^a) ?b . FILTER(?b > 1 && "
      + "REGEX(STR(?a), \"^x\", \"i\")) } GROUP BY ?a HAVING (COUNT(*) > 0) ORDER BY DESC(?n) LIMIT 9",
    "PREFIX e: <http://e/> ASK { { ?s e:p 'x'@en } UNION { GRAPH ?g { ?s a e:C } } MINUS { ?s e:q 2.5 } }",
    "CONSTRUCT { ?s e:made [ e:of ?o ] } WHERE { ?s ?p ?o OPTIONAL { ?o e:q ?v } BIND(?v + 1 AS ?w) }",
    "DESCRIBE ?s FROM <http://e/g> WHERE { VALUES (?s ?t) { (e:a UNDEF) (e:b 1) } FILTER EXISTS { ?s ?p ?t } }",
    "SELECT * { { SELECT ?x { ?x e:p* ?y } } FILTER(IF(BOUND(?x), ?x IN (1, e:a), COALESCE(?y, false))) }",
  ]
  private static let trial = Trial(
    "sparql", rounds: 150, examples: queries,
    words: [
      "{", "(", "[", "!", "?x", "*", "+", "/", "^", "|", "SELECT ", "OPTIONAL {", "FILTER(",
      "UNION",
      "MINUS {", "GRAPH ?g {", "BIND(1 AS ?z)", "GROUP BY ", "ORDER BY ", "LIMIT 1 ",
      "OFFSET 99999999",
      "\"", "'", "\\", "@en", "^^", "NOT EXISTS {", "SUBSTR(", "CONCAT(", "99999999999999999999",
      "-",
      "e:p", "a ", "# ", "\u{0}", "é",
    ])
  private static let prefixes = ["e": IRI("http://e/")]

  private let dataset: Dataset

  init() throws {
    dataset = try RDFReader(format: .triG).dataset(
      Array(
        "PREFIX e: <http://e/> e:a e:p e:b; e:q 1 . e:b e:p e:a; a e:C . e:g { e:a a e:C }".utf8))
  }

  @Test(arguments: Trial.seeds)
  func `a query is answered or refused at a place`(seed: UInt64) throws {
    try Self.trial.run(seed: seed) { input in
      let text = String(decoding: input, as: UTF8.self)
      do throws(SyntaxError) {
        _ = try Query(text, Query.Options(prefixes: Self.prefixes)).evaluate(on: dataset)
      } catch {
        #expect(!error.message.isEmpty)
        #expect(error.position.offset <= text.utf8.count)
      }
    }
  }
}
