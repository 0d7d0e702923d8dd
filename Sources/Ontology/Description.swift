internal import RDF

/// What a file says of one subject, property by property in the order of the file.
struct Description {
  let subject: IRI
  let file: String
  /// The properties with their values; so few that searching them is quicker than hashing.
  private var statements: [(property: IRI, value: Term)] = []

  init(subject: IRI, file: String) {
    self.subject = subject
    self.file = file
  }

  mutating func insert(_ object: Term, as property: IRI) {
    statements.append((property, object))
  }

  /// The values of a property, as text: lexical forms, and IRIs in full.
  func texts(_ property: IRI) -> [String] {
    statements.compactMap { $0.property == property ? $0.value.text : nil }
  }

  /// The first value of a property, as text.
  func text(_ property: IRI) -> String? {
    statements.first { $0.property == property }?.value.text
  }

  /// The first value of a property that every entry of its kind has.
  func required(_ property: IRI) throws(RegistryError) -> String {
    guard let text = text(property) else {
      throw .incomplete(entry: subject.value, missing: property.value, file: file)
    }
    return text
  }

  /// The values of a property, without the part of their IRIs that is the same for all.
  func names(_ property: IRI, in namespace: String) -> [String] {
    texts(property).compactMap { $0.dropping(prefix: namespace) }
  }
}

/// What a file says, subject by subject in the order of the file.
struct Descriptions {
  let file: String
  private(set) var all: [Description] = []
  private var positions: [IRI: Int] = [:]

  init(file: String) { self.file = file }

  mutating func insert(_ quad: Quad) {
    guard case .iri(let subject) = quad.subject else { return }
    if let last = all.last, last.subject == subject {
      all[all.count - 1].insert(quad.object, as: quad.predicate)
      return
    }
    if positions[subject] == nil {
      positions[subject] = all.count
      all.append(Description(subject: subject, file: file))
    }
    all[positions[subject, default: 0]].insert(quad.object, as: quad.predicate)
  }

  /// The subjects whose path begins so.
  func under(_ path: String) -> [Description] {
    all.filter { $0.subject.value.utf8.starts(with: (Namespace.entities + path).utf8) }
  }
}

extension Term {
  /// The lexical form of a literal, the whole of an IRI, the label of a blank node.
  fileprivate var text: String {
    switch self {
    case .iri(let iri): iri.value
    case .blankNode(let node): node.label
    case .literal(let literal): literal.lexicalForm
    }
  }
}

extension String {
  /// What follows a prefix; `nil` for a text that does not begin so.
  func dropping(prefix: String) -> String? {
    utf8.starts(with: prefix.utf8)
      ? String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : nil
  }
}
