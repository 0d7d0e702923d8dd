import RDF
@testable import SPARQL

/// Whether results are those expected, up to the names of blank nodes and the spelling of numbers.
struct ResultComparison {
  let isOrdered: Bool
  let isLax: Bool

  func holds(_ actual: QueryResults, _ expected: QueryResults) -> Bool {
    switch (actual, expected) {
    case (.boolean(let a), .boolean(let b)): a == b
    case (.solutions(let a), .solutions(let b)): holds(a, b)
    case (.graph(let a), .graph(let b)):
      Dataset(a.map { Quad($0) }).isIsomorphic(to: Dataset(b.map { Quad($0) }))
    default: false
    }
  }

  private func holds(_ actual: Solutions, _ expected: Solutions) -> Bool {
    guard Set(actual.variables) == Set(expected.variables) else { return false }
    let names = actual.variables
    let left = actual.map { row in names.map { row[$0] } }
    let right = expected.map { row in names.map { row[$0] } }
    if isLax { return Set(left) == Set(right) && left.count <= right.count }
    guard left.count == right.count else { return false }
    var search = Search(left: left, right: right, isOrdered: isOrdered)
    return search.pair(from: 0)
  }

  /// Pairs rows one by one, with a renaming of blank nodes that grows, and goes back when stuck.
  private struct Search {
    let left: [[Term?]]
    let right: [[Term?]]
    let isOrdered: Bool
    var used = Set<Int>()
    var names: [BlankNode: BlankNode] = [:]
    var taken = Set<BlankNode>()

    mutating func pair(from index: Int) -> Bool {
      guard index < left.count else { return true }
      let candidates = isOrdered ? [index] : right.indices.filter { !used.contains($0) }
      for candidate in candidates {
        let saved = (names, taken)
        if zip(left[index], right[candidate]).allSatisfy({ matches($0, $1) }) {
          used.insert(candidate)
          if pair(from: index + 1) { return true }
          used.remove(candidate)
        }
        (names, taken) = saved
      }
      return false
    }

    private mutating func matches(_ left: Term?, _ right: Term?) -> Bool {
      switch (left, right) {
      case (nil, nil): return true
      case (.blankNode(let a), .blankNode(let b)):
        if let known = names[a] { return known == b }
        guard taken.insert(b).inserted else { return false }
        names[a] = b
        return true
      case (.literal(let a), .literal(let b)):
        guard a != b else { return true }
        guard a.datatype == b.datatype, let first = Numeric(a), let second = Numeric(b) else {
          return false
        }
        return Numeric.compare(first, second) == 0
      case (let a, let b): return a == b
      }
    }
  }
}
