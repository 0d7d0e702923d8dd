public import RDF

/// Writes Turtle, or TriG, that people read and `diff` compares.
///
/// Prefixes are sorted, and those that nothing uses are left out. Subjects come in natural order,
/// `a` before the other predicates, those by their short names, objects in natural order.
///
/// ```turtle
/// @prefix ex: <http://example.org/> .
///
/// ex:book2
///   a ex:Book ;
///   ex:author
///     ex:anna,
///     ex:ben ;
///   ex:pages 120 .
/// ```
public struct TurtleWriter: Sendable {
  /// The prefixes, without a colon, and what they stand for.
  public let prefixes: [String: IRI]
  /// What IRIs without a prefix are written relative to, if anything.
  public let base: IRI?
  /// Whether the named graphs are written too, which makes it TriG.
  public let writesNamedGraphs: Bool

  public init(prefixes: [String: IRI] = [:], base: IRI? = nil, writesNamedGraphs: Bool = false) {
    self.prefixes = prefixes
    self.base = base
    self.writesNamedGraphs = writesNamedGraphs
  }

  /// The dataset as text (O(n log n)).
  public func bytes(_ dataset: Dataset) -> [UInt8] {
    let names = TurtleNames(prefixes: prefixes, base: base)
    var body = TurtleText(names: names)
    body.add(.defaultGraph, of: dataset, indent: "")
    if writesNamedGraphs {
      for graph in dataset.sortedGraphs { body.add(named: graph, of: dataset) }
    }
    let header = header(using: body.usedPrefixes)
    return header.isEmpty ? Array(body.text.dropFirst()) : header + body.text
  }

  private func header(using used: Set<String>) -> [UInt8] {
    var text: [UInt8] = []
    if let base {
      text += "@base ".utf8
      base.appendNTriples(to: &text)
      text += " .\n".utf8
    }
    for (prefix, namespace) in prefixes.sorted(by: { $0.key < $1.key }) where used.contains(prefix)
    {
      text += "@prefix \(prefix): ".utf8
      namespace.appendNTriples(to: &text)
      text += " .\n".utf8
    }
    return text
  }
}

/// The statements of a Turtle text, as they grow.
private struct TurtleText {
  let names: TurtleNames
  private(set) var text: [UInt8] = []
  private(set) var usedPrefixes: Set<String> = []

  init(names: TurtleNames) { self.names = names }

  /// Adds the subjects of a graph.
  mutating func add(_ graph: GraphSelection, of dataset: Dataset, indent: String) {
    let outline = GraphOutline(of: dataset, in: graph, named: names.name)
    for subject in outline.subjects {
      text += "\n\(indent)".utf8
      add(dataset.term(for: subject))
      add(outline.properties(of: subject), indent: indent + "  ")
    }
  }

  /// Adds a named graph, in braces.
  mutating func add(named graph: TermID, of dataset: Dataset) {
    text += "\n".utf8
    add(dataset.term(for: graph))
    text += " {".utf8
    add(.named(graph), of: dataset, indent: "  ")
    text += "}\n".utf8
  }

  private mutating func add(_ properties: [GraphOutline.Property], indent: String) {
    for (position, property) in properties.enumerated() {
      text += (position == 0 ? "\n" : " ;\n").utf8
      add(property, indent: indent)
    }
    text += " .\n".utf8
  }

  private mutating func add(_ property: GraphOutline.Property, indent: String) {
    let isType = property.predicate == RDFNamespace.type
    text += indent.utf8
    if isType { text += "a".utf8 } else { add(.iri(property.predicate)) }
    let isInline = isType || property.objects.count == 1
    for (position, object) in property.objects.enumerated() {
      if position > 0 { text += ",".utf8 }
      text += (isInline ? " " : "\n\(indent)  ").utf8
      add(object)
    }
  }

  private mutating func add(_ term: Term) {
    names.append(term, to: &text, using: &usedPrefixes)
  }
}
