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

  /// Some number that depends on the cell and on one for those before it.
  func hash(after others: UInt32) -> UInt32 {
    let product = (UInt64(rawValue) ^ UInt64(others) << 32) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: product ^ product >> 32)
  }
}

/// The terms that cells stand for: those of a dataset, and others.
struct CellTerms: Sendable {
  let dataset: Dataset
  fileprivate(set) var computed: [Term] = []

  /// The term in a cell; `nil` when nothing is bound.
  subscript(cell: Cell) -> Term? {
    if let id = cell.id { return dataset.term(for: id) }
    return cell.number.map { computed[$0] }
  }
}

/// Cells for terms, a new one for each term that neither the dataset has nor came before.
///
/// A term has one cell, so that cells are equal exactly when terms are.
struct TermCells: Sendable {
  private(set) var terms: CellTerms
  private var numbers: [Term: Int] = [:]

  init(_ dataset: Dataset) { terms = CellTerms(dataset: dataset) }

  /// The cell of a term (O(1)).
  mutating func cell(for term: Term) -> Cell {
    if let id = terms.dataset.id(of: term) { return .stored(id) }
    if let number = numbers[term] { return .computed(number) }
    let number = terms.computed.count
    terms.computed.append(term)
    numbers[term] = number
    return .computed(number)
  }
}
