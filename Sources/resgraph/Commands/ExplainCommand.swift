internal import ArgumentParser
internal import SPARQL
internal import Questions

/// `resgraph explain`: shows the sentences that the answer to a question rests on.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the sentences that the answer to a question rests on.",
    discussion: """
      For each row of the answer, with document, paragraph, file and line; the words that bear the \
      answer out are marked in their sentence.
      """)

  @Argument(help: "The question, as for ask.", completion: .question)
  var question: String

  @OptionGroup var source: GraphArguments

  @Option(name: .shortAndLong, help: "Write the sentences as rows, in this format.")
  var format: AnswerFormat?

  @Flag(help: "Print the SPARQL query that finds the sentences, and do not answer it.")
  var sparql = false

  func run() throws {
    let dataset = try source.dataset()
    let question = try QuestionLanguage(dataset).question(question)
    guard !sparql else { return try Console.answer(question.explanation) }
    let results = try Query(commandLine: question.explanation, prefixes: [:]).evaluate(on: dataset)
    guard format == nil, case .solutions(let rows) = results else {
      return try (format ?? .table).write(results)
    }
    let list = SentenceList(layout: TextLayout(width: Terminal.width))
    try Console.answer(list.text(rows))
    if rows.isEmpty { throw ExitStatus.unsatisfied }
  }
}
