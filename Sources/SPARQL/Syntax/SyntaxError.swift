public import SourceText

/// What is wrong with the text of a query, and where.
public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and where it can be said what was expected, without a full stop.
  public let message: String
  /// The bytes of the query that are wrong.
  public let range: Range<Int>
  /// Where they begin.
  public let position: SourcePosition
  /// The line of the query in which they begin.
  public let line: String

  /// An error at `range`, byte offsets in `text`.
  init(_ message: String, at range: Range<Int>, in text: [UInt8]) {
    let file = SourceFile(name: "query", bytes: text)
    self.message = message
    self.range = range
    position = file.position(at: range.lowerBound)
    line = String(decoding: file.line(position.line), as: UTF8.self)
  }

  /// The message with its line and column, and the line with a caret under the place.
  ///
  /// ```
  /// 1:17: expected a variable, an IRI or a literal, found '}'
  /// SELECT * { ?s a }
  ///                 ^
  /// ```
  public var description: String {
    let margin = String(repeating: " ", count: position.column - 1)
    let rest = max(1, line.unicodeScalars.count - position.column + 1)
    let carets = String(repeating: "^", count: min(max(range.count, 1), rest))
    return "\(position): \(message)\n\(line)\n\(margin)\(carets)"
  }
}
