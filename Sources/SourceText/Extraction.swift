/// Where the text of a file comes from, when the file itself is no text.
public struct Extraction: Sendable {
  /// The bytes of the file.
  public let original: [UInt8]
  /// What made text of them, as `pdftotext -layout`.
  public let command: String
  /// The first error that it reported though it gave text, some of which may be missing.
  public let complaint: String?

  public init(of original: [UInt8], with command: String, complaint: String? = nil) {
    self.original = original
    self.command = command
    self.complaint = complaint
  }
}
