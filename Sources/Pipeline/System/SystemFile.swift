internal import Foundation

/// An open file of the system, by its descriptor.
package struct SystemFile: Sendable {
  package static let standardOutput = SystemFile(descriptor: STDOUT_FILENO)
  package static let standardError = SystemFile(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Opens a file for writing, new or emptied.
  init(creating path: String) throws(SystemReason) {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
  }

  /// Writes all of `bytes`.
  package func write(_ bytes: [UInt8]) throws(SystemReason) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw .last }
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(SystemReason) {
    guard fsync(descriptor) == 0 else { throw .last }
  }

  func close() { _ = Foundation.close(descriptor) }
}
