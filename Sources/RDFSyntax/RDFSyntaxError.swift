public import SourceText

/// Text that its format does not allow, and what it allows there.
public struct RDFSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where it is.
  public let position: SourcePosition
  /// What is wrong, in one sentence without a full stop.
  public let message: String

  /// Finds the line and column of `offset` in `bytes`.
  init(_ message: String, at offset: Int, of bytes: [UInt8]) {
    position = SourceFile(name: "", bytes: bytes).position(at: offset)
    self.message = message
  }

  /// `line:column: message`.
  public var description: String { "\(position): \(message)" }

  /// The error as a diagnostic about a file.
  public func diagnostic(file: String) -> Diagnostic {
    Diagnostic(.error, "rdf-syntax", message, file: file, at: position)
  }
}
