import TestSupport
import Testing

@testable import RDF

/// Finding numbers in sorted columns, and quads by subjects that stand close together.
struct FanTests {
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a fan finds what a scan finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let part = (0..<2000).map { _ in UInt32.random(in: 50..<1500, using: &generator) }.sorted()
    let column = [1, 2, 51, 1499] + part + [3, 51]
    let fan = try #require(Fan(column, 4..<2004))
    for number in UInt32(40)..<1510 {
      #expect(Array(fan.positions(of: number)) == (4..<2004).filter { column[$0] == number })
    }
    #expect(fan.positions(of: 0).isEmpty && fan.positions(of: .max).isEmpty)
  }

  @Test(arguments: [(1023, 1, false), (1024, 1, true), (1024, 2, false), (3000, 1, true)])
  func `a fan takes no more than its part`(count: Int, step: UInt32, isMade: Bool) {
    let column = (0..<UInt32(count)).map { $0 * step + 7 }
    #expect((Fan(column, 0..<count) != nil) == isMade)
  }

  /// Many objects of each subject by one property, few by another.
  private static let quads = (0..<6000).flatMap { number in
    let subject = Term.iri(IRI("x:s\(number / 6)"))
    let many = Quad(subject, IRI("x:many"), .iri(IRI("x:s\(number * number % 997)")))
    return number % 50 == 0 ? [many, Quad(subject, IRI("x:few"), subject)] : [many]
  }

  @Test func `quads are found by subject and property, with a fan or without`() throws {
    let dataset = Dataset(Self.quads)
    let all = Set(Self.quads)
    for property in ["x:many", "x:few"].map({ IRI($0) }) {
      let predicate = try #require(dataset.id(of: .iri(property)))
      for number in stride(from: 0, to: 1000, by: 7) {
        let term = Term.iri(IRI("x:s\(number)"))
        let subject = try #require(dataset.id(of: term))
        let expected = all.filter { $0.subject == term && $0.predicate == property }
        let matches = dataset.matches(subject: subject, predicate: predicate)
        #expect(Set(matches.map(dataset.quad)) == expected && matches.count == expected.count)
        #expect(matches.terms(at: .object).elementsEqual(matches.terms(at: .object).sorted()))
        for other in ["x:s0", "x:s1", "x:many"] {
          let quad = Quad(term, property, .iri(IRI(other)))
          #expect(dataset.contains(quad) == all.contains(quad))
        }
      }
      #expect(dataset.matches(subject: predicate, predicate: predicate).isEmpty)
    }
  }
}
