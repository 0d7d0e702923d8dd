import RDF

/// The algebra as an indented tree, one operator a line, as `--explain` prints it.
extension Algebra: CustomStringConvertible {
  var description: String { lines.joined(separator: "\n") }

  private var lines: [String] {
    switch self {
    case .basicGraphPattern(let patterns):
      ["BGP"] + patterns.map { "  \($0)" }
    case .path(let pattern): ["Path", "  \(pattern)"]
    case .join(let left, let right): Self.node("Join", left, right)
    case .leftJoin(let left, let right, let condition):
      Self.node(condition.map { "LeftJoin \($0)" } ?? "LeftJoin", left, right)
    case .filter(let condition, let inner): Self.node("Filter \(condition)", inner)
    case .union(let left, let right): Self.node("Union", left, right)
    case .minus(let left, let right): Self.node("Minus", left, right)
    case .graph(let name, let inner): Self.node("Graph \(name)", inner)
    case .extend(let inner, let variable, let value):
      Self.node("Extend \(variable) := \(value)", inner)
    case .values(let data):
      ["Values " + Self.list(data.variables)] + data.rows.map { "  \(Self.row($0))" }
    case .group(let inner, let keys, let aggregates):
      Self.node("Group \(Self.list(keys)) \(Self.list(aggregates))", inner)
    case .orderBy(let inner, let keys): Self.node("OrderBy \(Self.list(keys))", inner)
    case .project(let inner, let variables): Self.node("Project \(Self.list(variables))", inner)
    case .distinct(let inner): Self.node("Distinct", inner)
    case .reduced(let inner): Self.node("Reduced", inner)
    case .slice(let inner, let offset, let limit):
      Self.node("Slice \(offset) \(limit.map { "\($0)" } ?? "-")", inner)
    }
  }

  private static func node(_ title: String, _ children: Algebra...) -> [String] {
    [title] + children.flatMap(\.lines).map { "  " + $0 }
  }

  private static func list<Item>(_ items: [Item]) -> String {
    "(" + items.map { "\($0)" }.joined(separator: " ") + ")"
  }

  private static func row(_ terms: [Term?]) -> String {
    list(terms.map { $0?.description ?? "UNDEF" })
  }
}

extension Variable: CustomStringConvertible {
  var description: String { "?" + name }
}

extension TermPattern: CustomStringConvertible {
  var description: String {
    switch self {
    case .variable(let variable): variable.description
    case .term(let term): term.description
    }
  }
}

extension TriplePattern: CustomStringConvertible {
  var description: String { "\(subject) \(verb) \(object)" }
}

extension Verb: CustomStringConvertible {
  var description: String {
    switch self {
    case .variable(let variable): variable.description
    case .path(let path): path.description
    }
  }
}

extension Path: CustomStringConvertible {
  var description: String {
    switch self {
    case .property(let property): "\(property)"
    case .inverse(let path): "^\(path)"
    case .sequence(let first, let second): "(\(first)/\(second))"
    case .alternative(let first, let second): "(\(first)|\(second))"
    case .zeroOrMore(let path): "\(path)*"
    case .oneOrMore(let path): "\(path)+"
    case .zeroOrOne(let path): "\(path)?"
    case .negatedSet(let forward, let backward):
      "!("
        + ((forward ?? []).map { "\($0)" } + (backward ?? []).map { "^\($0)" })
        .joined(separator: "|") + ")"
    }
  }
}

extension Expression: CustomStringConvertible {
  var description: String {
    switch self {
    case .variable(let name): "\(name)"
    case .constant(let value): "\(value)"
    case .exists(let pattern): "EXISTS {\n\(pattern)\n}"
    case .call(let function, let arguments):
      "(" + ([function.name] + arguments.map(\.description)).joined(separator: " ") + ")"
    }
  }
}

extension Algebra.NamedAggregate: CustomStringConvertible {
  var description: String {
    let what = aggregate.expression.map { "\($0)" } ?? "*"
    let distinct = aggregate.isDistinct ? "DISTINCT " : ""
    return "(\(variable) := \(aggregate.function.rawValue)(\(distinct)\(what)))"
  }
}

extension OrderKey: CustomStringConvertible {
  var description: String { isDescending ? "DESC(\(expression))" : "ASC(\(expression))" }
}
