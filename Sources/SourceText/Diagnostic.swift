/// Something that a user should know about an input, and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable { case error, warning, note }

  public let severity: Severity
  /// A stable name for this kind of finding, as `unread-footnote`.
  public let code: String
  /// What was found, and what to do, in one sentence without a full stop.
  public let message: String
  /// The file, as the user named it.
  public let file: String
  /// Where in the file; `nil` when the finding is about the file as a whole.
  public let position: SourcePosition?

  public init(
    _ severity: Severity, _ code: String, _ message: String, file: String,
    at position: SourcePosition? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.position = position
  }

  /// `file:line:column: error: message [code]`.
  public var description: String {
    let place = position.map { "\(file):\($0)" } ?? file
    return "\(place): \(severity.rawValue): \(message) [\(code)]"
  }
}
