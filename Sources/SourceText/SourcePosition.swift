/// A place in a file.
public struct SourcePosition: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Bytes before this place.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int

  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }

  /// `line:column`, as editors and compilers write it.
  public var description: String { "\(line):\(column)" }
}
