public import RDF

/// The solutions of a SELECT query, in order.
public struct Solutions: RandomAccessCollection, Sendable {
  /// The names of the columns, without `?`.
  public let variables: [String]
  private let columns: [String: Int]
  private let rows: [[Term?]]

  /// Solutions given as rows with one term, or none, for each variable.
  public init(variables: [String], rows: [[Term?]]) {
    self.variables = variables
    self.rows = rows
    columns = Dictionary(zip(variables, variables.indices)) { first, _ in first }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }
  public subscript(position: Int) -> Solution { Solution(columns: columns, terms: rows[position]) }
}

/// One solution: a term, or none, for each variable.
public struct Solution: Sendable {
  fileprivate let columns: [String: Int]
  /// The terms, in the order of the columns; `nil` where the variable is not bound.
  public let terms: [Term?]

  /// The term of a variable; `nil` when it is not bound, or not a column.
  public subscript(variable: String) -> Term? { columns[variable].flatMap { terms[$0] } }
}
