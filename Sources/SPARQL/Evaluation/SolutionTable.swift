/// Solutions found by the values of some slots that all of them bind.
struct SolutionTable {
  let slots: [Int]
  private let keys: [Int]
  private var table: CellTable
  /// The first and the last solution with each key.
  private var chains: [(first: Int, last: Int)] = []
  /// The next solution with the same key, itself at the end.
  private var next: [Int] = []
  /// The cells of all solutions, one after the other.
  private var cells: [Cell] = []

  init(keys: [Int], slots: [Int]) {
    self.keys = keys
    self.slots = slots
    table = CellTable(width: keys.count)
  }

  mutating func insert(_ row: Row) {
    let number = next.count
    next.append(number)
    for slot in slots { cells.append(row[slot]) }
    let (key, isNew) = table.insert { row[keys[$0]] }
    guard !isNew else { return chains.append((number, number)) }
    next[chains[key].last] = number
    chains[key].last = number
  }

  /// Extends a row, which binds the keys, by each solution that agrees with it.
  func meet(_ row: inout Row, _ sink: Evaluation.Sink) -> Bool {
    let known = table.number { [row] in row[keys[$0]] }
    guard let key = known else { return true }
    let free = row.unbound(slots)
    defer { row.clear(free) }
    var number = chains[key].first
    while true {
      row.clear(free)
      if agrees(number, &row) { guard sink(&row) else { return false } }
      if next[number] == number { return true }
      number = next[number]
    }
  }

  private func agrees(_ number: Int, _ row: inout Row) -> Bool {
    let start = number * slots.count
    for index in slots.indices {
      guard row.bind(slots[index], cells[start + index]) else { return false }
    }
    return true
  }

  /// Whether a solution agrees with a row, and in at least one of the slots `shared`.
  func excludes(_ row: Row, _ shared: [Int]) -> Bool {
    guard !shared.isEmpty, let key = table.number(of: { row[keys[$0]] }) else { return false }
    let indices = slots.indices.filter { shared.contains(slots[$0]) }
    var number = chains[key].first
    while true {
      if overlaps(number, row, indices) { return true }
      if next[number] == number { return false }
      number = next[number]
    }
  }

  /// Whether a solution has something in common with a row and nothing against it.
  private func overlaps(_ number: Int, _ row: Row, _ indices: [Int]) -> Bool {
    let start = number * slots.count
    var agrees = false
    for index in indices {
      let (left, right) = (cells[start + index], row[slots[index]])
      guard left != .unbound, right != .unbound else { continue }
      guard left == right else { return false }
      agrees = true
    }
    return agrees
  }
}
