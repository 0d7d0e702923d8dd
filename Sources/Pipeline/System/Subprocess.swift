internal import Foundation

/// A program run without a shell, within limits of time and output.
struct Subprocess {
  /// What a program may use up.
  struct Limits: Sendable {
    var seconds: Double
    /// The bytes that it may write to standard output.
    var bytes: Int
  }

  /// How a run ended.
  enum Ending: Equatable {
    case exited(Int32)
    /// By a signal of its own.
    case crashed
    /// Stopped, since it took too long or wrote too much.
    case outOfTime, outOfRoom
  }

  /// What a program wrote, and how it ended.
  struct Result {
    var output: [UInt8] = []
    /// The beginning of standard error.
    var errors: [UInt8] = []
    var ending = Ending.exited(0)

    /// The first line of standard error that holds `text`.
    func errorLine(with text: String) -> String? {
      String(decoding: errors, as: UTF8.self).split(separator: "\n").map(String.init)
        .first { $0.contains(text) }
    }
  }

  let program: URL
  let arguments: [String]
  let limits: Limits

  /// Runs the program to its end, or stops it at its limits; either way it is gone afterwards.
  func run() throws -> Result {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    var result = Result()
    let stop = drain(output.fileHandleForReading, errors.fileHandleForReading, &result)
    if stop != nil { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    result.ending =
      stop ?? (process.terminationReason == .exit ? .exited(process.terminationStatus) : .crashed)
    return result
  }

  /// Reads both pipes as they fill, until both are closed or a limit is reached, which it names.
  private func drain(
    _ output: FileHandle, _ errors: FileHandle, _ result: inout Result
  ) -> Ending? {
    let deadline = ContinuousClock.now + .seconds(limits.seconds)
    var waiting = [output, errors].map {
      pollfd(fd: $0.fileDescriptor, events: Int16(POLLIN), revents: 0)
    }
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return .outOfTime }
      let ready = unsafe poll(&waiting, nfds_t(waiting.count), Int32(left.rounded(.up)))
      guard ready > 0 else { continue }
      for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
        let part = Self.read(waiting[index].fd)
        if part.isEmpty { waiting[index].fd = -1 }
        if index == 0 {
          result.output += part
        } else if result.errors.count < 1 << 16 {
          result.errors += part
        }
      }
      if result.output.count > limits.bytes { return .outOfRoom }
    }
    return nil
  }

  /// What is ready on a descriptor; nothing at its end.
  private static func read(_ descriptor: Int32) -> ArraySlice<UInt8> {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var count = -1
    repeat {
      count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Foundation.read(descriptor, $0.baseAddress, $0.count)
      }
    } while count < 0 && errno == EINTR
    return buffer.prefix(max(count, 0))
  }
}
