/// Which place lies in which.
struct Containment {
  private var containers: [EntityID: Set<EntityID>] = [:]

  init(_ statements: some Sequence<Statement>) {
    for statement in statements where statement.property == .containedIn {
      guard case .entity(let container) = statement.value else { continue }
      containers[statement.subject, default: []].insert(container)
    }
  }

  /// The places that contain another of the places, and those that contain none.
  ///
  /// Places that are said to contain each other are all kept.
  func split(_ places: [Value]) -> (containing: [Value], precise: [Value]) {
    let containing = places.reduce(into: Set<Value>()) { all, place in
      all.formUnion(ancestors(of: place))
    }
    let precise = places.filter { !containing.contains($0) }
    return precise.isEmpty ? ([], places) : (places.filter(containing.contains), precise)
  }

  private func ancestors(of place: Value) -> Set<Value> {
    guard case .entity(let entity) = place else { return [] }
    var found: Set<EntityID> = []
    var next = containers[entity] ?? []
    while let container = next.popFirst() {
      guard container != entity, found.insert(container).inserted else { continue }
      next.formUnion(containers[container] ?? [])
    }
    return Set(found.map(Value.entity))
  }
}
