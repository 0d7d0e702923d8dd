internal import Foundation
internal import Pipeline
internal import RDF
internal import RDFSyntax
internal import SourceText

/// A file that holds a graph in one of the formats that are read.
struct GraphFile {
  let path: String
  /// Put before the labels of blank nodes, to keep those of several files apart.
  var blankNodeScope = ""

  /// Passes on each quad of the file.
  func read(into sink: (Quad) -> Void) throws(Diagnostic) {
    let url = URL(filePath: path)
    guard let format = RDFFormat(fileExtension: url.pathExtension).flatMap(RDFReader.Format.init)
    else {
      throw Diagnostic(
        .error, "format",
        "the format is not known; graphs are read from .ttl, .trig, .nt and .nq files", file: path)
    }
    let file = try FileLoader.load(path: path)
    let reader = RDFReader(
      format: format, base: IRI(url.absoluteString), blankNodeScope: blankNodeScope)
    do throws(SyntaxError) {
      try reader.read(file.bytes, into: sink)
    } catch {
      throw error.diagnostic(file: path)
    }
  }
}
