import Export
import KnowledgeGraph
import Ontology
import SourceText
import Testing

@testable import Pipeline

@Suite(.timeLimit(Trial.limit)) struct DocumentFuzzingTests {
  private static let markup = [
    "<html><body><h1>Resolution 70/1</h1><p><i>Recalling</i> its resolution 64/56<sup>1</sup>,</p></body></html>",
    "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement>"
      + "<preface><docNumber>A/RES/70/1</docNumber></preface><mainBody><p>Recalls 64/56;</p></mainBody>"
      + "</statement></akomaNtoso>",
    "{\"symbol\": \"A/RES/70/1\", \"paragraphs\": [{\"type\": \"preambular\", \"text\": \"Recalling 64/56,\"}]}",
  ]
  private static let words = [
    "Recalling ", "Requests ", "\u{C}", "\n\n", "\r\n", "     ", "1. ", "(a) ", "¹", "<sup>1</sup>",
    "[^1]", "# ",
    "_______", "A/RES/64/56", "64/56 A and B", "article 7 ", "first to ninth meetings ",
    "Geneva (2000) ",
    "2 December 2009", "999999999999999999999", "Agenda item 96", "<p>", "</", "{\"", "\u{FEFF}",
    "\u{0}", "“", "--- \n",
  ]

  private let stages: DocumentStages

  init() throws { stages = DocumentStages(try Registries.bundled()) }

  @Test(arguments: Trial.seeds)
  func `a document is read or refused, and what it says is written and read again`(
    seed: UInt64
  ) throws {
    let trial = Trial(
      "documents", rounds: 10, examples: try samples + Self.markup, words: Self.words)
    let translation = RDFTranslation()
    try trial.run(seed: seed) { input in
      let read = stages.read(SourceFile(name: "A_RES_70_1.txt", bytes: input))
      #expect(!read.documents.isEmpty || !read.diagnostics.isEmpty)
      for document in read.documents {
        let isText = document.sources.allSatisfy { $0.extractedWith == nil }
        #expect(
          !isText || document.claims.allSatisfy { $0.evidence.rawRange.upperBound <= input.count })
        let quads = translation.quads(of: document)
        let again = try #require(try translation.documents(in: quads).first)
        #expect(translation.quads(of: again) == quads)
      }
    }
  }

  /// The resolutions that come with the package.
  private var samples: [String] {
    get throws {
      try InputFiles([.samples]).locations.map {
        String(decoding: try FileLoader.load($0).bytes, as: UTF8.self)
      }
    }
  }
}
