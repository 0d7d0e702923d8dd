public import RDF

/// What the names in a JSON-LD document mean (JSON-LD 1.1 §3.1).
public struct JSONLDContext: Hashable, Sendable {
  /// A name for a property or a class, and how the values of the property are to be read.
  public struct Definition: Hashable, Sendable {
    public let iri: IRI
    /// What a plain string means as a value; `nil`: a string.
    public let coercion: Coercion?

    public init(_ iri: IRI, coercion: Coercion? = nil) {
      self.iri = iri
      self.coercion = coercion
    }
  }

  /// What a plain string means as a value of a property.
  public enum Coercion: Hashable, Sendable {
    /// The IRI of a node.
    case id
    /// A literal of a datatype.
    case datatype(IRI)
  }

  /// The prefixes, without a colon, and what they stand for.
  public var prefixes: [String: IRI]
  /// The terms: names without a colon that are no prefixes.
  public var terms: [String: Definition]

  public init(prefixes: [String: IRI] = [:], terms: [String: Definition] = [:]) {
    self.prefixes = prefixes
    self.terms = terms
  }

  /// The context as a document of its own, `context.jsonld`.
  public var bytes: [UInt8] {
    var text: [UInt8] = []
    JSONValue.object([.init("@context", json)]).append(to: &text)
    text.append(UInt8(ascii: "\n"))
    return text
  }

  /// The value of `@context`: prefixes, then terms, each sorted.
  var json: JSONValue {
    let names = PrefixMap(prefixes)
    let prefixes = prefixes.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, Self.json(prefix: $0.value)) }
    let terms = terms.sorted { $0.key < $1.key }
      .map { JSONValue.Member($0.key, $0.value.json(names)) }
    return .object(prefixes + terms)
  }

  /// A namespace; one that ends in a letter has to say that it is a prefix (§4.4).
  private static func json(prefix namespace: IRI) -> JSONValue {
    if let last = namespace.value.utf8.last, ":/?#[]@".utf8.contains(last) {
      return .string(namespace.value)
    }
    return .object([
      .init("@id", .string(namespace.value)), .init("@prefix", .literal("true")),
    ])
  }
}

extension JSONLDContext.Definition {
  /// The value of the term in a context.
  fileprivate func json(_ names: PrefixMap) -> JSONValue {
    let id = JSONValue.string(names.compactIRI(iri))
    return switch coercion {
    case nil: id
    case .id: .object([.init("@id", id), .init("@type", .string("@id"))])
    case .datatype(let datatype):
      .object([.init("@id", id), .init("@type", .string(names.compactIRI(datatype)))])
    }
  }
}

extension PrefixMap {
  /// An IRI as JSON-LD abbreviates it: `prefix:suffix`, but for a suffix like an authority (§4.1.5).
  func compactIRI(_ iri: IRI) -> String {
    split(iri) { !$0.isEmpty && !$0.starts(with: "//".utf8) }
      .map { "\($0.prefix):\($0.local)" } ?? iri.value
  }
}
