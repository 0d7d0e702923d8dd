import RDF

/// How terms compare: by the operators of §17.3, and in the order of §15.1.
enum Comparison {
  /// Whether a comparison holds; `nil` when the terms cannot be compared so.
  static func holds(_ operation: Operation, _ left: Term, _ right: Term) -> Bool? {
    switch operation {
    case .equal: equal(left, right)
    case .notEqual: equal(left, right).map { !$0 }
    case .less: less(left, right)
    case .greater: less(right, left)
    case .lessOrEqual: lessOrEqual(left, right)
    case .greaterOrEqual: lessOrEqual(right, left)
    case .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate: nil
    }
  }

  /// `=`: by value where values are known, else by term; two literals of unknown value are an error.
  static func equal(_ left: Term, _ right: Term) -> Bool? {
    guard case .literal(let first) = left, case .literal(let second) = right else {
      return left == right
    }
    switch (first.value, second.value) {
    case (.numeric(let a), .numeric(let b)): return Numeric.compare(a, b).map { $0 == 0 } ?? false
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.string(let a), .string(let b)): return compare(a, b) == 0
    case (.temporal(let a), .temporal(let b)) where a.kind == b.kind:
      return Temporal.compare(a, b).map { $0 == 0 }
    case (.languageString, _), (_, .languageString): return first == second
    case (.unknown, _), (_, .unknown): return first == second ? true : nil
    default: return false
    }
  }

  static func less(_ left: Term, _ right: Term) -> Bool? { order(left, right).map { $0 < 0 } }

  private static func lessOrEqual(_ left: Term, _ right: Term) -> Bool? {
    order(left, right).map { $0 <= 0 }
  }

  /// Negative, zero or positive as `left` is before, at or after `right`.
  private static func order(_ left: Term, _ right: Term) -> Int? {
    guard case .literal(let first) = left, case .literal(let second) = right else { return nil }
    return switch (first.value, second.value) {
    case (.numeric(let a), .numeric(let b)): Numeric.compare(a, b)
    case (.boolean(let a), .boolean(let b)): (a ? 1 : 0) - (b ? 1 : 0)
    case (.string(let a), .string(let b)): compare(a, b)
    case (.temporal(let a), .temporal(let b)) where a.kind == b.kind: Temporal.compare(a, b)
    default: nil
    }
  }

  /// Strings by code point.
  private static func compare(_ left: String, _ right: String) -> Int {
    if left == right, left.utf8.elementsEqual(right.utf8) { return 0 }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? -1 : 1
  }

  // MARK: ORDER BY

  /// The order of solutions: nothing, blank nodes, IRIs, literals; literals by value where `<` knows.
  ///
  /// Literals that `<` does not compare are ordered by what they are, so that the order is total.
  static func precedes(_ left: Term?, _ right: Term?) -> Bool? {
    let (first, second) = (rank(left), rank(right))
    if first != second { return first < second }
    switch (left, right) {
    case (.blankNode(let a), .blankNode(let b)): return a == b ? nil : a < b
    case (.iri(let a), .iri(let b)): return a == b ? nil : compare(a.value, b.value) < 0
    case (.literal(let a), .literal(let b)): return precedes(a, b)
    default: return nil
    }
  }

  private static func rank(_ term: Term?) -> Int {
    switch term {
    case nil: 0
    case .blankNode: 1
    case .iri: 2
    case .literal: 3
    }
  }

  private static func precedes(_ left: Literal, _ right: Literal) -> Bool? {
    if let order = order(.literal(left), .literal(right)), order != 0 { return order < 0 }
    let (first, second) = (left.value.rank, right.value.rank)
    if first != second { return first < second }
    if first == Literal.Value.numericRank { return nil }
    let keys = { (literal: Literal) in
      [literal.datatype.value, literal.lexicalForm, literal.language ?? ""]
    }
    for (a, b) in zip(keys(left), keys(right)) where a != b { return compare(a, b) < 0 }
    return nil
  }
}
