import RDF

/// Different rows of some cells, numbered as they come.
struct CellTable {
  private let width: Int
  private var cells: [Cell] = []
  private var index = HashIndex()
  private(set) var count = 0

  /// No rows; each has `width` cells.
  init(width: Int) { self.width = width }

  /// The number of a row, given by its columns; `nil` when it has not come yet.
  @inline(__always)
  func number(of cell: (Int) -> Cell) -> Int? { find(hash(cell), cell).number.map(Int.init) }

  /// Adds a row, and tells its number and whether it is new.
  @inline(__always) @discardableResult
  mutating func insert(_ cell: (Int) -> Cell) -> (number: Int, isNew: Bool) {
    let hash = hash(cell)
    let (known, slot) = find(hash, cell)
    if let known { return (Int(known), false) }
    for column in 0..<width { cells.append(cell(column)) }
    index.insert(UInt32(count), hash: hash, at: slot)
    count += 1
    return (count - 1, true)
  }

  /// The cell in a column of a row.
  subscript(row: Int, column: Int) -> Cell { cells[row * width + column] }

  @inline(__always)
  private func hash(_ cell: (Int) -> Cell) -> UInt32 {
    var hash: UInt32 = 0
    for column in 0..<width { hash = cell(column).hash(after: hash) }
    return hash
  }

  @inline(__always)
  private func find(
    _ hash: UInt32, _ cell: (Int) -> Cell
  ) -> (number: UInt32?, slot: Int) {
    index.find(hash) { number in
      let start = Int(number) * width
      for column in 0..<width where cells[start + column] != cell(column) { return false }
      return true
    }
  }
}
