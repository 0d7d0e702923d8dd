/// The quads that match a pattern: a range of a sorted index, which it shares with the dataset.
public struct MatchSequence: RandomAccessCollection, Sendable {
  @usableFromInline let order: QuadOrder
  @usableFromInline let keys: ArraySlice<QuadKey>

  init(order: QuadOrder, keys: ArraySlice<QuadKey>) {
    self.order = order
    self.keys = keys
  }

  @inlinable public var startIndex: Int { keys.startIndex }
  @inlinable public var endIndex: Int { keys.endIndex }
  @inlinable public subscript(position: Int) -> EncodedQuad { order.quad(keys[position]) }
}

extension MatchSequence {
  /// The first quad of a graph after `graph`, in an order that has the graph in front (O(log n)).
  func first(after graph: TermID) -> EncodedQuad? {
    let last = QuadKey(graph.rawValue, .max, .max, .max)
    let position = keys.partitioningIndex { $0 > last }
    return position < endIndex ? self[position] : nil
  }
}
