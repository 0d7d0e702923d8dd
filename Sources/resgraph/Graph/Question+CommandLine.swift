internal import Ontology
internal import Questions
internal import RDF
internal import SourceText

extension Question {
  /// Understands a question from the command line, or shows the words that stand in the way.
  init(commandLine text: String, about dataset: Dataset) throws {
    let vocabulary: Vocabulary
    let registries: Registries
    do throws(RegistryError) {
      vocabulary = try Vocabulary.bundled()
      registries = try Registries.bundled()
    } catch {
      throw Console.failure(
        Diagnostic(.error, "registries", error.description, file: "ontology"))
    }
    do throws(QuestionError) {
      self = try Question(
        text, vocabulary: vocabulary,
        lexicon: Lexicon(dataset, registries: registries))
    } catch {
      Console.note("<question>: error: \(error.message) [question]")
      Console.note(error.description.split(separator: "\n").dropFirst().joined(separator: "\n"))
      throw ExitStatus.impossible
    }
  }
}
