package import RDF

/// A statement in a file that says it holds a graph of ours, and cannot.
package struct RDFReadingError: Error, Hashable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    /// The graph was built with another base.
    case otherBase(String)
    /// The default graph does not say what the named graph is about.
    case noTopic
    /// A node lacks a property, or has one more than once.
    case property(IRI)
    /// No property, type or value of ours.
    case unknown
  }

  package let reason: Reason
  /// The term at fault.
  package let term: Term

  init(_ reason: Reason, at term: Term) {
    self.reason = reason
    self.term = term
  }

  package var description: String {
    switch reason {
    case .otherBase(let base):
      "\(name) does not begin with \(base); give the base it was built with"
    case .noTopic: "nothing says which resolution the named graph \(name) is about"
    case .property(let property): "\(name) must have one \(property.value)"
    case .unknown: "\(name) is no term that a graph of resolutions has"
    }
  }

  private var name: String {
    switch term {
    case .iri(let iri): iri.description
    case .blankNode(let node): "_:\(node.label)"
    case .literal(let literal): "\"\(literal.lexicalForm)\""
    }
  }
}
