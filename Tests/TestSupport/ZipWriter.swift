/// Writes zip archives whose files are stored as they are (APPNOTE 6.3 §4.3).
public struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  public init() {}

  /// An archive of the files in the order given.
  public static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in files { writer.add(name, bytes) }
    return writer.finished()
  }

  /// Adds a file that is already deflated to `bytes` and says that it unpacks to `size` bytes.
  public mutating func add(deflated bytes: [UInt8], name: String, size: Int, checksum: UInt32) {
    add(name, bytes, method: 8, size: size, checksum: checksum)
  }

  /// Adds a file as it is.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    add(name, bytes, method: 0, size: bytes.count, checksum: Self.checksum(bytes))
  }

  /// The archive with its directory at the end.
  public func finished() -> [UInt8] {
    bytes + directory + Self.little(0x0605_4B50, 4) + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(bytes.count, 4)
      + Self.little(0, 2)
  }

  private mutating func add(
    _ name: String, _ content: [UInt8], method: Int, size: Int, checksum: UInt32
  ) {
    let shared =
      Self.little(20, 2) + Self.little(0, 2) + Self.little(method, 2) + Self.little(0, 4)
      + Self.little(Int(checksum), 4) + Self.little(content.count, 4) + Self.little(size, 4)
      + Self.little(name.utf8.count, 2) + Self.little(0, 2)
    directory +=
      Self.little(0x0201_4B50, 4) + Self.little(20, 2) + shared + Self.little(0, 10)
      + Self.little(bytes.count, 4) + Array(name.utf8)
    bytes += Self.little(0x0403_4B50, 4) + shared + Array(name.utf8) + content
    count += 1
  }

  private static func little(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// The checksum that zip keeps of each file, CRC-32.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var checksum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      checksum ^= UInt32(byte)
      for _ in 0..<8 { checksum = checksum >> 1 ^ (checksum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~checksum
  }
}
