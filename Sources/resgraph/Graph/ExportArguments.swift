internal import ArgumentParser
internal import Export
internal import Pipeline
internal import SourceText

/// The options of commands that write a graph.
struct ExportArguments: ParsableArguments {
  @Option(help: "What the IRIs of all things begin with.")
  var base = ExportOptions.defaultBase

  @Option(help: "What graph.graphml holds beside the graph.")
  var graphmlStyle = GraphMLExport.Style.plain

  @Option(help: "Which part of the graph graph.graphml shows.")
  var graphmlProjection = GraphProjection.things

  func validate() throws {
    guard let last = base.last, "/#".contains(last), base.contains(":"),
      base.utf8.allSatisfy({ $0 > 0x20 && !"<>\"{}|^`\\".utf8.contains($0) })
    else { throw ValidationError("--base must be an absolute IRI that ends in / or #.") }
  }

  /// Writes the files that `make` gives to a folder, all or none, and gives their names.
  func write(
    to folder: String, _ make: (ExportOptions) throws -> [OutputFile]
  ) throws -> [String] {
    var options = ExportOptions()
    options.base = base
    options.style = graphmlStyle
    options.projection = graphmlProjection
    let files = try make(options)
    do throws(OutputFailure) {
      try OutputFolder(folder).write(files)
    } catch {
      throw Console.failure(error.diagnostic)
    }
    return files.map(\.name)
  }
}

extension GraphMLExport.Style: ExpressibleByArgument {}
extension GraphProjection: ExpressibleByArgument {}

extension OutputFailure {
  /// The failure, with what to do about it.
  fileprivate var diagnostic: Diagnostic {
    Diagnostic(
      .error, "unwritable",
      "it cannot be written (\(reason)); what was there before is unchanged; "
        + "name another folder with --output", file: path)
  }
}
