/// A set of quads over interned terms that answers any pattern by binary search.
///
/// Every quad is kept in each order that some pattern needs as a prefix, so an answer is always one
/// range of sorted columns: it is found in O(log n), knows its count, and needs no filter.
/// A dataset is built once and asked often; build large ones in one go, by ``init(_:)``,
/// ``insert(contentsOf:)`` or a ``Builder``.
public struct Dataset: Sendable {
  private(set) var contents = DatasetContents(
    TermTable(), QuadIndexSet(isNamed: false), QuadIndexSet(isNamed: true))

  /// No quads.
  public init() {}

  /// The quads, each once.
  public init(_ quads: some Sequence<Quad>) { insert(contentsOf: quads) }

  /// The quads of a builder.
  init(_ terms: TermTable, _ quads: EncodedQuads) { contents = contents.adding(quads, terms) }

  /// The number of quads.
  public var count: Int { contents.defaultGraph.count + contents.named.count }

  /// Whether there is no quad.
  public var isEmpty: Bool { count == 0 }

  /// All quads: the default graph first, then graph by graph, in the order of their identifiers.
  public var quads: some Sequence<Quad> {
    let parts = [contents.defaultGraph.all(.spog), contents.named.all(.gspo)]
    return parts.lazy.joined().lazy.map { [contents] in contents.terms.quad($0) }
  }
}

extension Dataset {
  /// Adds one quad, unless it is there (O(n); many at once are better added together).
  public mutating func insert(_ quad: Quad) { insert(contentsOf: CollectionOfOne(quad)) }

  /// Adds the quads that are not there yet (O(n + m)).
  public mutating func insert(contentsOf quads: some Sequence<Quad>) {
    var terms = contents.terms
    var encoded = EncodedQuads()
    for quad in quads { encoded.append(terms.encode(quad)) }
    contents = contents.adding(encoded, terms)
  }

  /// Whether the quad is in the dataset.
  public func contains(_ quad: Quad) -> Bool {
    guard let subject = id(of: quad.subject), let predicate = id(of: .iri(quad.predicate)),
      let object = id(of: quad.object)
    else { return false }
    guard let graph = quad.graph else {
      return !matches(subject: subject, predicate: predicate, object: object).isEmpty
    }
    return id(of: graph).map {
      !matches(subject: subject, predicate: predicate, object: object, in: .named($0)).isEmpty
    } ?? false
  }
}

extension Dataset {
  /// The identifier of a term, `nil` when no quad of the dataset names it.
  public func id(of term: Term) -> TermID? { contents.terms.id(of: term) }

  /// The term of an identifier of this dataset.
  public func term(for id: TermID) -> Term { contents.terms.term(for: id) }

  /// How many identifiers there are; they begin with 0.
  package var termCount: Int { contents.terms.count }

  /// The names of the graphs that hold a quad, in the order of their identifiers.
  public var namedGraphs: [TermID] { contents.namedGraphs }

  /// The lexical form of a literal in UTF-8, and what is known of its value; `nil` for other terms.
  package func literal(_ id: TermID) -> (class: LiteralClass, text: ArraySlice<UInt8>)? {
    contents.terms.literal(id)
  }

  /// The literals that compare with integers or with dates; none for other kinds.
  package func valueOrder(of kind: LiteralClass) -> ValueOrder {
    switch kind {
    case .integer: contents.integers
    case .date: contents.dates
    case .string, .languageString, .number, .other: ValueOrder()
    }
  }

  /// The quad of an encoded quad of this dataset.
  public func quad(_ quad: EncodedQuad) -> Quad { contents.terms.quad(quad) }

  /// The quads that have the given terms at the given places; `nil` stands for any term.
  ///
  /// They come sorted, by identifiers. With `.anyNamed`, a triple comes once for each graph it is in.
  /// They are found, and counted, in O(log n).
  public func matches(
    subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil,
    in graph: GraphSelection = .defaultGraph
  ) -> MatchSequence {
    switch graph {
    case .defaultGraph: contents.defaultGraph.matches(subject, predicate, object, nil)
    case .anyNamed: contents.named.matches(subject, predicate, object, nil)
    case .named(let name): contents.named.matches(subject, predicate, object, name)
    }
  }

  /// What ``matches(subject:predicate:object:in:)`` would give, sorted by the term at another place;
  /// `nil` where no index has it so.
  package func matches(
    subject: TermID?, predicate: TermID?, object: TermID?, in graph: GraphSelection,
    sortedBy place: QuadPlace
  ) -> MatchSequence? {
    var known: [QuadPlace: UInt32] = [:]
    known[.subject] = subject?.rawValue
    known[.predicate] = predicate?.rawValue
    known[.object] = object?.rawValue
    switch graph {
    case .defaultGraph: return contents.defaultGraph.matches(known, sortedBy: place)
    case .anyNamed: return contents.named.matches(known, sortedBy: place)
    case .named(let name):
      known[.graph] = name.rawValue
      return contents.named.matches(known, sortedBy: place)
    }
  }

  /// The terms at a place of the quads that ``matches(subject:predicate:object:in:)`` would give.
  package func terms(
    at place: QuadPlace, subject: TermID?, predicate: TermID?, object: TermID?,
    in graph: GraphSelection
  ) -> ArraySlice<UInt32> {
    switch graph {
    case .defaultGraph:
      contents.defaultGraph.terms(at: place, subject, predicate, object, nil)
    case .anyNamed: contents.named.terms(at: place, subject, predicate, object, nil)
    case .named(let name): contents.named.terms(at: place, subject, predicate, object, name)
    }
  }
}

/// Which graphs of a dataset a pattern looks in.
public enum GraphSelection: Hashable, Sendable {
  /// The graph without a name.
  case defaultGraph
  /// One named graph.
  case named(TermID)
  /// Every named graph, and not the default graph.
  case anyNamed
}
