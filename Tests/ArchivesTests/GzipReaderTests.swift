import Testing

@testable import Archives

@Suite("Reading what gzip compressed")
struct GzipReaderTests {
  /// "bees", as `printf bees | gzip -n` compresses it.
  private let bees: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4B, 0x4A, 0x4D, 0x2D, 0x06, 0x00,
  ]
  private let end: [UInt8] = [0x3B, 0x56, 0xF1, 0x2F, 0x04, 0x00, 0x00, 0x00]

  @Test
  func `what was compressed comes out, member after member`() throws {
    let file = bees + end
    #expect(GzipReader.isCompressed(file))
    #expect(try GzipReader.contents(of: file) == Array("bees".utf8))
    #expect(try GzipReader.contents(of: file + file) == Array("beesbees".utf8))
  }

  @Test
  func `a file cut off anywhere is damaged`() {
    let file = bees + end
    for length in 2..<bees.count {
      #expect(throws: ArchiveError.self, "\(length)") {
        try GzipReader.contents(of: Array(file[..<length]))
      }
    }
  }

  @Test
  func `more than the limit is refused`() {
    #expect(throws: ArchiveError.tooLarge(limit: 3)) {
      try GzipReader.contents(of: bees + end, limit: 3)
    }
  }
}
