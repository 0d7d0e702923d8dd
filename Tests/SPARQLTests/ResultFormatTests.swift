import RDF
import SPARQL
import Testing

/// Results written, with the characters that each format must escape.
struct ResultFormatTests {
  private let solutions = Solutions(
    variables: ["x", "y"],
    rows: [
      [.iri(IRI("http://example/a")), .literal(Literal("say \"hi\",\n<b> & go"))],
      [nil, .literal(Literal("-1.5", datatype: XSD.decimal))],
    ])

  @Test(arguments: [
    (
      ResultFormat.csv,
      "x,y\r\nhttp://example/a,\"say \"\"hi\"\",\n<b> & go\"\r\n,-1.5\r\n"
    ),
    (.tsv, "?x\t?y\n<http://example/a>\t\"say \\\"hi\\\",\\n<b> & go\"\n\t-1.5\n"),
  ])
  func `values are escaped as the format demands`(format: ResultFormat, expected: String) {
    #expect(format.text(solutions) == expected)
  }

  @Test func `JSON and XML escape what they must`() {
    #expect(ResultFormat.json.text(solutions).contains(#""say \"hi\",\n<b> & go""#))
    #expect(ResultFormat.xml.text(solutions).contains("&quot;hi&quot;,\n&lt;b&gt; &amp; go"))
  }

  @Test func `a table shortens IRIs and fits the width`() {
    let table = TableWriter(prefixes: ["ex": IRI("http://example/")], layout: .drawn(width: 20))
    #expect(
      table.text(solutions) == """
        x     y
        ────  ──────────────
        ex:a  say "hi", <b>…
              -1.5

        """)
  }

  @Test func `a table for programs leaves nothing out and has tabs between cells`() {
    let table = TableWriter(prefixes: ["ex": IRI("http://example/")], layout: .tabbed)
    #expect(table.text(solutions) == "x\ty\nex:a\tsay \"hi\", <b> & go\n\t-1.5\n")
  }

  @Test func `cells that would look alike when cut are broken into lines`() {
    let names = ["Meeting of the first Parties", "Meeting of the second Parties"]
    let rows = names.map { [Term.literal(Literal($0)), .literal(Literal("1"))] }
    let table = TableWriter(layout: .drawn(width: 16))
    #expect(
      table.text(Solutions(variables: ["name", "n"], rows: rows)) == """
        name           n
        ─────────────  ─
        Meeting of     1
        the first
        Parties
        Meeting of     1
        the second
        Parties

        """)
  }

  @Test func `a word longer than its column is broken too`() {
    let rows = ["abcdefghijkl", "abcdefghijkm"].map { [Term.literal(Literal($0))] }
    let table = TableWriter(layout: .drawn(width: 8)).text(Solutions(variables: ["x"], rows: rows))
    #expect(table == "x\n────────\nabcdefgh\nijkl\nabcdefgh\nijkm\n")
  }
}
