internal import ArgumentParser
internal import Ontology
internal import Questions
internal import RDF
internal import SourceText

/// What questions about a graph may be made of.
struct QuestionLanguage {
  private let vocabulary: Vocabulary
  private let lexicon: Lexicon

  init(_ dataset: Dataset) throws {
    do throws(RegistryError) {
      vocabulary = try Vocabulary.bundled()
      lexicon = Lexicon(dataset, registries: try Registries.bundled())
    } catch {
      throw Console.failure(
        Diagnostic(.error, "registries", error.description, file: "ontology"))
    }
  }

  /// Understands a question, or shows the words that stand in the way and those that could.
  func question(_ text: String) throws -> Question {
    do throws(QuestionError) {
      return try Question(text, vocabulary: vocabulary, lexicon: lexicon)
    } catch {
      let error = continuations.completing(error)
      Console.note("<question>: error: \(error.message) [question]")
      let lines = error.description.split(separator: "\n").map(String.init)
      Console.note(lines.dropFirst().prefix(2).joined(separator: "\n"))
      let layout = TextLayout(width: Terminal.width)
      for line in lines.dropFirst(3) { Console.draw(layout.paragraph(line, indent: 0)) }
      throw ExitStatus.impossible
    }
  }

  /// The ways in which a question may go on.
  var continuations: Continuations { Continuations(vocabulary: vocabulary, lexicon: lexicon) }
}

extension CompletionKind {
  /// A question about the graph that the command line names.
  static let question = custom { words, _, typed in
    let quotes = typed.prefix { "\"'".contains($0) }
    let sources = zip(words, words.dropFirst()).filter { ["-g", "--graph"].contains($0.0) }
    // There is nowhere to say what is wrong with the graph while somebody types.
    guard let arguments = try? GraphArguments.parse(sources.flatMap { [$0.0, $0.1] }),
      let language = try? QuestionLanguage(try arguments.dataset())
    else { return [] }
    return language.continuations.of(String(typed.dropFirst(quotes.count)))
  }
}
