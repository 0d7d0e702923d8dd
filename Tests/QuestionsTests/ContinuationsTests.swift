import Ontology
import RDF
import Testing

@testable import Questions

struct ContinuationsTests {
  private func continuations() throws -> Continuations {
    Continuations(
      vocabulary: try QuestionTests.vocabulary.get(), lexicon: try QuestionTests.lexicon.get())
  }

  /// Each beginning, what it may go on with, and what it may not.
  @Test(arguments: [
    ("", ["how many", "which", "who"], ["are", "meetings", "Geneva"]),
    ("whi", ["which"], ["who"]),
    ("which ", ["meetings", "resolutions"], ["recalled by", "of", "Geneva"]),
    ("which res", ["which resolutions"], ["which resolution"]),
    ("which meetings rec", ["which meetings recalled by"], ["which meetings recitals"]),
    (
      "which meetings are ", ["recalled by", "held at", "not"], ["are", "that", "meetings", "cite"]
    ),
    ("which resolutions do not ", ["cite", "recall"], ["cites", "cited by", "are"]),
    ("which resolutions cite 64/", ["which resolutions cite 64/56"], []),
    ("which meetings recalled by ", ["resolutions", "the"], ["meetings", "of", "cite"]),
    ("which meetings were held in G", ["which meetings were held in Geneva"], []),
    ("where was the ninth me", ["where was the Ninth Meeting"], []),
    ("which meetings recalled by resolutions adopted b", ["by", "before"], ["between them"]),
    ("which meetings were held betw", ["which meetings were held between"], []),
    ("which meetings held in Geneva a", ["and", "after"], ["cite"]),
    ("which gadgets ", [], ["recalled by", "which"]),
    ("which meetings are liked by ", [], ["resolutions"]),
  ])
  func `the beginning of a question goes on with what would be understood`(
    text: String, offered: [String], refused: [String]
  ) throws {
    let found = try continuations().of(text)
    for end in offered { #expect(found.contains { $0.hasSuffix(end) }, "\(end) of \(found)") }
    for end in refused {
      #expect(!found.contains { $0.hasSuffix(" " + end) || $0 == end }, "\(end)")
    }
    for question in found { #expect(question.lowercased().hasPrefix(text.lowercased().prefix(1))) }
  }

  @Test func `names of things are offered once a letter of them is there`() throws {
    let continuations = try continuations()
    #expect(
      !continuations.of("which resolutions recall ").contains { $0.hasSuffix("Ninth Meeting") })
    #expect(
      continuations.of("which resolutions recall n").contains { $0.hasSuffix("Ninth Meeting") })
    #expect(!continuations.of("which resolutions cite g").contains { $0.hasSuffix("Geneva") })
  }

  @Test func `an error that stops short names what could follow`() throws {
    let text = "which meetings are recalled by"
    let error = try #require(throws: QuestionError.self) {
      try Question(
        text, vocabulary: QuestionTests.vocabulary.get(), lexicon: QuestionTests.lexicon.get())
    }
    #expect(error.known.isEmpty)
    #expect(try continuations().completing(error).known.contains("resolutions"))
  }
}
