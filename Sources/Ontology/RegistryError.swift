internal import Foundation
package import RDFSyntax

/// Why the ontology could not be loaded.
package enum RegistryError: Error, Hashable, CustomStringConvertible {
  /// A file is not there, or cannot be read.
  case unreadable(file: String)
  /// A file is no Turtle.
  case syntax(file: String, RDFSyntaxError)
  /// An entry lacks what every entry of its kind has.
  case incomplete(entry: String, missing: String, file: String)

  package var description: String {
    switch self {
    case .unreadable(let file): "\(file): cannot be read"
    case .syntax(let file, let error): "\(file):\(error)"
    case .incomplete(let entry, let missing, let file):
      "\(file): <\(entry)> has no \(missing); give it one"
    }
  }
}
