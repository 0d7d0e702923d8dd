/// Where the text of a file comes from, when the file itself is no text.
public struct Extraction: Sendable {
  /// The bytes of the file.
  public let original: [UInt8]
  /// What made text of them, as `pdftohtml -xml`.
  public let command: String
  /// The first error that it reported though it gave text, some of which may be missing.
  public let complaint: String?
  /// The hyperlinks of the file, in the order of the text.
  public let links: [Hyperlink]

  public init(
    of original: [UInt8], with command: String, complaint: String? = nil, links: [Hyperlink] = []
  ) {
    self.original = original
    self.command = command
    self.complaint = complaint
    self.links = links
  }
}
