/// Text that remembers where in a file each of its bytes came from.
///
/// Readers repair text: they join hard-wrapped lines, take out footnote markers, undo escapes. Each
/// repair keeps the way back, so that a quotation can always name its offsets in the raw file.
///
/// ```
///   raw    … anti-person⏎nel mines,1 which …
///            ╰────┬────╯ ╰───┬───╯   ╰─┬─╯
///   text   … anti-person nel mines, which …      three verbatim runs, and a space for the line end
/// ```
public struct TracedText: Sendable, Hashable {
  /// A stretch of text and the raw bytes it stands for.
  struct Run: Sendable, Hashable {
    /// Where it begins in the text.
    var start: Int
    /// The raw bytes that it stands for.
    var raw: Range<Int>
    /// Whether text and raw bytes are the same, byte by byte.
    var isVerbatim: Bool
  }

  /// The text in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private(set) var runs: [Run] = []

  /// No text.
  public init() {}

  /// The bytes `raw` of `file`, unchanged.
  public init(_ file: SourceFile, _ raw: Range<Int>) {
    append(file.bytes[raw], at: raw.lowerBound)
  }

  public var isEmpty: Bool { bytes.isEmpty }
  public var count: Int { bytes.count }

  /// Adds bytes that stand in the raw file as they are, from the offset `raw`.
  public mutating func append(_ verbatim: ArraySlice<UInt8>, at raw: Int) {
    guard !verbatim.isEmpty else { return }
    let range = raw..<(raw + verbatim.count)
    if let last = runs.last, last.isVerbatim, last.raw.upperBound == raw {
      runs[runs.count - 1].raw = last.raw.lowerBound..<range.upperBound
    } else {
      runs.append(Run(start: bytes.count, raw: range, isVerbatim: true))
    }
    bytes += verbatim
  }

  /// Adds text that stands for other bytes of the raw file, as a space for a line end.
  public mutating func append(_ text: String, for raw: Range<Int>) {
    guard !text.isEmpty else { return }
    runs.append(Run(start: bytes.count, raw: raw, isVerbatim: false))
    bytes += text.utf8
  }

  /// Adds all of another text of the same file.
  public mutating func append(_ other: TracedText) {
    let shift = bytes.count
    runs += other.runs.map { Run(start: $0.start + shift, raw: $0.raw, isVerbatim: $0.isVerbatim) }
    bytes += other.bytes
  }

  /// The part of the text at `range`, byte offsets in the text (O(length of the part + log runs)).
  public subscript(range: Range<Int>) -> TracedText {
    var part = TracedText()
    part.bytes = Array(bytes[range])
    for index in firstRun(endingAfter: range.lowerBound)..<runs.count {
      let run = runs[index]
      guard run.start < range.upperBound else { break }
      let end = index + 1 < runs.count ? runs[index + 1].start : bytes.count
      let low = max(run.start, range.lowerBound)
      let high = min(end, range.upperBound)
      guard low < high else { continue }
      let raw =
        run.isVerbatim
        ? (run.raw.lowerBound + low - run.start)..<(run.raw.lowerBound + high - run.start) : run.raw
      part.runs.append(
        Run(start: low - range.lowerBound, raw: raw, isVerbatim: run.isVerbatim))
    }
    return part
  }

  /// The index of the run that holds the byte at `offset` (O(log runs)).
  private func firstRun(endingAfter offset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The text at `range` as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The smallest range of the raw file that holds all of `range`, in bytes of the raw file.
  ///
  /// `nil` for an empty range.
  public func rawRange(of range: Range<Int>) -> Range<Int>? {
    let part = self[range]
    guard let low = part.runs.map(\.raw.lowerBound).min(),
      let high = part.runs.map(\.raw.upperBound).max()
    else { return nil }
    return low..<high
  }

  /// The smallest range of the raw file that holds the whole text.
  public var rawRange: Range<Int>? { rawRange(of: 0..<bytes.count) }
}
