internal import Archives
internal import Foundation
internal import Pipeline
internal import RDF
internal import RDFSyntax
internal import SourceText

/// A file that holds a graph in one of the formats that are read, or standard input.
struct GraphFile {
  /// The path of a file, or of a folder with `graph.nq`; `-` for standard input.
  let path: String
  /// Put before the labels of blank nodes, to keep those of several files apart.
  var blankNodeScope = ""

  /// What a file holds.
  struct Contents {
    let name: String
    let bytes: [UInt8]
    let reader: RDFReader

    /// The prefixes that the file declares.
    var prefixes: [String: IRI] { reader.prefixes(bytes) }

    /// Adds the quads of the file to a builder; `graph` is the named graph that its default graph is
    /// to be, and then nothing else of the file is read.
    func read(into builder: inout Dataset.Builder, as graph: IRI?) throws(Diagnostic) {
      do throws(RDFSyntaxError) {
        guard let graph else { return try reader.read(bytes, into: &builder) }
        try reader.read(bytes) { quad in
          guard quad.graph == nil else { return }
          builder.insert(Quad(quad.subject, quad.predicate, quad.object, graph: .iri(graph)))
        }
      } catch {
        throw error.diagnostic(file: name)
      }
    }
  }

  /// Brings the file into memory and recognises its format, by its name or else by how it begins.
  func contents() throws(Diagnostic) -> Contents {
    let file = try load()
    let bytes = try decompressed(file)
    if let format = ForeignFormat(recognizing: bytes) {
      throw Diagnostic(
        .error, "format",
        "this is \(format.rawValue), which is not read; Turtle, TriG, N-Triples and N-Quads are",
        file: file.name)
    }
    let reader = RDFReader(
      format: namedFormat ?? RDFReader.Format(recognizing: bytes),
      base: IRI(URL(filePath: path).absoluteString), blankNodeScope: blankNodeScope)
    return Contents(name: file.name, bytes: bytes, reader: reader)
  }

  /// The bytes of the file, or what was compressed to them.
  private func decompressed(_ file: SourceFile) throws(Diagnostic) -> [UInt8] {
    guard GzipReader.isCompressed(file.bytes) else { return file.bytes }
    do throws(ArchiveError) {
      return try GzipReader.contents(of: file.bytes)
    } catch {
      throw Diagnostic(
        .error, "gzip", "the file is compressed, and cannot be unpacked; get the file again",
        file: file.name)
    }
  }

  private func load() throws(Diagnostic) -> SourceFile {
    if path == "-" {
      return SourceFile(
        name: "<stdin>", bytes: [UInt8](FileHandle.standardInput.readDataToEndOfFile()))
    }
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    return try FileLoader.load(path: exists && isFolder.boolValue ? "\(path)/graph.nq" : path)
  }

  /// The format that the name of the file tells.
  private var namedFormat: RDFReader.Format? {
    var url = URL(filePath: path)
    if url.pathExtension.lowercased() == "gz" { url.deletePathExtension() }
    return RDFFormat(fileExtension: url.pathExtension).flatMap(RDFReader.Format.init)
  }
}

/// Formats of graphs that are not read.
private enum ForeignFormat: String {
  case xml = "RDF/XML"
  case json = "JSON-LD"

  /// The format of a text; `nil` when it is none of these.
  init?(recognizing bytes: [UInt8]) {
    let start = bytes.prefix(1024).filter { $0 > 0x20 }
    if start.starts(with: "<?xml".utf8) || start.starts(with: "<rdf:RDF".utf8) {
      self = .xml
    } else if start.starts(with: "{\"".utf8) || start.starts(with: "[{\"".utf8) {
      self = .json
    } else {
      return nil
    }
  }
}
