internal import ArgumentParser
internal import Foundation
internal import Pipeline
internal import SourceText

extension Graph {
  /// Reads back the graph of a build: its `graph.nq`, or the folder that it stands in.
  init(builtAt path: String, base: String) throws {
    let isFolder = URL(filePath: path).pathExtension != "nq"
    do throws(Diagnostic) {
      let file = try FileLoader.load(path: isFolder ? "\(path)/graph.nq" : path)
      try self.init(nQuads: file, base: base)
    } catch {
      throw Console.failure(error)
    }
  }
}
