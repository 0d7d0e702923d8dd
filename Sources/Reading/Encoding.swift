/// How characters are stored in a file.
enum Encoding: Equatable {
  /// UTF-8 from an offset on, after the byte order mark if there is one.
  case utf8(from: Int)
  /// UTF-16 after a byte order mark.
  case utf16(isBigEndian: Bool)

  /// The encoding that the first bytes give away.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else {
      self = .utf8(from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  /// The offset of the first character.
  var start: Int {
    switch self {
    case .utf8(let start): start
    case .utf16: 2
    }
  }
}
