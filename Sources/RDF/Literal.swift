/// A literal: a lexical form with a datatype, or with a language (RDF 1.1 Concepts §3.3).
public struct Literal: Sendable {
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

extension Literal: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.language == right.language && isSameText(left.lexicalForm, right.lexicalForm)
      && left.datatype == right.datatype
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(lexicalForm)
    hasher.combine(datatype)
    hasher.combine(language)
  }
}
