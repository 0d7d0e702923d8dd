import RDF

/// The terms of one evaluation: those of its plan, and those computed on the way.
final class LocalTerms {
  private let dataset: Dataset
  private var cells: TermCells
  private var operandCells = CellTable(width: 1)
  private var operands: [Operand] = []

  /// The terms that a plan has.
  init(_ cells: TermCells) {
    dataset = cells.terms.dataset
    self.cells = cells
  }

  /// The terms for cells, as they are now.
  var snapshot: CellTerms { cells.terms }

  /// The cell of a term (O(1)).
  func cell(for term: Term) -> Cell { cells.cell(for: term) }

  /// The term in a cell; `nil` when nothing is bound.
  func term(in cell: Cell) -> Term? { cells.terms[cell] }

  /// The term in a cell with its value; the last some ten thousand are kept.
  func operand(in cell: Cell) -> Operand? {
    if let known = operandCells.number(of: { _ in cell }) { return operands[known] }
    guard let term = term(in: cell) else { return nil }
    if operands.count == 1 << 16 {
      operands = []
      operandCells = CellTable(width: 1)
    }
    let operand = Operand(term)
    operandCells.insert { _ in cell }
    operands.append(operand)
    return operand
  }

  /// The value of a short integer or of a plain date of the dataset; `nil` for other cells.
  func plainValue(in cell: Cell) -> PlainValue? {
    cell.id.flatMap { dataset.plainValue($0) }
  }

  /// The order of what is in two cells, as ORDER BY wants it: negative, zero or positive.
  func order(_ left: Cell, _ right: Cell) -> Int {
    if left == right { return 0 }
    if let first = plainValue(in: left), let second = plainValue(in: right),
      let order = PlainValue.compare(first, second)
    {
      return order
    }
    return Comparison.solutionOrder(operand(in: left), operand(in: right))
  }
}
