/// A set of quads, kept sorted in several orders.
struct QuadIndexSet: Sendable {
  /// One index for each order, at the position of the order's raw value; none while it is empty.
  private var indexes: [QuadIndex] = []
  private let orders: [QuadOrder]
  private let isNamed: Bool

  /// No quads, whether of the default graph or of named ones.
  init(isNamed: Bool) {
    self.isNamed = isNamed
    orders = isNamed ? QuadOrder.allCases : QuadOrder.ofTriples
  }

  /// The number of quads.
  var count: Int { indexes.first?.columns.count ?? 0 }

  /// Adds the quads that are not there yet to every index, in O(quads + terms).
  mutating func insert(_ quads: QuadColumns, terms: Int) {
    guard quads.count > 0 else { return }
    var columns = indexes.first?.columns ?? QuadColumns(isNamed: isNamed)
    indexes = []
    columns.append(quads)
    for place in orders[0].places.reversed() where isNamed || place != .graph {
      columns = columns.sorted(by: place, terms: terms).columns
    }
    columns.removeRepetitions()
    for order in orders { indexes.append(index(order, columns, terms)) }
  }

  private func index(_ order: QuadOrder, _ quads: QuadColumns, _ terms: Int) -> QuadIndex {
    guard let source = order.source else {
      return QuadIndex(
        order, quads, starts: QuadColumns.starts(of: quads.subjects, terms: terms))
    }
    let (columns, starts) = indexes[source.rawValue].columns
      .sorted(by: order.places[0], terms: terms)
    return QuadIndex(order, columns, starts: starts)
  }

  /// All quads in an order.
  func all(_ order: QuadOrder) -> MatchSequence {
    guard order.rawValue < indexes.count else { return MatchSequence(nil, 0..<0) }
    return MatchSequence(indexes[order.rawValue], 0..<count)
  }

  /// The quads that agree with the places that are not `nil`.
  func matches(
    _ subject: TermID?, _ predicate: TermID?, _ object: TermID?, _ graph: TermID?
  ) -> MatchSequence {
    guard !indexes.isEmpty else { return MatchSequence(nil, 0..<0) }
    let (order, range) = find(subject, predicate, object, graph)
    return MatchSequence(indexes[order.rawValue], range)
  }

  /// The quads that have the terms of `known`, sorted by another place; `nil` where no order is so.
  func matches(_ known: [QuadPlace: UInt32], sortedBy place: QuadPlace) -> MatchSequence? {
    let isRight = { (order: QuadOrder) in order.sorts(by: place, within: Set(known.keys)) }
    guard let order = orders.first(where: isRight) else { return nil }
    guard !indexes.isEmpty else { return MatchSequence(nil, 0..<0) }
    let (index, terms) = (indexes[order.rawValue], order.places.map { known[$0] })
    return MatchSequence(index, index.range(terms[0], terms[1], terms[2], terms[3]))
  }

  /// The terms at a place of the quads that agree with the places that are not `nil`.
  func terms(
    at place: QuadPlace, _ subject: TermID?, _ predicate: TermID?, _ object: TermID?,
    _ graph: TermID?
  ) -> ArraySlice<UInt32> {
    guard !indexes.isEmpty else { return [] }
    let (order, range) = find(subject, predicate, object, graph)
    return indexes[order.rawValue].terms(at: place)[range]
  }

  /// The order in which the quads that agree stand together, and their positions in it.
  @inline(__always)
  private func find(
    _ subject: TermID?, _ predicate: TermID?, _ object: TermID?, _ graph: TermID?
  ) -> (QuadOrder, Range<Int>) {
    var order = QuadOrder(
      subject: subject != nil, predicate: predicate != nil, object: object != nil,
      graph: graph != nil)
    // Both have these places in front, and a fan spares the search for the predicate.
    if order == .spog, subject != nil, let predicate,
      indexes[QuadOrder.psog.rawValue].fan(of: predicate.rawValue) != nil
    {
      order = .psog
    }
    let index = indexes[order.rawValue]
    let (s, p, o, g) = (
      subject?.rawValue, predicate?.rawValue, object?.rawValue, graph?.rawValue
    )
    let range =
      switch order {
      case .spog: index.range(s, p, o, g)
      case .psog: index.range(p, s, o, g)
      case .ospg: index.range(o, s, p, g)
      case .opsg: index.range(o, p, s, g)
      case .gspo: index.range(g, s, p, o)
      case .gpso: index.range(g, p, s, o)
      case .gosp: index.range(g, o, s, p)
      case .gops: index.range(g, o, p, s)
      }
    return (order, range)
  }
}
