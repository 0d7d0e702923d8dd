internal import ArgumentParser
internal import Questions
internal import SPARQL

/// `resgraph ask`: answers a question in plain English from a graph.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer a question in plain English from a graph.",
    discussion: """
      "which meetings are recalled by 64/56", for one. The words that are understood are the labels \
      in ontology/ and the names in the graph; a question that is not understood is answered with \
      the word that stands in the way, and the ones that could stand there.
      """)

  @Argument(help: "The question.")
  var question: String

  @OptionGroup var source: GraphArguments

  @Option(name: .shortAndLong, help: AnswerFormat.help)
  var format = AnswerFormat.table

  @Flag(help: "Print the SPARQL query that the question stands for, and do not answer it.")
  var sparql = false

  func run() throws {
    let dataset = try source.dataset()
    let question = try Question(commandLine: question, about: dataset)
    guard !sparql else { return try Console.answer(question.sparql) }
    try format.write(try Query(commandLine: question.sparql, prefixes: [:]).evaluate(on: dataset))
  }
}
