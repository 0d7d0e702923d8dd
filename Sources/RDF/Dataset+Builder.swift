extension Dataset {
  /// Takes quads one by one and makes a dataset of all of them at the end.
  public struct Builder: Sendable {
    private var terms = TermTable()
    private var quads = EncodedQuads()
    /// Datatypes (as IRIs) and languages (as strings), and the kinds that they make.
    private var kindNames = TermTable()
    private var kinds: [TermKind] = []

    public init() {}

    /// Adds a quad (O(1)).
    public mutating func insert(_ quad: Quad) { quads.append(terms.encode(quad)) }

    /// The dataset of the quads added so far (O(n)).
    public func build() -> Dataset { Dataset(terms, quads) }
  }
}

/// What readers add without making a ``Term``; all texts are UTF-8.
extension Dataset.Builder {
  /// Adds a quad of terms that this builder has numbered.
  package mutating func insert(_ quad: EncodedQuad) { quads.append(quad) }

  /// The number of an absolute IRI.
  package mutating func intern(iri: Span<UInt8>) -> TermID { terms.intern(.iri, iri) }

  /// The number of a blank node.
  package mutating func intern(blankNode label: Span<UInt8>) -> TermID {
    terms.intern(.blankNode, label)
  }

  /// The number of a literal of `xsd:string`.
  package mutating func intern(string text: Span<UInt8>) -> TermID { terms.intern(.string, text) }

  /// The number of a literal of a datatype.
  package mutating func intern(string text: Span<UInt8>, datatype: Span<UInt8>) -> TermID {
    let name = kindNames.intern(.iri, datatype)
    return terms.intern(kind(name), text)
  }

  /// The number of a literal in a language.
  package mutating func intern(string text: Span<UInt8>, language: Span<UInt8>) -> TermID {
    let name = kindNames.intern(.string, language)
    return terms.intern(kind(name), text)
  }

  /// The kind that a datatype or a language makes.
  private mutating func kind(_ name: TermID) -> TermKind {
    if Int(name.rawValue) == kinds.count { kinds.append(terms.kind(like: literal(name))) }
    return kinds[Int(name.rawValue)]
  }

  private func literal(_ name: TermID) -> Literal {
    switch kindNames.term(for: name) {
    case .iri(let datatype): Literal("", datatype: datatype)
    case .literal(let language): Literal("", language: language.lexicalForm)
    case .blankNode: preconditionFailure("kinds are named by datatypes and languages only")
    }
  }
}
