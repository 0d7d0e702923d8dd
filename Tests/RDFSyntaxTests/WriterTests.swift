import RDF
import RDFSyntax
import Testing

@Suite struct WriterTests {
  static let example = """
    @prefix e: <http://e/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
    e:doc10 a e:Doc ; e:n 1, 2.5, true ; e:cites e:doc9, e:doc10 ; e:on "2009-12-02"^^xsd:date .
    e:doc9 e:title "Say \\"é\\"\\n"@en ; a e:Text, e:Doc ; e:n "01"^^xsd:integer ; e:see <http://e/a(b)> .
    """

  static func read(_ text: String, _ format: RDFReader.Format = .turtle) throws -> Dataset {
    try RDFReader(format: format).dataset(Array(text.utf8))
  }

  static let prefixes = [
    "e": IRI("http://e/"), "xsd": IRI(XSD.base), "unused": IRI("http://unused/"),
  ]

  @Test func `turtle groups subjects, sorts everything and drops unused prefixes`() throws {
    let bytes = TurtleWriter(prefixes: Self.prefixes).bytes(try Self.read(Self.example))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        @prefix e: <http://e/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        e:doc9
          a e:Doc, e:Text ;
          e:n "01"^^xsd:integer ;
          e:see <http://e/a(b)> ;
          e:title "Say \\"é\\"\\n"@en .

        e:doc10
          a e:Doc ;
          e:cites
            e:doc9,
            e:doc10 ;
          e:n
            1,
            2.5,
            true ;
          e:on "2009-12-02"^^xsd:date .

        """)
  }

  @Test func `trig puts named graphs after the default graph`() throws {
    let dataset = try Self.read(
      "<x:g10> { <x:a> a <x:B> } <x:g9> { <x:a> <x:b> 1 } <x:a> <x:b> 2 .", .triG)
    let bytes = TurtleWriter(writesNamedGraphs: true).bytes(dataset)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <x:a>
          <x:b> 2 .

        <x:g9> {
          <x:a>
            <x:b> 1 .
        }

        <x:g10> {
          <x:a>
            a <x:B> .
        }

        """)
  }

  @Test func `a base makes relative what has no prefix`() throws {
    let writer = TurtleWriter(base: IRI("http://e/"))
    let bytes = writer.bytes(try Self.read("<http://e/a(b)> <http://f/p> <http://e//c> ."))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        @base <http://e/> .

        <a(b)>
          <http://f/p> <http://e//c> .

        """)
  }

  @Test func `canonical N-Quads escapes what it must and nothing else`() {
    let text = "\u{8}\t\n\u{B}\u{C}\r\u{1F} \"'\\\u{7F}\u{80}é😀"
    let quads = [
      Quad(.iri(IRI("x:s")), IRI("x:p"), .literal(Literal(text)), graph: .iri(IRI("x:g")))
    ]
    #expect(
      String(decoding: NQuadsWriter().bytes(Dataset(quads + quads)), as: UTF8.self)
        == "<x:s> <x:p> \"\\b\\t\\n\\u000B\\f\\r\\u001F \\\"'\\\\\\u007F\u{80}é😀\" <x:g> .\n")
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `the lines of N-Quads are sorted`(seed: UInt64) {
    var random = RandomDataset(seed: seed, namesGraphs: true)
    let dataset = random.dataset(100)
    let bytes = NQuadsWriter().bytes(dataset)
    #expect(NQuadsWriter().bytes(Array(dataset.quads) + dataset.quads) == bytes)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == dataset.count)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(line.lexicographicallyPrecedes(next))
    }
  }

  @Test func `JSON-LD uses terms, prefixes and coercions`() throws {
    let context = JSONLDContext(
      prefixes: ["e": IRI("http://e/"), "xsd": IRI(XSD.base)],
      terms: [
        "cites": .init(IRI("http://e/cites"), coercion: .id),
        "on": .init(IRI("http://e/on"), coercion: .datatype(XSD.date)),
        "Doc": .init(IRI("http://e/Doc")),
      ])
    let bytes = JSONLDWriter(context: context).bytes(try Self.read(Self.example))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "@context": {
            "e": "http://e/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "Doc": "e:Doc",
            "cites": {"@id": "e:cites", "@type": "@id"},
            "on": {"@id": "e:on", "@type": "xsd:date"}
          },
          "@graph": [
            {
              "@id": "e:doc9",
              "@type": [
                "Doc",
                "e:Text"
              ],
              "e:n": {"@type": "xsd:integer", "@value": "01"},
              "e:see": {"@id": "e:a(b)"},
              "e:title": {"@language": "en", "@value": "Say \\"é\\"\\n"}
            },
            {
              "@id": "e:doc10",
              "@type": "Doc",
              "cites": [
                "e:doc9",
                "e:doc10"
              ],
              "e:n": [
                1,
                {"@type": "xsd:decimal", "@value": "2.5"},
                true
              ],
              "on": "2009-12-02"
            }
          ]
        }

        """)
  }

  @Test func `a prefix that is the scheme of an IRI is no prefix in JSON-LD`() throws {
    let context = JSONLDContext(prefixes: ["e": IRI("http://e/"), "urn": IRI("http://urn/")])
    let bytes = JSONLDWriter(context: context)
      .bytes(try Self.read("<http://e/a> <urn:p> <http://urn/x> ."))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "@context": {"e": "http://e/"},
          "@graph": [
            {
              "@id": "e:a",
              "urn:p": {"@id": "http://urn/x"}
            }
          ]
        }

        """)
  }

  @Test func `named graphs in JSON-LD stand in the node that names them`() throws {
    let dataset = try Self.read("<x:g> { <x:a> a <x:B> } <x:g> <x:p> true .", .triG)
    #expect(
      String(decoding: JSONLDWriter(context: JSONLDContext()).bytes(dataset), as: UTF8.self) == """
        {
          "@context": {},
          "@graph": [
            {
              "@id": "x:g",
              "x:p": true,
              "@graph": [
                {"@id": "x:a", "@type": "x:B"}
              ]
            }
          ]
        }

        """)
  }

  @Test func `a context is a document of its own`() {
    let context = JSONLDContext(
      prefixes: ["e": IRI("http://e/x")], terms: ["n": .init(IRI("http://e/xn"))])
    #expect(
      String(decoding: context.bytes, as: UTF8.self) == """
        {
          "@context": {
            "e": {
              "@id": "http://e/x",
              "@prefix": true
            },
            "n": "e:n"
          }
        }

        """)
  }
}
