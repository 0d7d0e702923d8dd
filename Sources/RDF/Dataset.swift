/// A set of quads over interned terms that answers any pattern by binary search.
///
/// Every quad is kept in each order that some pattern needs as a prefix, so an answer is always one
/// range of one sorted array: it is found in O(log n), knows its count, and needs no filter.
/// A dataset is built once and asked often; build large ones in one go, by ``init(_:)``,
/// ``insert(contentsOf:)`` or a ``Builder``.
public struct Dataset: Sendable {
  private var terms = TermTable()
  private var defaultGraph = QuadIndexSet(QuadOrder.ofTriples)
  private var named = QuadIndexSet(QuadOrder.allCases)

  /// No quads.
  public init() {}

  /// The quads, each once.
  public init(_ quads: some Sequence<Quad>) { insert(contentsOf: quads) }

  /// The number of quads.
  public var count: Int { defaultGraph.count + named.count }

  /// Whether there is no quad.
  public var isEmpty: Bool { count == 0 }

  /// All quads: the default graph first, then graph by graph, in the order of their identifiers.
  public var quads: some Sequence<Quad> {
    let parts = [defaultGraph.all(.spog), named.all(.gspo)]
    return parts.lazy.joined().lazy.map { [terms] in terms.quad($0) }
  }

  /// The names of the graphs that hold a quad, in the order of their identifiers.
  public var namedGraphs: [TermID] {
    let keys = named.all(.gspo)
    var graphs: [TermID] = []
    var next = keys.first?.graph
    while let graph = next {
      graphs.append(graph)
      next = keys.first(after: graph)?.graph
    }
    return graphs
  }
}

extension Dataset {
  /// Adds one quad, unless it is there (O(n); many at once are better added together).
  public mutating func insert(_ quad: Quad) { insert(contentsOf: CollectionOfOne(quad)) }

  /// Adds the quads that are not there yet (O(n + m log m)).
  public mutating func insert(contentsOf quads: some Sequence<Quad>) {
    insert(encoded: quads.map { terms.encode($0) })
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

  private mutating func insert(encoded quads: [EncodedQuad]) {
    defaultGraph.insert(quads.filter { $0.graph == nil })
    named.insert(quads.filter { $0.graph != nil })
  }
}

extension Dataset {
  /// The identifier of a term, `nil` when no quad of the dataset names it.
  public func id(of term: Term) -> TermID? { terms.id(of: term) }

  /// The term of an identifier of this dataset.
  public func term(for id: TermID) -> Term { terms.term(for: id) }

  /// The quad of an encoded quad of this dataset.
  public func quad(_ quad: EncodedQuad) -> Quad { terms.quad(quad) }

  /// The quads that have the given terms at the given places; `nil` stands for any term.
  ///
  /// They come sorted, by identifiers. With `.anyNamed`, a triple comes once for each graph it is in.
  public func matches(
    subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil,
    in graph: GraphSelection = .defaultGraph
  ) -> MatchSequence {
    switch graph {
    case .defaultGraph: defaultGraph.matches(subject, predicate, object, nil)
    case .anyNamed: named.matches(subject, predicate, object, nil)
    case .named(let name): named.matches(subject, predicate, object, name)
    }
  }

  /// How many quads ``matches(subject:predicate:object:in:)`` would give, in O(log n).
  public func estimatedCount(
    subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil,
    in graph: GraphSelection = .defaultGraph
  ) -> Int {
    matches(subject: subject, predicate: predicate, object: object, in: graph).count
  }
}

extension Dataset {
  /// Takes quads one by one and makes a dataset of all of them at the end.
  public struct Builder: Sendable {
    private var terms = TermTable()
    private var quads: [EncodedQuad] = []

    public init() {}

    /// Adds a quad (O(1)).
    public mutating func insert(_ quad: Quad) { quads.append(terms.encode(quad)) }

    /// The dataset of the quads added so far (O(n log n)).
    public func build() -> Dataset {
      var dataset = Dataset()
      dataset.terms = terms
      dataset.insert(encoded: quads)
      return dataset
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
