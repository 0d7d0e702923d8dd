/// An RDF term: an IRI, a blank node or a literal (RDF 1.1 Concepts §3.1).
public enum Term: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)
  case literal(Literal)
}

/// A node without a name, known by a label within one dataset.
public struct BlankNode: Hashable, Comparable, Sendable {
  /// The label, without `_:`.
  public let label: String

  public init(_ label: String) { self.label = label }

  public static func < (left: Self, right: Self) -> Bool { left.label < right.label }
}

/// A literal: a lexical form with a datatype, or with a language (RDF 1.1 Concepts §3.3).
public struct Literal: Hashable, Sendable {
  /// The text of the literal, unescaped.
  public let lexicalForm: String
  /// The datatype; `rdf:langString` when there is a language.
  public let datatype: IRI
  /// The language tag in lower case.
  public let language: String?

  /// A literal of a datatype, plain text unless told.
  public init(_ lexicalForm: String, datatype: IRI = XSD.string) {
    self.lexicalForm = lexicalForm
    self.datatype = datatype
    language = nil
  }

  /// A text in a language.
  public init(_ lexicalForm: String, language: String) {
    self.lexicalForm = lexicalForm
    self.language = language.lowercased()
    datatype = RDFNamespace.langString
  }
}

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
