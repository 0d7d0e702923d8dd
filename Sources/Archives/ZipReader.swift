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
  ) throws(ArchiveError) -> [String: [UInt8]] {
    try LibArchiveReader.files(names, of: bytes, within: self)
  }
}
