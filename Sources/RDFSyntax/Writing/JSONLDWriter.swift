public import RDF

/// Writes flattened, compacted JSON-LD with its context inline (JSON-LD 1.1).
///
/// Nodes come in natural order under `@graph`; `@id` and `@type` before the properties, those by name.
/// What a JSON-LD processor reads from it is the dataset that was written.
public struct JSONLDWriter: Sendable {
  /// What the names in the document mean.
  public let context: JSONLDContext

  public init(context: JSONLDContext) { self.context = context }

  /// The dataset as text (O(n log n)).
  public func bytes(_ dataset: Dataset) -> [UInt8] {
    let names = JSONLDNames(context, for: dataset)
    var text = Array("{\n  \"@context\": ".utf8)
    names.context.json.append(to: &text, indent: "  ")
    text += ",\n  \"@graph\": [".utf8
    let outline = GraphOutline(of: dataset, in: .defaultGraph, named: names.name)
    for (position, node) in nodes(of: dataset, outline).enumerated() {
      text += (position == 0 ? "\n    " : ",\n    ").utf8
      let members = members(node, outline, dataset, names) + graph(node, of: dataset, names)
      JSONValue.object(members).append(to: &text, indent: "    ")
    }
    text += "\n  ]\n}\n".utf8
    return text
  }

  /// The subjects of the default graph and the names of the others, in natural order.
  private func nodes(of dataset: Dataset, _ outline: GraphOutline) -> [TermID] {
    let known = Set(outline.subjects)
    let graphs = dataset.namedGraphs.filter { !known.contains($0) }
    guard !graphs.isEmpty else { return outline.subjects }
    return (outline.subjects + graphs).sorted(byKey: { SortKey(dataset.term(for: $0)) })
  }

  /// The graph that a node names, if it names one.
  private func graph(_ name: TermID, of dataset: Dataset, _ names: JSONLDNames) -> [JSONValue
    .Member]
  {
    let outline = GraphOutline(of: dataset, in: .named(name), named: names.name)
    guard !outline.subjects.isEmpty else { return [] }
    let nodes = outline.subjects.map {
      JSONValue.object(members($0, outline, dataset, names))
    }
    return [.init("@graph", .array(nodes))]
  }

  private func members(
    _ subject: TermID, _ outline: GraphOutline, _ dataset: Dataset, _ names: JSONLDNames
  ) -> [JSONValue.Member] {
    [.init("@id", .string(names.id(dataset.term(for: subject))))]
      + outline.properties(of: subject).flatMap(names.members)
  }
}

/// How JSON-LD writes the terms of a dataset under a context.
private struct JSONLDNames {
  let context: JSONLDContext
  private let prefixes: PrefixMap
  private let terms: [IRI: String]

  /// Leaves out prefixes that are the scheme of some IRI of the dataset, which would be misread.
  init(_ context: JSONLDContext, for dataset: Dataset) {
    var context = context
    for scheme in Self.schemes(of: dataset) { context.prefixes[scheme] = nil }
    self.context = context
    prefixes = PrefixMap(context.prefixes)
    let names = context.terms.sorted { $0.key < $1.key }.map { ($0.value.iri, $0.key) }
    terms = Dictionary(names) { first, _ in first }
  }

  private static func schemes(of dataset: Dataset) -> Set<String> {
    Set(dataset.iris.compactMap { $0.value.split(separator: ":").first.map(String.init) })
  }

  /// The value of `@id` for a node.
  func id(_ node: Term) -> String {
    if case .iri(let iri) = node { prefixes.compactIRI(iri) } else { node.description }
  }

  /// A property with its values; types that are literals do not fit into `@type`.
  func members(_ property: GraphOutline.Property) -> [JSONValue.Member] {
    guard property.predicate == RDFNamespace.type else {
      let coercion = terms[property.predicate].flatMap { context.terms[$0]?.coercion }
      return member(name(of: property.predicate), property.objects.map { json($0, coercion) })
    }
    let literals = property.objects.filter { if case .literal = $0 { true } else { false } }
    let types = property.objects.filter { if case .literal = $0 { false } else { true } }
    return member("@type", types.map { .string(type($0)) })
      + member(RDFNamespace.type.value, literals.map { json($0, nil) })
  }

  private func member(_ name: String, _ values: [JSONValue]) -> [JSONValue.Member] {
    guard let first = values.first else { return [] }
    return [.init(name, values.count == 1 ? first : .array(values))]
  }

  /// The name of a property, a class or a datatype.
  func name(of iri: IRI) -> String { terms[iri] ?? prefixes.compactIRI(iri) }

  private func type(_ type: Term) -> String {
    if case .iri(let iri) = type { name(of: iri) } else { id(type) }
  }

  private func json(_ object: Term, _ coercion: JSONLDContext.Coercion?) -> JSONValue {
    switch object {
    case .iri, .blankNode:
      let id = JSONValue.string(id(object))
      return coercion == .id ? id : .object([.init("@id", id)])
    case .literal(let literal): return json(literal, coercion)
    }
  }

  private func json(_ literal: Literal, _ coercion: JSONLDContext.Coercion?) -> JSONValue {
    let value = JSONValue.string(literal.lexicalForm)
    if let language = literal.language {
      return .object([.init("@language", .string(language)), .init("@value", value)])
    }
    if coercion == nil || coercion == .datatype(literal.datatype), isNative(literal) {
      return .literal(literal.lexicalForm)
    }
    if coercion == .datatype(literal.datatype) { return value }
    guard literal.datatype == XSD.string else {
      let datatype = JSONValue.string(name(of: literal.datatype))
      return .object([.init("@type", datatype), .init("@value", value)])
    }
    return coercion == nil ? value : .object([.init("@value", value)])
  }

  /// Whether JSON has the literal as it is: booleans, and whole numbers that fit a double.
  private func isNative(_ literal: Literal) -> Bool {
    switch literal.datatype {
    case XSD.boolean: literal.lexicalForm == "true" || literal.lexicalForm == "false"
    case XSD.integer:
      literal.lexicalForm.utf8.count <= 15 && isCanonicalInteger(literal.lexicalForm.utf8[...])
    default: false
    }
  }
}

extension Dataset {
  /// Every IRI that is named in a quad.
  fileprivate var iris: Set<IRI> {
    var ids: Set<TermID> = []
    for graph in [GraphSelection.defaultGraph, .anyNamed] {
      for match in matches(in: graph) {
        ids.formUnion([match.subject, match.predicate, match.object])
        if let graph = match.graph { ids.insert(graph) }
      }
    }
    return Set(ids.flatMap { term(for: $0).iris })
  }
}

extension Term {
  /// The IRI that the term is, or the datatype that it has.
  fileprivate var iris: [IRI] {
    switch self {
    case .iri(let iri): [iri]
    case .literal(let literal): [literal.datatype]
    case .blankNode: []
    }
  }
}
