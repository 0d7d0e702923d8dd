import RDF

/// What a row holds for a variable, in four bytes: nothing, a term of the dataset, or one computed.
struct Cell: Hashable, Sendable {
  private let rawValue: UInt32

  private static var firstComputed: UInt32 { TermID.limit }

  static var unbound: Cell { Cell(rawValue: .max) }

  /// A term of the dataset.
  static func stored(_ id: TermID) -> Cell { Cell(rawValue: id.rawValue) }

  /// A term that the dataset has not, by its number among the local terms.
  static func computed(_ number: Int) -> Cell { Cell(rawValue: firstComputed | UInt32(number)) }

  /// The identifier of a term of the dataset.
  var id: TermID? { rawValue < Self.firstComputed ? TermID(rawValue: rawValue) : nil }

  /// The number of a computed term.
  var number: Int? {
    rawValue >= Self.firstComputed && self != .unbound ? Int(rawValue - Self.firstComputed) : nil
  }

  /// The cell as bits, no two the same.
  var bits: UInt64 { UInt64(rawValue) }
}

/// Some cells, to be found by; up to two of them need no memory of their own.
struct CellKey: Hashable {
  private let first: UInt64
  private let rest: ContiguousArray<Cell>

  /// The cells of a row in some slots; keys of different numbers of slots are not to be compared.
  init(_ row: Row, _ slots: [Int]) {
    var bits: UInt64 = 0
    for slot in slots.prefix(2) { bits = bits << 32 | row[slot].bits }
    first = bits
    rest = slots.count > 2 ? ContiguousArray(slots[2...].map { row[$0] }) : []
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    for cell in rest { hasher.combine(cell) }
  }
}

/// The terms of one evaluation: those of the dataset, and those computed on the way.
///
/// A term has one cell, so that cells are equal exactly when terms are.
final class LocalTerms {
  private let dataset: Dataset
  private var computed: [Term] = []
  private var numbers: [Term: Int] = [:]
  private var operands: [Cell: Operand] = [:]

  init(_ dataset: Dataset) { self.dataset = dataset }

  /// The terms for cells, as they are now.
  var snapshot: CellTerms { CellTerms(dataset: dataset, computed: computed) }

  /// The cell of a term (O(1)).
  func cell(for term: Term) -> Cell {
    if let id = dataset.id(of: term) { return .stored(id) }
    if let number = numbers[term] { return .computed(number) }
    let number = computed.count
    computed.append(term)
    numbers[term] = number
    return .computed(number)
  }

  /// The term in a cell; `nil` when nothing is bound.
  func term(in cell: Cell) -> Term? {
    if let id = cell.id { return dataset.term(for: id) }
    return cell.number.map { computed[$0] }
  }

  /// The term in a cell with its value; the last some ten thousand are kept.
  func operand(in cell: Cell) -> Operand? {
    if let known = operands[cell] { return known }
    guard let operand = term(in: cell).map(Operand.init) else { return nil }
    if operands.count == 1 << 16 { operands.removeAll(keepingCapacity: true) }
    operands[cell] = operand
    return operand
  }

  /// The text of a string of the dataset, with a language or without; `nil` for other cells.
  func storedString(in cell: Cell) -> ArraySlice<UInt8>? { cell.id.flatMap(dataset.string) }
}

/// The terms that cells stand for, after the evaluation.
struct CellTerms: Sendable {
  let dataset: Dataset?
  let computed: [Term]

  /// The term in a cell; `nil` when nothing is bound.
  subscript(cell: Cell) -> Term? {
    if let id = cell.id { return dataset?.term(for: id) }
    return cell.number.map { computed[$0] }
  }
}
