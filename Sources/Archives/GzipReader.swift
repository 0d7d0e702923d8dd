/// A reader of what `gzip` compressed (RFC 1952), in memory.
package enum GzipReader {
  /// Whether a file begins as the format wants it.
  package static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// What was compressed.
  ///
  /// - Parameter limit: how many bytes it may have.
  package static func contents(
    of bytes: [UInt8], limit: Int = 16 << 30
  ) throws(ArchiveError) -> [UInt8] {
    try LibArchiveReader.decompressed(bytes, limit: limit)
  }
}
