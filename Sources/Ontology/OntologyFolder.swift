internal import Foundation
internal import RDF
internal import RDFSyntax

/// A folder of Turtle files.
struct OntologyFolder {
  let url: URL

  /// The folder in the resource bundle of the package.
  static var bundled: URL { Bundle.module.bundleURL.appending(path: "ontology") }

  /// Reads `<name>.ttl`.
  func descriptions(in name: String) throws(RegistryError) -> Descriptions {
    let file = "\(name).ttl"
    guard let bytes = try? Data(contentsOf: url.appending(path: file)) else {
      throw .unreadable(file: file)
    }
    var descriptions = Descriptions(file: file)
    do {
      try RDFReader(format: .turtle, base: IRI(Namespace.entities))
        .read(Array(bytes)) { descriptions.insert($0) }
    } catch {
      throw .syntax(file: file, error)
    }
    return descriptions
  }
}
