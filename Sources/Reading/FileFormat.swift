/// A format that is known but not read, recognised by its first bytes.
struct FileFormat: Equatable {
  /// The name with its article, as a message needs it.
  let name: String
  /// What the user can do.
  let remedy: String

  /// The format whose signature `bytes` begin with, spaces and a byte order mark aside.
  init?(_ bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let limit = min(bytes.count, start + 1024)
    while start < limit, Self.isSpace(bytes[start]) { start += 1 }
    let head = bytes[start..<min(bytes.count, start + 64)].map(Self.lowercased)
    for (signature, format) in Self.signatures
    where head.starts(with: signature.map(Self.lowercased)) {
      self = format
      return
    }
    guard Self.isJSON(head) else { return nil }
    self = Self.json
  }

  private init(_ name: String, _ remedy: String) {
    self.name = name
    self.remedy = remedy
  }

  private static let toText = "save its text as plain text or Markdown"
  private static let unpack = "unpack it and give the text files in it"
  static let pdf = Self("a PDF", "run pdftotext -layout on it and give the text")
  private static let json = Self("JSON", toText)
  private static let signatures: [([UInt8], Self)] = [
    (Array("%PDF".utf8), pdf),
    (Array("PK\u{3}\u{4}".utf8), Self("a Word file or another archive", toText)),
    (Array("{\\rtf".utf8), Self("Rich Text", toText)),
    ([0xD0, 0xCF, 0x11, 0xE0], Self("an old Word file", toText)),
    ([0x1F, 0x8B], Self("compressed", unpack)),
    (Array("BZh".utf8), Self("compressed", unpack)),
    ([0x89, 0x50, 0x4E, 0x47], Self("an image", "give its text")),
    ([0xFF, 0xD8, 0xFF], Self("an image", "give its text")),
    (Array("<?xml".utf8), Self("XML", toText)),
    (Array("<akomaNtoso".utf8), Self("XML", toText)),
    (Array("<!doctype".utf8), Self("HTML", toText)),
    (Array("<html".utf8), Self("HTML", toText)),
  ]

  /// Whether an object or a list opens as JSON opens it; "[on the report" does not.
  private static func isJSON(_ head: [UInt8]) -> Bool {
    guard head.first == UInt8(ascii: "{") || head.first == UInt8(ascii: "[") else { return false }
    let second = head.dropFirst().first { !isSpace($0) }
    return second.map { "{[\"]}".utf8.contains($0) } ?? false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
