import Ontology
import Questions
import RDF
import SPARQL
import Testing

@Suite(.timeLimit(Trial.limit)) struct QuestionFuzzingTests {
  private static let trial = Trial(
    "questions", rounds: 60,
    examples: [
      "which meetings are recalled by 64/56",
      "how many resolutions cite article 7 of the Convention",
      "when was A/RES/64/56 adopted",
      "which meetings held in Geneva after 2004 are recalled by 58/53",
    ],
    words: [
      "which ", "and ", "or ", "not ", "by ", "in ", "before ", "between ", "2004 ", "the ", "of ",
      "?",
      "\"", "“", "”", "about ", "most ", "\n", "'", "(", "meetings ", "that ", "who ", "64/56 ",
      "é", "\u{0}",
    ])

  @Test(arguments: Trial.seeds)
  func `a question becomes a query that parses, or is not understood`(seed: UInt64) throws {
    let vocabulary = try Vocabulary.bundled()
    let lexicon = Lexicon(Dataset())
    let options = Query.Options(prefixes: vocabulary.prefixes)
    try Self.trial.run(seed: seed) { input in
      let text = String(decoding: input.prefix(2_000), as: UTF8.self)
      do throws(QuestionError) {
        let question = try Question(text, vocabulary: vocabulary, lexicon: lexicon)
        _ = try? Query(question.sparql, options)
        #expect(throws: Never.self) { try Query(question.sparql, options) }
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }
}
