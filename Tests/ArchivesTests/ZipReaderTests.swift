import TestSupport
import Testing

@testable import Archives

@Suite("Reading zip archives")
struct ZipReaderTests {
  private let text = Array("some text".utf8)

  @Test
  func `only the files asked for are unpacked`() throws {
    let archive = ZipWriter.archive([("a.txt", text), ("b/c.txt", [1, 2]), ("d", [3])])
    let files = try ZipReader().files(["a.txt", "b/c.txt", "e"], of: archive)
    #expect(files == ["a.txt": text, "b/c.txt": [1, 2]])
  }

  @Test
  func `bytes that are no archive are damaged`() {
    for bytes in [[], Array("PK\u{3}\u{4}".utf8), [UInt8](repeating: 0x50, count: 1000)] {
      #expect(throws: ArchiveError.self) { try ZipReader().files(["a"], of: bytes) }
    }
  }

  @Test
  func `an archive cut off anywhere is damaged and no crash`() {
    let archive = ZipWriter.archive([("a.txt", text), ("b.txt", text)])
    for length in 0..<archive.count {
      #expect(throws: ArchiveError.self) {
        try ZipReader().files(["a.txt", "b.txt"], of: Array(archive[..<length]))
      }
    }
  }

  @Test
  func `a file that unpacks to more than the limit is refused, whatever its size is said to be`() {
    var reader = ZipReader()
    reader.maximumSize = 1000
    let large = ZipWriter.archive([("a", [UInt8](repeating: 0x20, count: 1001))])
    #expect(throws: ArchiveError.tooLarge(limit: 1000)) { try reader.files(["a"], of: large) }
    let halves = ZipWriter.archive([
      ("a", [UInt8](repeating: 0x20, count: 600)), ("b", [UInt8](repeating: 0x20, count: 600)),
    ])
    #expect(throws: ArchiveError.tooLarge(limit: 1000)) {
      try reader.files(["a", "b"], of: halves)
    }
  }

  @Test
  func `an archive with more files than the limit is refused`() {
    var reader = ZipReader()
    reader.maximumCount = 2
    let archive = ZipWriter.archive([("a", []), ("b", []), ("c", [])])
    #expect(throws: ArchiveError.tooMany(limit: 2)) { try reader.files(["a"], of: archive) }
  }

  @Test
  func `changed bytes give files or an error`() {
    let archive = ZipWriter.archive([("a.txt", text), ("b.txt", text)])
    for offset in archive.indices {
      for value: UInt8 in [0x00, 0xFF] {
        var changed = archive
        changed[offset] = value
        do throws(ArchiveError) {
          _ = try ZipReader().files(["a.txt", "b.txt"], of: changed)
        } catch {}
      }
    }
  }
}
