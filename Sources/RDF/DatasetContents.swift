/// What copies of a dataset share, so that a copy costs nothing.
final class DatasetContents: Sendable {
  let terms: TermTable
  let defaultGraph: QuadIndexSet
  let named: QuadIndexSet
  /// The names of the graphs that hold a quad.
  let namedGraphs: [TermID]
  let integers: ValueOrder
  let dates: ValueOrder

  init(_ terms: TermTable, _ defaultGraph: QuadIndexSet, _ named: QuadIndexSet) {
    self.terms = terms
    self.defaultGraph = defaultGraph
    self.named = named
    var seen: [TermID] = []
    for quad in named.all(.gspo) where quad.graph != seen.last {
      if let graph = quad.graph { seen.append(graph) }
    }
    namedGraphs = seen
    integers = ValueOrder(of: .integer, in: terms)
    dates = ValueOrder(of: .date, in: terms)
  }

  /// The contents with quads of `terms`, which begin with those that are here.
  func adding(_ quads: EncodedQuads, _ terms: TermTable) -> DatasetContents {
    var (defaultGraph, named) = (defaultGraph, named)
    defaultGraph.insert(quads.unnamed, terms: terms.count)
    named.insert(quads.named, terms: terms.count)
    return DatasetContents(terms, defaultGraph, named)
  }
}

/// Quads to be put in a dataset.
struct EncodedQuads: Sendable {
  var unnamed = QuadColumns(isNamed: false)
  var named = QuadColumns(isNamed: true)

  mutating func append(_ quad: EncodedQuad) {
    if quad.graph == nil { unnamed.append(quad) } else { named.append(quad) }
  }
}
