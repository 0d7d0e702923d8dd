import SourceText

/// Splits UTF-16 into lines of UTF-8.
enum UTF16Reader {
  /// The lines of `file` after its byte order mark; the first code unit that is no text ends it all.
  static func lines(of file: SourceFile, isBigEndian: Bool) throws(UnreadableFile) -> [TracedText] {
    var lines: [TracedText] = []
    var line = TracedText()
    var offset = 2
    while offset < file.bytes.count {
      let (scalar, length) = try scalar(of: file.bytes, at: offset, isBigEndian: isBigEndian)
      let raw = offset..<(offset + length)
      switch scalar {
      case "\n":
        lines.append(line)
        line = TracedText()
      case "\r" where Self.isLineEnd(file.bytes, at: offset + 2, isBigEndian: isBigEndian): break
      default: line.append(String(Character(scalar)), for: raw)
      }
      if line.count > Reader.longestLine { throw .endlessLine(at: offset) }
      offset += length
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  private static func unit(_ bytes: [UInt8], _ offset: Int, _ isBigEndian: Bool) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }

  private static func isLineEnd(_ bytes: [UInt8], at offset: Int, isBigEndian: Bool) -> Bool {
    unit(bytes, offset, isBigEndian) == 0x0A
  }

  /// The scalar at `offset`, and how many bytes it has.
  static func scalar(
    of bytes: [UInt8], at offset: Int, isBigEndian: Bool
  ) throws(UnreadableFile) -> (Unicode.Scalar, Int) {
    guard let first = unit(bytes, offset, isBigEndian) else { throw .notUTF16(at: offset) }
    if let scalar = Unicode.Scalar(first) {
      guard scalar.value > 0 else { throw .binary(at: offset) }
      return (scalar, 2)
    }
    guard let second = unit(bytes, offset + 2, isBigEndian), (0xD800...0xDBFF).contains(first),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw .notUTF16(at: offset) }
    return (scalar, 4)
  }
}
