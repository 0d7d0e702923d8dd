/// A reader of zip archives in memory that trusts nobody: few formats, bounded count and size.
package struct ZipReader: Sendable {
  /// How many bytes the chosen files may have, unpacked, all together.
  package var maximumSize = 64 << 20
  /// How many files an archive may list.
  package var maximumCount = 4096

  package init() {}

  /// The files of the archive in `bytes` whose names are in `names`, unpacked.
  ///
  /// Other files are passed over without unpacking them. Of two files with one name the last counts.
  package func files(
    _ names: Set<String>, of bytes: [UInt8]
  ) throws(ZipError) -> [String: [UInt8]] {
    try LibArchiveReader.files(names, of: bytes, within: self)
  }
}

/// Why an archive could not be read.
package enum ZipError: Error, Hashable, Sendable {
  /// The archive is cut off or garbled, in libarchive's words.
  case damaged(String)
  /// A file in the archive is protected by a password.
  case encrypted
  /// The files unpack to more bytes than the limit.
  case tooLarge(limit: Int)
  /// The archive lists more files than the limit.
  case tooMany(limit: Int)
}
