/// A property path (SPARQL 1.1 §9.1), of IRIs in the query and of identifiers in the plan.
indirect enum Path<Property: Hashable & Sendable>: Hashable, Sendable {
  case property(Property)
  case inverse(Path)
  case sequence(Path, Path)
  case alternative(Path, Path)
  case zeroOrMore(Path)
  case oneOrMore(Path)
  case zeroOrOne(Path)
  /// Any property but `forward`, and any inverse property but `backward`; `nil` for none at all.
  case negatedSet(forward: [Property]?, backward: [Property]?)

  /// The same path of other properties.
  func map<Other>(_ transform: (Property) -> Other) -> Path<Other> {
    switch self {
    case .property(let property): .property(transform(property))
    case .inverse(let path): .inverse(path.map(transform))
    case .sequence(let first, let second): .sequence(first.map(transform), second.map(transform))
    case .alternative(let first, let second):
      .alternative(first.map(transform), second.map(transform))
    case .zeroOrMore(let path): .zeroOrMore(path.map(transform))
    case .oneOrMore(let path): .oneOrMore(path.map(transform))
    case .zeroOrOne(let path): .zeroOrOne(path.map(transform))
    case .negatedSet(let forward, let backward):
      .negatedSet(forward: forward?.map(transform), backward: backward?.map(transform))
    }
  }
}
