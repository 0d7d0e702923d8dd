import RDF

/// Expressions; `nil` is an error (SPARQL 1.1 §17.2).
extension Evaluation {
  /// The cell of a value; unbound for an error.
  func cell(of expression: PlanExpression, _ row: Row) -> Cell {
    if case .variable(let slot) = expression { return row[slot] }
    return value(expression, row).map(terms.cell) ?? .unbound
  }

  /// The value of an expression.
  func value(_ expression: PlanExpression, _ row: Row) -> Term? {
    switch expression {
    case .variable(let slot): return terms.term(in: row[slot])
    case .constant(let operand): return operand.term
    case .exists: return test(expression, row).map(Term.boolean)
    case .call(let function, let arguments):
      if function.isLogical { return test(expression, row).map(Term.boolean) }
      switch function {
      case .builtIn(.if):
        guard let condition = test(arguments[0], row) else { return nil }
        return value(arguments[condition ? 1 : 2], row)
      case .builtIn(.coalesce):
        for argument in arguments {
          if let value = value(argument, row) { return value }
        }
        return nil
      default: return call(function, arguments, row)
      }
    }
  }

  /// A term with its value, which is not read again where it is known.
  func operand(_ expression: PlanExpression, _ row: Row) -> Operand? {
    switch expression {
    case .variable(let slot): terms.operand(in: row[slot])
    case .constant(let operand): operand
    case .call, .exists: value(expression, row).map(Operand.init)
    }
  }

  /// The value of an expression as a number, where it is easy to tell.
  func plainValue(_ expression: PlanExpression, _ row: Row) -> PlainValue? {
    switch expression {
    case .variable(let slot): terms.plainValue(in: row[slot])
    case .constant(let operand): operand.plain
    case .call, .exists: nil
    }
  }

  private func call(_ function: Function, _ arguments: [PlanExpression], _ row: Row) -> Term? {
    var values: [Term] = []
    for argument in arguments {
      guard let value = value(argument, row) else { return nil }
      values.append(value)
    }
    return function.apply(to: values, environment)
  }

  /// The effective boolean value of an expression (§17.2.2).
  func test(_ expression: PlanExpression, _ row: Row) -> Bool? {
    switch expression {
    case .exists(let plan):
      var row = row
      var isFound = false
      _ = run(plan, &row) { _ in
        isFound = true
        return false
      }
      return isFound
    case .call(let function, let arguments) where function.isLogical:
      return logical(function, arguments, row)
    case .variable, .constant, .call:
      return storedText(expression, row) ?? value(expression, row)?.effectiveBoolean
    }
  }

  /// Searches a string of the dataset for a plain one without making a term of it.
  ///
  /// `nil` for other expressions and other terms.
  private func storedText(_ expression: PlanExpression, _ row: Row) -> Bool? {
    guard let condition = TextCondition(expression), let id = row[condition.slot].id else {
      return nil
    }
    return data.dataset.isFound(condition.search, in: id)
  }

  private func logical(_ function: Function, _ arguments: [PlanExpression], _ row: Row) -> Bool? {
    switch function {
    case .builtIn(.bound): cell(of: arguments[0], row) != .unbound
    case .operation(.not): test(arguments[0], row).map { !$0 }
    case .operation(.and): decide(arguments, row, by: false)
    case .operation(.or): decide(arguments, row, by: true)
    case .operation(.isIn): isIn(arguments, row)
    case .operation(let operation): compare(operation, arguments, row)
    case .builtIn, .cast, .custom: nil
    }
  }

  /// The three-valued connectives: one `decisive` argument decides, else an error makes an error.
  private func decide(_ arguments: [PlanExpression], _ row: Row, by decisive: Bool) -> Bool? {
    var hasError = false
    for argument in arguments {
      guard let value = test(argument, row) else {
        hasError = true
        continue
      }
      if value == decisive { return decisive }
    }
    return hasError ? nil : !decisive
  }

  private func isIn(_ arguments: [PlanExpression], _ row: Row) -> Bool? {
    guard let needle = operand(arguments[0], row) else { return nil }
    var hasError = false
    for argument in arguments.dropFirst() {
      let isEqual = operand(argument, row).flatMap { Comparison.equal(needle, $0) }
      if isEqual == true { return true }
      if isEqual == nil { hasError = true }
    }
    return hasError ? nil : false
  }

  private func compare(
    _ operation: Operation, _ arguments: [PlanExpression], _ row: Row
  ) -> Bool? {
    if let left = plainValue(arguments[0], row), let right = plainValue(arguments[1], row),
      let order = PlainValue.compare(left, right)
    {
      return Comparison.holds(operation, order)
    }
    guard let left = operand(arguments[0], row), let right = operand(arguments[1], row) else {
      return nil
    }
    return Comparison.holds(operation, left, right)
  }
}

extension Function {
  /// Whether its value is a truth value that needs no term to be made.
  fileprivate var isLogical: Bool {
    switch self {
    case .builtIn(let builtIn): builtIn == .bound
    case .cast, .custom: false
    case .operation(let operation):
      switch operation {
      case .or, .and, .not, .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual,
        .isIn:
        true
      case .add, .subtract, .multiply, .divide, .plus, .negate: false
      }
    }
  }
}
