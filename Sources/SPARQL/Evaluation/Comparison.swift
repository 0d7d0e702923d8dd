import RDF

/// How terms compare: by the operators of §17.3, and in the order of §15.1.
enum Comparison {
  /// Whether a comparison holds that is decided by the order.
  static func holds(_ operation: Operation, _ order: Int) -> Bool? {
    switch operation {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .greater: order > 0
    case .lessOrEqual: order <= 0
    case .greaterOrEqual: order >= 0
    case .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate: nil
    }
  }

  /// Whether a comparison holds; `nil` when the terms cannot be compared so.
  static func holds(_ operation: Operation, _ left: Operand, _ right: Operand) -> Bool? {
    switch operation {
    case .equal: equal(left, right)
    case .notEqual: equal(left, right).map { !$0 }
    case .less: order(left, right).map { $0 < 0 }
    case .greater: order(right, left).map { $0 < 0 }
    case .lessOrEqual: order(left, right).map { $0 <= 0 }
    case .greaterOrEqual: order(right, left).map { $0 <= 0 }
    case .or, .and, .not, .isIn, .add, .subtract, .multiply, .divide, .plus, .negate: nil
    }
  }

  /// `=`: by value where values are known, else by term; two literals of unknown value are an error.
  static func equal(_ left: Operand, _ right: Operand) -> Bool? {
    guard let first = left.value, let second = right.value else { return left == right }
    switch (first, second) {
    case (.numeric(let a), .numeric(let b)): return Numeric.compare(a, b).map { $0 == 0 } ?? false
    case (.boolean(let a), .boolean(let b)): return a == b
    case (.string(let a), .string(let b)): return compare(a, b) == 0
    case (.temporal(let a), .temporal(let b)) where a.kind == b.kind:
      return Temporal.compare(a, b).map { $0 == 0 }
    case (.languageString, _), (_, .languageString): return left == right
    case (.unknown, _), (_, .unknown): return left == right ? true : nil
    default: return false
    }
  }

  /// Negative, zero or positive as `left` is before, at or after `right`.
  private static func order(_ left: Operand, _ right: Operand) -> Int? {
    guard let first = left.value, let second = right.value else { return nil }
    return switch (first, second) {
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
  /// Negative, zero or positive as `left` is before, at or after `right`. Literals that `<` does not
  /// compare are ordered by what they are, so that the order is total.
  static func solutionOrder(_ left: Operand?, _ right: Operand?) -> Int {
    let (first, second) = (rank(left), rank(right))
    if first != second { return first - second }
    switch (left?.term, right?.term) {
    case (.blankNode(let a), .blankNode(let b)): return compare(a.label, b.label)
    case (.iri(let a), .iri(let b)): return compare(a.value, b.value)
    case (.literal(let a), .literal(let b)):
      guard let left, let right else { return 0 }
      if let order = order(left, right), order != 0 { return order }
      return literalOrder(a, left.value ?? .unknown, b, right.value ?? .unknown)
    default: return 0
    }
  }

  private static func rank(_ operand: Operand?) -> Int {
    switch operand?.term {
    case nil: 0
    case .blankNode: 1
    case .iri: 2
    case .literal: 3
    }
  }

  /// The order of literals whose values say nothing about it.
  private static func literalOrder(
    _ left: Literal, _ leftValue: Literal.Value, _ right: Literal, _ rightValue: Literal.Value
  ) -> Int {
    let (first, second) = (leftValue.rank, rightValue.rank)
    if first != second { return first - second }
    if first == Literal.Value.numericRank { return 0 }
    let keys = { (literal: Literal) in
      [literal.datatype.value, literal.lexicalForm, literal.language ?? ""]
    }
    for (a, b) in zip(keys(left), keys(right)) where a != b { return compare(a, b) }
    return 0
  }
}
