public import RDF

/// The solutions of a SELECT query, in order; their terms are made when they are asked for.
public struct Solutions: RandomAccessCollection, Sendable {
  /// The names of the columns, without `?`.
  public var variables: [String] { table.variables }
  private let table: SolutionCells

  /// Solutions given as rows with one term, or none, for each variable.
  public init(variables: [String], rows: [[Term?]]) {
    var known = TermCells(Dataset())
    let cells = rows.joined().map { $0.map { known.cell(for: $0) } ?? .unbound }
    self.init(variables: variables, cells: cells, count: rows.count, terms: known.terms)
  }

  /// Solutions given as cells, row after row.
  init(variables: [String], cells: [Cell], count: Int, terms: CellTerms) {
    table = SolutionCells(variables, cells, terms)
    endIndex = count
  }

  public var startIndex: Int { 0 }
  public let endIndex: Int
  public subscript(position: Int) -> Solution {
    Solution(table: table, row: position)
  }
}

/// One solution: a term, or none, for each variable.
public struct Solution: Sendable {
  fileprivate let table: SolutionCells
  fileprivate let row: Int

  /// The terms, in the order of the columns; `nil` where the variable is not bound.
  public var terms: [Term?] { table.variables.indices.map { self[$0] } }

  /// The term in a column; `nil` when it is not bound.
  public subscript(column: Int) -> Term? {
    precondition(table.variables.indices.contains(column), "the solution has no such column")
    return table.term(row, column)
  }

  /// The term of a variable; `nil` when it is not bound, or not a column.
  public subscript(variable: String) -> Term? {
    table.variables.firstIndex(of: variable).flatMap { self[$0] }
  }
}

/// The cells of solutions, row after row, with the terms that they stand for; shared by all of them.
private final class SolutionCells: Sendable {
  let variables: [String]
  private let cells: [Cell]
  private let terms: CellTerms

  init(_ variables: [String], _ cells: [Cell], _ terms: CellTerms) {
    self.variables = variables
    self.cells = cells
    self.terms = terms
  }

  func term(_ row: Int, _ column: Int) -> Term? { terms[cells[row * variables.count + column]] }
}
