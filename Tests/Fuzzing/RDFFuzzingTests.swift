import RDF
import RDFSyntax
import SourceText
import Testing

@Suite(.timeLimit(Trial.limit)) struct RDFFuzzingTests {
  private static let turtle = """
    @base <http://e/> . @prefix e: <http://e/n#> . PREFIX : <http://e/>
    e:a a e:B ; e:c 1, -2.5, 3e4, true, "x\\"\\u00e9\\n"@en-GB, '''long
    text''', "2009-12-02"^^<http://www.w3.org/2001/XMLSchema#date> .
    [ e:d ( e:a _:b [] "y" ) ] :f <../g?h#i>, e:j\\,k, e:%41 . # comment
    """
  private static let triG = """
    PREFIX e: <http://e/> GRAPH e:g { e:a e:b "c" . e:a e:b _:n } _:h { } { e:a a e:d }
    """
  private static let nQuads = """
    <http://e/a> <http://e/b> "c\\U0001F600"@de <http://e/g> .
    _:x <http://e/b> "1"^^<http://e/t> .

    """
  private static let trial = Trial(
    "rdf", rounds: 150, examples: [turtle, triG, nQuads],
    words: [
      "[", "(", "{", "]", ")", "}", "<", ">", "\"", "'''", "\"\"\"", "@", "@prefix", "^^", "_:",
      ".",
      ";", ",", "a", "e:", "\\u", "\\UFFFFFFFF", "%", "#", "-", "1e", "GRAPH", "BASE", "true",
      "\u{0}",
    ])

  @Test(arguments: Trial.seeds)
  func `RDF is read or refused at a place, and what is read is written and read again`(
    seed: UInt64
  ) throws {
    try Self.trial.run(seed: seed) { input in
      for format in RDFReader.Format.allCases { try read(input, format) }
    }
  }

  private func read(_ input: [UInt8], _ format: RDFReader.Format) throws {
    let dataset: Dataset
    do throws(RDFSyntaxError) {
      dataset = try RDFReader(format: format).dataset(input)
    } catch {
      #expect(error.position.offset <= input.count && !error.message.isEmpty)
      return
    }
    let nQuads = NQuadsWriter().bytes(dataset)
    let triG = TurtleWriter(writesNamedGraphs: true).bytes(dataset)
    #expect(NQuadsWriter().bytes(try RDFReader(format: .nQuads).dataset(nQuads)) == nQuads)
    #expect(try RDFReader(format: .triG).dataset(triG).count == dataset.count)
    _ = JSONLDWriter(context: JSONLDContext()).bytes(dataset)
  }
}
