internal import CLibArchive

/// libarchive's reader: the one place where unpacking touches C.
enum LibArchiveReader {
  /// Unpacks the files called `names` within `limits`.
  static func files(
    _ names: Set<String>, of bytes: [UInt8], within limits: ZipReader
  ) throws(ArchiveError) -> [String: [UInt8]] {
    try unsafe open(bytes) { archive in
      unsafe archive_read_support_format_zip_seekable(archive)
    } read: { archive throws(ArchiveError) in
      try unsafe entries(names, of: archive, within: limits)
    }
  }

  /// What was compressed, `limit` bytes at most.
  static func decompressed(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
    try unsafe open(bytes) { archive in
      unsafe archive_read_support_filter_gzip(archive)
      unsafe archive_read_support_format_raw(archive)
      unsafe archive_read_support_format_empty(archive)
    } read: { archive throws(ArchiveError) in
      guard unsafe archive_filter_code(archive, 0) == ARCHIVE_FILTER_GZIP else {
        throw .damaged("the gzip header is cut off or damaged")
      }
      var entry: OpaquePointer?
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return [] }
      try unsafe check(status, archive)
      guard let bytes = try unsafe unpacked(archive, room: limit) else {
        throw .tooLarge(limit: limit)
      }
      return bytes
    }
  }

  /// Opens an archive in memory, told what to expect, and reads it.
  private static func open<Content>(
    _ bytes: [UInt8], expecting: (OpaquePointer) -> Void,
    read: (OpaquePointer) throws(ArchiveError) -> Content
  ) throws(ArchiveError) -> Content {
    guard let archive = unsafe archive_read_new() else {
      throw .damaged("there is not enough memory")
    }
    defer { unsafe archive_read_free(archive) }
    let result = unsafe bytes.withUnsafeBytes { buffer in
      Result { () throws(ArchiveError) in
        unsafe expecting(archive)
        try unsafe check(
          archive_read_open_memory(archive, buffer.baseAddress, buffer.count), archive)
        return try unsafe read(archive)
      }
    }
    return try result.get()
  }

  private static func entries(
    _ names: Set<String>, of archive: OpaquePointer, within limits: ZipReader
  ) throws(ArchiveError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var entry: OpaquePointer?
    var count = 0
    var room = limits.maximumSize
    while true {
      let status = unsafe archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return files }
      try unsafe check(status, archive)
      count += 1
      guard count <= limits.maximumCount else { throw .tooMany(limit: limits.maximumCount) }
      guard let name = unsafe archive_entry_pathname(entry).map({ unsafe String(cString: $0) }),
        names.contains(name)
      else { continue }
      if unsafe archive_entry_is_encrypted(entry) != 0 { throw .encrypted }
      guard let bytes = try unsafe unpacked(archive, room: room) else {
        throw .tooLarge(limit: limits.maximumSize)
      }
      room -= bytes.count
      files[name] = bytes
    }
  }

  /// The bytes of the entry at hand; `nil` when there are more than `room`, whatever its header says.
  private static func unpacked(
    _ archive: OpaquePointer, room: Int
  ) throws(ArchiveError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes {
        unsafe archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw unsafe .damaged(reason(archive)) }
      if count == 0 { return bytes }
      bytes += part[..<count]
      if bytes.count > room { return nil }
    }
  }

  private static func check(_ status: Int32, _ archive: OpaquePointer) throws(ArchiveError) {
    guard status != ARCHIVE_OK, status != ARCHIVE_WARN else { return }
    throw unsafe .damaged(reason(archive))
  }

  private static func reason(_ archive: OpaquePointer) -> String {
    unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "unknown error"
  }
}
