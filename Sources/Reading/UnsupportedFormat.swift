/// A format that is known and not read.
struct UnsupportedFormat: Equatable {
  /// The name with its article, as a message needs it.
  let name: String
  /// What the user can do.
  let remedy: String

  private init(_ name: String, _ remedy: String) {
    self.name = name
    self.remedy = remedy
  }

  private static let toText = "save its text as plain text or Markdown"
  private static let toWord = "save it as DOCX or plain text"
  private static let unpack = "unpack it and give the files in it"

  static let pdf = Self("a PDF", "run pdftotext -layout on it and give the text")
  static let richText = Self("Rich Text", toWord)
  static let oldWord = Self("an old Word file", toWord)
  static let compressed = Self("compressed", unpack)
  static let archive = Self("an archive and no Word document", unpack)
  static let image = Self("an image", "give its text")
  static let json = Self(
    "JSON, but no list of paragraphs, each with its \"text\"", "give such a list or plain text")

  /// XML with another root element than Akoma Ntoso has.
  static func xml(_ root: String) -> Self {
    Self("XML, but no Akoma Ntoso: its root element is \"\(root)\"", toText)
  }
}
