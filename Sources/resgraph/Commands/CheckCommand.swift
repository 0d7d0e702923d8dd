internal import ArgumentParser
internal import KnowledgeGraph
internal import Pipeline
internal import Resolutions

/// `resgraph check`: lists where documents disagree, and where plans came out otherwise.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List where documents disagree, and where plans came out otherwise.",
    discussion: "The exit status is 1 when documents disagree; a plan that changed is no fault.")

  @Argument(help: "The output folder of a build, or its graph.nq.")
  var graph = "output"

  @Option(help: "The base that the graph was built with.")
  var base = ExportOptions.defaultBase

  func run() throws {
    let disagreements = try Graph(builtAt: graph, base: base).disagreements
    for disagreement in disagreements { try Console.answer(disagreement.text) }
    let contradictions = disagreements.count { $0.conflict.kind == .differentValues }
    Console.note(
      "resgraph: \(contradictions) contradictions, "
        + "\(disagreements.count - contradictions) changed plans")
    if contradictions > 0 { throw ExitStatus.unsatisfied }
  }
}

extension Disagreement {
  /// What it is about, then the words of each side with file and line.
  fileprivate var text: String {
    let others = conflict.others.map(\.text).joined(separator: ", ")
    let heading =
      switch conflict.kind {
      case .differentValues: "\(conflict.property.rawValue) \(conflict.chosen.text), not \(others)"
      case .planChanged: "\(conflict.property.rawValue) \(conflict.chosen.text), planned \(others)"
      }
    let words = quotations.map { "  \($0.file):\($0.line): “\($0.words)”\n" }
    return "\(name): \(heading)\n" + words.joined()
  }
}

extension Value {
  /// The value as people read it.
  fileprivate var text: String {
    switch self {
    case .entity(let entity): entity.path
    case .address(let address): "<\(address)>"
    case .text(let text): "“\(text)”"
    case .integer(let number): String(number)
    case .date(let day): day.description
    case .year(let year): String(year)
    }
  }
}
