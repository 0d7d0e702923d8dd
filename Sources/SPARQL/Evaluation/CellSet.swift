import RDF

/// A set of cells: a few in a hash table, many in a bit for each term of the dataset.
struct CellSet {
  private var few: Set<Cell> = []
  private var bits: [UInt64] = []
  private let terms: Int

  private static let manyCells = 64

  /// The empty set; `terms` is how many terms the dataset has.
  init(terms: Int) { self.terms = terms }

  func contains(_ cell: Cell) -> Bool {
    guard !bits.isEmpty, let id = cell.id else { return few.contains(cell) }
    return bits[Int(id.rawValue / 64)] & Self.bit(id) != 0
  }

  /// Adds a cell; false when it is there.
  mutating func insert(_ cell: Cell) -> Bool {
    guard !bits.isEmpty, let id = cell.id else {
      let (isNew, _) = few.insert(cell)
      if bits.isEmpty, few.count > Self.manyCells { spread() }
      return isNew
    }
    let word = Int(id.rawValue / 64)
    guard bits[word] & Self.bit(id) == 0 else { return false }
    bits[word] |= Self.bit(id)
    return true
  }

  private mutating func spread() {
    bits = [UInt64](repeating: 0, count: terms / 64 + 1)
    let cells = few
    few = []
    for cell in cells { _ = insert(cell) }
  }

  private static func bit(_ id: TermID) -> UInt64 { 1 << UInt64(id.rawValue % 64) }
}
