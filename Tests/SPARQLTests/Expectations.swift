import RDF
import RDFSyntax
import SPARQL
import Testing

extension QueryResults {
  /// The solutions; `nil` for other results.
  var solutions: Solutions? { if case .solutions(let solutions) = self { solutions } else { nil } }
}

extension Dataset {
  /// What some Turtle says, in which `http://example/` has the empty prefix; an issue where it is wrong.
  init(turtle text: String) {
    do {
      self = try RDFReader(format: .turtle).dataset(
        Array("PREFIX : <http://example/> \(text)".utf8))
    } catch {
      Issue.record(error)
      self.init()
    }
  }
}
