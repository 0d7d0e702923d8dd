import SourceText

/// The characters of a file at their offsets, in the encoding that it is stored in.
struct RawCharacters {
  /// The encodings in which markup is read.
  enum Storage { case utf8, utf16(isBigEndian: Bool), singleByte }

  private let bytes: [UInt8]
  private let storage: Storage
  /// The offset of the first character.
  let start: Int

  /// The encoding of `file`: what its first bytes say, UTF-8 where it is that throughout, else a byte each.
  init(_ file: SourceFile) {
    bytes = file.bytes
    let encoding = Encoding(bytes)
    start = encoding.start
    storage =
      switch encoding {
      case .utf16(let isBigEndian): .utf16(isBigEndian: isBigEndian)
      case .utf8(let start):
        (try? UTF8Reader.validate(file, from: start)) == nil ? .singleByte : .utf8
      }
  }

  /// The characters in UTF-8.
  var utf8: [UInt8] {
    if isVerbatim { return Array(bytes[start...]) }
    var result: [UInt8] = []
    var offset = start
    while let (scalar, end) = self[offset] {
      result += Array(String(Character(scalar)).utf8)
      offset = end
    }
    return result
  }

  /// The offset of the first character that no text has.
  var firstNull: Int? {
    var offset = start
    while let (scalar, end) = self[offset] {
      if scalar.value == 0 { return offset }
      offset = end
    }
    return nil
  }

  /// Whether text in UTF-8 stands in the file as it is.
  var isVerbatim: Bool { if case .utf8 = storage { true } else { false } }

  /// Bytes of an ASCII character.
  var unit: Int { if case .utf16 = storage { 2 } else { 1 } }

  /// The character at an offset and where it ends; `nil` at the end.
  subscript(offset: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    guard offset < bytes.count else { return nil }
    switch storage {
    case .singleByte: return (Self.windows(bytes[offset]), offset + 1)
    case .utf8: return utf8(offset)
    case .utf16(let isBigEndian): return utf16(offset, isBigEndian)
    }
  }

  /// Whether the ASCII characters of `text` stand at `offset`.
  func matches(_ text: String, at offset: Int) -> Bool {
    var offset = offset
    return text.unicodeScalars.allSatisfy { scalar in
      defer { offset += unit }
      return self[offset]?.scalar == scalar
    }
  }

  /// The letters and digits at `offset`.
  func word(at offset: Int) -> String {
    var word = ""
    var offset = offset
    while let (scalar, end) = self[offset], scalar.isASCII,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    {
      word.unicodeScalars.append(scalar)
      offset = end
    }
    return word
  }

  private func utf8(_ offset: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), offset + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    let lead = UInt32(first) & (0xFF >> UInt32(length + 1))
    let value = bytes[(offset + 1)..<(offset + length)].reduce(lead) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, offset + length) }
  }

  private func utf16(_ offset: Int, _ isBigEndian: Bool) -> (Unicode.Scalar, Int)? {
    (try? UTF16Reader.scalar(of: bytes, at: offset, isBigEndian: isBigEndian)).map {
      ($0.0, offset + $0.1)
    }
  }

  /// The characters that Windows puts where Latin-1 has control characters.
  private static let windows: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", nil, "\u{17D}", nil,
    nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", nil, "\u{17E}", "\u{178}",
  ]

  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return windows[Int(byte) - 0x80] ?? Unicode.Scalar(byte)
  }
}
