/// A hyperlink on a stretch of extracted text.
public struct Hyperlink: Hashable, Sendable {
  /// The bytes of the text that carry it.
  public var range: Range<Int>
  /// The address, as the file has it.
  public let target: String

  public init(range: Range<Int>, target: String) {
    self.range = range
    self.target = target
  }
}
