internal import ArgumentParser
internal import Questions
internal import SPARQL

/// `resgraph ask`: answers a question in plain English from a graph.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question in plain English from a graph.",
    discussion: """
      For example:
        which meetings are recalled by 64/56
        how many resolutions were adopted after 8 October 1997 but do not cite article 7
        meetings held in Geneva before 2005
        where was the Ninth Meeting held
        resolutions about "mine action" adopted by the General Assembly
        which resolutions are most cited
        what is 64/56

      The words that are understood are the labels in ontology/ and the names in the graph; a \
      question that is not understood is answered with the word that stands in the way, and the \
      ones that could stand there. 'resgraph \
      --generate-completion-script bash' (zsh, fish) makes a script with which the shell completes \
      questions too, once a quotation mark is there.
      """)

  @Argument(help: "The question.", completion: .question)
  var question: String

  @OptionGroup var source: GraphArguments

  @Option(name: .shortAndLong, help: AnswerFormat.help)
  var format = AnswerFormat.table

  @Flag(help: "Print the SPARQL query that the question stands for, and do not answer it.")
  var sparql = false

  @Flag(help: "Print the ways in which the question may go on, and do not answer it.")
  var complete = false

  func run() throws {
    let dataset = try source.dataset()
    let language = try QuestionLanguage(dataset)
    guard !complete else { return try writeContinuations(language.continuations.of(question)) }
    let question = try language.question(question)
    guard !sparql else { return try Console.answer(question.sparql) }
    let answer = try Query(commandLine: question.sparql, prefixes: [:]).evaluate(on: dataset)
    if case .solutions(let rows) = answer, rows.isEmpty {
      Console.note("resgraph: note: the question is understood; the graph has no answer to it")
    }
    try format.write(answer)
  }

  private func writeContinuations(_ questions: [String]) throws {
    try Console.answer(questions.map { $0 + "\n" }.joined())
    if questions.isEmpty { throw ExitStatus.unsatisfied }
  }
}
