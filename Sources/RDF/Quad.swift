/// A statement: subject, predicate, object.
public struct Triple: Hashable, Sendable {
  public let subject: Term
  public let predicate: IRI
  public let object: Term

  public init(_ subject: Term, _ predicate: IRI, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }
}

/// A statement in a graph; `nil` is the default graph.
public struct Quad: Hashable, Sendable {
  public let subject: Term
  public let predicate: IRI
  public let object: Term
  public let graph: Term?

  public init(_ subject: Term, _ predicate: IRI, _ object: Term, graph: Term? = nil) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }

  public init(_ triple: Triple, graph: Term? = nil) {
    self.init(triple.subject, triple.predicate, triple.object, graph: graph)
  }

  public var triple: Triple { Triple(subject, predicate, object) }
}
