/// Why an archive could not be read.
package enum ArchiveError: Error, Hashable, Sendable {
  /// The archive is cut off or garbled, in libarchive's words.
  case damaged(String)
  /// A file in the archive is protected by a password.
  case encrypted
  /// What was packed has more bytes than the limit.
  case tooLarge(limit: Int)
  /// The archive lists more files than the limit.
  case tooMany(limit: Int)
}
