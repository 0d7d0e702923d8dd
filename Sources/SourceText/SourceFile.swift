/// A file as it was read: its name, its bytes, and where its lines and pages begin.
public struct SourceFile: Sendable {
  /// The name under which the user knows the file, as diagnostics print it.
  public let name: String
  /// The bytes of the file, unchanged; of an extracted text, the bytes of the text.
  public let bytes: [UInt8]
  /// Where the bytes come from when they are not those of the file itself.
  public let extraction: Extraction?
  private let lineStarts: [Int]
  /// Where the pages of an extracted text begin, each after a form feed.
  private let pageStarts: [Int]

  /// Keeps `bytes` under `name` and finds the lines in them (O(n)).
  public init(name: String, bytes: [UInt8], extraction: Extraction? = nil) {
    self.name = name
    self.bytes = bytes
    self.extraction = extraction
    lineStarts = Self.starts(in: bytes, after: UInt8(ascii: "\n"))
    pageStarts = extraction?.isPaged == true ? Self.starts(in: bytes, after: 0x0C) : []
  }

  private static func starts(in bytes: [UInt8], after end: UInt8) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == end { starts.append(offset + 1) }
    return starts
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
  public func lineNumber(at offset: Int) -> Int { Self.last(of: lineStarts, upTo: offset) + 1 }

  /// The page of a byte offset, counted from 1 (O(log pages)).
  ///
  /// `nil` unless the text was extracted from a file with pages.
  public func page(at offset: Int) -> Int? {
    pageStarts.isEmpty ? nil : Self.last(of: pageStarts, upTo: offset) + 1
  }

  /// The index of the last start that is not after `offset`; the first start is 0.
  private static func last(of starts: [Int], upTo offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
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
