import SourceText

/// Splits UTF-8 into lines.
enum UTF8Reader {
  /// The lines of `file` from the offset `start`; the first byte that is no text ends it all.
  static func lines(of file: SourceFile, from start: Int) throws(UnreadableFile) -> [TracedText] {
    var lines: [TracedText] = []
    var lineStart = start
    var offset = start
    let bytes = file.bytes
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") {
        lines.append(line(of: file, lineStart..<offset))
        lineStart = offset + 1
        offset += 1
      } else {
        offset += try length(of: bytes, at: offset)
      }
      if offset - lineStart > Reader.longestLine { throw .endlessLine(at: lineStart) }
    }
    if lineStart < bytes.count { lines.append(line(of: file, lineStart..<bytes.count)) }
    return lines
  }

  /// Stops at the first byte of `file` from `start` on that is no text.
  static func validate(_ file: SourceFile, from start: Int) throws(UnreadableFile) {
    var offset = start
    while offset < file.bytes.count { offset += try length(of: file.bytes, at: offset) }
  }

  private static func line(of file: SourceFile, _ range: Range<Int>) -> TracedText {
    let hasReturn = !range.isEmpty && file.bytes[range.upperBound - 1] == UInt8(ascii: "\r")
    return TracedText(file, range.lowerBound..<(range.upperBound - (hasReturn ? 1 : 0)))
  }

  /// How many bytes the scalar at `offset` has.
  private static func length(of bytes: [UInt8], at offset: Int) throws(UnreadableFile) -> Int {
    let byte = bytes[offset]
    switch byte {
    case 0x00: throw .binary(at: offset)
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: return try check(bytes, offset, 2, second: 0x80...0xBF)
    case 0xE0: return try check(bytes, offset, 3, second: 0xA0...0xBF)
    case 0xED: return try check(bytes, offset, 3, second: 0x80...0x9F)
    case 0xE1...0xEF: return try check(bytes, offset, 3, second: 0x80...0xBF)
    case 0xF0: return try check(bytes, offset, 4, second: 0x90...0xBF)
    case 0xF1...0xF3: return try check(bytes, offset, 4, second: 0x80...0xBF)
    case 0xF4: return try check(bytes, offset, 4, second: 0x80...0x8F)
    default: throw .notUTF8(at: offset)
    }
  }

  /// `count`, when that many bytes make a scalar whose second byte is in `second`.
  private static func check(
    _ bytes: [UInt8], _ offset: Int, _ count: Int, second: ClosedRange<UInt8>
  ) throws(UnreadableFile) -> Int {
    guard offset + count <= bytes.count, second.contains(bytes[offset + 1]),
      bytes[(offset + 2)..<(offset + count)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { throw .notUTF8(at: offset) }
    return count
  }
}
