public import RDF

/// The solutions of a SELECT query, in order; their terms are made when they are asked for.
public struct Solutions: RandomAccessCollection, Sendable {
  /// The names of the columns, without `?`.
  public let variables: [String]
  private let columns: [String: Int]
  private let table: SolutionCells

  /// Solutions given as rows with one term, or none, for each variable.
  public init(variables: [String], rows: [[Term?]]) {
    var terms: [Term] = []
    let cells = rows.joined().map { term -> Cell in
      guard let term else { return .unbound }
      terms.append(term)
      return .computed(terms.count - 1)
    }
    self.init(
      variables: variables, cells: cells, count: rows.count,
      terms: CellTerms(dataset: nil, computed: terms))
  }

  /// Solutions given as cells, row after row.
  init(variables: [String], cells: [Cell], count: Int, terms: CellTerms) {
    self.variables = variables
    columns = Dictionary(zip(variables, variables.indices)) { first, _ in first }
    table = SolutionCells(cells: cells, width: variables.count, terms: terms)
    endIndex = count
  }

  public var startIndex: Int { 0 }
  public let endIndex: Int
  public subscript(position: Int) -> Solution {
    Solution(columns: columns, table: table, row: position)
  }
}

/// One solution: a term, or none, for each variable.
public struct Solution: Sendable {
  fileprivate let columns: [String: Int]
  fileprivate let table: SolutionCells
  fileprivate let row: Int

  /// The terms, in the order of the columns; `nil` where the variable is not bound.
  public var terms: [Term?] { (0..<table.width).map { table.term(row, $0) } }

  /// The term of a variable; `nil` when it is not bound, or not a column.
  public subscript(variable: String) -> Term? { columns[variable].flatMap { table.term(row, $0) } }
}

/// The cells of solutions, with the terms that they stand for; shared by all of them.
private final class SolutionCells: Sendable {
  private let cells: [Cell]
  let width: Int
  private let terms: CellTerms

  init(cells: [Cell], width: Int, terms: CellTerms) {
    self.cells = cells
    self.width = width
    self.terms = terms
  }

  func term(_ row: Int, _ column: Int) -> Term? { terms[cells[row * width + column]] }
}
