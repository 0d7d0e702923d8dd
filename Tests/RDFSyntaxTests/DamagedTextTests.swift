import RDF
import RDFSyntax
import SourceText
import TestSupport
import Testing

@Suite struct DamagedTextTests {
  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func `damaged text is read or refused, and never traps`(seed: UInt64) {
    var random = RandomDataset(seed: seed, namesGraphs: true)
    var generator = SeededGenerator(seed: seed)
    let bytes = TurtleWriter(prefixes: RoundTripTests.prefixes, writesNamedGraphs: true)
      .bytes(random.dataset(30))
    let marks = Array("<>\"'\\@^_:.,;[](){}#%u0a \n\u{E9}".utf8) + [0, 0xFF]
    for _ in 0..<50 {
      var damaged = bytes
      for _ in 0..<3 {
        let position = Int.random(in: damaged.indices, using: &generator)
        damaged[position] = marks.randomElement(using: &generator) ?? 0
      }
      damaged = Array(damaged.prefix(Int.random(in: 0...damaged.count, using: &generator)))
      for format in RDFReader.Format.allCases { expectPosition(of: damaged, format) }
    }
  }

  /// Reads text that may be wrong; an error has to be about a place in it.
  private func expectPosition(of bytes: [UInt8], _ format: RDFReader.Format) {
    do throws(RDFSyntaxError) {
      _ = try RDFReader(format: format).dataset(bytes)
    } catch {
      #expect(error.position.offset <= bytes.count)
      #expect(!error.message.isEmpty)
    }
  }
}
