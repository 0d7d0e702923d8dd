import RDF
import TestSupport
import Testing

@testable import SPARQL

struct CellSetTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `a set of cells holds what a set holds`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var cells = CellSet(terms: 1000)
    var expected: Set<Cell> = []
    for _ in 0..<500 {
      let number = UInt32.random(in: 0..<1000, using: &generator)
      let cell =
        number % 10 == 0 ? Cell.computed(Int(number)) : .stored(TermID(rawValue: number))
      #expect(cells.contains(cell) == expected.contains(cell))
      #expect(cells.insert(cell) == expected.insert(cell).inserted)
    }
  }

  @Test func `rows of cells are numbered as they come`() {
    var table = CellTable(width: 2)
    let rows = (0..<200).map { [Cell.computed($0 % 50), Cell.computed($0 % 3)] }
    var expected: [[Cell]: Int] = [:]
    for row in rows {
      let known = expected[row]
      let (number, isNew) = table.insert { row[$0] }
      #expect(isNew == (known == nil))
      #expect(number == known ?? expected.count)
      expected[row] = number
    }
    #expect(table.number { _ in .unbound } == nil)
  }
}
