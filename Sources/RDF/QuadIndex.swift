/// A set of quads, kept sorted in several orders.
struct QuadIndexSet: Sendable {
  /// One index for each order, at the position of the order's raw value.
  private var indexes: [QuadIndex]

  /// No quads, in `orders`, which are the first cases of ``QuadOrder``.
  init(_ orders: [QuadOrder]) { indexes = orders.map { QuadIndex(order: $0) } }

  /// The number of quads.
  var count: Int { indexes[0].keys.count }

  /// Adds the quads that are not there yet to every index.
  mutating func insert(_ quads: [EncodedQuad]) {
    guard !quads.isEmpty else { return }
    for position in indexes.indices { indexes[position].insert(quads) }
  }

  /// All quads in an order.
  func all(_ order: QuadOrder) -> MatchSequence {
    let keys = indexes[order.rawValue].keys
    return MatchSequence(order: order, keys: keys[...])
  }

  /// The quads that agree with the places that are not `nil`.
  func matches(
    _ subject: TermID?, _ predicate: TermID?, _ object: TermID?, _ graph: TermID?
  ) -> MatchSequence {
    let order = QuadOrder(
      subject: subject != nil, predicate: predicate != nil, object: object != nil,
      graph: graph != nil)
    let bound = { (open: UInt32) in
      order.key(
        subject?.rawValue ?? open, predicate?.rawValue ?? open, object?.rawValue ?? open,
        graph?.rawValue ?? open)
    }
    return indexes[order.rawValue].matches(bound(.min)...bound(.max))
  }
}

/// Quads as keys sorted in one order, each once.
struct QuadIndex: Sendable {
  let order: QuadOrder
  private(set) var keys: [QuadKey] = []

  init(order: QuadOrder) { self.order = order }

  /// The quads whose keys are in a range, found by binary search.
  func matches(_ range: ClosedRange<QuadKey>) -> MatchSequence {
    let low = keys[...].partitioningIndex { $0 >= range.lowerBound }
    let high = keys[low...].partitioningIndex { $0 > range.upperBound }
    return MatchSequence(order: order, keys: keys[low..<high])
  }

  /// Adds the quads that are not there yet: sorts the new ones, then merges them in.
  mutating func insert(_ quads: [EncodedQuad]) {
    var new = quads.map { $0.key(in: order) }
    new.sort()
    keys = merged(keys, new)
  }

  private func merged(_ old: [QuadKey], _ new: [QuadKey]) -> [QuadKey] {
    var result: [QuadKey] = []
    result.reserveCapacity(old.count + new.count)
    var position = 0
    for key in new where key != result.last {
      while position < old.count, old[position] < key {
        result.append(old[position])
        position += 1
      }
      if position < old.count, old[position] == key { position += 1 }
      result.append(key)
    }
    result += old[position...]
    return result
  }
}

extension ArraySlice {
  /// The first position at which `isAbove` holds, when it holds from there on (O(log n)).
  func partitioningIndex(where isAbove: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isAbove(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
