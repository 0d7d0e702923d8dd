import RDF

/// What a row holds for a variable.
enum Cell: Hashable, Sendable {
  case unbound
  /// A term of the dataset.
  case stored(TermID)
  /// A term that the dataset has not, by its number among the local terms.
  case computed(Int32)
}

/// The terms of one evaluation: those of the dataset, and those computed on the way.
///
/// A term has one cell, so that cells are equal exactly when terms are.
final class LocalTerms {
  private let dataset: Dataset
  private var computed: [Term] = []
  private var numbers: [Term: Int32] = [:]

  init(_ dataset: Dataset) { self.dataset = dataset }

  /// The cell of a term (O(1)).
  func cell(for term: Term) -> Cell {
    if let id = dataset.id(of: term) { return .stored(id) }
    if let number = numbers[term] { return .computed(number) }
    let number = Int32(computed.count)
    computed.append(term)
    numbers[term] = number
    return .computed(number)
  }

  /// The term in a cell; `nil` when nothing is bound.
  func term(in cell: Cell) -> Term? {
    switch cell {
    case .unbound: nil
    case .stored(let id): dataset.term(for: id)
    case .computed(let number): computed[Int(number)]
    }
  }
}
