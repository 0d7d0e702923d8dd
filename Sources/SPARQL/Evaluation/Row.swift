/// A solution in the making: a cell for each slot of the plan.
struct Row {
  var cells: ContiguousArray<Cell>

  /// A row that binds nothing.
  init(width: Int) { cells = ContiguousArray(repeating: .unbound, count: width) }

  subscript(slot: Int) -> Cell {
    get { cells[slot] }
    set { cells[slot] = newValue }
  }

  /// Binds a slot; false when it is bound to something else.
  mutating func bind(_ slot: Int, _ cell: Cell) -> Bool {
    if cells[slot] == .unbound {
      cells[slot] = cell
      return true
    }
    return cell == .unbound || cells[slot] == cell
  }

  /// Empties slots.
  mutating func clear(_ slots: [Int]) {
    for slot in slots { cells[slot] = .unbound }
  }

  /// Those of `slots` that hold nothing.
  func unbound(_ slots: some Sequence<Int>) -> [Int] { slots.filter { cells[$0] == .unbound } }
}
