extension Dataset {
  /// Whether two datasets say the same, whatever their blank nodes are called (RDF 1.1 Concepts §3.6).
  ///
  /// Blank nodes are told apart by the quads around them; only where those are symmetric are
  /// pairings tried, which takes exponential time in the worst case.
  public func isIsomorphic(to other: Dataset) -> Bool {
    guard count == other.count else { return false }
    let left = ColouredQuads(Array(quads))
    let right = ColouredQuads(Array(other.quads))
    return left.isIsomorphic(to: right)
  }
}

/// Quads whose blank nodes have colours: nodes of different colours cannot stand for each other.
private struct ColouredQuads {
  private let quads: [Quad]
  private let quadsOfNode: [BlankNode: [Int]]
  private var colours: [BlankNode: Int]

  init(_ quads: [Quad]) {
    self.quads = quads
    var quadsOfNode: [BlankNode: [Int]] = [:]
    for (index, quad) in quads.enumerated() {
      for node in Set(quad.terms.compactMap(\.blankNode)) {
        quadsOfNode[node, default: []].append(index)
      }
    }
    self.quadsOfNode = quadsOfNode
    colours = quadsOfNode.mapValues { _ in 0 }
    refine()
  }

  /// Whether some renaming of blank nodes that keeps colours makes the quads the same.
  func isIsomorphic(to other: ColouredQuads) -> Bool {
    let groups = self.groups
    let otherGroups = other.groups
    guard groups.mapValues(\.count) == otherGroups.mapValues(\.count) else { return false }
    let ambiguous = groups.filter { $0.value.count > 1 }
      .min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    guard let ambiguous, let node = ambiguous.value.first else {
      return isSame(as: other, groups, otherGroups)
    }
    let marked = marking(node)
    return otherGroups[ambiguous.key, default: []]
      .contains { marked.isIsomorphic(to: other.marking($0)) }
  }

  private var groups: [Int: [BlankNode]] {
    Dictionary(grouping: colours.keys) { colours[$0, default: 0] }
  }

  /// Whether the quads are the same when nodes that alone have a colour are paired.
  private func isSame(
    as other: ColouredQuads, _ groups: [Int: [BlankNode]], _ otherGroups: [Int: [BlankNode]]
  ) -> Bool {
    var names: [BlankNode: BlankNode] = [:]
    for (colour, nodes) in groups { names[nodes[0]] = otherGroups[colour]?.first }
    return Set(quads.map { $0.renaming { names[$0] ?? $0 } }) == Set(other.quads)
  }

  /// The same quads with one node told apart from the others.
  private func marking(_ node: BlankNode) -> ColouredQuads {
    var marked = self
    marked.colours[node] = 1
    marked.refine()
    return marked
  }

  /// Colours nodes by the colours around them, until no two more can be told apart.
  private mutating func refine() {
    var count = 0
    while case let found = Set(colours.values).count, found > count {
      count = found
      colours = Dictionary(uniqueKeysWithValues: colours.keys.map { ($0, colour(around: $0)) })
    }
  }

  private func colour(around node: BlankNode) -> Int {
    let signatures = quadsOfNode[node, default: []].map { signature(of: quads[$0], at: node) }
    var hasher = Hasher()
    hasher.combine(colours[node])
    hasher.combine(signatures.sorted())
    return hasher.finalize()
  }

  private func signature(of quad: Quad, at node: BlankNode) -> Int {
    var hasher = Hasher()
    for term in quad.terms {
      if let neighbour = term.blankNode {
        hasher.combine(neighbour == node)
        hasher.combine(colours[neighbour])
      } else {
        hasher.combine(term)
      }
    }
    hasher.combine(quad.graph == nil)
    return hasher.finalize()
  }
}

extension Term {
  /// The blank node that the term is, if it is one.
  fileprivate var blankNode: BlankNode? {
    if case .blankNode(let node) = self { node } else { nil }
  }
}

extension Quad {
  /// The terms from subject to graph.
  fileprivate var terms: [Term] {
    [subject, .iri(predicate), object] + (graph.map { [$0] } ?? [])
  }

  /// The quad with other names for its blank nodes.
  fileprivate func renaming(_ name: @escaping (BlankNode) -> BlankNode) -> Quad {
    let rename = { (term: Term) in term.blankNode.map { .blankNode(name($0)) } ?? term }
    return Quad(rename(subject), predicate, rename(object), graph: graph.map(rename))
  }
}
