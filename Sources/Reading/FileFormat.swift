import SourceText

/// The format of a file, recognised by what it begins with.
enum FileFormat: Equatable {
  /// Plain text or Markdown.
  case text
  /// A JSON value, which may be a list of paragraphs.
  case json
  /// XML, which may be Akoma Ntoso.
  case xml
  case html
  /// An archive, which may be a Word document.
  case zip
  case pdf
  /// A format that is known and not read.
  case unsupported(UnsupportedFormat)

  /// How many bytes are looked at; comments and licences stand before the first element.
  private static let lookahead = 1 << 16

  /// The format of `bytes`, spaces and a byte order mark aside.
  init(_ bytes: [UInt8]) {
    let start = Encoding(bytes).start
    let head = bytes[start..<min(bytes.count, start + Self.lookahead)]
    let isWide = if case .utf16 = Encoding(bytes) { true } else { false }
    let letters = isWide ? head.filter { $0 != 0 } : Array(head)
    let text = letters.drop(while: Self.isSpace).map(Self.lowercased)
    if let (_, format) = Self.signatures.first(where: { text.starts(with: $0.0) }) {
      self = format
    } else if text.first == UInt8(ascii: "<") {
      self = Self.markup(text, isClosed: bytes.last { $0 != 0 && !Self.isSpace($0) } == 0x3E)
    } else {
      self = Self.isJSON(text) ? .json : .text
    }
  }

  private static let signatures: [([UInt8], Self)] = [
    (Array("%pdf".utf8), .pdf),
    (Array("pk\u{3}\u{4}".utf8), .zip),
    (Array("pk\u{5}\u{6}".utf8), .zip),
    (Array("{\\rtf".utf8), .unsupported(.richText)),
    ([0xD0, 0xCF, 0x11, 0xE0], .unsupported(.oldWord)),
    ([0x1F, 0x8B], .unsupported(.compressed)),
    (Array("bzh".utf8), .unsupported(.compressed)),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .unsupported(.compressed)),
    ([0x28, 0xB5, 0x2F, 0xFD], .unsupported(.compressed)),
    ([0x89, 0x70, 0x6E, 0x67], .unsupported(.image)),
    ([0xFF, 0xD8, 0xFF], .unsupported(.image)),
    (Array("gif8".utf8), .unsupported(.image)),
    (Array("ii*\u{0}".utf8), .unsupported(.image)),
    (Array("mm\u{0}*".utf8), .unsupported(.image)),
  ]

  /// What a text is that begins with a tag; Markdown may do so too.
  private static func markup(_ text: [UInt8], isClosed: Bool) -> Self {
    let prolog = Prolog(text)
    guard let root = prolog.root else { return prolog.isXML ? .xml : .text }
    if root == "html" || pageElements.contains(root) && !prolog.isXML { return .html }
    if prolog.isXML || root.hasSuffix("akomantoso") { return .xml }
    return isClosed && pieceElements.contains(root) ? .html : .text
  }

  /// Elements that begin a page.
  private static let pageElements: Set<String> = ["head", "body", "meta", "title"]
  /// Elements that begin a piece of a page, and sometimes a Markdown file.
  private static let pieceElements: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "table", "article", "section", "main", "center", "pre",
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

/// What stands before the first element of a document, and the name of that element.
private struct Prolog {
  /// Whether there is an XML declaration, or a document type other than that of HTML.
  private(set) var isXML = false
  /// The name of the first element, or "html" where the document type says so.
  private(set) var root: String?

  init(_ text: [UInt8]) {
    var rest = text[...]
    while rest.first == UInt8(ascii: "<") {
      if rest.starts(with: "<!doctype html".utf8) {
        root = "html"
        return
      } else if rest.starts(with: "<?".utf8) || rest.starts(with: "<!doctype".utf8) {
        isXML = isXML || rest.starts(with: "<?xml".utf8) || rest.starts(with: "<!doctype".utf8)
        rest = Self.drop(through: ">", rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = Self.drop(through: "-->", rest)
      } else {
        let name = rest.dropFirst().prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
        root = String(decoding: name, as: UTF8.self)
        return
      }
    }
  }

  /// What follows `end` and the spaces behind it.
  private static func drop(through end: String, _ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.indices.first { text[$0...].starts(with: end.utf8) } ?? text.endIndex
    return text[start...].dropFirst(end.utf8.count).drop { $0 <= 0x20 }
  }
}
