/// A file as it was read: its name, its bytes, and where its lines begin.
public struct SourceFile: Sendable {
  /// The name under which the user knows the file, as diagnostics print it.
  public let name: String
  /// The bytes of the file, unchanged.
  public let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Keeps `bytes` under `name` and finds the lines in them (O(n)).
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// The line and column of a byte offset (O(log lines), and the length of the line).
  ///
  /// An offset past the end is the end of the file.
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(at: offset)
    let isContinuation = { (byte: UInt8) in byte & 0b1100_0000 == 0b1000_0000 }
    let column = bytes[lineStarts[line - 1]..<offset].count { !isContinuation($0) } + 1
    return SourcePosition(offset: offset, line: line, column: column)
  }

  /// The line of a byte offset, counted from 1 (O(log lines), however long the line).
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line end.
  public func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }
}
