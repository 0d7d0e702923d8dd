/// Where the text of a file comes from, when the file itself is no text.
public struct Extraction: Sendable {
  /// The bytes of the file.
  public let original: [UInt8]
  /// What made text of them, as `pdftohtml -xml`.
  public let command: String
  /// The first error that it reported though it gave text, some of which may be missing.
  public let complaint: String?
  /// Whether form feeds end the pages of the file; without pages, a place is the number of its line.
  public let isPaged: Bool
  /// The hyperlinks of the file, in the order of the text.
  public let links: [Hyperlink]

  public init(
    of original: [UInt8], with command: String, complaint: String? = nil, isPaged: Bool = true,
    links: [Hyperlink] = []
  ) {
    self.original = original
    self.command = command
    self.complaint = complaint
    self.links = links
    self.isPaged = isPaged
  }
}
